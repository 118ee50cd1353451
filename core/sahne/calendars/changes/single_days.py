"""Single times of a repetition that became others, where the rest stayed as it was."""

from datetime import date
from itertools import islice

from sahne.calendars.event import CalendarEvent
from sahne.repetition import Moment, length_of, times_of

_MANY = 1500
"""Times, at the most, that are held against each other."""
_FEW = 4
"""More of them are another rule."""
Swap = tuple[Moment | None, Moment | None]
"""When it took place and when it does; None where it does not."""


def swaps(before: CalendarEvent, now: CalendarEvent) -> tuple[Swap, ...]:
    """The times that became others, by their day in the rule; nothing, where most of them did."""
    if before.repeat is None or now.repeat is None:
        return ()
    if length_of(before.start, before.end) != length_of(now.start, now.end):
        return ()
    old, new = _times(before), _times(now)
    days = sorted(day for day in old.keys() | new.keys() if old.get(day) != new.get(day))
    few = len(days) <= _FEW and len(days) < len(old)
    return tuple((old.get(day), new.get(day)) for day in days) if few else ()


def _times(event: CalendarEvent) -> dict[date, Moment]:
    return dict(islice(times_of(event.start, event.repeat), _MANY)) if event.repeat else {}
