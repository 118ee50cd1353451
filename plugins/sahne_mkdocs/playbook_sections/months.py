"""The plan as the months of a wall calendar."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from importlib.resources import files as resources

from sahne.views.notes import Note
from sahne.views.wall import Band, Time, Week
from sahne.words import month_words
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.planner import CALENDAR, Period, plan_page, source_of

_A_DAY, _LANES = 20, 8
"""Entries of a day and strips of a week that a month shows; a page that shows all could not be read, or loaded."""


_SHEET = 680
"""CSS pixels of A4 across below the heading of a month, with margins of 8 mm."""


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """This month."""
    return [(desk.words("plan.month"), source_of(CALENDAR))]


def pages(desk: Desk) -> Iterator[Draft]:
    """Each month in which something is planned; today's has a second address, which does not change."""
    months = desk.months
    for number, first in enumerate(months):
        period = Period(
            month_words(first, desk.lang),
            _near(desk, months[number - 1] if number else None),
            _near(desk, months[number + 1] if number + 1 < len(months) else None),
        )
        yield _month(desk, first, f"{CALENDAR}{first:%Y-%m}/", period)
        if first == desk.today.replace(day=1):
            yield _month(desk, first, CALENDAR, period)


def _near(desk: Desk, first: date | None) -> tuple[str, str] | None:
    return None if first is None else (month_words(first, desk.lang), f"{CALENDAR}{first:%Y-%m}/")


def _month(desk: Desk, first: date, path: str, period: Period) -> Draft:
    whole, weeks = desk.wall.month(first)
    shown = whole[:_LANES]
    return plan_page(
        desk,
        CALENDAR,
        path,
        period.name,
        "month",
        (*(desk.notes.of(time.entry) for time in shown), *notes_in(desk, weeks, _A_DAY, _LANES)),
        at=first if first != desk.today.replace(day=1) else desk.today,
        period=period,
        in_nav=path == CALENDAR,
        total=len(shown) + count_in(weeks, _A_DAY, _LANES),
        weeks=weeks,
        whole=shown,
        print_size=_print_size(weeks, len(shown)),
        first=first,
        most=_A_DAY,
        most_lanes=_LANES,
        detailed=False,
    )


def _print_size(weeks: Sequence[Week], above: int) -> int:
    """The letters, in CSS pixels, in which a month fits on A4 across: 10, or smaller the fuller it is; 5 at the least.

    An entry takes two lines at most there, a strip and the number of a day one.
    """
    entries = sum(max(min(len(day.times), _A_DAY) for day in week.days) for week in weeks)
    strips = above + sum(min(len(week.lanes), _LANES) for week in weeks)
    lines = 2.4 * entries + 1.2 * (strips + len(weeks))
    room = _SHEET - 3 * entries - 4 * strips - 6 * len(weeks)
    return max(5, min(10, int(room / lines)))


def count_in(weeks: Sequence[Week], a_day: int, lanes: int) -> int:
    """How many entries some weeks show; a strip that goes on in the next week counts once."""
    strips = sum(
        isinstance(band, Band) and isinstance(band.of, Time) and (band.begins or week is weeks[0])
        for week in weeks
        for lane in week.lanes[:lanes]
        for band in lane
    )
    return strips + sum(len(day.times[:a_day]) for week in weeks for day in week.days)


def notes_in(desk: Desk, weeks: Sequence[Week], a_day: int, lanes: int) -> Iterator[Note]:
    """What some weeks show, so many entries of each day and so many strips of each week."""
    for week in weeks:
        bands = (band for lane in week.lanes[:lanes] for band in lane if isinstance(band, Band))
        yield from (desk.notes.of(band.of.entry) for band in bands if isinstance(band.of, Time))
        yield from (desk.notes.of(time.entry) for day in week.days for time in day.times[:a_day])


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """The script of all that is planned."""
    return {"assets/sahne-plan.js": (resources("sahne_mkdocs") / "static/plan.js").read_bytes()}
