"""Repetition as people say it, against the calendar library that everybody uses."""

from contextlib import suppress
from datetime import date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, YEARLY, rrule, rrulestr  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from sahne.repetition import (
    WEEKDAYS,
    Repeat,
    Repetition,
    days_of,
    repetition_of_rrule,
    rrule_of,
    rule_days,
    sentence_of,
    times_of,
    with_exceptions,
)
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


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Rules of a calendar, of the shapes that Outlook reads and of some that it does not."""
    day = st.sampled_from(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))
    several = st.lists(day, min_size=1, max_size=4, unique=True).map(",".join)
    nth = st.builds("{}{}".format, st.sampled_from((1, 2, 3, 4, 5, -1, -2)), day)
    monthly = (
        st.just("")
        | nth.map("BYDAY={};".format)
        | st.builds("BYDAY={};BYSETPOS={};".format, several, st.sampled_from((1, 2, 4, -1)))
        | st.sampled_from((1, 15, 28, 30, 31, -1, -3)).map("BYMONTHDAY={};".format)
    )
    month = st.integers(1, 12).map("BYMONTH={};".format)
    shape = draw(
        st.just("FREQ=DAILY;")
        | st.just("FREQ=WEEKLY;")
        | several.map("FREQ=WEEKLY;BYDAY={};".format)
        | monthly.map("FREQ=MONTHLY;{}".format)
        | st.builds("FREQ=YEARLY;{}{}".format, month, monthly)
    )
    end = draw(
        st.integers(1, 40).map("COUNT={}".format)
        | st.dates(date(2026, 1, 1), date(2033, 1, 1)).map("UNTIL={:%Y%m%d}".format)
    )
    return f"{shape}INTERVAL={draw(st.sampled_from((1, 1, 2, 3, 5)))};{end}"


@given(first=st.dates(date(2026, 1, 1), date(2029, 12, 31)), rule=rules())
def test_a_rule_of_a_calendar_gives_the_days_that_dateutil_finds_and_is_written_as_it_was(
    first: date, rule: str
) -> None:
    repeat = repetition_of_rrule(rule)
    assert repeat is not None
    expected = rrulestr(rule, dtstart=datetime.combine(first, time()))
    assert list(islice(days_of(first, repeat), 40)) == [day.date() for day in islice(expected, 40)]
    assert repetition_of_rrule(rrule_of(repeat, first)) == repeat
    moment = datetime.combine(first, time(9, 30), ZoneInfo("Europe/Berlin"))
    assert repetition_of_rrule(rrule_of(repeat, moment), moment) == repeat
    sentence = sentence_of(repeat)
    assert sentence is None or READ.validate_python(sentence) == repeat


def test_a_rule_ends_on_the_last_day_on_which_it_falls_by_the_clock_of_its_start() -> None:
    start = datetime(2026, 12, 1, 9, 30, tzinfo=ZoneInfo("Europe/Istanbul"))
    ends = {
        "20261222T063000Z": 22,
        "20261222T062959Z": 21,
        "20261221T223000Z": 21,
        "20261222": 22,
        "20261222T093000": 22,
    }
    for until, day in ends.items():
        repeat = repetition_of_rrule(f"FREQ=DAILY;UNTIL={until}", start)
        assert repeat is not None
        assert repeat.until == date(2026, 12, day), until


def test_a_rule_without_an_end_is_one_only_where_it_is_cut_off() -> None:
    assert repetition_of_rrule("FREQ=WEEKLY") is None
    cut = repetition_of_rrule("FREQ=WEEKLY", last=date(2027, 6, 30))
    assert cut == Repetition(frequency="WEEKLY", until=date(2027, 6, 30))


@given(first=firsts, words=said(), data=st.data())
def test_skipped_and_moved_days_are_taken_from_the_rule_and_no_other(
    first: date, words: str, data: st.DataObject
) -> None:
    repeat = READ.validate_python(words)
    rule = list(islice(rule_days(first, repeat), 30))
    if repeat.until and repeat.until > first + timedelta(days=400):
        return
    some = st.sampled_from(rule) if rule else st.nothing()
    skipped = data.draw(st.sets(some | firsts, max_size=4))
    moved = data.draw(st.dictionaries(some | firsts, firsts, max_size=4))
    odd = with_exceptions(repeat, skipped, moved)
    assert odd is not None
    whole = list(rule_days(first, repeat))
    expected = [day for day in whole if day not in skipped and day not in moved]
    expected += [to for day, to in moved.items() if day in whole and day not in skipped]
    assert [to for _, to in times_of(first, odd)] == sorted(expected)
    assert list(days_of(first, odd)) == sorted(set(expected))


def test_a_moved_time_keeps_the_hour_or_has_one_of_its_own() -> None:
    start = datetime(2026, 12, 1, 9, 30, tzinfo=ZoneInfo("Europe/Istanbul"))
    weekly = READ.validate_python("every week 3 times")
    odd = with_exceptions(
        weekly, (), {date(2026, 12, 8): date(2026, 12, 9), date(2026, 12, 15): start.replace(day=16, hour=14)}
    )
    assert odd is not None
    assert [f"{to:%d %H:%M}" for _, to in times_of(start, odd)] == ["01 09:30", "09 09:30", "16 14:30"]


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


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("every other tuesday 3 times", "every 2 weeks on tue 3 times"),
        ("every Tuesday and Thursday until 30.06.2027", "every week on tue, thu until 2027-06-30"),
        ("every weekday until June 30, 2027", "every week on mon, tue, wed, thu, fri until 2027-06-30"),
        ("every month on the 1st tuesday until 30 June 2027", "every month on the first tue until 2027-06-30"),
        ("every first Tuesday of the month, 4 times", "every month on the first tue 4 times"),
        ("every two months on last fri 6 times", "every 2 months on the last fri 6 times"),
        ("every month on the 15th 3 times", "every month on day 15 3 times"),
        ("every month on the last day 3 times", "every month on the last day 3 times"),
        ("every month on the last working day 3 times", "every month on the last weekday 3 times"),
        ("every year on the last fri of november 3 times", "every year on the last fri of november 3 times"),
        ("every year on 15 march 3 times", "every year on 15 march 3 times"),
        ("her iki haftada bir salı, 30.06.2027'ye kadar", "every 2 weeks on tue until 2027-06-30"),
        ("İki haftada bir Salı günü, 30 Haziran 2027’ye kadar", "every 2 weeks on tue until 2027-06-30"),
        ("her salı ve perşembe 2027-06-30 tarihine kadar", "every week on tue, thu until 2027-06-30"),
        ("30.06.2027'ye kadar her pazartesi, çarşamba ve cuma", "every week on mon, wed, fri until 2027-06-30"),
        ("her hafta çarşamba günleri 6 kez", "every week on wed 6 times"),
        ("üç haftada bir cumaları 5 defa", "every 3 weeks on fri 5 times"),
        ("her iş günü 31.12.2026'ya kadar", "every week on mon, tue, wed, thu, fri until 2026-12-31"),
        ("her ayın ilk salısı, toplam 6 kez", "every month on the first tue 6 times"),
        ("her ayın son cuması 6 kere", "every month on the last fri 6 times"),
        ("her ayın son iş günü 6 kez", "every month on the last weekday 6 times"),
        ("her ayın son günü 6 kez", "every month on the last day 6 times"),
        ("her ayın 15'inde 6 kez", "every month on day 15 6 times"),
        ("2 ayda bir ayın ikinci pazartesi günü 6 kez", "every 2 months on the second mon 6 times"),
        ("6 ayda bir 4 kez", "every 6 months 4 times"),
        ("her gün 5 kez", "every day 5 times"),
        ("her yıl kasım ayının son cuması 3 kez", "every year on the last fri of november 3 times"),
        ("her yıl Kasım'ın son cuması 3 kez", "every year on the last fri of november 3 times"),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=6", "every month on the last fri 6 times"),
        ("RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20270630;BYDAY=TH,TU", "every week on tue, thu until 2027-06-30"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU;COUNT=9", "every 2 weeks on tue, thu 9 times"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU;COUNT=9", "every 2 weeks on sun 9 times"),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=9", "every week on mon, tue, wed, thu, fri 9 times"),
    ],
)
def test_a_sentence_of_either_language_and_a_rule_of_a_calendar_say_the_same(words: str, sentence: str) -> None:
    repeat = READ.validate_python(words)
    assert sentence_of(repeat) == sentence
    assert READ.validate_python(sentence) == repeat


REFUSED = [
    "", "weekly", "every week", "every 0 weeks 3 times", "every 100 days 3 times", "every week 0 times", "every week 1000 times",
    "every week on tue", "every month on tue 3 times", "every week on xyz 3 times",
    "every week until 2027-6-30", "every week on tue, wen until 2027-06-30",
    "her hafta", "her ayın salısı 3 kez", "her ayın altıncı salısı 3 kez", "her yıl ilk salı 3 kez", "her gün salı 3 kez",
    "FREQ=WEEKLY", "FREQ=HOURLY;COUNT=3", "FREQ=WEEKLY;COUNT=3;UNTIL=20270101", "FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=3",
    "FREQ=YEARLY;BYDAY=1MO;COUNT=3", "FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU;COUNT=3",
    "FREQ=WEEKLY;COUNT=0", "FREQ=WEEKLY;COUNT=x", "FREQ=WEEKLY;UNTIL=20270230", "FREQ=;COUNT=3", "FREQ=WEEKLY;X=1;COUNT=3",
    7, None, ["every day 3 times"],
]  # fmt: skip


@pytest.mark.parametrize("words", REFUSED, ids=str)
def test_what_is_no_repetition_is_refused(words: object) -> None:
    with pytest.raises(ValidationError, match="no_repeat"):  # or no_repeat_end
        READ.validate_python(words)


@pytest.mark.parametrize(
    "words", ["every week until 2999-01-01", "FREQ=DAILY;UNTIL=99991231", "her gün 1.1.2999'a kadar"]
)
def test_a_last_day_that_nobody_lives_to_see_is_a_slip(words: str) -> None:
    with pytest.raises(ValidationError, match="far_day"):
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
