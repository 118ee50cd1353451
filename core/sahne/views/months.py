"""The plan as the months and weeks of a wall calendar."""

from calendar import Calendar
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from sahne.plan import Entry, Plan
from sahne.repetition import Repetition, days_of

_LONGEST = 400
"""Days of an entry that are drawn; a longer one has a wrong year."""


@dataclass(frozen=True, slots=True)
class Day:
    """One square of the calendar."""

    date: date
    outside: bool
    """Whether it belongs to the month before or after."""
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """A month in whole weeks, Monday first."""

    first: date
    weeks: tuple[tuple[Day, ...], ...]

    @property
    def name(self) -> str:
        """As in its address: ``2026-11``."""
        return f"{self.first:%Y-%m}"

    def holds(self, day: date) -> bool:
        """Whether a day is in the month."""
        return (day.year, day.month) == (self.first.year, self.first.month)


def days_by_date(plan: Plan, zone: tzinfo | None = None) -> dict[date, list[Entry]]:
    """The entries of each day; one that lasts several days stands at each, one that repeats at each time."""
    days: defaultdict[date, list[Entry]] = defaultdict(list)
    for entry in plan.entries:
        for day in _days(entry, zone):
            days[day].append(entry)
    return days


def _days(entry: Entry, zone: tzinfo | None) -> Iterator[date]:
    first, length = _day(entry.start, zone), max((_last(entry, zone) - _day(entry.start, zone)).days, 0)
    for start in _starts(first, entry.repeat):
        yield from (start + timedelta(days=number) for number in range(min(length, _LONGEST) + 1))


def _starts(first: date, repeat: Repetition | None) -> Iterator[date]:
    return days_of(first, repeat) if repeat is not None else iter((first,))


def _last(entry: Entry, zone: tzinfo | None) -> date:
    if isinstance(entry.end, datetime):
        return _day(entry.end - timedelta(seconds=1), zone)
    return entry.end - timedelta(days=1)


def _day(moment: date | datetime, zone: tzinfo | None) -> date:
    """Without a zone the moment's own is meant; ``astimezone`` would ask the machine for one."""
    if not isinstance(moment, datetime):
        return moment
    return moment.astimezone(zone).date() if zone else moment.date()


def months_of(plan: Plan, today: date, zone: tzinfo | None = None) -> list[Month]:
    """The months in which something is planned, and today's, in order; one without entries is left out."""
    days = days_by_date(plan, zone)
    firsts = {day.replace(day=1) for day in days if abs((day - today).days) <= 2 * _LONGEST} | {today.replace(day=1)}
    return [_month(first, days) for first in sorted(firsts)]


def _month(first: date, days: dict[date, list[Entry]]) -> Month:
    weeks = Calendar().monthdatescalendar(first.year, first.month)
    return Month(
        first,
        tuple(tuple(Day(day, day.month != first.month, tuple(days.get(day, ()))) for day in week) for week in weeks),
    )


def week_of(plan: Plan, today: date, ahead: int) -> list[Day]:
    """The seven days of this week, or of one ``ahead`` weeks later, Monday first."""
    days = days_by_date(plan)
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=ahead)
    week = [monday + timedelta(days=number) for number in range(7)]
    return [Day(day, False, tuple(days.get(day, ()))) for day in week]
