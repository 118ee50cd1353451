"""The events that everybody may come to, as the months of a wall calendar."""

from calendar import Calendar
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sahne.plan.span import end_of
from sahne.repetition import Moment, day_of, length_of, times_of
from sahne.views.public import PublicEvent, PublicView

_BACK, _AHEAD = 24, 12
"""Months from today's to the first and to the last one that is drawn: an event may repeat without an end in sight."""
_LONG = 8
"""Days from which on an event stands above the month, and not in each of its days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """One time at which an event takes place."""

    event: PublicEvent
    start: Moment
    end: Moment | None
    """The last day, or the moment it ends."""
    first: date
    """In the zone of the site, as all days here."""
    last: date

    @property
    def days(self) -> Iterator[date]:
        """Every day it touches."""
        return (self.first + timedelta(days=number) for number in range((self.last - self.first).days + 1))

    @property
    def is_long(self) -> bool:
        """Whether it would fill week after week."""
        return (self.last - self.first).days + 1 >= _LONG


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A square of the month; one of the month before or after is empty."""

    date: date
    inside: bool
    times: tuple[Time, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMonth:
    """A month in which something takes place, in whole weeks, Monday first."""

    first: date
    weeks: tuple[tuple[Day, ...], ...]
    running: tuple[Time, ...]
    """What lasts longer than a week and touches the month."""

    @property
    def name(self) -> str:
        """As in its address: ``2026-11``."""
        return f"{self.first:%Y-%m}"


def event_months(view: PublicView, lang: str) -> list[EventMonth]:
    """The months of a language in which an event takes place, in order; one without any is left out."""
    today = view.today.astimezone(view.site.zone).date().replace(day=1)
    since, until = _later(today, -_BACK), _later(today, _AHEAD + 1)
    events = (event for event in view.of_kind("event", lang) if isinstance(event, PublicEvent))
    times = sorted((time for event in events for time in _times(view, event, since, until)), key=_order)
    months: defaultdict[date, list[Time]] = defaultdict(list)
    for time in times:
        for first in {day.replace(day=1) for day in time.days}:
            if since <= first < until:
                months[first].append(time)
    return [_month(first, months[first]) for first in sorted(months)]


def _times(view: PublicView, event: PublicEvent, since: date, until: date) -> Iterator[Time]:
    """Each time of an event that touches the days from ``since`` and before ``until``."""
    after = end_of(event.start, event.end)
    length = length_of(event.start, after)
    shown = None if event.end is None else length_of(event.start, event.end)
    starts = (start for _, start in times_of(event.start, event.repeat)) if event.repeat else (event.start,)
    for start in starts:
        first = _day(view, start)
        if first >= until:
            return
        over = start + length
        last = _day(view, over - timedelta(seconds=1)) if isinstance(over, datetime) else over - timedelta(days=1)
        if last >= since:
            end = None if shown is None else start + shown
            yield Time(event=event, start=start, end=end, first=first, last=max(first, last))


def _day(view: PublicView, moment: Moment) -> date:
    return (
        moment.astimezone(view.site.zone).date() if isinstance(moment, datetime) and moment.tzinfo else day_of(moment)
    )


def _order(time: Time) -> tuple[date, str, str]:
    """By the day and the hour; what has no hour comes first."""
    clock = f"{time.start:%H:%M:%S}" if isinstance(time.start, datetime) else ""
    return time.first, clock, time.event.path


def _month(first: date, times: Sequence[Time]) -> EventMonth:
    by_day: defaultdict[date, list[Time]] = defaultdict(list)
    for time in times:
        if not time.is_long:
            for day in time.days:
                by_day[day].append(time)
    weeks = Calendar().monthdatescalendar(first.year, first.month)
    return EventMonth(
        first=first,
        weeks=tuple(tuple(_square(day, first, by_day) for day in week) for week in weeks),
        running=tuple(time for time in times if time.is_long),
    )


def _square(day: date, first: date, by_day: Mapping[date, Sequence[Time]]) -> Day:
    inside = day.month == first.month
    return Day(date=day, inside=inside, times=tuple(by_day.get(day, ())) if inside else ())


def _later(first: date, months: int) -> date:
    """The first day of a month so many months later."""
    number = first.year * 12 + first.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)
