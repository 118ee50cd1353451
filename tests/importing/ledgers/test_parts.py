"""Numbers, days, tables and addresses as other tools write them."""

import csv
import io
import zipfile
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.errors import SahneError
from sahne.files import Unreadable
from sahne.importing.ledgers.appending import plain_cell
from sahne.importing.ledgers.days import Order, WrongDay, day_of_cell, order_of
from sahne.importing.ledgers.joining import key_of, page_of
from sahne.importing.ledgers.merging import number_text
from sahne.importing.ledgers.numbers import Decimal, Number, Wrong, decimal_of, number_of
from sahne.importing.ledgers.tables import tables_of
from sahne.results import Result, read_results
from tests.importing.ledgers.books import book

TODAY = date(2026, 11, 23)
VALUES = st.integers(-10_000_000, 10_000_000).map(lambda number: number / 100)


def turkish(value: float) -> str:
    return f"{value:,.2f}".translate(str.maketrans(",.", ".,"))


@given(value=VALUES)
def test_turkish_and_english_forms_are_the_same_number(value: float) -> None:
    assert number_of(turkish(value), None) == Number(value)
    assert number_of(f"{value:,.2f}", None) == Number(value)
    assert number_of(f"%{turkish(abs(value))}", None) == Number(abs(value), is_percent=True)
    assert number_of(f"{value:,.2f} %", None) == Number(value, is_percent=True)


@given(whole=st.integers(1, 999), rest=st.integers(0, 999))
def test_a_thousand_or_a_fraction_is_not_guessed(whole: int, rest: int) -> None:
    for sign, ours, others in ((".", Decimal.COMMA, Decimal.POINT), (",", Decimal.POINT, Decimal.COMMA)):
        text = f"{whole}{sign}{rest:03}"
        assert number_of(text, None) is Wrong.TWO_WAYS
        assert number_of(text, ours) == Number(whole * 1000 + rest)
        assert number_of(text, others) == Number(float(f"{whole}.{rest:03}"))
        assert number_of(f"{text} %", None) is Wrong.TWO_WAYS


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0), ("007", 7), ("0.123", 0.123), ("0,123", 0.123), ("1234.567", 1234.567), ("1.234.567", 1234567),
        ("1,234,567", 1234567), ("12 345", 12345), ("12\u00a0345,6", 12345.6), ("12’345.6", 12345.6), ("-4,5", -4.5),
        ("−3", -3), ("+2", 2), ("1.5", 1.5), ("1,5", 1.5), ("12.34", 12.34), ("1.2345", 1.2345),
    ],
)  # fmt: skip
def test_what_can_be_read_in_one_way_is_read(text: str, value: float) -> None:
    assert number_of(text, None) == Number(value)


@pytest.mark.parametrize(
    "text",
    ["1.23.4", "1,2,3", "1.234,56,7", "1.2K", "4 thousand", "=1+1", "=cmd|' /C calc'!A0", "1e9", "nan", "inf", "½", "١٢",
     "1..2", ".5.", "12 34", "0x10", "1_000", "%", "5€", "1,234.567,8"],
)  # fmt: skip
def test_what_is_no_number_is_none(text: str) -> None:
    for decimal in (None, *Decimal):
        assert isinstance(number_of(text, decimal), Wrong)


def test_a_sign_that_contradicts_the_file_is_refused() -> None:
    assert number_of("1.5", Decimal.COMMA) is Wrong.NUMBER
    assert number_of("1.234,5", Decimal.POINT) is Wrong.NUMBER


@given(values=st.lists(VALUES, min_size=1))
def test_a_file_decides_where_all_its_numbers_agree(values: list[float]) -> None:
    assert decimal_of(map(turkish, values)) is Decimal.COMMA
    assert decimal_of(f"{value:,.2f}" for value in values) is Decimal.POINT
    assert decimal_of([turkish(values[0]), "1.5"]) is None
    assert decimal_of(["1.234", "12", "1,234"]) is None


@given(text=st.text())
def test_any_text_is_a_number_or_none(text: str) -> None:
    for decimal in (None, *Decimal):
        assert isinstance(number_of(text, decimal), Number | Wrong)


@given(day=st.dates(date(2004, 1, 1), TODAY))
def test_a_day_is_read_in_every_form(day: date) -> None:
    for text in (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day:%d.%m.%Y}",
        f"{day:%Y-%m-%d}T10:00:00+03:00",
        f"{day:%d.%m.%Y %H:%M}",
    ):
        assert day_of_cell(text, None, TODAY) == day
    assert day_of_cell(day, None, TODAY) == day
    assert day_of_cell(f"{day:%d/%m/%Y}", Order.DAY, TODAY) == day
    assert day_of_cell(f"{day:%m/%d/%Y} 18:30", Order.MONTH, TODAY) == day
    alone = day_of_cell(f"{day:%d/%m/%Y}", None, TODAY)
    turned = day.day <= 12 and day.day != day.month
    assert alone is WrongDay.TWO_WAYS if turned else alone == day


@pytest.mark.parametrize(
    ("text", "why"),
    [("2026-02-30", WrongDay.NO_DAY), ("31/31/2026", WrongDay.NO_DAY), ("13/13/2026", WrongDay.NO_DAY), ("", WrongDay.NO_DAY),
     ("yesterday", WrongDay.NO_DAY), ("1/2/26", WrongDay.NO_DAY), ("45962", WrongDay.NO_DAY), ("2026-11-24", WrongDay.FAR),
     ("0226-11-03", WrongDay.FAR), ("1999-12-31", WrongDay.FAR), ("03/04/2026", WrongDay.TWO_WAYS)],
)  # fmt: skip
def test_what_is_no_day_says_why(text: str, why: WrongDay) -> None:
    assert day_of_cell(text, None, TODAY) is why


def test_the_days_of_a_file_decide_together() -> None:
    assert order_of(["03/04/2026", "31/04/2026", ""]) is Order.DAY
    assert order_of(["03/04/2026", "04/31/2026"]) is Order.MONTH
    assert order_of(["31/04/2026", "04/31/2026"]) is None
    assert order_of(["03/04/2026", date(2026, 4, 3), 5.0]) is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1254"])
@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_table_is_read_however_it_is_written(encoding: str, between: str, end: str) -> None:
    rows = [["Şu, başlık", 'a "b"'], ["ğ;ı", "1,5"], ["", ""], ["çok\nsatır", "x\ty"]]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=between, lineterminator=end).writerows(rows)
    tables = tables_of(text.getvalue().encode(encoding), "a.csv")
    read = [[(line.number, line.cells) for line in table.lines] for table in tables]
    assert [(1, tuple(rows[0])), (2, tuple(rows[1])), (4, tuple(rows[3]))] in read


@given(
    data=st.binary(min_size=1) | st.binary().map(b"PK\x03\x04".__add__) | st.binary().map(b"\xd0\xcf\x11\xe0".__add__)
)
def test_any_bytes_are_a_table_or_a_message(data: bytes) -> None:
    with suppress(SahneError):
        assert all(line.number >= 1 for table in tables_of(data, "a") for line in table.lines)


@pytest.mark.parametrize("data", [b"", b" \n", Unreadable("permission", ""), Unreadable("large", "80 MB")])
def test_what_cannot_be_had_is_told(data: bytes | Unreadable) -> None:
    with pytest.raises(SahneError, match=r"^a\.csv "):
        tables_of(data, "a.csv")


def test_a_workbook_gives_its_values_its_days_and_what_formulas_gave() -> None:
    (table,) = tables_of(
        book({"Metrics": [["about"], ["Date", "Reach"], [date(2026, 10, 31), 1.234], ["=1+1", "1.234"]]}), "a"
    )
    assert table.sheet == "Metrics"
    assert [line.number for line in table.lines] == [1, 2, 3, 4]
    assert table.lines[2].cells == (date(2026, 10, 31), 1.234)
    assert table.lines[3].cells == ("=1+1", "1.234")


def test_a_cell_far_out_does_not_fill_the_memory() -> None:
    with pytest.raises(SahneError, match="larger than"):
        tables_of(book({"a": [["x"]]}, extra='<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), "a.xlsx")


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sahne.importing.ledgers.tables._UNPACKED", 1_000_000)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", bytes(1_100_000))
    with pytest.raises(SahneError, match="larger than"):
        tables_of(data.getvalue(), "a.xlsx")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.linkedin.com/feed/update/urn:li:activity:7391111111111111111/",
         "https://linkedin.com/posts/yelkovan_gece-vardiyasi-activity-7391111111111111111-AbCd?utm_source=share&rcm=x"),
        ("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7391111111111111111", "urn:li:share:7391111111111111111"),
        ("https://youtu.be/dQw4w9WgXcQ?si=abc", "https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=10s"),
        ("https://www.youtube.com/shorts/dQw4w9WgXcQ", "https://youtu.be/dQw4w9WgXcQ"),
        ("https://www.instagram.com/reel/DAbc_1-2/", "https://instagram.com/p/DAbc_1-2/?igsh=MzRl"),
        ("https://www.facebook.com/yelkovan/posts/123/?mibextid=a", "https://m.facebook.com/yelkovan/posts/123"),
        ("http://kariyer.example/a%C4%9F/", "https://kariyer.example/ağ"),
    ],
)  # fmt: skip
def test_two_addresses_of_one_post_are_known(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


def test_two_posts_are_kept_apart() -> None:
    assert key_of("https://a.example/?id=1") != key_of("https://a.example/?id=2")
    assert key_of("https://youtu.be/dQw4w9WgXcQ") != key_of("https://youtu.be/dQw4w9WgXcA")
    assert key_of("https://a.example/A") != key_of("https://a.example/a")


@pytest.mark.parametrize(
    "page",
    [
        "/kariyer/ilan/a/",
        "/kariyer/ilan/a",
        "/kariyer/ilan/a/?utm_x=1#top",
        "https://x.example/kariyer/ilan/a/index.html",
    ],
)
def test_a_page_is_known_below_the_folder_of_the_portal(page: str) -> None:
    assert page_of(page, "/kariyer/") == "ilan/a"


@given(text=st.text())
def test_any_text_is_an_address(text: str) -> None:
    assert isinstance(key_of(text), str)
    assert isinstance(page_of(text, "/"), str)


@given(value=st.floats(-1e12, 1e12, allow_nan=False) | st.integers(0, 999_999).map(lambda number: number / 1000))
def test_a_number_that_is_written_is_read_back(value: float) -> None:
    text = f"item,metric,value,measured_on,source\na,b,{number_text(value)},2026-01-01,s\n"
    (row,) = read_results("a.csv", text.encode())
    assert isinstance(row, Result)
    assert row.value == value


@given(text=st.text())
def test_no_text_is_written_as_a_formula(text: str) -> None:
    written = plain_cell(text)
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert "\n" not in written


def test_an_archive_that_is_damaged_is_told() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        packed.writestr("a.csv", "Date,Views\n2026-11-01,5\n")
    damaged = data.getvalue().replace(b"Views", b"Viewz")
    with pytest.raises(SahneError, match="is no table that can be read"):
        tables_of(damaged, "a.zip")
