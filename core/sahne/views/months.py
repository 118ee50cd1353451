"""What runs for long, and so stands above the days and not in each of them."""

from datetime import date, datetime, timedelta, tzinfo

from sahne.plan import Entry, Moment, Plan

_LONG = 8
"""Days from which on an entry counts as long."""


def running(plan: Plan, first: date, last: date, zone: tzinfo | None = None) -> tuple[Entry, ...]:
    """The entries that last longer than a week and touch a span of days."""
    long = (entry for entry in plan.entries if _length(entry, zone) >= _LONG)
    return tuple(entry for entry in long if _day(entry.start, zone) <= last and _last(entry, zone) >= first)


def _length(entry: Entry, zone: tzinfo | None) -> int:
    """Days, the first and the last included."""
    return max((_last(entry, zone) - _day(entry.start, zone)).days, 0) + 1


def _last(entry: Entry, zone: tzinfo | None) -> date:
    if isinstance(entry.end, datetime):
        return _day(entry.end - timedelta(seconds=1), zone)
    return entry.end - timedelta(days=1)


def _day(moment: Moment, zone: tzinfo | None) -> date:
    """Without a zone the moment's own is meant; ``astimezone`` would ask the machine for one."""
    if not isinstance(moment, datetime):
        return moment
    return moment.astimezone(zone).date() if zone else moment.date()
