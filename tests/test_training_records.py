"""Who completed which training: rows as spreadsheets write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.diagnostic import Place
from sahne.months import months_after
from sahne.rows import BadRow
from sahne.training_records import TrainingRecord, read_records
from sahne.workspace import read_library
from tests.conftest import WriteWorkspace

PATH = "content/training/records.csv"
HEADER = "person,training,completed_on,source"
ROW = "elif-aydin,sosyal-medya,2026-06-15,imza listesi"


def read(text: str) -> list[TrainingRecord | BadRow]:
    return list(read_records(PATH, text.encode()))


@pytest.mark.parametrize("sign", [",", ";"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_row_is_read_as_every_spreadsheet_saves_it(mark: str, sign: str) -> None:
    (row,) = read(f"{mark}{HEADER}\r\n\r\n{ROW}\r\n".replace(",", sign))
    assert row == TrainingRecord(
        person="elif-aydin",
        training="sosyal-medya",
        completed_on=date(2026, 6, 15),
        source="imza listesi",
        place=Place(PATH, 3),
    )


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        (f"{HEADER}\nelif-aydin,sosyal-medya,15.06.2026,x", "day", 2),
        (f"{HEADER}\nelif-aydin,sosyal-medya,,x", "day", 2),
        (f"{HEADER}\nelif-aydin,sosyal-medya,2026-02-29,x", "day", 2),
        (f"{HEADER}\n{ROW}\nelif-aydin,sosyal-medya", "columns", 3),
        (f"kişi,eğitim\n{ROW}", "header", 1),
        ("", "header", 1),
    ],
)
def test_what_cannot_be_read_is_told_with_its_row(text: str, reason: str, line: int) -> None:
    bad = read(text)[-1]
    assert isinstance(bad, BadRow)
    assert (bad.reason, bad.place.line) == (reason, line)


def test_a_row_that_cannot_be_read_hides_no_other(workspace: WriteWorkspace) -> None:
    library = read_library(workspace({PATH: f"{HEADER}\nx,y,z\n{ROW}\n"}))
    assert [record.person for record in library.records] == ["elif-aydin"]
    assert len(library.record_rows) == 2
    assert PATH.partition("/")[2] not in library.assets


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-11-23", 24, "2028-11-23"),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last(day: str, months: int, after: str) -> None:
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(after)


@given(day=st.dates(date(1900, 1, 1), date(2100, 1, 1)), months=st.integers(0, 120))
def test_so_many_months_are_never_fewer_days_than_february_has_and_never_another_month(day: date, months: int) -> None:
    after = months_after(day, months)
    assert (after.year * 12 + after.month) - (day.year * 12 + day.month) == months
    assert after.day == day.day or (after + timedelta(days=1)).day == 1
