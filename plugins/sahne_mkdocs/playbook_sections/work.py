"""Who has what: the open work of everybody who owns or reviews something."""

from collections.abc import Iterator, Mapping, Sequence

from sahne.approvals.pinned import digest_in
from sahne.approvals.waiting import waiting_of
from sahne.owning.reviews import proposals
from sahne.views.load import loads
from sahne.views.paging import sheets
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.planner import PAGE, source_of

_PATH = "work/"
_PEOPLE, _SHOWN = 40, 12
"""On a page; of each kind of work of one person."""


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The list, where there are people."""
    return [(desk.words("work.title"), source_of(_PATH))] if desk.library.of_kind("person") else []


def pages(desk: Desk) -> Iterator[Draft]:
    """Everybody, by name."""
    if not menu(desk):
        return
    reading = waiting_of(desk.library, desk.now, digest_in(desk.library))
    unread = proposals(desk.survey, desk.library.settings.playbook.reviews_per_week)
    found = loads(desk.survey, desk.whole, reading)
    for sheet in sheets(found, _PATH, PAGE, _PEOPLE):
        yield desk.page(
            source_of(sheet.path),
            sheet.path,
            desk.words("work.title"),
            "work",
            in_nav=sheet.number == 1,
            sheet=sheet,
            weeks=[week.monday for week in found[0].weeks] if found else [],
            anybody=[one for one in reading if not one.people],
            without_day=len(unread.days) + len(unread.nobody),
            most=_SHOWN,
        )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
