"""The rows of one metric as points in time, one a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sahne.results import Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """What holds of one day."""

    day: date
    """As the row says it; a row has no hour, so no zone can move it."""
    value: float
    row: Result
    replaced: tuple[Result, ...] = ()
    """Earlier rows of the same day, that this one corrects."""


def points_of(rows: Iterable[Result], through: date) -> tuple[Point, ...]:
    """One point for each day with a row, oldest first.

    Args:
        rows: Of one metric of one item.
        through: The last day that counts; a row of a later day is not known yet.

    Where a day has several rows the last one holds, by file and line: who corrects a value appends a row.
    """
    days: dict[date, list[Result]] = {}
    for row in sorted(rows, key=lambda row: (row.measured_on, row.place)):
        if row.measured_on <= through:
            days.setdefault(row.measured_on, []).append(row)
    return tuple(
        Point(day=day, value=found[-1].value, row=found[-1], replaced=tuple(found[:-1])) for day, found in days.items()
    )
