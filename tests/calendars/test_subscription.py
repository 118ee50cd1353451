"""Each calendar is given the address of a feed in the form that it takes."""

from urllib.parse import parse_qs, urlsplit

from sahne.calendars.feed import Feed
from sahne.calendars.subscription import as_qr_code, subscription_of

_FEED = Feed(
    path="en/calendars/events.ics",
    name="Çay & Co · Events",
    description="Events",
    url="https://portal.example/en/calendars/events.ics",
    lines=(),
)


def test_each_calendar_is_given_its_own_form_of_the_address() -> None:
    links = subscription_of(_FEED, "Events")
    assert links.address == _FEED.url
    assert links.webcal == "webcal://portal.example/en/calendars/events.ics"
    assert parse_qs(urlsplit(links.google).query) == {"cid": [links.webcal]}  # Google refuses https here
    for link in (links.outlook, links.microsoft_365):
        assert parse_qs(urlsplit(link).query) == {"url": [_FEED.url], "name": [_FEED.name]}
    assert (links.anchor, links.picture) == ("events", "en/calendars/events.svg")


def test_a_code_is_the_same_picture_each_time_and_needs_nothing_from_elsewhere() -> None:
    code = as_qr_code("https://portal.example/en/calendars/#events")
    assert code == as_qr_code("https://portal.example/en/calendars/#events")
    assert code.startswith(b"<?xml")
    assert b"href" not in code
    assert b"style" not in code
