"""The calendars behind secret addresses, as files of a folder that any static host can serve."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import cache

from sahne.calendars.alarms import FOLDER, with_alarms
from sahne.calendars.facets import feed_names
from sahne.calendars.feed import as_bytes
from sahne.calendars.grants import Granted
from sahne.calendars.internal import internal_feeds
from sahne.library import Library
from sahne.plan import whole_plan

_CALENDARS = "calendars/"
HEADERS = b"""/*
  Cache-Control: private, no-cache
  X-Robots-Tag: noindex
  Referrer-Policy: no-referrer
/*.ics
  Content-Type: text/calendar; charset=utf-8
"""
"""For a static host that reads ``_headers``: no cache on the way keeps such a calendar, and no search finds it."""


def readable_feeds(library: Library) -> frozenset[str]:
    """The names of what can be granted: ``all``, ``channel-linkedin``, and ``alarms/all`` with alarms."""
    names = [name for name, _, _ in feed_names(library)]
    return frozenset((*names, *(f"{FOLDER}{name}" for name in names)))


def address_of(base: str, token: str, name: str) -> str:
    """Where a reader finds a feed."""
    return f"{base}{token}/{name}.ics"


def secret_feeds(library: Library, today: datetime, opened: Iterable[Granted]) -> dict[str, bytes]:
    """Path below ``site/feeds`` -> bytes, for every reader whose token is at hand; no page lists them.

    A calendar does not say its own address: it would stand in every copy of it.
    """
    silent = internal_feeds(library, whole_plan(library), today)
    feeds = {feed.path.removeprefix(_CALENDARS).removesuffix(".ics"): replace(feed, url="") for feed in silent}
    zone = library.settings.timezone

    @cache
    def data(name: str) -> bytes | None:
        feed = feeds.get(name.removeprefix(FOLDER))
        ringing = with_alarms(library, feed) if feed and name.startswith(FOLDER) else feed
        return as_bytes(ringing, zone, today.year) if ringing else None

    made = {address_of("", one.token, name): data(name) for one in opened for name in one.grant.feeds}
    return {path: made_of for path, made_of in made.items() if made_of is not None}
