"""The plan as a wall calendar: every entry on its days, every day once, whole weeks from Monday, no strip over another."""

import os
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.library import Library
from sahne.models.item import Item
from sahne.plan import plan_of
from sahne.settings import Settings
from sahne.views.wall import Band, Day, Off, Wall, Week, lanes, monday_of, month_after, wall_of
from tests.calendars.strategies import libraries
from tests.memory import library_of, made, made_settings

TODAY = date(2026, 11, 23)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def wall(*items: Item, settings: Settings | None = None) -> Wall:
    return wall_of(plan_of(library_of(items)), settings or made_settings(), TODAY)


def whole(library: Library) -> Wall:
    return wall_of(plan_of(library), library.settings, TODAY)


def squares(wall: Wall) -> Iterator[Day]:
    """Every day of every month that is drawn, once."""
    for first in wall.months(TODAY):
        for week in wall.month(first)[1]:
            yield from (day for day in week.days if day.date.replace(day=1) == first)


def bands(week: Week) -> list[Band]:
    return [band for lane in week.lanes for band in lane if isinstance(band, Band)]


@given(library=libraries())
def test_a_month_is_whole_weeks_that_hold_each_of_its_days_once(library: Library) -> None:
    found = whole(library)
    for first in found.months(TODAY):
        days = [day.date for week in found.month(first)[1] for day in week.days]
        assert days == [days[0] + timedelta(days=number) for number in range(len(days))]
        assert days[0] == monday_of(first)
        assert days[-1] == monday_of(month_after(first) - timedelta(days=1)) + timedelta(days=6)


@given(library=libraries())
def test_an_entry_that_does_not_repeat_stands_on_each_of_its_days_and_on_no_other(library: Library) -> None:
    found = whole(library)
    for entry in plan_of(library).entries:
        if entry.repeat is None:
            first, last = _day(entry.start), _day(entry.end - _least(entry.end))
            days = [day.date for day in squares(found) for time in day.times if time.entry == entry]
            mondays = [monday_of(first) + timedelta(weeks=number) for number in range((last - first).days // 7 + 2)]
            strips = [
                monday + timedelta(days=band.column + number)
                for monday in mondays
                for band in bands(found.week(monday))
                for number in range(band.width)
                if not isinstance(band.of, Off) and band.of.entry == entry
            ]
            assert days + strips == [first + timedelta(days=number) for number in range((last - first).days + 1)]


@given(library=libraries())
def test_no_strip_lies_over_another_and_every_row_is_as_wide_as_the_week(library: Library) -> None:
    found = whole(library)
    for monday in found.mondays(TODAY):
        for lane in found.week(monday).lanes:
            assert sum(band.width if isinstance(band, Band) else band for band in lane) == 7
            assert all(band.width > 0 if isinstance(band, Band) else band > 0 for band in lane)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _least(end: date | datetime) -> timedelta:
    return timedelta(seconds=1) if isinstance(end, datetime) else timedelta(days=1)


def test_the_months_are_in_order_and_todays_is_among_them() -> None:
    found = wall(made("event", number=1, start="2027-02-03"), made("event", number=2, start="2021-09-03"))
    assert [f"{month:%Y-%m}" for month in found.months(TODAY)] == ["2021-09", "2026-11", "2027-02"]
    assert [f"{month:%Y-%m}" for month in wall().months(TODAY)] == ["2026-11"]
    assert wall().mondays(TODAY) == [TODAY]


def test_a_meeting_past_midnight_runs_across_both_days() -> None:
    found = wall(made("event", start="2026-12-01T22:00", end="2026-12-02T02:00"))
    (band,) = bands(found.week(date(2026, 11, 30)))
    assert (band.column, band.width, band.begins, band.ends) == (1, 2, True, True)


def test_a_campaign_runs_on_from_week_to_week() -> None:
    found = wall(made("campaign", start="2026-11-19", end="2026-12-02"))
    strips = [bands(found.week(TODAY + timedelta(weeks=number))) for number in (-1, 0, 1)]
    assert [(one.column, one.width, one.begins, one.ends) for (one,) in strips] == [
        (3, 4, True, False),
        (0, 7, False, False),
        (0, 3, False, True),
    ]


def test_what_runs_through_a_whole_month_stands_above_it_and_not_in_each_week() -> None:
    found = wall(made("campaign", start="2026-10-26", end="2026-12-06"))
    whole, weeks = found.month(date(2026, 11, 1))
    assert [time.entry.item.kind for time in whole] == ["campaign"]
    assert not [band for week in weeks for band in bands(week) if not isinstance(band.of, Off)]
    assert len(bands(found.week(TODAY))) == 1
    assert wall(made("campaign", start="2026-10-26", end="2026-12-05")).month(date(2026, 11, 1))[0] == []


def test_a_meeting_until_midnight_stands_on_one_day() -> None:
    found = wall(made("event", start="2026-11-26T22:00", end="2026-11-27T00:00"))
    assert [day.date.day for day in found.week(TODAY).days if day.times] == [26]


def test_a_weekly_meeting_stands_on_each_of_its_days() -> None:
    found = wall(made("event", start="2026-11-24", repeat="every week on tue thu until 2026-12-03"))
    days = [day.date for day in squares(found) if day.times]
    assert days == [date(2026, 11, 24), date(2026, 11, 26), date(2026, 12, 1), date(2026, 12, 3)]


def test_what_repeats_for_a_lifetime_is_drawn_for_the_years_around_today() -> None:
    found = wall(made("event", start="2001-01-01", repeat="every week until 2090-01-01"))
    assert {day.year for day in found.by_day} == {2024, 2025, 2026, 2027, 2028, 2029}


def test_days_off_in_a_row_are_one_strip_and_each_day_knows_its_own() -> None:
    week = wall().week(date(2026, 5, 25))  # the Feast of the Sacrifice, its eve on Tuesday
    assert [(band.column, band.width) for band in bands(week)] == [(1, 1), (2, 4)]
    eve, feast = (band.of for band in bands(week))
    assert isinstance(eve, Off)
    assert isinstance(feast, Off)
    assert (eve.half, feast.half) == (True, False)
    assert [day.off is not None for day in week.days] == [False, True, True, True, True, True, False]


def test_a_blackout_of_the_settings_is_a_strip_with_its_reason() -> None:
    settings = made_settings(plan={"blackouts": [{"from": "2026-11-24", "to": "2026-11-26", "reason": "Yas"}]})
    (band,) = bands(wall(settings=settings).week(TODAY))
    assert isinstance(band.of, Off)
    assert (band.of.name, band.column, band.width) == ("Yas", 1, 3)


@given(spans=st.lists(st.tuples(DAYS, st.integers(0, 40)), max_size=20), monday=DAYS.map(monday_of))
def test_strips_take_no_more_rows_than_the_fullest_day_needs(spans: list[tuple[date, int]], monday: date) -> None:
    sunday = monday + timedelta(days=6)
    offs = [Off(str(number), first, first + timedelta(days=days)) for number, (first, days) in enumerate(spans)]
    touching = [one for one in offs if one.first <= sunday and one.last >= monday]
    fullest = max(
        sum(one.first <= day <= one.last for one in touching)
        for day in (monday + timedelta(days=number) for number in range(7))
    )
    assert len(lanes(touching, monday, sunday, lambda day: (day - monday).days)) == fullest


@given(today=DAYS)
def test_a_week_runs_from_monday_to_sunday(today: date) -> None:
    week = wall().week(monday_of(today))
    assert [day.date.weekday() for day in week.days] == [0, 1, 2, 3, 4, 5, 6]
    assert week.monday <= today <= week.days[-1].date
    assert week.name == f"{today:%G}-w{today:%V}"


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
    zone_of_the_machine(zone)
    found = wall(made("event", number=1, start="2026-11-24T00:30"), made("event", number=2, start="2026-11-24T23:00"))
    assert [len(day.times) for day in found.week(TODAY).days] == [0, 2, 0, 0, 0, 0, 0]


def test_a_day_begins_with_what_has_no_time_and_goes_on_by_the_clock_and_the_title() -> None:
    found = wall(
        made("event", number=1, title="Sabah", start="2026-11-24T09:00"),
        made("event", number=2, title="Zil", start="2026-11-24"),
        made("event", number=3, title="Gece", start="2026-11-24T00:00"),
        made("event", number=4, title="Çay", start="2026-11-24"),
        made("event", number=5, title="Öğlen", start="2026-11-24T12:30"),
        made("event", number=6, title="Ateş", start="2026-11-24T12:30"),
    )
    titles = [time.entry.item.title for time in found.week(TODAY).days[1].times]
    assert titles == ["Çay", "Zil", "Gece", "Sabah", "Ateş", "Öğlen"]
