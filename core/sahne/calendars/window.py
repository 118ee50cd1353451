"""Which events a feed shows: those that touch the months around today, in the order of their days."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from itertools import takewhile

from sahne.calendars.event import CalendarEvent
from sahne.calendars.single_times import follow_it_all, single_times
from sahne.repetition import day_of, held_on, rule_days, times_of

_MONTHS_BACK, _MONTHS_AHEAD = 3, 18


@cache
def window(today: date) -> tuple[date, date]:
    """The first day that feeds show and the first they do not; it moves by the month, so that bytes stay the same within one."""
    return _month(today, -_MONTHS_BACK), _month(today, _MONTHS_AHEAD + 1)


def _month(day: date, months: int) -> date:
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


def shown(events: Iterable[CalendarEvent], today: date) -> list[CalendarEvent]:
    """The events that touch the window, sorted by start and UID.

    What repeats is one event where every calendar follows its rule, and else an event for each time in the window.
    """
    first, after = window(today)
    begun = (event for event in map(_begun, events) if event is not None)
    seen = (one for event in begun for one in _as_followed(event, today))
    kept = [event for event in seen if day_of(event.start) < after and _last(event) >= first]
    return sorted(kept, key=lambda event: (day_of(event.start), _clock(event.start), event.uid))


def _as_followed(event: CalendarEvent, today: date) -> Iterator[CalendarEvent]:
    if event.repeat is None or follow_it_all(event, event.repeat, today.year):
        yield event
    else:
        yield from single_times(event, event.repeat, *window(today))


def _begun(event: CalendarEvent) -> CalendarEvent | None:
    """An event from its first time on, and with those exceptions only that are some; None where there is no time.

    Parsers do not agree on a rule that does not hold for its own first day.
    """
    if event.repeat is None:
        return event
    begins, repeat = day_of(event.start), event.repeat
    skipped = held_on(begins, repeat, set(repeat.skipped))
    held = held_on(begins, repeat, {day for day, _ in repeat.moved} - set(skipped))
    left_out = set(skipped)
    dropped = list(takewhile(lambda day: day in left_out, rule_days(begins, repeat)))
    first = next((day for day in rule_days(begins, repeat) if day not in left_out), None)
    if first is None:
        return None
    kept = replace(
        repeat,
        count=repeat.count - len(dropped) if repeat.count else None,
        skipped=tuple(day for day in skipped if day > first),
        moved=tuple((day, to) for day, to in repeat.moved if day in held),
    )
    later = first - begins
    return replace(event, start=event.start + later, end=event.end + later, repeat=kept)


def _last(event: CalendarEvent) -> date:
    """The last day on which it is seen."""
    end = day_of(event.end - (timedelta(seconds=1) if isinstance(event.end, datetime) else timedelta(days=1)))
    if event.repeat is None:
        return end
    *_, (_, last) = times_of(event.start, event.repeat)
    return day_of(last) + (end - day_of(event.start))


def _clock(moment: date | datetime) -> str:
    return moment.isoformat() if isinstance(moment, datetime) else ""
