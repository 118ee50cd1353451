"""Days as tools and spreadsheets write them; where day and month could change places, the file has to decide."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from sahne.importing.ledgers.tables import Cell


class Order(StrEnum):
    """Which comes first where two numbers stand before the year."""

    DAY = "day"
    """``31/12/2026``"""
    MONTH = "month"
    """``12/31/2026``"""


class WrongDay(StrEnum):
    """Why a cell is no day."""

    NO_DAY = "no_day"
    TWO_WAYS = "day_two_ways"
    FAR = "far"
    """Not come yet, or before there were such tools."""


_EARLIEST = date(2003, 1, 1)
"""LinkedIn, the oldest of them, is of that year."""
_TIME = r"(?:[T ]\s*\d{1,2}:\d{2}.*)?"
_ISO = re.compile(rf"(\d{{4}})-(\d{{2}})-(\d{{2}}){_TIME}|(\d{{4}})(\d{{2}})(\d{{2}})")
_DOTTED = re.compile(rf"(\d{{1,2}})\.(\d{{1,2}})\.(\d{{4}}),?{_TIME}")
_SLASHED = re.compile(rf"(\d{{1,2}})([/-])(\d{{1,2}})\2(\d{{4}}),?{_TIME}")


def order_of(cells: Iterable[Cell]) -> Order | None:
    """Which order the days of a file have in common; None where none shows it, or two contradict each other."""
    found: set[Order] = set()
    for cell in cells:
        match = _SLASHED.fullmatch(cell) if isinstance(cell, str) else None
        if match:
            first, second = int(match[1]), int(match[3])
            if first > 12 >= second:
                found.add(Order.DAY)
            elif second > 12 >= first:
                found.add(Order.MONTH)
    return found.pop() if len(found) == 1 else None


def day_of_cell(cell: Cell, order: Order | None, today: date) -> date | WrongDay:
    """A day as it is written.

    Args:
        cell: ``2026-12-31``, ``20261231``, ``31.12.2026``, ``31/12/2026``, ``12/31/2026 18:00``, or a day of a workbook.
        order: What the rest of the file, or who exported it, says of day and month.
        today: The last day that can have been measured.
    """
    day = cell if isinstance(cell, date) else _read(str(cell), order)
    if isinstance(day, date) and not _EARLIEST <= day <= today:
        return WrongDay.FAR
    return day


def _read(text: str, order: Order | None) -> date | WrongDay:
    if match := _ISO.fullmatch(text):
        return _made(*(part for part in match.groups() if part))
    if match := _DOTTED.fullmatch(text):  # nobody writes the month first before a dot
        return _made(match[3], match[2], match[1])
    match = _SLASHED.fullmatch(text)
    if not match:
        return WrongDay.NO_DAY
    first, second, year = match[1], match[3], match[4]
    by_day, by_month = _made(year, second, first), _made(year, first, second)
    if order:
        return by_day if order is Order.DAY else by_month
    if first == second or isinstance(by_month, WrongDay):
        return by_day
    return by_month if isinstance(by_day, WrongDay) else WrongDay.TWO_WAYS


def _made(year: str, month: str, day: str) -> date | WrongDay:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return WrongDay.NO_DAY
