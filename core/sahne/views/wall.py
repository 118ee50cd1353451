"""The plan as a wall calendar: which entry takes place on which days, and what runs across them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import takewhile

from sahne.plan import Entry, Moment, Plan
from sahne.planning.days_off import Holiday, blackout_on, holiday_on
from sahne.repetition import times_of
from sahne.said import Words
from sahne.settings import Settings
from sahne.turkish import sort_key

_FAR = timedelta(days=800)
"""From today to the furthest time of something that repeats which is drawn; what does not repeat is always drawn."""
_LONG = timedelta(days=3700)
"""The most that is drawn of one entry: ten years; a longer one has a mistake in its end."""
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)

Column = Callable[[date], int]


@dataclass(frozen=True, slots=True)
class Time:
    """One time at which an entry takes place."""

    entry: Entry
    start: Moment
    """A day, or a time in the workspace's zone."""
    first: date
    last: date
    """The last day, included."""

    @property
    def long(self) -> bool:
        """Whether it takes more than one day."""
        return self.last > self.first


@dataclass(frozen=True, slots=True)
class Off:
    """Days in a row on which nothing should go out, for one reason."""

    name: Words | str
    first: date
    last: date
    half: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A strip across some columns: the days of a week, or the months of a year."""

    of: Time | Off
    column: int
    """The first, from 0."""
    width: int
    """Columns."""
    begins: bool
    """Whether its first day is here, and not before."""
    ends: bool


Lane = Sequence[Band | int]
"""Strips in a row, none over another; a number for as many empty columns."""


@dataclass(frozen=True, slots=True)
class Day:
    """One square of the calendar."""

    date: date
    off: Off | None
    times: Sequence[Time]
    """By the clock, and then as a Turkish reader expects titles; what has no hour comes first."""


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from Monday on."""

    days: Sequence[Day]
    lanes: Sequence[Lane]

    @property
    def monday(self) -> date:
        """Its first day."""
        return self.days[0].date

    @property
    def name(self) -> str:
        """As in its address, by ISO 8601: ``2026-w48``."""
        return week_name(self.monday)


@dataclass(frozen=True)
class Wall:
    """Every time of the plan, by day."""

    settings: Settings
    by_day: Mapping[date, Sequence[Time]]
    """What takes one day."""
    long: Sequence[Time]
    """What takes several, by its first day."""
    by_week: Mapping[date, Sequence[Time]]
    """The same by the Monday of each week that it touches."""

    def month(self, first: date) -> tuple[list[Time], list[Week]]:
        """What runs through all of the whole weeks that a month touches, and those weeks without it."""
        mondays = list(_mondays(first, month_after(first) - _DAY))
        whole = [time for time in self.by_week.get(mondays[0], ()) if _covers(time, mondays)]
        return whole, [self.week(monday, whole) for monday in mondays]

    def week(self, monday: date, without: Sequence[Time] = ()) -> Week:
        """A week; some that run through it may be shown elsewhere."""
        days = [monday + number * _DAY for number in range(7)]
        offs = list(_offs(days, self.settings))
        through = (time for time in self.by_week.get(monday, ()) if time not in without)
        bands: list[Time | Off] = [*offs, *through]
        return Week(
            tuple(Day(day, _on(offs, day), self.by_day.get(day, ())) for day in days),
            lanes(bands, days[0], days[-1], lambda day: (day - monday).days),
        )

    def days_of(self, first: date, last: date) -> Iterator[Day]:
        """Each day from one to another, both included."""
        days = [first + number * _DAY for number in range((last - first).days + 1)]
        offs = list(_offs(days, self.settings))
        return (Day(day, _on(offs, day), self.by_day.get(day, ())) for day in days)

    def touching(self, first: date, last: date) -> list[Time]:
        """What takes several days and touches some."""
        return [time for time in self.long if time.first <= last and time.last >= first]

    def months(self, today: date) -> list[date]:
        """The first days of the months in which something takes place, begins or ends, and of today's, in order."""
        ends = (day for time in self.long for day in (time.first, time.last))
        return sorted({day.replace(day=1) for day in (*self.by_day, *ends, today)})

    def mondays(self, today: date) -> list[date]:
        """The same of weeks."""
        ends = (day for time in self.long for day in (time.first, time.last))
        return sorted({monday_of(day) for day in (*self.by_day, *ends, today)})


def wall_of(plan: Plan, settings: Settings, today: date) -> Wall:
    """Every time of a plan."""
    by_day: defaultdict[date, list[Time]] = defaultdict(list)
    by_week: defaultdict[date, list[Time]] = defaultdict(list)
    times = [time for entry in plan.entries for time in _times(entry, settings.timezone, today)]
    long = sorted((time for time in times if time.long), key=lambda time: (time.first, *_order(time)))
    for time in times:
        if not time.long:
            by_day[time.first].append(time)
    for time in long:
        for monday in _mondays(time.first, time.last):
            by_week[monday].append(time)
    return Wall(settings, {day: sorted(some, key=_order) for day, some in by_day.items()}, long, by_week)


def _times(entry: Entry, zone: tzinfo, today: date) -> Iterator[Time]:
    length = min(_last(entry, zone) - _day(entry.start, zone), _LONG)
    for start in _starts(entry, zone, today):
        first = _day(start, zone)
        shown = start.astimezone(zone) if isinstance(start, datetime) else start
        yield Time(entry, shown, first, first + max(length, timedelta()))


def _starts(entry: Entry, zone: tzinfo, today: date) -> Iterator[Moment]:
    if entry.repeat is None:
        yield entry.start
        return
    all_times = (start for _, start in times_of(entry.start, entry.repeat))
    near = takewhile(lambda start: _day(start, zone) <= today + _FAR, all_times)
    yield from (start for start in near if _day(start, zone) >= today - _FAR)


def _last(entry: Entry, zone: tzinfo) -> date:
    if isinstance(entry.end, datetime):
        return _day(entry.end - timedelta(seconds=1), zone)
    return entry.end - _DAY


def _day(moment: Moment, zone: tzinfo) -> date:
    return moment.astimezone(zone).date() if isinstance(moment, datetime) else moment


def _order(time: Time) -> tuple[str, tuple[tuple[int, str], ...], str]:
    clock = f"{time.start:%H:%M:%S}" if isinstance(time.start, datetime) else ""
    return clock, sort_key(time.entry.item.title), time.entry.uid


def lanes(bands: Iterable[Time | Off], first: date, last: date, column: Column) -> list[Lane]:
    """Strips laid out in as few rows as they need, the longest first, none over another.

    Args:
        bands: What touches the days from ``first`` to ``last``.
        first: The first day of the first column.
        last: The last day of the last one.
        column: The column of a day.
    """
    width = column(last) + 1
    rows: list[list[Band]] = []
    for band in sorted(_bands(bands, first, last, column), key=lambda band: (band.column, -band.width)):
        row = next((row for row in rows if row[-1].column + row[-1].width <= band.column), None)
        if row is None:
            rows.append([band])
        else:
            row.append(band)
    return [tuple(_with_gaps(row, width)) for row in rows]


def _bands(bands: Iterable[Time | Off], first: date, last: date, column: Column) -> Iterator[Band]:
    for one in bands:
        left, right = column(max(one.first, first)), column(min(one.last, last))
        yield Band(one, left, right - left + 1, one.first >= first, one.last <= last)


def _with_gaps(row: Sequence[Band], width: int) -> Iterator[Band | int]:
    at = 0
    for band in row:
        if band.column > at:
            yield band.column - at
        yield band
        at = band.column + band.width
    if at < width:
        yield width - at


def _offs(days: Iterable[date], settings: Settings) -> Iterator[Off]:
    """Holidays and blackouts, those of one name on days in a row as one; a day that is both is a holiday."""
    last: Off | None = None
    for day in days:
        off = _off(day, settings)
        if last and off and (off.name, off.half) == (last.name, last.half) and last.last + _DAY == day:
            last = Off(last.name, last.first, day, last.half)
            continue
        if last:
            yield last
        last = off
    if last:
        yield last


def _off(day: date, settings: Settings) -> Off | None:
    holiday: Holiday | None = holiday_on(day, settings.country)
    if holiday is not None:
        return Off(holiday.name, day, day, holiday.half)
    blackout = blackout_on(day, settings)
    return Off(blackout.reason, day, day) if blackout is not None else None


def _on(offs: Iterable[Off], day: date) -> Off | None:
    return next((off for off in offs if off.first <= day <= off.last), None)


def _covers(time: Time, mondays: Sequence[date]) -> bool:
    return time.first <= mondays[0] and time.last >= mondays[-1] + _WEEK - _DAY


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def month_after(first: date) -> date:
    """The first day of the next month."""
    return (first + timedelta(days=31)).replace(day=1)


def week_name(monday: date) -> str:
    """By ISO 8601, in small letters: ``2026-w48``."""
    year, week, _ = monday.isocalendar()
    return f"{year}-w{week:02d}"


def _mondays(first: date, last: date) -> Iterator[date]:
    monday = monday_of(first)
    while monday <= last:
        yield monday
        monday += _WEEK
