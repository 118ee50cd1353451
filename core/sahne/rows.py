"""Tables in ``content/``: rows of CSV as spreadsheets write them."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sahne.diagnostic import Place
from sahne.files import Unreadable

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Row:
    """One row, as many cells as the header has."""

    place: Place
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row, or a file, that cannot be read."""

    place: Place
    reason: str
    """``file``, ``header`` or ``columns``; ``number``, ``thousands`` or ``day`` for a cell."""
    value: str


def read_rows(path: str, data: bytes | Unreadable, header: Sequence[str]) -> Iterator[Row | BadRow]:
    """The rows of one file; a semicolon between the cells is taken as well, as spreadsheets in Turkish write it.

    Args:
        path: Relative to the workspace.
        data: What stands in it.
        header: The names of the columns, which its first line must give.
    """
    text = None if isinstance(data, Unreadable) else _text(data)
    if text is None:
        yield BadRow(Place(path), "file", "")
        return
    first = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";" if first.count(";") > first.count(",") else ",")
    try:
        yield from _rows(path, rows, tuple(header))
    except csv.Error as error:
        yield BadRow(Place(path, rows.line_num or 1), "file", str(error))


def day_of(written: str) -> date | None:
    """A day as ``2026-10-20``; None where it is none of the calendar."""
    try:
        return date.fromisoformat(written if _DAY.fullmatch(written) else "")
    except ValueError:
        return None


def _text(data: bytes) -> str | None:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _rows(path: str, rows: "csv._reader", header: tuple[str, ...]) -> Iterator[Row | BadRow]:  # type: ignore[name-defined]
    first = tuple(cell.strip().lower() for cell in next(rows, []))
    if first != header:
        yield BadRow(Place(path), "header", ",".join(first))
        return
    for row in rows:
        cells = tuple(cell.strip() for cell in row)
        if any(cells):
            place = Place(path, rows.line_num)
            yield Row(place, cells) if len(cells) == len(header) else BadRow(place, "columns", str(len(cells)))
