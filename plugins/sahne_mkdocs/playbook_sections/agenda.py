"""The plan as a list of days."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from sahne.views.paging import Sheet, sheets
from sahne.views.wall import Day, Time, month_after
from sahne.words import month_words
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.planner import AGENDA, PAGE, Period, plan_page, source_of

_AHEAD = timedelta(days=30)
_MOST, _RUNNING = 200, 40
"""Entries of a page, and of what runs above its days."""

Row = tuple[Day, Time | None]
"""A day with one thing on it, or a day off with nothing."""


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The coming days."""
    return [(desk.words("plan.agenda"), source_of(AGENDA))]


def pages(desk: Desk) -> Iterator[Draft]:
    """The coming days, and each month in which something is planned."""
    first, last = desk.today, desk.today + _AHEAD
    coming = next(sheets(_rows(desk, first, last), AGENDA, PAGE, _MOST))
    this_month = (month_words(first, desk.lang), f"{AGENDA}{first:%Y-%m}/")
    next_month = next((month for month in desk.months if month > first), None)
    period = Period(desk.words("plan.coming", days=_AHEAD.days), this_month, _near(desk, next_month))
    yield _agenda(desk, coming, period.name, period, first, last)
    months = desk.months
    for number, month in enumerate(months):
        period = Period(
            month_words(month, desk.lang),
            _near(desk, months[number - 1] if number else None),
            _near(desk, months[number + 1] if number + 1 < len(months) else None),
        )
        last = month_after(month) - timedelta(days=1)
        for sheet in sheets(_rows(desk, month, last), f"{AGENDA}{month:%Y-%m}/", PAGE, _MOST):
            yield _agenda(desk, sheet, period.name, period, month, last)


def _near(desk: Desk, month: date | None) -> tuple[str, str] | None:
    return None if month is None else (month_words(month, desk.lang), f"{AGENDA}{month:%Y-%m}/")


def _rows(desk: Desk, first: date, last: date) -> list[Row]:
    """What begins on each day, and days off."""
    begins: dict[date, list[Time]] = {}
    for time in desk.wall.touching(first, last):
        begins.setdefault(time.first, []).append(time)
    rows: list[Row] = []
    for day in desk.wall.days_of(first, last):
        times = [*begins.get(day.date, ()), *day.times]
        rows.extend((day, time) for time in times)
        if day.off and not times:
            rows.append((day, None))
    return rows


def _agenda(desk: Desk, sheet: Sheet[Row], title: str, period: Period, first: date, last: date) -> Draft:
    running = [time for time in desk.wall.touching(first, first) if time.first < first]
    shown = running[:_RUNNING] if sheet.number == 1 else []
    days = [(day, [time for _, time in rows if time]) for day, rows in groupby(sheet.entries, key=lambda row: row[0])]
    times = [*shown, *(time for _, some in days for time in some)]
    return plan_page(
        desk,
        AGENDA,
        sheet.path,
        title,
        "agenda",
        (desk.notes.of(time.entry) for time in times),
        at=first,
        period=period,
        in_nav=sheet.path == AGENDA,
        days=days,
        running=shown,
        more_running=len(running) - len(shown) if sheet.number == 1 else 0,
        sheet=sheet if sheet.path != AGENDA else None,
        more=sheet.total - len(sheet.entries) if sheet.path == AGENDA else 0,
        last=last,
    )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
