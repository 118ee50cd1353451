"""A list of each kind of item."""

from collections.abc import Iterator, Mapping, Sequence

from sahne.kinds import KINDS, Kind
from sahne.library import by_title
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """Each kind of which there is an item."""
    return [(desk.words(f"kinds.{kind.name}"), _source(kind)) for kind in _listed(desk)]


def pages(desk: Desk) -> Iterator[Draft]:
    """The list of each kind, by title."""
    for kind in _listed(desk):
        title = desk.words(f"kinds.{kind.name}")
        items = by_title(desk.library.of_kind(kind.name))
        yield desk.page(
            _source(kind), f"{kind.folder}/", title, "kind", in_nav=True, wide=False, items=items, kind=kind
        )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}


def _listed(desk: Desk) -> Iterator[Kind]:
    """The goals have a page of their own."""
    return (kind for kind in KINDS if kind.name != "goal" and desk.library.of_kind(kind.name))


def _source(kind: Kind) -> str:
    return f"lists/{kind.folder}.md"
