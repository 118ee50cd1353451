"""The marks of an axis: round numbers, and the first days of months."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import ceil, floor, log10

from sahne.months import months_after

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 50.0, 100.0)
_NOTHING = 1e-9
"""Below which numbers are drawn as one."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Numbers from ``low`` to ``high``, with a mark at each step; both ends are marks."""

    low: float
    high: float
    step: float

    @property
    def marks(self) -> tuple[float, ...]:
        """Lowest first."""
        count = round((self.high - self.low) / self.step)
        return tuple(round(self.low + number * self.step, 10) for number in range(count + 1))


def scale_of(values: list[float], most: int = 5) -> Scale:
    """A scale with room for some numbers, in at most so many round steps; it begins at 0 where none is negative.

    Args:
        values: At least one.
        most: Steps, 2 or more.
    """
    low, high = min(0.0, *values), max(0.0, *values)
    if high - low < _NOTHING:
        high = low + 1
    raw = (high - low) / most
    size = 10.0 ** floor(log10(raw))
    step = next(size * one for one in _STEPS if ceil(high / (size * one)) - floor(low / (size * one)) <= most)
    return Scale(floor(low / step) * step, ceil(high / step) * step, step)


def months_between(first: date, last: date, most: int = 8) -> Iterator[date]:
    """First days of months within two days, at most so many, evenly apart."""
    start = first if first.day == 1 else months_after(first.replace(day=1), 1)
    count = (last.year - start.year) * 12 + last.month - start.month + 1
    apart = next(one for one in (1, 2, 3, 6, 12, 24, 60, 120, 1200, 12000) if count <= most * one)
    for number in range(0, max(count, 0), apart):
        yield months_after(start, number)
