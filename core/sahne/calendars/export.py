"""All feeds of a workspace as files."""

from datetime import datetime

from sahne.calendars.alarms import alarm_feeds
from sahne.calendars.feed import Feed, as_bytes
from sahne.calendars.internal import internal_feeds
from sahne.calendars.public import public_feeds
from sahne.library import Library
from sahne.plan import whole_plan
from sahne.settings import Settings
from sahne.views.public import PublicView
from sahne.views.publish import public_view


def all_feeds(library: Library, today: datetime) -> dict[str, dict[str, bytes]]:
    """Site -> path -> bytes; the sites are ``portal`` and ``playbook``."""
    return {"portal": portal_feeds(public_view(library, today)), "playbook": playbook_feeds(library, today)}


def portal_feeds(view: PublicView) -> dict[str, bytes]:
    """The feeds of the portal."""
    return {feed.path: as_bytes(feed, view.site.zone, view.today.year) for feed in public_feeds(view)}


def playbook_feeds(library: Library, today: datetime) -> dict[str, bytes]:
    """The feeds of the playbook."""
    feeds = internal_feeds(library, whole_plan(library), today)
    return {feed.path: _bytes(feed, library.settings, today) for feed in (*feeds, *alarm_feeds(library, feeds))}


def _bytes(feed: Feed, settings: Settings, today: datetime) -> bytes:
    return as_bytes(feed, settings.timezone, today.year)
