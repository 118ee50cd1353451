"""A zone's rules, as a parser that knows nothing but the feed reads them, give the hours that the zone's own database gives."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from icalendar import Calendar

from sahne.calendars.export import all_feeds
from sahne.calendars.timezone import as_vtimezone, keeps_its_rules
from tests.memory import at, library_of, made, made_settings

YEAR = 2026
BY_RULES = (
    "Europe/Istanbul",
    "Europe/Berlin",
    "Europe/Dublin",
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "UTC",
)
MOVING = "Africa/Casablanca"
"""Its clocks follow the moon: no rule of one weekday a year says when."""


def read(zone: ZoneInfo) -> tzinfo:
    found: tzinfo = tzical(io.StringIO(as_vtimezone(zone, YEAR).decode())).get()
    return found


def hours(first: int, years: int) -> Iterator[datetime]:
    moment = datetime(first, 1, 2, tzinfo=UTC)
    while moment.year < first + years:
        yield moment
        moment += timedelta(hours=1)


def wrong_hours(name: str, years: int) -> list[datetime]:
    """The times on a zone's clock whose offset the feed gets wrong; those that a change makes doubtful are left out."""
    zone = ZoneInfo(name)
    seen = read(zone)
    local = (moment.astimezone(zone) for moment in hours(YEAR, years))
    clear = [time for time in local if time.replace(fold=0).utcoffset() == time.replace(fold=1).utcoffset()]
    return [time for time in clear if seen.utcoffset(time.replace(tzinfo=None, fold=0)) != time.utcoffset()]


@pytest.mark.parametrize("name", BY_RULES)
def test_a_zone_shows_the_right_hour_through_two_years(name: str) -> None:
    assert wrong_hours(name, years=2) == []


def test_a_zone_that_follows_the_moon_shows_the_right_hour_in_the_year_of_the_feed() -> None:
    assert wrong_hours(MOVING, years=1) == []


def test_only_a_zone_that_follows_the_moon_has_rules_that_do_not_last() -> None:
    assert [name for name in (*BY_RULES, MOVING) if not keeps_its_rules(ZoneInfo(name), YEAR)] == [MOVING]


def test_what_repeats_in_a_zone_that_follows_the_moon_is_at_its_hour_in_every_year_that_feeds_show() -> None:
    settings = made_settings(timezone=MOVING)
    meeting = made("event", settings, start="2026-10-01T09:30", repeat="every day until 2028-12-31")
    library = library_of([meeting], settings)
    events = Calendar.from_ical(all_feeds(library, at(library))["playbook"]["calendars/all.ics"]).walk("VEVENT")
    clocks = {f"{event['DTSTART'].dt.astimezone(settings.timezone):%H:%M}" for event in events}
    assert (len(events), clocks) == (609, {"09:30"})
    assert len({str(event["UID"]) for event in events}) == len(events)


@pytest.mark.parametrize("name", [*BY_RULES, MOVING])
def test_a_zone_is_written_as_outlook_reads_it(name: str) -> None:
    [zone] = Calendar.from_ical(
        b"BEGIN:VCALENDAR\r\n" + as_vtimezone(ZoneInfo(name), YEAR) + b"END:VCALENDAR\r\n"
    ).subcomponents
    assert zone["TZID"] == name
    assert len(zone.subcomponents) in (1, 2)
    for part in zone.subcomponents:
        assert "RDATE" not in part
        if "RRULE" in part:
            assert part["RRULE"]["FREQ"] == ["YEARLY"]
            assert [len(part["RRULE"][name]) for name in ("BYMONTH", "BYDAY")] == [1, 1]
        else:
            assert part.name == "STANDARD"


@pytest.mark.parametrize("name", ["Europe/Berlin", "Europe/Dublin", "America/New_York", "Australia/Lord_Howe"])
def test_summer_is_when_the_clocks_are_ahead(name: str) -> None:
    [zone] = Calendar.from_ical(
        b"BEGIN:VCALENDAR\r\n" + as_vtimezone(ZoneInfo(name), YEAR) + b"END:VCALENDAR\r\n"
    ).subcomponents
    for part in zone.subcomponents:
        assert (part["TZOFFSETTO"].td > part["TZOFFSETFROM"].td) is (part.name == "DAYLIGHT")


def test_a_zone_without_summer_time_is_one_line_of_offset() -> None:
    assert as_vtimezone(ZoneInfo("Europe/Istanbul"), YEAR).decode().split("\r\n") == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Istanbul",
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0300",
        "TZOFFSETTO:+0300",
        "TZNAME:+03",
        "END:STANDARD",
        "END:VTIMEZONE",
        "",
    ]
