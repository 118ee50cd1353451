"""What an HR lead opens on Monday: this week, what runs, the numbers, and what the check says."""

from collections.abc import Iterator, Mapping, Sequence

from sahne.views.months import running, week_of
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft

_SOURCE = "index.md"


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The home page."""
    return [(desk.words("playbook.home"), _SOURCE)]


def pages(desk: Desk) -> Iterator[Draft]:
    """The home page; what the team wrote there stands first on it."""
    zone = desk.library.settings.timezone
    weeks = [
        (key, week_of(desk.plan, desk.today, ahead, zone))
        for ahead, key in enumerate(("playbook.week", "playbook.next_week"))
    ]
    yield desk.page(
        _SOURCE,
        "",
        desk.words("playbook.home"),
        "today",
        in_nav=True,
        weeks=weeks,
        running=running(desk.plan, desk.today, desk.today, zone),
        findings=desk.findings,
        goals=desk.goals,
    )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
