"""A community has the events that are its own, on its page and in a calendar feed."""

from typing import Any

import icalendar
import pytest

from sahne.calendars.export import portal_feeds
from sahne.models.item import Item
from sahne.views.communities import community_feed, events_of
from sahne.views.public import PublicEvent, PublicItem, PublicView
from sahne.views.publish import public_view
from tests.memory import at, library_of, made

LIVE: dict[str, Any] = {"visibility": "public", "status": "published", "publish": "2026-11-01"}


def event(slug: str, start: str, **written: Any) -> Item:
    number = sum(map(ord, slug))
    return made("event", **LIVE | {"slug": slug, "title": slug, "start": start, "number": number} | written)


def communities(**written: Any) -> list[Item]:
    turkish = LIVE | {"slug": "omuz", "translation_key": "omuz"} | written
    english = LIVE | {"slug": "shoulder", "translation_key": "omuz", "lang": "en", "number": 1} | written
    return [
        made("community", **turkish),
        made("community", **english),
        made("community", slug="posta", number=2, **LIVE),
    ]


def view_of(*items: Item) -> PublicView:
    library = library_of(items)
    return public_view(library, at(library, "2026-11-23T09:00"))


def page(view: PublicView, slug: str) -> PublicItem:
    return next(item for item in view.items if item.path.endswith(f"/{slug}/"))


def in_feed(view: PublicView, path: str) -> list[str]:
    data = portal_feeds(view)[path]
    calendar: Any = icalendar.Calendar.from_ical(data)
    return sorted(f"{one['SUMMARY']}" for one in calendar.walk("VEVENT"))


EVENTS = [
    event("late", "2027-01-10", community="omuz"),
    event("soon", "2026-12-10", community="omuz"),
    event("over", "2026-10-10", community="omuz"),
    event("others", "2026-12-11", community="posta"),
    event("nobodys", "2026-12-12"),
]


def test_its_page_has_those_to_come_soonest_first() -> None:
    view = view_of(*communities(), *EVENTS)
    assert [one.title for one in events_of(view, page(view, "omuz"))] == ["soon", "late"]
    assert events_of(view, page(view, "shoulder")) == []


def test_its_feed_has_its_events_in_each_language_and_no_other() -> None:
    view = view_of(*communities(), *EVENTS)
    assert community_feed(view, page(view, "omuz")) == "calendars/community-omuz.ics"
    assert community_feed(view, page(view, "shoulder")) == "en/calendars/community-shoulder.ics"
    for slug in ("omuz", "shoulder"):  # everybody can come to an event that is told in one language alone
        assert in_feed(view, community_feed(view, page(view, slug))) == ["late", "over", "soon"]
    assert in_feed(view, community_feed(view, page(view, "posta"))) == ["others"]


@pytest.mark.parametrize("hidden", [{"visibility": "internal"}, {"status": "draft"}, {"publish": "2026-12-01"}])
def test_a_community_that_is_not_public_is_not_named_by_its_events(hidden: dict[str, Any]) -> None:
    view = view_of(*communities(**hidden), *EVENTS)
    assert {one.community.title for one in view.items if isinstance(one, PublicEvent) and one.community} == {
        "community 2"
    }
    assert not [path for path in portal_feeds(view) if "omuz" in path]
