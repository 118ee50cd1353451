"""The steps before an item goes out, counted back from ``publish``."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from sahne.kinds import BY_NAME
from sahne.library import Library
from sahne.models.channel import Channel
from sahne.models.item import Item, Status
from sahne.plan.entry import Entry, EntryType
from sahne.plan.people import owners, reviewers, speaks_first
from sahne.plan.working_days import working_days_before

_UNWRITTEN = (Status.IDEA, Status.DRAFT)
_UNREAD = (*_UNWRITTEN, Status.REVIEW)
_STEPS: tuple[tuple[EntryType, tuple[Status, ...], Callable[[Library, Item], tuple[Item, ...]]], ...] = (
    (EntryType.DRAFT, _UNWRITTEN, owners),
    (EntryType.TRANSLATION, _UNWRITTEN, owners),
    (EntryType.REVIEW, _UNREAD, reviewers),
    (EntryType.LEGAL, _UNREAD, owners),
)
"""A step, the statuses in which it is still to be done, who does it."""


def steps(library: Library, item: Item) -> Iterator[Entry]:
    """The steps that are still to be done, each on its day; a translation is translated and not drafted."""
    if not BY_NAME[item.kind].purposeful:
        return
    for type, statuses, who in _STEPS:
        day = step_day(library, item, type) if item.status in statuses else None
        if day is not None:
            uid = f"{item.calendar_uid}-{type}"
            end = day + timedelta(days=1)
            yield Entry(uid=uid, type=type, item=item, start=day, end=end, acts=who(library, item))


def step_day(library: Library, item: Item, type: EntryType) -> date | None:
    """The day on which a step is due: as ``due`` says, else the earliest that one of the channels asks for."""
    pinned: date | None = getattr(item.due, type)
    if pinned is not None or item.publish is None or not _needs(library, item, type):
        return pinned
    leads = [getattr(channel.lead_times, type) for channel in channels_of(library, item)]
    days = [days for days in leads if days is not None]
    out = library.settings.moment(item.publish).date()
    return working_days_before(out, max(days), library.settings.country) if days else None


def channels_of(library: Library, item: Item) -> list[Channel]:
    """The channels of an item that have a file."""
    return [channel for channel in library.find_all(item, "channel") if isinstance(channel, Channel)]


def _needs(library: Library, item: Item, type: EntryType) -> bool:
    if type not in (EntryType.DRAFT, EntryType.TRANSLATION):
        return True
    return speaks_first(library, item) is (type is EntryType.DRAFT)
