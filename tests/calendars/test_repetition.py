"""What repeats takes place on the days that the plan says, at the same time of day all year round."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from sahne.calendars.export import all_feeds
from sahne.calendars.window import window
from sahne.library import Library
from sahne.plan import plan_of
from sahne.repetition import times_of
from tests.calendars.strategies import ZONES, exceptions, libraries, repeats, spans
from tests.memory import at, library_of, made, made_settings

occurrences_of: Any = pytest.importorskip(
    "recurring_ical_events", reason="the dev dependencies are not all installed"
).of

MOVING = "Africa/Casablanca"
"""Its clocks follow the moon."""


def feed_of(library: Library) -> bytes:
    return all_feeds(library, at(library))["playbook"]["calendars/all.ics"]


def seen(data: bytes, first: date, after: date) -> list[date | datetime]:
    found = occurrences_of(Calendar.from_ical(data)).between(first, after)
    return sorted((event.start for event in found), key=str)


@given(span=spans(), repeat=repeats(), zone=st.sampled_from((*ZONES, MOVING)), data=st.data())
def test_a_reader_finds_every_time_and_no_other(
    span: dict[str, Any], repeat: str, zone: str, data: st.DataObject
) -> None:
    settings = made_settings(timezone=zone)
    written = data.draw(exceptions(span["start"], repeat))
    event = made("event", settings, start=span["start"], repeat=repeat, **written)
    library = library_of([event], settings)
    first, after = window(at(library).date())
    times = [start for _, start in islice(times_of(event.start, event.repeat), 1000)]
    found = seen(feed_of(library), first, after)
    assert _within(found, library) == _within(times, library)


def _within(starts: Iterable[date | datetime], library: Library) -> list[datetime]:
    """The moments within the window, whatever stands at its edges."""
    first, after = window(at(library).date())
    moments = (library.settings.moment(start).astimezone(UTC) for start in starts)
    return sorted(moment for moment in moments if first < moment.date() < after - timedelta(days=1))


@pytest.mark.parametrize("zone", [*ZONES, MOVING])
def test_a_weekly_meeting_keeps_its_hour_over_two_changes_of_clocks(zone: str) -> None:
    settings = made_settings(timezone=zone)
    meeting = made("event", settings, start="2026-12-01T09:30", repeat="every week until 2027-12-01")
    starts = seen(feed_of(library_of([meeting], settings)), date(2026, 12, 1), date(2027, 12, 31))
    assert len(starts) == 53
    assert {start.astimezone(settings.timezone).time() for start in starts if isinstance(start, datetime)} == {
        time(9, 30)
    }


def test_a_rule_that_leaves_its_first_day_out_begins_on_the_first_day_it_holds() -> None:
    thursday = made("event", start="2026-12-03", repeat="every week on tue until 2026-12-31")
    data = feed_of(library_of([thursday]))
    assert b"DTSTART;VALUE=DATE:20261208\r\n" in data
    assert seen(data, date(2026, 12, 1), date(2027, 1, 31)) == [date(2026, 12, day) for day in (8, 15, 22, 29)]


def test_a_rule_that_holds_for_no_day_makes_no_event() -> None:
    never = made("event", start="2026-12-03", repeat="every week on tue until 2026-12-04")
    assert b"VEVENT" not in feed_of(library_of([never]))


def test_a_repetition_that_ended_before_the_window_is_not_in_the_feed() -> None:
    counted = made("event", number=1, start="2020-01-07", repeat="every week 4 times")
    dated = made("event", number=2, start="2020-01-07", repeat="every week until 2020-02-01")
    assert b"VEVENT" not in feed_of(library_of([counted, dated]))


def test_a_rule_is_cut_off_in_the_type_of_its_start() -> None:
    day = made("event", number=1, start="2026-12-01", repeat="every week until 2026-12-31")
    clock = made("event", number=2, start="2026-12-01T09:30", repeat="every week until 2026-12-31")
    data = feed_of(library_of([day, clock]))
    assert b"RRULE:FREQ=WEEKLY;UNTIL=20261231\r\n" in data
    assert b"RRULE:FREQ=WEEKLY;UNTIL=20261231T205959Z\r\n" in data


@given(library=libraries())
def test_what_does_not_repeat_is_seen_once(library: Library) -> None:
    first, after = window(at(library).date())
    found = occurrences_of(Calendar.from_ical(feed_of(library))).between(first, after)
    seen_uids = Counter(str(event["UID"]) for event in found)
    once = {entry.uid for entry in plan_of(library).entries if entry.repeat is None}
    assert {uid: seen_uids[uid] for uid in once} == dict.fromkeys(once, 1)


def test_times_that_do_not_repeat_are_in_utc() -> None:
    event = made("event", start="2026-12-03T10:00")
    [start] = seen(feed_of(library_of([event])), date(2026, 12, 1), date(2026, 12, 31))
    assert start == datetime(2026, 12, 3, 7, tzinfo=UTC)


@given(span=spans(), repeat=repeats(), zone=st.sampled_from(ZONES), data=st.data())
def test_a_rule_gives_a_reader_the_same_times_over_three_years(
    span: dict[str, Any], repeat: str, zone: str, data: st.DataObject
) -> None:
    settings = made_settings(timezone=zone)
    event = made("event", settings, start=span["start"], repeat=repeat, **data.draw(exceptions(span["start"], repeat)))
    feed = feed_of(library_of([event], settings))
    if b"RRULE:" not in feed.partition(b"BEGIN:VEVENT")[2]:
        return
    first, after = date(2026, 7, 1), date(2029, 7, 1)
    times = [start for _, start in islice(times_of(event.start, event.repeat), 1500)]
    expected = [start for start in times if settings.moment(start).date() < date(2029, 6, 1)]
    found = [start for start in seen(feed, first, after) if settings.moment(start).date() < date(2029, 6, 1)]
    assert [settings.moment(start) for start in found] == [settings.moment(start) for start in expected]


@given(repeat=repeats(), span=spans())
def test_only_rules_of_the_shapes_that_outlook_reads_are_written(repeat: str, span: dict[str, Any]) -> None:
    feed = feed_of(library_of([made("event", start=span["start"], repeat=repeat)]))
    for event in Calendar.from_ical(feed).walk("VEVENT"):
        rule = event.get("RRULE")
        if rule is None:
            continue
        assert ("COUNT" in rule) != ("UNTIL" in rule)
        assert not rule.keys() - {"FREQ", "COUNT", "UNTIL", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS"}
        days = [str(day) for day in rule.get("BYDAY", [])]
        nth = [day for day in days if len(day) > 2]
        if rule["FREQ"] == ["MONTHLY"]:
            assert len(nth) <= 1
            assert not nth or nth[0][:-2] in {"1", "2", "3", "4", "-1"}
            assert bool(days) is (bool(nth) or rule.get("BYSETPOS", [9])[0] in {1, 2, 3, 4, -1})
            assert days or rule.get("BYMONTHDAY", [event.start.day])[0] in {-1, *range(1, 29)}
        else:
            assert not nth
            assert "BYSETPOS" not in rule
