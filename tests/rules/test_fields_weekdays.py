"""A weekday right beside a date: what contradicts the calendar, and what only looks as if it did."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.rules.fields.sah220_wrong_weekday import CODE, check
from sahne.rules.fields.weekdays import NAMES
from sahne.said import text_of
from tests.conftest import item_text, source_of

EVENT = "content/events/a.md"
MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "tr": [
        "Ocak",
        "Şubat",
        "Mart",
        "Nisan",
        "Mayıs",
        "Haziran",
        "Temmuz",
        "Ağustos",
        "Eylül",
        "Ekim",
        "Kasım",
        "Aralık",
    ],
}


def found_in(body: str, lang: str = "tr", fields: str = "start: 2026-12-03") -> list[str]:
    source = source_of(item_text(f"title: a\nlang: {lang}\n{fields}", body), EVENT)
    assert source.item is not None
    return [str(found.message) for found in check(source)]


WRONG = [
    ("Salı, 3 Aralık 2026", "tr"),
    ("3 Aralık 2026 Salı", "tr"),
    ("3 Aralık 2026, Salı günü", "tr"),
    ("3 Aralık 2026 (Salı)", "tr"),
    ("Salı günü, 3 Aralık 2026’da", "tr"),
    ("3 Aralık Salı günü", "tr"),
    ("Salı, 3.12.2026", "tr"),
    ("2026-12-03 Salı", "tr"),
    ("Tuesday 3 December 2026", "en"),
    ("Tue, Dec 3, 2026", "en"),
    ("Tues. 3rd December 2026", "en"),
    ("on Tuesday, December 3rd", "en"),
    ("on Tuesday the 3rd of December 2026", "en"),
    ("December 3, 2026 (Tuesday)", "en"),
    ("3 Dec 2026, Tuesday", "en"),
]


@pytest.mark.parametrize(("words", "lang"), WRONG)
def test_a_weekday_that_contradicts_its_date_is_found(words: str, lang: str) -> None:
    assert found_in(f"Gelin: {words}.\n", lang) == ["2026-12-03 is a Thursday, not a Tuesday"]


@pytest.mark.parametrize(("words", "lang"), WRONG)
def test_the_right_weekday_is_no_finding(words: str, lang: str) -> None:
    right = (
        words.replace("Salı", "Perşembe")
        .replace("Tuesday", "Thursday")
        .replace("Tues.", "Thu.")
        .replace("Tue,", "Thu,")
    )
    assert found_in(f"Gelin: {right}.\n", lang) == []


QUIET = [
    ("Salı ve Çarşamba, 3 Aralık 2026", "tr"),
    ("Salı–Çarşamba, 3 Aralık 2026", "tr"),
    ("3–4 Aralık 2026 Salı", "tr"),
    ("3 ve 5 Aralık 2026 Salı", "tr"),
    ("3 Aralık 2026 Salı ve Çarşamba", "tr"),
    ("her Salı, 3 Aralık 2026’dan başlayarak", "tr"),
    ("Salı günleri 3 Aralık 2026", "tr"),
    ("31 Aralık 2026 pazar payı", "tr"),
    ("4 Aralık Salı", "tr"),
    ("Salı\n3 Aralık 2026", "tr"),
    ("Salı 30 Şubat 2026", "tr"),
    ("Salı 3 kutu, 2026 Aralık", "tr"),
    ("See you Tuesday. Doors open on 3 December 2026", "en"),
    ("every Tuesday, 3 December 2026", "en"),
    ("Tuesday to Thursday, 3 December 2026", "en"),
    ("Tuesday, 5 May", "en"),
    ("We sat 3 Dec 2026", "en"),
    ("May 3", "en"),
]


@pytest.mark.parametrize(("words", "lang"), QUIET)
def test_what_is_not_certain_is_left_alone(words: str, lang: str) -> None:
    assert found_in(f"Gelin: {words}.\n", lang) == []


def test_a_title_is_read_too_and_the_finding_stands_at_the_weekday() -> None:
    source = source_of(item_text("title: Açık gün, 3 Aralık 2026 Salı\nstart: 2026-12-03"), EVENT)
    (found,) = check(source)
    assert (found.code, found.place.line, found.place.column) == (CODE, 3, 32)
    assert text_of(found.message, "tr") == "2026-12-03 günlerden perşembe; salı değil"
    assert text_of(found.hint, "tr") == "Günü düzeltin (perşembe) ya da tarihi düzeltin: en yakın salı 2026-12-01."


@given(day=st.dates(date(2000, 1, 1), date(2049, 12, 31)), off=st.integers(0, 6), lang=st.sampled_from(["en", "tr"]))
def test_only_the_calendar_decides(day: date, off: int, lang: str) -> None:
    name = text_of(NAMES[(day + timedelta(off)).weekday()], lang).capitalize()
    name = "Çarşamba" if name == "çarşamba" else name
    for words in (
        f"{name}, {day.day} {MONTHS[lang][day.month - 1]} {day.year}",
        f"{day.day} {MONTHS[lang][day.month - 1]} {day.year} {name}",
    ):
        assert bool(found_in(f"Bak: {words}.\n", lang)) == bool(off)
