"""The plan as the months and weeks of a wall calendar."""

from calendar import Calendar
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from sahne.plan import Entry, Plan
from sahne.repetition import times_of
from sahne.turkish import sort_key

_FAR = 800
"""Days from today to the furthest month that is drawn."""
_LONG = 8
"""Days from which on an entry stands above the month, and not in each of its days."""


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
    running: tuple[Entry, ...] = ()
    """What lasts longer than a week and touches the month."""

    @property
    def name(self) -> str:
        """As in its address: ``2026-11``."""
        return f"{self.first:%Y-%m}"

    def holds(self, day: date) -> bool:
        """Whether a day is in the month."""
        return (day.year, day.month) == (self.first.year, self.first.month)


def days_by_date(plan: Plan, zone: tzinfo | None = None) -> dict[date, list[Entry]]:
    """The entries of each day; one that lasts a few days stands at each, one that repeats at each time."""
    days: defaultdict[date, list[Entry]] = defaultdict(list)
    for entry in plan.entries:
        if _length(entry, zone) < _LONG:
            for day in _days(entry, zone):
                days[day].append(entry)
    return {day: sorted(entries, key=lambda entry: _order(entry, zone)) for day, entries in days.items()}


def _order(entry: Entry, zone: tzinfo | None) -> tuple[str, tuple[tuple[int, str], ...], str]:
    """By the time of day, and then as a Turkish reader expects titles; what has no time comes first."""
    start = entry.start
    clock = f"{start.astimezone(zone) if zone else start:%H:%M:%S}" if isinstance(start, datetime) else ""
    return clock, sort_key(entry.item.title), entry.uid


def running(plan: Plan, first: date, last: date, zone: tzinfo | None = None) -> tuple[Entry, ...]:
    """The entries that last longer than a week and touch a span of days."""
    long = (entry for entry in plan.entries if _length(entry, zone) >= _LONG)
    return tuple(entry for entry in long if _day(entry.start, zone) <= last and _last(entry, zone) >= first)


def _length(entry: Entry, zone: tzinfo | None) -> int:
    """Days, the first and the last included."""
    return max((_last(entry, zone) - _day(entry.start, zone)).days, 0) + 1


def _days(entry: Entry, zone: tzinfo | None) -> Iterator[date]:
    length = _length(entry, zone)
    for start in _starts(entry):
        first = _day(start, zone)
        yield from (first + timedelta(days=number) for number in range(length))


def _starts(entry: Entry) -> Iterator[date]:
    if entry.repeat is None:
        return iter((entry.start,))
    return (start for _, start in times_of(entry.start, entry.repeat))


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
    firsts = {day.replace(day=1) for day in days if abs((day - today).days) <= _FAR} | {today.replace(day=1)}
    return [_month(first, days, plan, zone) for first in sorted(firsts)]


def _month(first: date, days: dict[date, list[Entry]], plan: Plan, zone: tzinfo | None) -> Month:
    weeks = Calendar().monthdatescalendar(first.year, first.month)
    drawn = tuple(tuple(Day(day, day.month != first.month, tuple(days.get(day, ()))) for day in week) for week in weeks)
    last = max(day for week in weeks for day in week if day.month == first.month)
    return Month(first, drawn, running(plan, first, last, zone))


def week_of(plan: Plan, today: date, ahead: int, zone: tzinfo | None = None) -> list[Day]:
    """The seven days of this week, or of one ``ahead`` weeks later, Monday first."""
    days = days_by_date(plan, zone)
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=ahead)
    week = [monday + timedelta(days=number) for number in range(7)]
    return [Day(day, False, tuple(days.get(day, ()))) for day in week]
