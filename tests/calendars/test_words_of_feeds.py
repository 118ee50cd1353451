"""What a subscriber reads in an event, and which events are in the feed of a language."""

from typing import Any

from icalendar import Calendar

from sahne.calendars.export import all_feeds
from sahne.models.item import Item
from tests.memory import at, library_of, made

_LIVE = {"visibility": "public", "status": "published", "publish": "2026-11-01"}
_LINKS = {"registration_url": "https://register.example/1", "online_url": "https://meet.example/1"}


def events_of(site: str, path: str, *items: Item) -> list[Any]:
    library = library_of(items)
    return list(Calendar.from_ical(all_feeds(library, at(library))[site][path]).walk("VEVENT"))


def both(item: Item, name: str) -> list[Any]:
    return [*events_of("portal", f"calendars/{name}.ics", item), *events_of("playbook", "calendars/all.ics", item)]


def test_an_event_says_where_to_register_and_where_to_join() -> None:
    event = made("event", start="2026-12-03T18:30", **_LIVE, **_LINKS)
    links = "Kayıt: https://register.example/1\nBağlantı: https://meet.example/1\n"
    assert [str(found["SUMMARY"]) for found in both(event, "events") if links not in str(found["DESCRIPTION"])] == []


def test_nobody_is_asked_to_register_for_a_cancelled_event() -> None:
    event = made("event", start="2026-12-03T18:30", **_LIVE | {"status": "cancelled"}, **_LINKS)
    assert [found for found in both(event, "events") if ".example/1" in str(found["DESCRIPTION"])] == []


def test_a_cancelled_post_says_so_once() -> None:
    post = made("post", title="Kutu", status="cancelled", publish="2026-12-03")
    [event] = events_of("playbook", "calendars/all.ics", post)
    assert str(event["SUMMARY"]) == "İPTAL: Kutu"


def test_a_job_closes_in_the_language_in_which_it_is_written() -> None:
    job = made("job", valid_through="2026-12-24", apply_url="https://apply.example/", **_LIVE)
    assert len(events_of("portal", "calendars/closing-dates.ics", job)) == 1
    assert events_of("portal", "en/calendars/closing-dates.ics", job) == []


def test_an_event_is_for_readers_of_every_language() -> None:
    event = made("event", start="2026-12-03", **_LIVE)
    assert len(events_of("portal", "en/calendars/events.ics", event)) == 1
