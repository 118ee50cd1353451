"""Measured values: rows of CSV as spreadsheets write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.check import check
from sahne.diagnostic import Place
from sahne.files import Unreadable
from sahne.results import Result, read_results
from sahne.rows import BadRow
from sahne.survey import Survey
from sahne.workspace import read_library
from tests.conftest import NOW, WriteWorkspace, item_text

PATH = "content/results/2026.csv"
HEADER = "item,metric,value,measured_on,source"
ROW = "posts/kutu,reach,4120,2026-10-20,LinkedIn"


def read(text: str | bytes) -> list[Result | BadRow]:
    return list(read_results(PATH, text if isinstance(text, bytes) else text.encode()))


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("sign", [",", ";"])
def test_a_row_is_read_as_every_spreadsheet_saves_it(mark: str, end: str, sign: str) -> None:
    text = f"{mark}{HEADER}\n\n{ROW}\n{sign * 4}\n".replace(",", sign).replace("\n", end)
    (row,) = read(text)
    assert row == Result(
        item="posts/kutu",
        metric="reach",
        value=4120,
        measured_on=date(2026, 10, 20),
        source="LinkedIn",
        place=Place(PATH, 3),
    )


def test_a_quoted_cell_may_hold_a_comma_and_a_header_may_have_capitals() -> None:
    (row,) = read('Item, Metric ,VALUE,measured_on,source\n"posts/kutu",reach, 2.5 ,2026-10-20,"LinkedIn, by hand"\n')
    assert isinstance(row, Result)
    assert (row.value, row.source) == (2.5, "LinkedIn, by hand")


@pytest.mark.parametrize(
    ("row", "reason", "value"),
    [
        ("posts/kutu,reach,4 thousand,2026-10-20,x", "number", "4 thousand"),
        ("posts/kutu,reach,,2026-10-20,x", "number", ""),
        ("posts/kutu,reach,nan,2026-10-20,x", "number", "nan"),
        ("posts/kutu,reach,inf,2026-10-20,x", "number", "inf"),
        ("posts/kutu,reach,1e999,2026-10-20,x", "number", "1e999"),
        ("posts/kutu,reach,1,2026-02-30,x", "day", "2026-02-30"),
        ("posts/kutu,reach,1,20.10.2026,x", "day", "20.10.2026"),
        ("posts/kutu,reach,4,120,2026-10-20,x", "columns", "6"),
        ("posts/kutu", "columns", "1"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_and_the_others_count(row: str, reason: str, value: str) -> None:
    bad, good = read(f"{HEADER}\n{row}\n{ROW}\n")
    assert bad == BadRow(Place(PATH, 2), reason, value)
    assert isinstance(good, Result)


@pytest.mark.parametrize("text", ["", "\n", "item,metric\n", f"{ROW}\n"])
def test_a_table_without_the_header_is_one_finding(text: str) -> None:
    (bad,) = read(text)
    assert isinstance(bad, BadRow)
    assert (bad.reason, bad.place) == ("header", Place(PATH))


def test_a_table_that_is_not_utf8_or_cannot_be_opened_is_one_finding() -> None:
    assert read(HEADER.encode("utf-16")) == [BadRow(Place(PATH), "file", "")]
    assert list(read_results(PATH, Unreadable("permission", ""))) == [BadRow(Place(PATH), "file", "")]


def test_a_cell_without_end_is_a_finding() -> None:
    (bad,) = read(f"{HEADER}\n{'x' * 200_000},a,1,2026-01-01,x\n")
    assert isinstance(bad, BadRow)
    assert (bad.reason, bad.place.line) == ("file", 2)


@given(data=st.binary() | st.text().map(lambda text: f"{HEADER}\n{text}".encode(errors="ignore")))
def test_any_table_gives_rows_or_findings(data: bytes) -> None:
    for row in read(data):
        assert row.place.path == PATH
        assert 1 <= row.place.line <= len(data.splitlines()) + 1


def test_a_result_is_found_by_path_and_by_id(workspace: WriteWorkspace) -> None:
    rows = f"{HEADER}\n{ROW}\n6a0c1d1e-9999,clicks,12,2026-10-20,LinkedIn\nposts/kutuu,reach,1,2026-10-20,x\n"
    library = read_library(workspace({PATH: rows, "content/posts/kutu.md": item_text("title: Kutu")}))
    found = [library.named(result.item) for result in library.results]
    assert [item and item.title for item in found] == ["Kutu", "Kutu", None]
    (finding,) = [finding for finding in check(Survey(library=library, now=NOW)) if finding.code == "SAH302"]
    assert (finding.place, str(finding.hint)) == (Place(PATH, 4), "Did you mean 'posts/kutu'?")


def test_a_table_elsewhere_is_only_a_file(workspace: WriteWorkspace) -> None:
    library = read_library(workspace({"content/posts/data.csv": "anything"}))
    assert not library.rows
    assert library.assets == {"posts/data.csv"}
