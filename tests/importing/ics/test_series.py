"""What repeats: in one item where it can be said, in several where it cannot, and never twice."""

import pytest

from tests.importing.ics.conftest import Try, calendar, event

WEEKLY = ("DTSTART;TZID=Europe/Istanbul:20270301T100000", "DURATION:PT1H")


@pytest.mark.parametrize(
    ("rule", "repeat"),
    [
        ("FREQ=WEEKLY;BYDAY=MO;COUNT=6", "every week on mon 6 times"),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;UNTIL=20270630T065959Z", "every 2 weeks until 2027-06-29"),
        ("FREQ=MONTHLY;BYDAY=1MO;COUNT=6", "every month on the first mon 6 times"),
        ("FREQ=DAILY;UNTIL=20270305", "every day until 2027-03-05"),
    ],
)
def test_a_rule_is_said_in_words(tried: Try, rule: str, repeat: str) -> None:
    assert f"repeat: {repeat}\n" in tried(*WEEKLY, f"RRULE:{rule}").text


def test_what_never_ends_gets_an_end_that_is_said(tried: Try) -> None:
    done = tried(*WEEKLY, "RRULE:FREQ=WEEKLY")
    assert "repeat: every week until 2029-12-31\n" in done.text
    assert "it repeats without end; here until 2029-12-31" in done.notes


def test_dates_that_are_left_out_called_off_or_moved_stay_in_the_series(tried: Try) -> None:
    series = event(*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=6", "EXDATE;TZID=Europe/Istanbul:20270308T100000,20270322T100000")
    moved = event(
        "DTSTART;TZID=Europe/Istanbul:20270316T150000",
        "DURATION:PT1H",
        "RECURRENCE-ID;TZID=Europe/Istanbul:20270315T100000",
    )
    off = event(*WEEKLY[1:], "DTSTART:20270329T070000Z", "RECURRENCE-ID:20270329T070000Z", "STATUS:CANCELLED")
    text = tried(calendar(*series, *moved, *off)).text
    assert "skipped: [2027-03-08, 2027-03-22, 2027-03-29]\nmoved: {2027-03-15: 2027-03-16T15:00}\n" in text


def test_a_date_with_other_words_is_an_item_of_its_own_and_is_left_out_of_the_series(tried: Try) -> None:
    series = event(*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=6")
    changed = event(*WEEKLY[1:], "DTSTART:20270308T070000Z", "RECURRENCE-ID:20270308T070000Z", title="Konuklu")
    first, second = tried(calendar(*changed, *series)).result.imported
    assert "skipped: [2027-03-08]\n" in first.data.decode()
    assert (second.item.title, second.item.calendar_uid) == ("Konuklu", "a1b2c3d4-0000-2027-03-08")


def test_dates_beside_the_rule_are_items_of_their_own(tried: Try) -> None:
    done = tried(*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=3", "RDATE;TZID=Europe/Istanbul:20270303T100000")
    assert [one.item.calendar_uid for one in done.result.imported] == ["a1b2c3d4-0000", "a1b2c3d4-0000-2027-03-03"]


def test_another_zone_is_followed_through_summer_and_winter(tried: Try) -> None:
    few = tried("DTSTART;TZID=America/New_York:20270301T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=4")
    assert "start: 2027-03-01T18:00\n" in few.text
    assert "moved: {2027-03-15: 2027-03-15T17:00, 2027-03-22: 2027-03-22T17:00}\n" in few.text
    many = tried("DTSTART;TZID=America/New_York:20270301T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=300")
    starts = [
        line for one in many.result.imported for line in one.data.decode().splitlines() if line.startswith("start")
    ]
    assert starts == ["start: 2027-03-01T18:00", "start: 2027-03-14T17:00", "start: 2027-11-07T18:00"]


def test_what_one_line_cannot_say_is_said_date_by_date_or_refused_with_the_number(tried: Try) -> None:
    few = tried(*WEEKLY, "RRULE:FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=4")
    assert [one.item.calendar_uid for one in few.result.imported][1:] == [
        f"a1b2c3d4-0000-2027-{day}" for day in ("03-15", "04-01", "04-15")
    ]
    many = tried(*WEEKLY, "RRULE:FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=400")
    assert many.reasons == [
        "it would become 400 items, as its repetition cannot be said in one line: RRULE:FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=400"
    ]


@pytest.mark.parametrize(
    "rule", ["FREQ=HOURLY", "FREQ=DAILY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=XX", "COUNT=3", "FREQ=DAILY;UNTIL=x"]
)
def test_a_rule_that_cannot_be_used_names_the_event(tried: Try, rule: str) -> None:
    done = tried(*WEEKLY, f"RRULE:{rule}")
    assert not done.result.imported
    assert f"RRULE:{rule}" in done.reasons[0]


def test_a_series_without_dates_is_refused(tried: Try) -> None:
    assert tried("DTSTART;VALUE=DATE:20270301", "EXDATE;VALUE=DATE:20270301").reasons == [
        "all of its dates are taken out of it again"
    ]


def test_of_two_versions_of_one_event_the_newer_counts(tried: Try) -> None:
    old = event("DTSTART;VALUE=DATE:20270301", "SEQUENCE:1")
    new = event("DTSTART;VALUE=DATE:20270305", "SEQUENCE:2")
    done = tried(calendar(*new, *old))
    assert "start: 2027-03-05\n" in done.text
    assert done.reasons == ["an older version of the event in line 3"]


def test_posts_do_not_repeat_and_each_date_is_one(tried: Try) -> None:
    done = tried(*WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=3", kind="post")
    assert [one.item.slug for one in done.result.imported] == [
        "kariyer-gunu", "kariyer-gunu-2027-03-08", "kariyer-gunu-2027-03-15",
    ]  # fmt: skip
