"""One state of a workspace, as its subscribers see it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from sahne.calendars.changes.change import ToldFeed
from sahne.calendars.event import CalendarEvent
from sahne.calendars.feed import Feed
from sahne.calendars.internal import internal_feeds
from sahne.calendars.parts import parts_of
from sahne.calendars.public import public_feeds
from sahne.calendars.revision import team_revisions
from sahne.library import Library
from sahne.models.item import Item
from sahne.plan import whole_plan
from sahne.views.publish import public_view
from sahne.words import translate

PORTAL, PLAYBOOK = "portal", "playbook"
Key = tuple[str, str]
"""Site and path of a feed."""


@dataclass(frozen=True)
class Side:
    """A workspace at a moment, and what its feeds show."""

    library: Library
    today: datetime
    feeds: Mapping[Key, ToldFeed]
    events: Mapping[Key, Mapping[str, CalendarEvent]]
    """By UID, for each feed."""

    @cached_property
    def of_site(self) -> Mapping[str, frozenset[str]]:
        """The UIDs in any feed of each site."""
        uids: dict[str, set[str]] = {PORTAL: set(), PLAYBOOK: set()}
        for (site, _), events in self.events.items():
            uids[site].update(events)
        return {site: frozenset(found) for site, found in uids.items()}

    @cached_property
    def series(self) -> frozenset[str]:
        """The UIDs of what repeats and is told time by time."""
        return frozenset(event.series for events in self.events.values() for event in events.values() if event.series)

    @cached_property
    def item_of(self) -> Mapping[str, Item]:
        """The items by the UID that those of their events begin with."""
        return {item.calendar_uid: item for item in self.library.items if item.calendar_uid}

    @cached_property
    def planned(self) -> frozenset[str]:
        """The UIDs of all entries of the plan, whether feeds show them or not."""
        return frozenset(entry.uid for entry in whole_plan(self.library).entries)

    @cached_property
    def over(self) -> frozenset[str]:
        """The UIDs of what was cancelled so long ago that it is not told any more."""
        return team_revisions(self.library, self.today).over

    @cached_property
    def unread(self) -> Mapping[str, str | None]:
        """Path -> UID of every file with a mistake in it; None where not even that is known."""
        broken = (source for source in self.library.sources if source.item is None and source.kind is not None)
        written = {source.path: source.fields.get("uid") or source.fields.get("id") for source in broken}
        return {path: uid if isinstance(uid, str) else None for path, uid in written.items()}


def side_of(library: Library, today: datetime) -> Side:
    """What the feeds of a workspace show at a moment; the parts of a large feed say nothing that it does not."""
    today = today.astimezone(library.settings.timezone)
    told = {
        **_whole(PORTAL, public_feeds(public_view(library, today))),
        **_whole(PLAYBOOK, internal_feeds(library, whole_plan(library), today)),
    }
    company = translate("feed.name", "en", company=library.settings.name, feed="")
    return Side(
        library=library,
        today=today,
        feeds={key: ToldFeed(*key, feed.name.removeprefix(company)) for key, feed in told.items()},
        events={key: {line.event.uid: line.event for line in feed.lines} for key, feed in told.items()},
    )


def _whole(site: str, feeds: Iterable[Feed]) -> dict[Key, Feed]:
    by_path = {feed.path: feed for feed in feeds}
    parts = {part.path for feed in by_path.values() for part in parts_of(feed)}
    return {(site, path): feed for path, feed in by_path.items() if path not in parts}


def beginnings(uid: str) -> Iterable[str]:
    """``a-b-c``, ``a-b``, ``a``: the UID of an event begins with that of its item."""
    while uid:
        yield uid
        uid = uid.rpartition("-")[0]
