"""Tables for spreadsheets, read back by a spreadsheet's reader: what somebody wrote stays a text."""

import csv
from datetime import UTC, date, datetime
from io import BytesIO, StringIO

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from sahne.tables import Table, as_csv, as_xlsx

MADE = date(2026, 11, 23)
FORMULAS = st.sampled_from(
    ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "=cmd|' /C calc'!A0", "{=1+1}"]
)
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40)
HOSTILE = st.builds(str.__add__, FORMULAS, TEXTS) | TEXTS
ROWS = st.lists(st.tuples(HOSTILE, HOSTILE), max_size=6)


def table(rows: list[tuple[str, str]]) -> Table:
    return Table(name="Liste", columns=("Ad", "Özet"), rows=rows)


@given(rows=ROWS)
def test_no_field_of_a_csv_begins_as_a_formula(rows: list[tuple[str, str]]) -> None:
    text = as_csv(table(rows)).decode("utf-8-sig")
    _, *read = list(csv.reader(StringIO(text, newline="")))
    for row, written in zip(read, rows, strict=True):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) for cell in row)
        assert [cell.removeprefix("'") for cell in row] == [cell.removeprefix("'") for cell in written]


@given(rows=ROWS)
def test_every_field_of_a_workbook_is_a_text_and_none_a_formula_or_a_link(rows: list[tuple[str, str]]) -> None:
    book = load_workbook(BytesIO(as_xlsx(table(rows), MADE)))
    sheet = book["Liste"]
    for number, written in enumerate(rows, start=2):
        for column, text in enumerate(written, start=1):
            cell = sheet.cell(number, column)
            assert cell.data_type in ("s", "n", "inlineStr")
            assert cell.hyperlink is None
            assert cell.data_type != "n" or (cell.value is None and not text)
            if text.isprintable():
                assert cell.value == (text or None)


def test_days_and_times_are_days_and_times() -> None:
    rows = [(date(2026, 11, 23), datetime(2026, 11, 23, 10, 30, tzinfo=UTC)), (None, None)]
    days = Table(name="a/b", columns=("Gün", "Saat"), rows=rows)
    sheet = load_workbook(BytesIO(as_xlsx(days, MADE))).active
    assert sheet is not None
    assert sheet.title == "ab"
    assert [str(sheet.cell(2, column).value) for column in (1, 2)] == ["2026-11-23 00:00:00", "2026-11-23 10:30:00"]
    assert [sheet.cell(2, column).is_date for column in (1, 2)] == [True, True]
    assert as_csv(days).decode("utf-8-sig") == "Gün,Saat\r\n2026-11-23,2026-11-23 10:30\r\n,\r\n"


def test_the_same_table_is_the_same_bytes() -> None:
    rows = [("Kutu", "Buz")]
    assert as_xlsx(table(rows), MADE) == as_xlsx(table(rows), MADE)


def test_a_text_longer_than_a_cell_is_cut_and_the_workbook_opens() -> None:
    sheet = load_workbook(BytesIO(as_xlsx(table([("a" * 40_000, "b")]), MADE))).active
    assert sheet is not None
    assert len(str(sheet.cell(2, 1).value)) == 32_767
