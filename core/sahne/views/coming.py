"""What takes place next."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sahne.library import Library
from sahne.models.item import Item, Status
from sahne.models.training import Training
from sahne.plan import EntryType, Plan, next_of, span_of
from sahne.plan.span import end_of

_TAKES_PLACE = (EntryType.EVENT, EntryType.TRAINING)
_OFF = (Status.CANCELLED, Status.ARCHIVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """The next time that something takes place."""

    item: Item
    start: date | datetime
    last: date | datetime | None
    """The last day, or the moment it ends."""

    @property
    def is_training(self) -> bool:
        """Whether it is one of the team's own trainings."""
        return isinstance(self.item, Training)


def coming(library: Library, plan: Plan, now: datetime, most: int) -> list[Coming]:
    """The next events and trainings, by time."""
    found = sorted(_coming(library, plan, now), key=lambda one: (library.settings.moment(one.start), one.item.path))
    return found[:most]


def _coming(library: Library, plan: Plan, now: datetime) -> Iterator[Coming]:
    for entry in plan.entries:
        if entry.type in _TAKES_PLACE and entry.item.status not in _OFF and (span := span_of(entry.item)):
            _, start, last, repeat = span
            start, last = next_of(start, last, repeat, now.date())
            if library.settings.moment(end_of(start, last)) > now:
                yield Coming(item=entry.item, start=start, last=last)
