"""The days on which something that repeats takes place."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from heapq import merge
from itertools import count, islice, takewhile

from sahne.repetition.rule import WEEKDAYS, Moment, Repetition, day_of


def times_of(start: Moment, repeat: Repetition) -> Iterator[tuple[date, Moment]]:
    """Each time, in order: its day in the rule, and when it takes place; what is left out is not among them.

    Args:
        start: When it takes place for the first time.
        repeat: With what is left out and what is moved.
    """
    first = day_of(start)
    days = rule_days(first, repeat)
    if not repeat.skipped and not repeat.moved:
        return ((day, start + (day - first)) for day in days)
    elsewhere = dict(repeat.moved)
    other = elsewhere.keys() | set(repeat.skipped)
    usual = ((day, start + (day - first)) for day in days if day not in other)
    held = held_on(first, repeat, elsewhere.keys() - set(repeat.skipped))
    moved = sorted(((day, _moved(start, elsewhere[day])) for day in held), key=_when)
    return merge(usual, moved, key=_when)


def days_of(first: date, repeat: Repetition) -> Iterator[date]:
    """The days on which something that begins on ``first`` takes place, in order.

    A month that has no such day is left out, as in RFC 5545.
    """
    if not repeat.skipped and not repeat.moved:
        return rule_days(first, repeat)
    return _once(day_of(moment) for _, moment in times_of(first, repeat))


def rule_days(first: date, repeat: Repetition) -> Iterator[date]:
    """The days of the rule alone, those that are left out or moved among them."""
    days = _endless(first, repeat)
    if repeat.until is not None:
        last = repeat.until
        return takewhile(lambda day: day <= last, days)
    return islice(days, repeat.count or 1)


def held_on(first: date, repeat: Repetition, asked: set[date]) -> list[date]:
    """Which of some days are days of the rule, in order."""
    last = max(asked, default=date.min)
    return [day for day in takewhile(lambda day: day <= last, rule_days(first, repeat)) if day in asked]


def _moved(start: Moment, to: Moment) -> Moment:
    if isinstance(start, datetime) and not isinstance(to, datetime):
        return datetime.combine(to, start.timetz())
    return to if isinstance(start, datetime) or not isinstance(to, datetime) else to.date()


def _when(time: tuple[date, Moment]) -> tuple[date, str]:
    """A key for the order of times that are all days or all of one zone."""
    _, moment = time
    return (moment.date(), f"{moment:%H%M%S}") if isinstance(moment, datetime) else (moment, "")


def _once(days: Iterator[date]) -> Iterator[date]:
    before = None
    for day in days:
        if day != before:
            yield day
        before = day


def _endless(first: date, repeat: Repetition) -> Iterator[date]:
    if repeat.frequency == "DAILY":
        return (first + timedelta(days=number) for number in count(0, repeat.interval))
    if repeat.frequency == "WEEKLY":
        return _weekly(first, repeat)
    return (day for day in _monthly(first, repeat) if day >= first)


def _weekly(first: date, repeat: Repetition) -> Iterator[date]:
    weekdays = [WEEKDAYS.index(day) for day in repeat.weekdays] or [first.weekday()]
    monday = first - timedelta(days=first.weekday())
    for week in count(0, repeat.interval):
        for weekday in weekdays:
            day = monday + timedelta(weeks=week, days=weekday)
            if day >= first:
                yield day


def _monthly(first: date, repeat: Repetition) -> Iterator[date]:
    """One day of each month in which it may fall."""
    yearly = repeat.frequency == "YEARLY"
    month = repeat.month if yearly and repeat.month else first.month
    for number in count(first.year * 12 + month - 1, repeat.interval * (12 if yearly else 1)):
        if number // 12 > date.max.year:
            return
        day = _day_in(number // 12, number % 12 + 1, first, repeat)
        if day is not None:
            yield day


def _day_in(year: int, month: int, first: date, repeat: Repetition) -> date | None:
    length = _length(year, month)
    if repeat.position is None:
        day = repeat.month_day or first.day
        day = length + 1 + day if day < 0 else day
        return date(year, month, day) if 1 <= day <= length else None
    chosen = {WEEKDAYS.index(day) for day in repeat.weekdays}
    monday_is = date(year, month, 1).weekday()
    fitting = [day for day in range(1, length + 1) if (monday_is + day - 1) % 7 in chosen]
    index = repeat.position - 1 if repeat.position > 0 else repeat.position
    return date(year, month, fitting[index]) if -len(fitting) <= index < len(fitting) else None


def _length(year: int, month: int) -> int:
    if month == 12:
        return 31
    return (date(year, month + 1, 1) - date(year, month, 1)).days
