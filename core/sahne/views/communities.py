"""What a community does next, and how to follow it."""

from sahne.calendars.public_parts import is_held_by, part_of
from sahne.views.addresses import prefix
from sahne.views.public import PublicEvent, PublicItem, PublicView


def events_of(view: PublicView, community: PublicItem) -> list[PublicEvent]:
    """The events of a community that are not over, in its language, soonest first."""
    return [event for event in view.events(community.lang, past=False) if is_held_by(community, event)]


def community_feed(view: PublicView, community: PublicItem) -> str:
    """The calendar of its events: ``calendars/community-omuz-omuza.ics``."""
    return f"{prefix(community.lang, view.site.languages)}calendars/{part_of(community)}.ics"
