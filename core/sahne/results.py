"""What was measured: rows of ``content/results/*.csv``, from which every number on the playbook comes."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sahne.diagnostic import Place
from sahne.files import Unreadable
from sahne.rows import BadRow, Row, day_of, read_rows

_POINTED = re.compile(r"\d{1,3}\.\d{3}")
HEADER = ("item", "metric", "value", "measured_on", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One measured value."""

    item: str
    """The item's id, or its path from ``content/`` without ``.md``: ``posts/kutu``."""
    metric: str
    value: float
    measured_on: date
    source: str
    """Where it was read."""
    place: Place


def read_results(path: str, data: bytes | Unreadable) -> Iterator[Result | BadRow]:
    """The rows of one file."""
    for row in read_rows(path, data, HEADER):
        yield row if isinstance(row, BadRow) else _result(row)


def _result(row: Row) -> Result | BadRow:
    item, metric, written, day, source = row.cells
    if _POINTED.fullmatch(written):
        return BadRow(row.place, "thousands", written)
    value = _number(written)
    if value is None:
        return BadRow(row.place, "number", written)
    measured_on = day_of(day)
    if measured_on is None:
        return BadRow(row.place, "day", day)
    return Result(item=item, metric=metric, value=value, measured_on=measured_on, source=source, place=row.place)


def _number(written: str) -> float | None:
    try:
        value = float(written)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
