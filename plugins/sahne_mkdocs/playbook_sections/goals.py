"""The goals, their KPIs and what serves them."""

from collections.abc import Iterator, Mapping, Sequence

from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft

_SOURCE = "lists/goals.md"


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The list."""
    return [(desk.words("playbook.goals"), _SOURCE)]


def pages(desk: Desk) -> Iterator[Draft]:
    """The list."""
    yield desk.page(_SOURCE, "goals/", desk.words("playbook.goals"), "goals", in_nav=True, goals=desk.goals)


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
