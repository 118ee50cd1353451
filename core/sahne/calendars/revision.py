"""How often an event was changed, when it was last, and what is told of one that is gone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sahne.calendars.event import LONG_AGO, CalendarEvent
from sahne.calendars.facets import ALL
from sahne.calendars.lock import Lock, Record, State
from sahne.calendars.locking import Items, is_over, locked
from sahne.library import Library
from sahne.models.item import Item
from sahne.words import translate

_TOLD = ("publish", "event", "closes", "campaign", "contest", "training")
"""Types of entries whose end is told; the work on something goes with it."""
_NAMED = ("closes", "training", "campaign", "contest")
"""Types of entries whose title says more than that of the item."""


@dataclass(frozen=True, slots=True)
class Revision:
    """What the lock knows of an event that a feed shows."""

    sequence: int = 0
    modified: datetime = LONG_AGO


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """What was told of an entry whose item is gone."""

    uid: str
    type: str
    start: date | datetime
    end: date | datetime
    title: str
    feeds: tuple[str, ...]
    """As the lock calls them."""
    revision: Revision


@dataclass(frozen=True, slots=True, kw_only=True)
class Revisions:
    """The same for all entries."""

    by_uid: Mapping[str, Revision] = field(default_factory=dict)
    over: frozenset[str] = frozenset()
    """UIDs of cancelled entries of which subscribers were told long enough."""
    gone: tuple[Tombstone, ...] = ()
    """By UID."""

    def of(self, uid: str) -> Revision:
        """The revision of an entry."""
        return self.by_uid.get(uid, Revision())


@dataclass(frozen=True, slots=True)
class _UpToDate:
    """Makes the lock of a library as it would be at a moment; both sites ask for the same."""

    today: datetime

    def __call__(self, library: Library) -> Lock:
        return locked(library, lambda _: None, self.today)


def team_revisions(library: Library, today: datetime) -> Revisions:
    """What the lock says to the team, and where it is behind or missing, what it would say."""
    lock = library.once(_UpToDate(today))
    gone = [record for record in _gone(library, lock, today) if ALL in record.feeds]
    return _revisions(library, lock.values(), gone, today)


def public_revisions(library: Library, today: datetime, shown: Iterable[Item]) -> Revisions:
    """The same for everybody: of the items that are shown, and of what everybody could see until it was given up."""
    lock = library.once(_UpToDate(today))
    items, paths = Items(library), {item.path for item in shown}
    kept = [record for record in lock.values() if (item := items.item(record.uid)) and item.path in paths]
    gone = [one for one in _gone(library, lock, today) if one.public and one.public <= one.modified]
    return _revisions(library, map(_public, kept), map(_public, gone), today)


def _gone(library: Library, lock: Lock, today: datetime) -> Iterator[Record]:
    """What is told to be over although its item is gone, by UID."""
    items = Items(library)
    return (lock[uid] for uid in sorted(lock) if _is_told(lock[uid], today) and items.item(uid) is None)


def _revisions(library: Library, records: Iterable[Record], gone: Iterable[Record], today: datetime) -> Revisions:
    known = library.lock or {}
    kept = list(records)
    return Revisions(
        by_uid={record.uid: Revision(record.sequence, record.modified) for record in kept},
        over=frozenset(record.uid for record in kept if _is_over(known.get(record.uid), record, today)),
        gone=tuple(map(_tombstone, gone)),
    )


def as_cancelled(stone: Tombstone, lang: str) -> CalendarEvent:
    """The event by which subscribers learn that something does not take place."""
    key = f"feed.{stone.type}"
    title = translate(key, lang, title=stone.title) if stone.type in _NAMED else stone.title
    return CalendarEvent(
        uid=stone.uid,
        start=stone.start,
        end=stone.end,
        summary=translate("feed.cancelled", lang, title=title),
        cancelled=True,
        sequence=stone.revision.sequence,
        modified=stone.revision.modified,
    )


def _is_told(record: Record, today: datetime) -> bool:
    """Whether something was still to come when it was given up, not long ago."""
    if record.state not in (State.CANCELLED, State.REMOVED) or record.type not in _TOLD or is_over(record, today):
        return False
    day = record.modified.date()
    return record.end > (record.modified if isinstance(record.end, datetime) else day)


def _is_over(known: Record | None, record: Record, today: datetime) -> bool:
    """Whether it was cancelled long ago; what the lock does not know yet was cancelled just now."""
    return known is not None and known.state is record.state and is_over(known, today)


def _public(record: Record) -> Record:
    return replace(record, feeds=tuple(feed for feed in record.feeds if "/" in feed))


def _tombstone(record: Record) -> Tombstone:
    return Tombstone(
        uid=record.uid,
        type=record.type,
        start=record.start,
        end=record.end,
        title=record.title,
        feeds=record.feeds,
        revision=Revision(record.sequence, record.modified),
    )
