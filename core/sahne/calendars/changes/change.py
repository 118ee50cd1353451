"""One change that subscribers see, as a value."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import cast

from sahne.calendars.event import CalendarEvent


class Kind(StrEnum):
    """What happened to an event, in the order in which it is told; one event may have several."""

    CANCELLED = "cancelled"
    RESTORED = "restored"
    """It was cancelled, and takes place after all."""
    MOVED = "moved"
    REPETITION = "repetition"
    """Another rule; other times that are skipped or moved; or its times are told one by one from now on, or no longer."""
    PLACE = "place"
    ADDED = "added"
    GONE = "gone"
    RENAMED = "renamed"
    JOINED = "joined"
    """It is in one more feed of a site that had it already."""
    LEFT = "left"
    """It is in one feed less of a site that still has it."""
    WORDS = "words"
    """Anything else that is seen: the description, the link, the categories, whether it takes up time."""


class Reason(StrEnum):
    """Why an event is gone."""

    REMOVED = "removed"
    """Its file is not there any more."""
    ARCHIVED = "archived"
    HIDDEN = "hidden"
    """It is not public any more."""
    WINDOW = "window"
    """Its day lies outside the months that feeds show."""
    TOLD = "told"
    """It was cancelled, and subscribers were told long enough."""
    NO_DATE = "no_date"
    """Its item is there, and has no such date any more."""


@dataclass(frozen=True, slots=True, order=True)
class ToldFeed:
    """A feed, as people know it."""

    site: str
    """``portal`` or ``playbook``."""
    path: str
    """Below the site: ``calendars/events.ics``."""
    title: str
    """Without the name of the employer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedChange:
    """A feed that is there on one side only, or has another name."""

    before: ToldFeed | None
    now: ToldFeed | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What happened to one event, the same in every feed named."""

    uid: str
    site: str
    kinds: tuple[Kind, ...]
    """One or more, in the order of ``Kind``."""
    before: CalendarEvent | None
    """As the feeds showed it; None where they did not."""
    now: CalendarEvent | None
    feeds: tuple[ToldFeed, ...]
    """By path; those of today, or where one is gone, of then."""
    reason: Reason | None = None
    """Of what is gone."""

    @property
    def event(self) -> CalendarEvent:
        """The event as it is, or as it was where it is no more."""
        return cast(CalendarEvent, self.now or self.before)

    @property
    def series(self) -> str:
        """The UID of what repeats, where it is one of its times; else its own."""
        return self.event.series or self.uid


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All that subscribers see."""

    changes: tuple[Change, ...]
    """The portal's first, then by kind, start and UID."""
    feeds: tuple[FeedChange, ...]
    today: datetime
    """In the workspace's zone, in which times are told."""
    unread_before: tuple[str, ...] = ()
    """Paths of files with a mistake in them, then and now; nothing is told of what may stand in them."""
    unread_now: tuple[str, ...] = ()
    left_out: int = 0
    """Events of which nothing is told, for what would say it cannot be read."""
    lock_behind: bool = False
    """Whether something is gone, and a lock that is up to date might tell it as cancelled."""
