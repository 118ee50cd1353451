"""The page of an event offers the event as the feed has it, and forms that are filled in at the right moment."""

from datetime import datetime
from urllib.parse import parse_qs, urlsplit

from icalendar import Calendar

from sahne.calendars.public import public_feeds
from sahne.calendars.single import SingleEvent, single_events
from sahne.models.item import Item
from sahne.views.publish import public_view
from tests.memory import at, library_of, made, made_settings

_BERLIN = made_settings(timezone="Europe/Berlin")
_PUBLIC = {"visibility": "public", "status": "published", "publish": "2026-11-01"}


def event(**written: object) -> Item:
    """A public event in Berlin."""
    return made("event", _BERLIN, **_PUBLIC | written)


def offered(*items: Item) -> dict[str, SingleEvent]:
    """What the pages of some events offer, by path."""
    library = library_of(items, _BERLIN)
    view = public_view(library, at(library))
    return dict(single_events(view, public_feeds(view)))


def only(**written: object) -> SingleEvent:
    """What the page of one event offers."""
    (one,) = offered(event(**written)).values()
    return one


def asked(link: str) -> dict[str, str]:
    """The fields that a link fills in."""
    return {name: values[0] for name, values in parse_qs(urlsplit(link).query, strict_parsing=True).items()}


def test_the_file_holds_the_event_of_the_feed_and_no_name_of_a_calendar() -> None:
    items = [event(start="2026-12-01T09:30", repeat="every week on tue 8 times"), event(number=1, start="2026-12-03")]
    library = library_of(items, _BERLIN)
    view = public_view(library, at(library))
    feeds = public_feeds(view)
    lines = {
        line.event.url: line.data for line in next(feed for feed in feeds if feed.path == "calendars/events.ics").lines
    }
    found = single_events(view, feeds)
    assert len(found) == 2
    for path, one in found.items():
        assert one.path.startswith(path)
        assert lines[view.site.portal + path] in one.data
        assert not {"NAME", "X-WR-CALNAME", "METHOD", "REFRESH-INTERVAL", "SOURCE"} & set(Calendar.from_ical(one.data))


def test_a_repeating_time_brings_its_zone_along_and_a_single_one_needs_none() -> None:
    assert b"BEGIN:VTIMEZONE" in only(start="2026-12-01T09:30", repeat="every week on tue 8 times").data
    assert b"BEGIN:VTIMEZONE" not in only(start="2026-12-01T09:30").data


def test_summer_and_winter_time_are_the_same_moment_in_every_form() -> None:
    for start, utc in (("2027-03-27T10:00", "T09:00:00Z"), ("2027-03-28T10:00", "T08:00:00Z")):
        one = only(start=start, end=start.replace("10:", "12:"))
        day, after = start[:10], utc.replace("09:", "11:").replace("08:", "10:")
        assert asked(one.google)["dates"] == f"{day}{utc}/{day}{after}".replace("-", "").replace(":", "")
        for link in (one.outlook, one.microsoft_365):
            assert (asked(link)["startdt"], asked(link)["enddt"]) == (f"{day}{utc}", f"{day}{after}")
            assert "allday" not in asked(link)


def test_days_end_on_the_day_after_the_last() -> None:
    one = only(start="2026-12-30", end="2026-12-31")
    assert asked(one.google)["dates"] == "20261230/20270101"
    assert asked(one.outlook)["startdt"] == "2026-12-30"
    assert asked(one.outlook)["enddt"] == "2027-01-01"
    assert asked(one.outlook)["allday"] == "true"


def test_of_an_event_that_repeats_the_forms_take_the_next_time_and_the_file_takes_all() -> None:
    one = only(start="2026-10-06T09:30", repeat="every week on tue 12 times")
    assert asked(one.google)["dates"].startswith("20261124T083000Z/")
    (vevent,) = Calendar.from_ical(one.data).walk("VEVENT")
    assert b"COUNT=12" in vevent["RRULE"].to_ical()
    assert vevent.decoded("DTSTART") == datetime(2026, 10, 6, 9, 30, tzinfo=_BERLIN.timezone)


def test_a_time_that_was_moved_or_left_out_is_so_in_the_file_and_in_the_forms() -> None:
    changed = {"skipped": ["2026-11-24"], "moved": {"2026-12-01": "2026-12-02T10:00"}}
    one = only(start="2026-11-17T09:30", repeat="every week on tue 8 times", **changed)
    assert asked(one.google)["dates"].startswith("20261202T090000Z/")
    first, moved = Calendar.from_ical(one.data).walk("VEVENT")
    assert first["UID"] == moved["UID"]
    assert first["EXDATE"].to_ical() == b"20261124T093000"
    assert moved.decoded("RECURRENCE-ID") == datetime(2026, 12, 1, 9, 30, tzinfo=_BERLIN.timezone)


def test_letters_and_signs_arrive_as_they_were_written() -> None:
    title = "Çay & kahve: 100% + şans #1 = İyi?"
    one = only(start="2026-12-03", title=title, venue="Ağ, 2. kat")
    assert asked(one.google)["text"] == asked(one.outlook)["subject"] == title
    assert asked(one.google)["location"] == "Ağ, 2. kat"
    assert "+" not in one.google + one.outlook


def test_what_is_over_cancelled_or_without_an_id_offers_nothing() -> None:
    assert offered(event(start="2026-10-01")) == {}
    assert offered(event(start="2026-12-03", status="cancelled")) == {}
    assert offered(event(start="2026-12-03", id=None)) == {}


def test_each_language_offers_the_event_in_its_own_words() -> None:
    english = event(number=1, start="2026-12-03", lang="en", title="Open day")
    found = offered(event(start="2026-12-03", title="Açık gün"), english)
    assert sorted(asked(one.google)["text"] for one in found.values()) == ["Açık gün", "Open day"]
