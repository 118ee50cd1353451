"""What was measured: rows of ``content/results/*.csv``, from which every number on the playbook comes."""

import csv
import io
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sahne.diagnostic import Place
from sahne.files import Unreadable

_POINTED = re.compile(r"\d{1,3}\.\d{3}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
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


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row, or a file, that cannot be read."""

    place: Place
    reason: str
    """``file``, ``header``, ``columns``, ``number``, ``thousands`` or ``day``."""
    value: str


def read_results(path: str, data: bytes | Unreadable) -> Iterator[Result | BadRow]:
    """The rows of one file; a semicolon between the cells is taken as well, as spreadsheets in Turkish write it."""
    text = None if isinstance(data, Unreadable) else _text(data)
    if text is None:
        yield BadRow(Place(path), "file", "")
        return
    first = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";" if first.count(";") > first.count(",") else ",")
    try:
        yield from _rows(path, rows)
    except csv.Error as error:
        yield BadRow(Place(path, rows.line_num or 1), "file", str(error))


def _text(data: bytes) -> str | None:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _rows(path: str, rows: "csv._reader") -> Iterator[Result | BadRow]:  # type: ignore[name-defined]
    header = tuple(cell.strip().lower() for cell in next(rows, []))
    if header != HEADER:
        yield BadRow(Place(path), "header", ",".join(header))
        return
    for row in rows:
        if any(cell.strip() for cell in row):
            yield _row(Place(path, rows.line_num), [cell.strip() for cell in row])


def _row(place: Place, cells: list[str]) -> Result | BadRow:
    if len(cells) != len(HEADER):
        return BadRow(place, "columns", str(len(cells)))
    item, metric, written, day, source = cells
    if _POINTED.fullmatch(written):
        return BadRow(place, "thousands", written)
    value = _number(written)
    if value is None:
        return BadRow(place, "number", written)
    try:
        measured_on = date.fromisoformat(day if _DAY.fullmatch(day) else "")
    except ValueError:
        return BadRow(place, "day", day)
    return Result(item=item, metric=metric, value=value, measured_on=measured_on, source=source, place=place)


def _number(written: str) -> float | None:
    try:
        value = float(written)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
