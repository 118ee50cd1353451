"""Days spread over weeks: nobody gets more than so many a week, and none on a day off."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = timedelta(days=1)
_WEEK = timedelta(weeks=1)
_WHOLE = 5
"""Working days of a whole week."""
_FARTHEST = 520
"""Weeks; who has more than ten years of reviews has another trouble."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Something that needs a day."""

    name: str
    """Of its own; the order of the names is the order of those that are equal."""
    overdue: date | None = None
    """The day that passed, where it had one: the oldest gets the nearest."""


def spread(
    wanted: Iterable[Wanted],
    taken: Iterable[date],
    *,
    today: date,
    per_week: int,
    weeks: int,
    is_free: Callable[[date], bool],
) -> Mapping[str, date]:
    """A day for each, all of one person.

    What is overdue comes as soon as there is room; the others stand evenly over the weeks, and beyond them where these are full.

    Args:
        wanted: What needs a day, in any order.
        taken: Days that the person has promised already; they stay, and count.
        today: No day is given that is not after it.
        per_week: How many days a week may hold, Monday to Sunday; 1 or more.
        weeks: Over how many the others are spread, from tomorrow on; 1 or more.
        is_free: Whether one works on a day.

    Returns:
        Name -> day. A name is missing only where ten years have no room.
    """
    table = _Table(today, per_week, is_free, Counter(day for day in taken if day > today))
    late = sorted((one for one in wanted if one.overdue), key=lambda one: (one.overdue, one.name))
    new = sorted((one for one in wanted if not one.overdue), key=lambda one: one.name)
    days: dict[str, date] = {}
    for one in late:
        _put(days, one, table.first_of(range(_FARTHEST)), table)
    open_weeks = [number for number in range(weeks) if table.free_in(number)]
    for number, one in enumerate(new):
        aim = (2 * number + 1) * len(open_weeks) // (2 * len(new))
        near = sorted(range(len(open_weeks)), key=lambda at, aim=aim: (abs(at - aim), at < aim))  # type: ignore[misc]
        numbers = [*(open_weeks[at] for at in near), *range(weeks, _FARTHEST)]
        _put(days, one, table.first_of(numbers), table)
    return days


def _put(days: dict[str, date], one: Wanted, day: date | None, table: "_Table") -> None:
    if day is not None:
        days[one.name] = day
        table.days[day] += 1


@dataclass(frozen=True, slots=True)
class _Table:
    """What one person has promised."""

    today: date
    per_week: int
    is_free: Callable[[date], bool]
    days: Counter[date]

    def free_in(self, number: int) -> list[date]:
        """The days of a week on which one works and that are still to come; 0 is the week of tomorrow."""
        return [day for day in self._week(number) if day > self.today and self.is_free(day)]

    def first_of(self, numbers: Iterable[int]) -> date | None:
        """A day of the first week that has room; in it the emptiest, and of those the first."""
        for number in numbers:
            free = self.free_in(number)
            room = min(self.per_week, -(-self.per_week * len(free) // _WHOLE))  # a short week holds less
            if sum(self.days[day] for day in self._week(number)) < room:
                return min(free, key=lambda day: (self.days[day], day))
        return None

    def _week(self, number: int) -> list[date]:
        start = self.today + _DAY
        monday = start - start.weekday() * _DAY
        return [monday + number * _WEEK + day * _DAY for day in range(7)]
