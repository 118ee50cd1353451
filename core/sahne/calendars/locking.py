"""The lock brought up to what the files say."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property

from sahne.calendars.lock import Lock, Record, State
from sahne.calendars.seen import seen_of
from sahne.library import Library
from sahne.models.item import Item

KEPT = timedelta(days=45)
"""How long subscribers are told of what was cancelled or removed."""
When = Callable[[Item | None], datetime | None]
"""When an item was last changed, or None where nothing knows; asked for None, when something was removed."""


class Items:
    """The item of a UID, which begins with that of the item."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._by_uid = {item.calendar_uid: item for item in library.items if item.calendar_uid}

    def item(self, uid: str) -> Item | None:
        """The item, where it is there."""
        return next((self._by_uid[name] for name in _beginnings(uid) if name in self._by_uid), None)

    def may_be_hidden(self, uid: str) -> bool:
        """Whether the item may stand in a file that cannot be read just now: a slip of the pen cancels nothing."""
        return None in self._unread or any(name in self._unread for name in _beginnings(uid))

    @cached_property
    def _unread(self) -> frozenset[str | None]:
        """The UIDs that stand in files with a mistake in them; None for a file of which not even that is known."""
        broken = (source for source in self.library.sources if source.item is None and source.kind is not None)
        written = (source.fields.get("uid") or source.fields.get("id") for source in broken)
        return frozenset(uid if isinstance(uid, str) else None for uid in written)


def _beginnings(uid: str) -> Iterable[str]:
    """``a-b-c``, ``a-b``, ``a``."""
    while uid:
        yield uid
        uid = uid.rpartition("-")[0]


def locked(library: Library, when: When, today: datetime) -> Lock:
    """What the lock says when it is up to date.

    What did not change keeps its numbers. SEQUENCE and LAST-MODIFIED are never lower than before.

    Args:
        library: With the lock that is there, if one is.
        when: Asked only for what changed.
        today: Removed entries are forgotten some time before it.
    """
    known = library.lock or {}
    if library.lock_is_current:
        return known
    of_uid = Items(library)
    records = {seen.uid: _revised(known.get(seen.uid), seen, when, of_uid, today) for seen in seen_of(library)}
    for uid in known.keys() - records.keys():
        record = _left(known[uid], when, of_uid)
        if of_uid.item(uid) or of_uid.may_be_hidden(uid) or record.modified + KEPT > today:
            records[uid] = record
    return records


def is_over(record: Record, today: datetime) -> bool:
    """Whether subscribers were told long enough of what was cancelled or removed."""
    return record.state in (State.CANCELLED, State.REMOVED) and record.modified + KEPT <= today


def is_behind(library: Library) -> list[str]:
    """The UIDs of which the lock that is there does not say what the files do, sorted."""
    known = library.lock or {}
    seen = {record.uid: record for record in seen_of(library)}
    of_uid = Items(library)
    changed = [uid for uid, record in seen.items() if uid not in known or not _is_same(known[uid], record)]
    left = [uid for uid in known.keys() - seen.keys() if _left(known[uid], lambda _: None, of_uid) != known[uid]]
    return sorted([*changed, *left])


def _is_same(known: Record, seen: Record) -> bool:
    """Whether nothing changed that a subscriber sees; in which feeds it is may wait for the next change."""
    return _shown(known) == _shown(seen)


def _shown(record: Record) -> tuple[object, ...]:
    return (
        *(record.times, record.words, record.state, record.type, record.lang),
        *(record.start, record.end, record.public, record.title),
    )


def _revised(known: Record | None, seen: Record, when: When, of_uid: Items, today: datetime) -> Record:
    item = of_uid.item(seen.uid)
    if known is None:
        return replace(seen, modified=_second(when(item) or day_of(item, seen, of_uid.library, today)))
    moved = known.times != seen.times or known.state is not seen.state
    if not moved and known.words == seen.words:
        return replace(seen, sequence=known.sequence, modified=known.modified)
    then = when(item) or day_of(item, seen, of_uid.library, today)
    return replace(seen, sequence=known.sequence + moved, modified=max(known.modified, _second(then)))


def _left(known: Record, when: When, of_uid: Items) -> Record:
    """What is remembered of an entry that is no longer there."""
    if of_uid.may_be_hidden(known.uid):
        return known
    if of_uid.item(known.uid) is not None:
        return known if known.state is State.AWAY else replace(known, state=State.AWAY, sequence=known.sequence + 1)
    if known.state is not State.STANDS:
        return known
    modified = max(known.modified, _second(when(None) or known.modified))
    return replace(known, state=State.REMOVED, sequence=known.sequence + 1, modified=modified)


def day_of(item: Item | None, seen: Record, library: Library, today: datetime) -> datetime:
    """The day of the content, for what no history knows; never later than the month of today.

    What was cancelled nobody knows when is taken for cancelled in this month: people must hear of it.
    """
    month = library.settings.moment(today.date().replace(day=1))
    if seen.state is State.CANCELLED:
        return month
    return min(library.settings.moment((item.publish if item else None) or seen.start), month)


def _second(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)
