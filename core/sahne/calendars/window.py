"""Which events a feed shows: those that touch the months around today, in the order of their days."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache

from sahne.calendars.event import CalendarEvent
from sahne.repetition import days_of

_MONTHS_BACK, _MONTHS_AHEAD = 3, 18


@cache
def window(today: date) -> tuple[date, date]:
    """The first day that feeds show and the first they do not; it moves by the month, so that bytes stay the same within one."""
    return _month(today, -_MONTHS_BACK), _month(today, _MONTHS_AHEAD + 1)


def _month(day: date, months: int) -> date:
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


def shown(events: Iterable[CalendarEvent], today: date) -> list[CalendarEvent]:
    """The events that touch the window, sorted by start and UID."""
    first, after = window(today)
    begun = (event for event in map(_begun, events) if event is not None)
    kept = [event for event in begun if _day(event.start) < after and _last(event) >= first]
    return sorted(kept, key=lambda event: (_day(event.start), _clock(event.start), event.uid))


def _begun(event: CalendarEvent) -> CalendarEvent | None:
    """An event from its first occurrence on; None where there is none.

    Parsers do not agree on a rule that does not hold for its own first day.
    """
    if event.repeat is None:
        return event
    first = next(days_of(_day(event.start), event.repeat), None)
    if first is None:
        return None
    later = first - _day(event.start)
    return replace(event, start=event.start + later, end=event.end + later)


def _last(event: CalendarEvent) -> date:
    """The last day on which it is seen."""
    end = _day(event.end - (timedelta(seconds=1) if isinstance(event.end, datetime) else timedelta(days=1)))
    if event.repeat is None:
        return end
    *_, last = days_of(_day(event.start), event.repeat)
    return last + (end - _day(event.start))


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _clock(moment: date | datetime) -> str:
    return moment.isoformat() if isinstance(moment, datetime) else ""
