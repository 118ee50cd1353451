"""A repetition as a value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

Moment = date | datetime
YEARS = range(1900, 2200)
"""A year outside of these is a slip, and near the ends of the calendar sums of days go wrong."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WORKDAYS = WEEKDAYS[:5]


@dataclass(frozen=True, slots=True, kw_only=True)
class Repetition:
    """A rule that has an end, and what is different from it."""

    frequency: str
    """As in RFC 5545: DAILY, WEEKLY, MONTHLY or YEARLY."""
    interval: int = 1
    weekdays: tuple[str, ...] = ()
    """``mon`` to ``sun`` in this order; with WEEKLY, or with ``position``."""
    position: int | None = None
    """Which of the weekdays in the month: 1 is the first, -1 the last; with MONTHLY, or YEARLY and a month."""
    month_day: int | None = None
    """The day of the month, -1 is its last; as the first day where nothing is said."""
    month: int | None = None
    """1 to 12, only with YEARLY; as the first day where nothing is said."""
    until: date | None = None
    """The last day it may fall on."""
    count: int | None = None
    """How often in all; either this or ``until``."""
    skipped: tuple[date, ...] = ()
    """Days of the rule on which it does not take place, in order."""
    moved: tuple[tuple[date, Moment], ...] = ()
    """Days of the rule, in order, and when it takes place instead; a day without a time keeps the hour."""


def with_exceptions(
    repeat: Repetition | None, skipped: Iterable[date], moved: Mapping[date, Moment]
) -> Repetition | None:
    """A rule with the days on which it does not take place, and those on which it takes place at another time."""
    if repeat is None or not (skipped or moved):
        return repeat
    return replace(repeat, skipped=tuple(sorted(set(skipped))), moved=tuple(sorted(moved.items())))


def day_of(moment: Moment) -> date:
    """The day of a time, by its own clock."""
    return moment.date() if isinstance(moment, datetime) else moment


def length_of(start: Moment, end: Moment) -> timedelta:
    """How long it is from one to the other: both are days, or both are times, by the clock of their zone."""
    if isinstance(start, datetime) and isinstance(end, datetime):
        return end - start
    return day_of(end) - day_of(start)
