"""The plan as a wall calendar: every entry on its days, every day once, whole weeks from Monday."""

import os
import time
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.library import Library
from sahne.plan import plan_of
from sahne.views.months import Day, Month, months_of, week_of
from tests.calendars.strategies import libraries
from tests.memory import library_of, made

TODAY = date(2026, 11, 23)


def uids(day: Day) -> list[str]:
    return [entry.uid for entry in day.entries]


def squares(months: list[Month]) -> list[Day]:
    return [day for month in months for week in month.weeks for day in week]


@given(library=libraries())
def test_a_month_is_whole_weeks_that_hold_each_of_its_days_once(library: Library) -> None:
    for month in months_of(plan_of(library), TODAY):
        days = [day for week in month.weeks for day in week]
        assert [day.date for day in days] == [days[0].date + timedelta(days=number) for number in range(len(days))]
        assert all(len(week) == 7 and week[0].date.weekday() == 0 for week in month.weeks)
        own = [day for day in days if not day.outside]
        assert own[0].date == month.first
        assert all(month.holds(day.date) for day in own)
        assert (own[-1].date + timedelta(days=1)).day == 1


@given(library=libraries())
def test_an_entry_that_does_not_repeat_stands_on_each_of_its_days_and_on_no_other(library: Library) -> None:
    months = months_of(plan_of(library), TODAY)
    for entry in plan_of(library).entries:
        if entry.repeat is None:
            first, last = _day(entry.start), _day(entry.end - _least(entry.end))
            seen = [day.date for day in squares(months) if entry.uid in uids(day) and not day.outside]
            assert seen == [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _least(end: date | datetime) -> timedelta:
    return timedelta(seconds=1) if isinstance(end, datetime) else timedelta(days=1)


def test_the_months_are_in_order_and_todays_is_among_them() -> None:
    library = library_of([made("event", number=1, start="2027-02-03"), made("event", number=2, start="2026-09-03")])
    assert [month.name for month in months_of(plan_of(library), TODAY)] == ["2026-09", "2026-11", "2027-02"]
    assert [month.name for month in months_of(plan_of(library_of([])), TODAY)] == ["2026-11"]


def test_a_meeting_past_midnight_stands_on_both_days() -> None:
    library = library_of([made("event", start="2026-11-30T22:00", end="2026-12-01T02:00")])
    months = months_of(plan_of(library), TODAY)
    assert [month.name for month in months] == ["2026-11", "2026-12"]
    assert [day.date.day for day in squares(months) if day.entries and not day.outside] == [30, 1]


def test_a_meeting_until_midnight_stands_on_one_day() -> None:
    library = library_of([made("event", start="2026-11-26T22:00", end="2026-11-27T00:00")])
    assert [day.date.day for day in week_of(plan_of(library), TODAY, 0) if day.entries] == [26]


def test_a_weekly_meeting_stands_on_each_of_its_days() -> None:
    library = library_of([made("event", start="2026-11-24", repeat="every week on tue thu until 2026-12-03")])
    days = [day.date for day in squares(months_of(plan_of(library), TODAY)) if day.entries and not day.outside]
    assert days == [date(2026, 11, 24), date(2026, 11, 26), date(2026, 12, 1), date(2026, 12, 3)]


@given(today=st.dates(date(2026, 1, 1), date(2027, 12, 31)), ahead=st.integers(0, 3))
def test_a_week_runs_from_monday_to_sunday(today: date, ahead: int) -> None:
    week = week_of(plan_of(library_of([])), today, ahead)
    assert [day.date.weekday() for day in week] == [0, 1, 2, 3, 4, 5, 6]
    assert week[0].date <= today + timedelta(weeks=ahead) <= week[-1].date
    assert not any(day.outside for day in week)


@pytest.fixture
def zone_of_the_machine() -> object:
    """Sets the zone of the process, and puts back the old one."""
    old = os.environ.get("TZ")

    def put(name: str | None) -> None:
        os.environ.pop("TZ", None)
        if name is not None:
            os.environ["TZ"] = name
        time.tzset()

    yield put
    put(old)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be set on this system")
@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/Los_Angeles"])
def test_the_zone_of_the_machine_moves_no_entry_to_another_day(zone: str, zone_of_the_machine: object) -> None:
    assert callable(zone_of_the_machine)
    plan = plan_of(
        library_of(
            [made("event", number=1, start="2026-11-24T00:30"), made("event", number=2, start="2026-11-24T23:00")]
        )
    )
    zone_of_the_machine(zone)
    assert [len(day.entries) for day in week_of(plan, TODAY, 0)] == [0, 2, 0, 0, 0, 0, 0]
    assert [len(day.entries) for day in squares(months_of(plan, TODAY)) if day.entries] == [2]


def test_a_day_begins_with_what_has_no_time_and_goes_on_by_the_clock_and_the_title() -> None:
    items = [
        made("event", number=1, title="Sabah", start="2026-11-24T09:00"),
        made("event", number=2, title="Zil", start="2026-11-24"),
        made("event", number=3, title="Gece", start="2026-11-24T00:00"),
        made("event", number=4, title="Çay", start="2026-11-24"),
        made("event", number=5, title="Öğlen", start="2026-11-24T12:30"),
        made("event", number=6, title="Ateş", start="2026-11-24T12:30"),
    ]
    day = week_of(plan_of(library_of(items)), TODAY, 0)[1]
    assert [entry.item.title for entry in day.entries] == ["Çay", "Zil", "Gece", "Sabah", "Ateş", "Öğlen"]
