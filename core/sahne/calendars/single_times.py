"""What repeats in a way that some calendar does not follow, as single events.

Outlook reads a few shapes of rules (MS-OXICAL 2.1.3.2.2), takes the 31st of a month without one for its last day, and lets
no time of a series meet another; and no rule can be told in a zone whose clocks are changed by another rule each year.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

from sahne.calendars.event import CalendarEvent
from sahne.calendars.timezone import changing_hours, keeps_its_rules
from sahne.repetition import Moment, Repetition, day_of, length_of, times_of

_MANY = 3000
"""Times, at the most, that are held against each other."""
_SHORTEST_MONTH = 28
_PLACES = (None, 1, 2, 3, 4, -1)
"""Which of the weekdays of a month can be said to Outlook."""


def follow_it_all(event: CalendarEvent, repeat: Repetition, year: int) -> bool:
    """Whether every calendar reads the same times in the rule of an event.

    Args:
        event: From its first time on.
        repeat: Its rule; what is skipped and moved in it are days of the rule.
        year: From which on the rules of its zone must hold.
    """
    if repeat.position not in _PLACES or not _every_month_has(event.start, repeat):
        return False
    times = sorted(islice(times_of(event.start, repeat), _MANY))
    apart = (not repeat.moved and _is_over_the_same_day(event)) or _apart(times, length_of(event.start, event.end))
    return apart and _clear(times, event.start, year)


def single_times(event: CalendarEvent, repeat: Repetition, first: date, after: date) -> Iterator[CalendarEvent]:
    """The times of an event that touch some days, each an event of its own, by its day in the rule."""
    length = length_of(event.start, event.end)
    for day, time in times_of(event.start, repeat):
        start = _shown(time)
        if day >= after and day_of(start) >= after:
            return
        if day_of(start) < after and day_of(start + length) >= first:
            yield replace(
                event, uid=f"{event.uid}-{day}", series=event.uid, start=start, end=start + length, repeat=None
            )


def _shown(time: Moment) -> Moment:
    """A time that the zone's clock leaves out, as the clock shows it; any other as it is."""
    return time.astimezone(UTC).astimezone(time.tzinfo) if isinstance(time, datetime) else time


def _every_month_has(start: Moment, repeat: Repetition) -> bool:
    if repeat.frequency not in ("MONTHLY", "YEARLY") or repeat.position is not None:
        return True
    day = repeat.month_day or start.day
    if repeat.frequency == "MONTHLY":
        return -1 <= day <= _SHORTEST_MONTH
    return day >= -1 and (day <= _SHORTEST_MONTH or (repeat.month or start.month) != 2)


def _is_over_the_same_day(event: CalendarEvent) -> bool:
    """So that times on days of their own cannot meet."""
    last = timedelta(seconds=1) if isinstance(event.end, datetime) else timedelta(days=1)
    return day_of(event.end - last) == day_of(event.start)


def _apart(times: list[tuple[date, Moment]], length: timedelta) -> bool:
    """Whether times, by their day in the rule, stand on days of their own and in this order, each over before the next."""
    pairs = pairwise(start for _, start in times)
    return all(day_of(one) < day_of(other) and not _passes(one + length, other) for one, other in pairs)


def _passes(end: Moment, start: Moment) -> bool:
    """Both are days, or both are times of one zone."""
    return f"{end:%Y%m%d%H%M%S}" > f"{start:%Y%m%d%H%M%S}"


def _clear(times: list[tuple[date, Moment]], start: Moment, year: int) -> bool:
    """Whether the zone's clock shows each time once, and its rules can be told."""
    if not isinstance(start, datetime):
        return True
    zone = start.tzinfo
    if not isinstance(zone, ZoneInfo) or not keeps_its_rules(zone, year):
        return False
    hours = changing_hours(zone, year)
    near = (time for _, time in times if isinstance(time, datetime) and time.hour in hours)
    return all(time.replace(fold=0).utcoffset() == time.replace(fold=1).utcoffset() for time in near)
