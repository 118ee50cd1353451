"""Repetition as people say it, against the calendar library that everybody uses."""

from contextlib import suppress
from datetime import date, datetime, time
from itertools import islice

import pytest
from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, YEARLY, rrule  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from sahne.repetition import WEEKDAYS, Repeat, Repetition, days_of
from tests.conftest import item_text, places_of, source_of

READ: TypeAdapter[Repetition] = TypeAdapter(Repeat)
FREQUENCIES = {"DAILY": DAILY, "WEEKLY": WEEKLY, "MONTHLY": MONTHLY, "YEARLY": YEARLY}
DAYS = dict(zip(WEEKDAYS, (MO, TU, WE, TH, FR, SA, SU), strict=True))
UNITS = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}

firsts = st.dates(date(1990, 1, 1), date(2090, 12, 31)) | st.sampled_from(
    [date(2024, 2, 29), date(2027, 1, 31), date(2027, 12, 31)]
)


@st.composite
def said(draw: st.DrawFn) -> str:
    unit = draw(st.sampled_from(sorted(UNITS)))
    every = draw(st.sampled_from(["", "1 ", "2 ", "3 ", "13 "]))
    days = (
        draw(st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=7))
        if unit == "week" and draw(st.booleans())
        else []
    )
    on = f" on {draw(st.sampled_from([', ', ',', ' '])).join(days)}" if days else ""
    end = draw(
        st.integers(1, 60).map("{} times".format) | st.dates(date(2000, 1, 1), date(2099, 1, 1)).map("until {}".format)
    )
    return f"every {every}{unit}{draw(st.sampled_from(['', 's']))}{on} {end}"


@given(first=firsts, words=said())
def test_the_days_are_those_of_rfc_5545(first: date, words: str) -> None:
    repeat = READ.validate_python(words)
    expected = rrule(
        FREQUENCIES[repeat.frequency],
        dtstart=datetime.combine(first, time()),
        interval=repeat.interval,
        byweekday=[DAYS[day] for day in repeat.weekdays] or None,
        count=repeat.count,
        until=datetime.combine(repeat.until, time()) if repeat.until else None,
    )
    assert list(islice(days_of(first, repeat), 100)) == [day.date() for day in islice(expected, 100)]


@given(first=firsts, words=said())
def test_days_come_in_order_and_end_where_it_was_said(first: date, words: str) -> None:
    repeat = READ.validate_python(words)
    days = list(islice(days_of(first, repeat), 100))
    assert days == sorted(set(days))
    assert all(day >= first for day in days)
    assert repeat.until is None or all(day <= repeat.until for day in days)
    assert repeat.count is None or len(days) <= repeat.count


@pytest.mark.parametrize(
    ("words", "repeat"),
    [
        ("every day 3 times", Repetition(frequency="DAILY", count=3)),
        (
            "Every 2 Weeks on Tue, thu until 2027-06-30",
            Repetition(frequency="WEEKLY", interval=2, weekdays=("tue", "thu"), until=date(2027, 6, 30)),
        ),
        ("every week on fri mon fri 5 times", Repetition(frequency="WEEKLY", weekdays=("mon", "fri"), count=5)),
        ("  every   3 months  4 times ", Repetition(frequency="MONTHLY", interval=3, count=4)),
        ("every year until 2030-01-01", Repetition(frequency="YEARLY", until=date(2030, 1, 1))),
    ],
)
def test_a_sentence_is_read_as_it_is_meant(words: str, repeat: Repetition) -> None:
    assert READ.validate_python(words) == repeat


REFUSED = [
    "", "weekly", "every week", "every 0 weeks 3 times", "every 100 days 3 times", "every week 0 times", "every week 1000 times",
    "every week on tue", "every month on tue 3 times", "every week on xyz 3 times",
    "every week until 2027-6-30", "every week on tue, wen until 2027-06-30",
    7, None, ["every day 3 times"],
]  # fmt: skip


@pytest.mark.parametrize("words", REFUSED, ids=str)
def test_what_is_no_repetition_is_refused(words: object) -> None:
    with pytest.raises(ValidationError, match="no_repeat"):  # or no_repeat_end
        READ.validate_python(words)


def test_a_last_day_that_does_not_exist_is_refused_as_a_day() -> None:
    with pytest.raises(ValidationError, match="impossible_day"):
        READ.validate_python("every week until 2027-02-30")


@given(words=st.text() | said().flatmap(lambda text: st.integers(0, len(text)).map(lambda end: text[:end])))
def test_any_words_are_a_repetition_with_an_end_or_refused(words: str) -> None:
    with suppress(ValidationError):
        repeat = READ.validate_python(words)
        assert (repeat.until is None) != (repeat.count is None)


@pytest.mark.parametrize(
    ("line", "code"), [("repeat: weekly", "SAH202"), ("repeat: every week until 2027-02-30", "SAH212")]
)
def test_a_repetition_that_cannot_be_read_is_found_at_its_place(line: str, code: str) -> None:
    source = source_of(item_text(f"title: a\nstart: 2027-01-01\n{line}"), "content/events/a.md")
    assert places_of(source, code) == [(5, 9)]


def test_a_day_that_few_months_have_is_left_out_in_the_others() -> None:
    monthly = READ.validate_python("every month until 2027-06-30")
    assert [day.month for day in days_of(date(2027, 1, 31), monthly)] == [1, 3, 5]
    assert [day.month for day in days_of(date(9999, 10, 31), Repetition(frequency="MONTHLY", count=9))] == [10, 12]


def test_the_last_day_of_a_leap_february_comes_back_in_leap_years() -> None:
    days = days_of(date(2096, 2, 29), READ.validate_python("every year 3 times"))
    assert [day.year for day in days] == [2096, 2104, 2108]
