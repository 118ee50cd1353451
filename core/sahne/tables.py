"""A table as a file for spreadsheets: CSV and XLSX, in which nothing that somebody wrote is ever a formula."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO

Cell = str | date | datetime | None
"""A time is in the workspace's zone; spreadsheets know none."""
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""By which a spreadsheet takes a field for a formula, the wide signs of East Asian keyboards too."""
_LONGEST = 32_767
"""Characters of a cell; a longer text cannot be opened."""
_WIDTHS = (8, 60)
_DAY, _TIME = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under named columns."""

    name: str
    """Of the sheet."""
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def as_csv(table: Table) -> bytes:
    """Commas, CRLF, UTF-8 with the mark by which Excel knows it.

    Source: RFC 4180; an apostrophe before what would be a formula, as OWASP advises.
    """
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(map(harmless, table.columns))
    writer.writerows([_written(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """A text that a spreadsheet takes for a text."""
    return f"'{text}" if text.startswith(_BEGINS_A_FORMULA) else text


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M}"
        case date():
            return cell.isoformat()
        case str():
            return harmless(cell)


def as_xlsx(table: Table, made: date) -> bytes:
    """A workbook of one sheet: a head that stays, a filter at each column, texts as texts and days as days.

    Args:
        table: What it holds.
        made: Stands in its properties in the place of the clock, so that the same input gives the same bytes.
    """
    from xlsxwriter import Workbook  # needed only where a table is written

    data = BytesIO()
    book = Workbook(data, {"in_memory": True})
    book.set_properties({"created": datetime(made.year, made.month, made.day)})  # noqa: DTZ001  # it has no zone there
    sheet = book.add_worksheet(_sheet_name(table.name))
    bold, day, time = (book.add_format(form) for form in ({"bold": True}, {"num_format": _DAY}, {"num_format": _TIME}))
    for column, name in enumerate(table.columns):
        sheet.write_string(0, column, name, bold)
        sheet.set_column(column, column, _width(name, [row[column] for row in table.rows]))
    for number, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(row):
            if isinstance(cell, datetime):
                sheet.write_datetime(number, column, cell.replace(tzinfo=None), time)
            elif isinstance(cell, date):
                sheet.write_datetime(number, column, cell, day)
            elif cell:
                sheet.write_string(number, column, cell[:_LONGEST])
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(table.rows), 1), len(table.columns) - 1)
    book.close()
    return data.getvalue()


def _sheet_name(name: str) -> str:
    """At most 31 characters, without those that a sheet's name must not have."""
    kept = "".join(letter for letter in name if letter not in "[]:*?/\\\x00")[:31].strip("' ")
    return kept or "Sheet"


def _width(name: str, cells: Sequence[Cell]) -> int:
    longest = max((len(_written(cell)) for cell in cells), default=0)
    return min(max(len(name) + 4, longest + 1, _WIDTHS[0]), _WIDTHS[1])
