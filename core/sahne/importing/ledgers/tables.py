"""From the bytes of an export to its lines: CSV in whichever way it is written, a ZIP of them, XLSX and the older XLS."""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from sahne.errors import SahneError
from sahne.files import Unreadable
from sahne.importing.ledgers.words import BROKEN_LINE, EMPTY, LARGE, LOCKED, NO_TABLE, NOT_READ

LARGEST = 50_000_000
"""Bytes; a table of 100,000 rows has about a fifth of it."""
_UNPACKED = 300_000_000
"""Bytes of a workbook once it is unpacked."""
_MOST_CELLS = 5_000_000
"""Of one sheet, empty ones between the first and the last counted: a single cell far out must not fill the memory."""
_BOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_MARKS = (
    (b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
)  # fmt: skip
_BETWEEN = ",;\t"
_BROKEN = (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, zlib.error)
"""What an archive raises that is damaged, locked or packed in a way nobody knows."""
_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')

Cell = str | float | date
"""As the file says it; a day of a workbook is a day already, and an empty cell is ``""``."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table that has something in it."""

    number: int
    """Of the line in the text where it begins, or of the row in the sheet, from 1."""
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet, or a whole CSV file as one sign parts its cells."""

    sheet: str
    """Its name, or that of the file in a ZIP; empty for CSV alone."""
    lines: tuple[Line, ...]


def tables_of(data: bytes | Unreadable, name: str) -> tuple[Table, ...]:
    """The tables of a file.

    Args:
        data: What stands in it.
        name: The file, for a message.

    Raises:
        SahneError: It cannot be had, is empty, too large, locked, or no table.
    """
    if isinstance(data, Unreadable):
        if data.reason == "large":
            raise SahneError(LARGE(file=name, most=LARGEST // 1_000_000))
        raise SahneError(NOT_READ(file=name, reason=data.detail or data.reason))
    if not data.strip():
        raise SahneError(EMPTY(file=name))
    return _book(data, name) if data.startswith(_BOOKS) else _text_tables(data, name)


def _text_tables(data: bytes, name: str) -> tuple[Table, ...]:
    """A text once for each sign that may stand between its cells; where the headings are seen is the one that does.

    Raises:
        SahneError: It is no text, or cannot be read in any of these ways.
    """
    text = _text(data, name)
    tables: list[Table] = []
    broken: SahneError | None = None
    for between in _BETWEEN:
        try:
            tables.append(Table("", tuple(_lines(text, between, name))))
        except SahneError as error:
            broken = broken or error
    if broken and not tables:
        raise broken
    return tuple(tables)


def _text(data: bytes, name: str) -> str:
    """The letters of a file: by its mark, else UTF-16 where every second byte is nothing, else UTF-8, else Turkish Windows."""
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if encoding is None and b"\0" in data[:2000]:  # of a letter that is in ASCII, one of the two bytes is nothing
        encoding = "utf-16-le" if data[1:2000:2].count(0) > data[:2000:2].count(0) else "utf-16-be"
    for one in (encoding,) if encoding else ("utf-8", "cp1254"):
        try:
            text = data.decode(one)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.removeprefix("\ufeff")
    raise SahneError(NO_TABLE(file=name))


def _lines(text: str, between: str, name: str) -> Iterator[Line]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=between)
    before = 0
    try:
        for row in rows:
            cells = tuple(cell.strip() for cell in row)
            if any(cells):
                yield Line(before + 1, cells)
            before = rows.line_num
    except csv.Error as error:
        raise SahneError(BROKEN_LINE(file=name, line=before + 1, reason=str(error))) from error


def _book(data: bytes, name: str) -> tuple[Table, ...]:
    if data.startswith(_BOOKS[0]):
        _refuse_bombs(data, name)
        packed = _packed_texts(data, name)
        if packed:
            texts = ((one, table) for one, text in packed for table in _text_tables(text, f"{name}/{one}"))
            return tuple(Table(one, table.lines) for one, table in texts)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return tuple(_sheet(book, sheet) for sheet in book.sheet_names)
    except PasswordError as error:
        raise SahneError(LOCKED(file=name)) from error
    except CalamineError as error:
        raise SahneError(NO_TABLE(file=name)) from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # what a fault in Rust becomes; it is no Exception
            raise SahneError(NO_TABLE(file=name)) from None
        raise


def _sheet(book: CalamineWorkbook, name: str) -> Table:
    rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    lines = (Line(number, tuple(map(_cell, row))) for number, row in enumerate(rows, 1))
    return Table(name, tuple(line for line in lines if any(cell != "" for cell in line.cells)))


def _cell(value: Any) -> Cell:
    """A formula comes as what it gave when the book was saved; nothing is computed here."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int | float):
        return float(value)
    return value if isinstance(value, date) else str(value).strip()


def _refuse_bombs(data: bytes, name: str) -> None:
    """Look at a workbook before it is unpacked whole.

    Raises:
        SahneError: It is no archive, or would fill the memory.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            parts = book.infolist()
            if sum(part.file_size for part in parts) > _UNPACKED:
                raise SahneError(LARGE(file=name, most=LARGEST // 1_000_000))
            for part in parts:
                if "/worksheets/" in part.filename and _span(book.read(part)) > _MOST_CELLS:
                    raise SahneError(LARGE(file=name, most=LARGEST // 1_000_000))
    except _BROKEN as error:
        raise SahneError(NO_TABLE(file=name)) from error


def _packed_texts(data: bytes, name: str) -> list[tuple[str, bytes]]:
    """Name and bytes of each CSV in an archive that is no workbook, as YouTube exports them.

    Raises:
        SahneError: One of them cannot be unpacked.
    """
    try:
        return _unpacked(data)
    except _BROKEN as error:
        raise SahneError(NO_TABLE(file=name)) from error


def _unpacked(data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        names = [one for one in packed.namelist() if one.lower().endswith(".csv") and not one.startswith("__MACOSX/")]
        is_book = bool({"[Content_Types].xml", "mimetype"} & set(packed.namelist()))
        return [] if is_book else [(one, text) for one in names if (text := packed.read(one)).strip()]


def _span(sheet: bytes) -> int:
    """How many cells lie between the first of a sheet and its last."""
    rows = columns = 0
    for letters, digits in _CELL.findall(sheet):
        column = 0
        for letter in letters:
            column = column * 26 + letter - 64
        columns, rows = max(columns, column), max(rows, int(digits))
    return rows * columns
