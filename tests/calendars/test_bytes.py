"""What every byte of a feed keeps to, whatever the items say."""

import re

import pytest
from hypothesis import given
from icalendar import Calendar

from sahne.calendars.export import all_feeds
from sahne.library import Library
from tests.calendars.strategies import libraries
from tests.memory import at, library_of, made

SITES = ("portal", "playbook")


def feeds_of(library: Library, today: str = "2026-11-23T09:00") -> list[bytes]:
    return [data for feeds in all_feeds(library, at(library, today)).values() for data in feeds.values()]


def lines_of(data: bytes) -> list[str]:
    """The content lines, unfolded."""
    return data.decode().replace("\r\n ", "").split("\r\n")


@given(library=libraries())
def test_lines_end_with_crlf_and_have_75_octets_at_most(library: Library) -> None:
    for data in feeds_of(library):
        assert data.endswith(b"END:VCALENDAR\r\n")
        *lines, rest = data.split(b"\r\n")
        assert rest == b""
        assert all(0 < len(line) <= 75 for line in lines)
        assert not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", b"".join(lines))


@given(library=libraries())
def test_no_line_is_broken_within_a_letter(library: Library) -> None:
    for data in feeds_of(library):
        assert data.startswith(b"BEGIN:VCALENDAR")
        assert all(line.decode() is not None for line in data.split(b"\r\n"))


@given(library=libraries())
def test_a_feed_invites_nobody_and_rings_only_for_who_asked(library: Library) -> None:
    for feeds in all_feeds(library, at(library)).values():
        for path, data in feeds.items():
            names = {re.split("[:;]", line, maxsplit=1)[0] for line in lines_of(data)}
            assert not names & {"METHOD", "ORGANIZER", "ATTENDEE", "ATTACH"}
            assert "BEGIN:VALARM" not in lines_of(data) or path.startswith("calendars/alarms/")


@given(library=libraries())
def test_a_zone_is_named_by_repeating_times_and_by_nothing_else(library: Library) -> None:
    for data in feeds_of(library):
        for event in Calendar.from_ical(data).walk("VEVENT"):
            timed = "VALUE" not in event["DTSTART"].params
            assert ("TZID" in event["DTSTART"].params) is (timed and "RRULE" in event)
            assert "TZID" not in event["DTSTAMP"].params
        zones = [str(zone["TZID"]) for zone in Calendar.from_ical(data).walk("VTIMEZONE")]
        named = {name for line in lines_of(data) for name in re.findall("^DT(?:START|END);TZID=([^:]*)", line)}
        assert named <= set(zones)
        assert len(zones) == (1 if named or b"BEGIN:VEVENT" not in data else 0)


@given(library=libraries())
def test_events_stand_in_the_order_of_their_days(library: Library) -> None:
    for data in feeds_of(library):
        starts = [event.start for event in Calendar.from_ical(data).walk("VEVENT")]
        days = [library.settings.moment(start).date() for start in starts]
        assert days == sorted(days)


@pytest.mark.parametrize("site", SITES)
def test_a_feed_without_events_is_a_whole_calendar(site: str) -> None:
    library = library_of([])
    feeds = all_feeds(library, at(library))[site]
    for path in feeds.keys() - {"calendars/holidays.ics"}:
        calendar = Calendar.from_ical(feeds[path])
        assert calendar["VERSION"] == "2.0", path
        assert calendar["PRODID"]
        assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE"], "RFC 5545 asks for at least one part"


def test_the_head_says_who_it_is_and_how_often_to_look() -> None:
    library = library_of([])
    head = lines_of(all_feeds(library, at(library))["portal"]["calendars/events.ics"])
    assert head[1:3] == ["VERSION:2.0", "PRODID:-//Sahne//Content calendar//EN"]
    for line in (
        "NAME:Yelkovan · Etkinlikler",
        "X-WR-CALNAME:Yelkovan · Etkinlikler",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "SOURCE;VALUE=URI:https://portal.example/calendars/events.ics",
        "X-WR-TIMEZONE:Europe/Istanbul",
    ):
        assert line in head


def test_the_last_day_of_an_event_is_in_it() -> None:
    fair = made("event", start="2026-12-03", end="2026-12-05")
    library = library_of([fair])
    data = all_feeds(library, at(library))["playbook"]["calendars/all.ics"]
    assert b"DTSTART;VALUE=DATE:20261203\r\nDTEND;VALUE=DATE:20261206\r\n" in data


def test_a_time_written_with_an_offset_is_the_same_moment() -> None:
    item = made("event", start="2026-12-03T10:00-05:00", end="2026-12-03T11:00-05:00")
    library = library_of([item])
    data = all_feeds(library, at(library))["playbook"]["calendars/all.ics"]
    assert b"DTSTART:20261203T150000Z\r\nDTEND:20261203T160000Z\r\n" in data


def test_a_time_that_repeats_and_was_written_with_an_offset_follows_the_clocks_of_the_workspace() -> None:
    item = made("event", start="2026-12-03T10:00Z", end="2026-12-03T11:00Z", repeat="every week 3 times")
    library = library_of([item])
    data = all_feeds(library, at(library))["playbook"]["calendars/all.ics"]
    assert b"DTSTART;TZID=Europe/Istanbul:20261203T130000\r\n" in data


def test_only_events_and_trainings_at_a_time_make_a_subscriber_look_busy() -> None:
    meeting = made("event", number=1, start="2026-12-03T10:00")
    holiday = made("event", number=2, start="2026-12-03")
    post = made("post", publish="2026-12-03T10:00")
    off = made("event", number=3, start="2026-12-03T10:00", status="cancelled")
    library = library_of([meeting, holiday, post, off])
    calendar = Calendar.from_ical(all_feeds(library, at(library))["playbook"]["calendars/all.ics"])
    busy = {str(event["UID"]) for event in calendar.walk("VEVENT") if event["TRANSP"] == "OPAQUE"}
    assert busy == {meeting.id}
