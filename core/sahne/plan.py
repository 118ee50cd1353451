"""The plan: every dated entry that the items of a library make."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import islice

from sahne.kinds import BY_NAME
from sahne.library import Library
from sahne.models.campaign import Campaign
from sahne.models.contest import Contest
from sahne.models.event import Event
from sahne.models.item import Item, Status
from sahne.models.job import Job
from sahne.models.training import Training
from sahne.repetition import Repetition, days_of

Moment = date | datetime
_MANY = 5000
"""Times something takes place, at the most, that are looked at for the next one."""


class EntryType(StrEnum):
    """What happens on the day."""

    PUBLISH = "publish"
    EVENT = "event"
    CLOSES = "closes"
    CAMPAIGN = "campaign"
    CONTEST = "contest"
    TRAINING = "training"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One date of one item."""

    uid: str
    """From the item's id; it stays when the item is renamed or moved."""
    type: EntryType
    item: Item
    start: Moment
    """A day, or a time in the workspace's zone."""
    end: Moment
    """The first day or moment after it."""
    repeat: Repetition | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """All entries of a library."""

    entries: tuple[Entry, ...]
    """By start, days before times, then by UID."""


def plan_of(library: Library) -> Plan:
    """The plan; archived items and items without an id are not in it.

    A span of time that language versions share, as an event's, stands in it once, in the workspace's first language.
    """
    entries = [entry for item in library.items for entry in _entries(library, item)]
    return Plan(tuple(sorted(entries, key=lambda entry: (library.settings.moment(entry.start), entry.uid))))


def _entries(library: Library, item: Item) -> Iterator[Entry]:
    if item.id is None or item.status is Status.ARCHIVED:
        return
    span = span_of(item)
    if span is not None and _speaks_first(library, item):
        yield _entry(item, span, "")
    if item.publish is not None and BY_NAME[item.kind].purposeful:
        yield _entry(
            item,
            (EntryType.PUBLISH, item.publish, None, None),
            "" if span is None or isinstance(item, Job) else "-publish",
        )


Span = tuple[EntryType, Moment, Moment | None, Repetition | None]
"""Type, start, the last day or the end, repetition."""


def span_of(item: Item) -> Span | None:
    """The time an item itself takes up."""
    if isinstance(item, Event):
        return EntryType.EVENT, item.start, item.end, item.repeat
    if isinstance(item, Job) and item.valid_through:
        return EntryType.CLOSES, item.valid_through, None, None
    if isinstance(item, Campaign) and item.start:
        return EntryType.CAMPAIGN, item.start, item.end, None
    if isinstance(item, Contest) and item.start:
        return EntryType.CONTEST, item.start, item.end, None
    if isinstance(item, Training) and item.start:
        end = item.start + item.duration if isinstance(item.start, datetime) and item.duration else None
        return EntryType.TRAINING, item.start, end, item.repeat
    return None


def _entry(item: Item, span: Span, suffix: str) -> Entry:
    type, start, last, repeat = span
    if type is EntryType.CLOSES:
        suffix = "-closes"
    return Entry(uid=f"{item.id}{suffix}", type=type, item=item, start=start, end=end_of(start, last), repeat=repeat)


def end_of(start: Moment, last: Moment | None) -> Moment:
    """The first day or moment after something that lasts to ``last``; a time without an end takes half an hour."""
    if isinstance(start, datetime):
        return last if isinstance(last, datetime) and last > start else start + timedelta(minutes=30)
    return (last if last is not None else start) + timedelta(days=1)


def next_of(start: Moment, last: Moment | None, repeat: Repetition | None, today: date) -> tuple[Moment, Moment | None]:
    """Start and last moment of the next time it takes place; of the last time, when there is no next."""
    if repeat is None:
        return start, last
    first = start.date() if isinstance(start, datetime) else start
    days = list(islice(days_of(first, repeat), _MANY))
    length = (last.date() if isinstance(last, datetime) else last) - first if last is not None else timedelta()
    coming = next((day for day in days if day + length >= today), days[-1] if days else first)
    return start + (coming - first), None if last is None else last + (coming - first)


def over_at(start: Moment, last: Moment | None, repeat: Repetition | None) -> Moment:
    """The first day or moment after something took place for the last time."""
    end = end_of(start, last)
    if repeat is None:
        return end
    first = start.date() if isinstance(start, datetime) else start
    return end + (max(days_of(first, repeat), default=first) - first)


def _speaks_first(library: Library, item: Item) -> bool:
    """Whether an item is the version that stands in the calendar for all its languages."""
    versions = library.versions(item)
    return versions.get(library.settings.language, next(iter(versions.values()))) is item
