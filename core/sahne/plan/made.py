"""The plan of a library: what the world sees of it, or that and all the work on it."""

from collections.abc import Iterable, Iterator
from itertools import chain

from sahne.kinds import BY_NAME
from sahne.library import Library
from sahne.models.item import Item, Status
from sahne.models.job import Job
from sahne.plan.certificates import certificates
from sahne.plan.duties import duties
from sahne.plan.entry import Entry, EntryType, Plan
from sahne.plan.measured import last_measured
from sahne.plan.people import owners, speaks_first
from sahne.plan.span import end_of, span_of
from sahne.plan.steps import steps

_RUNS = (EntryType.CAMPAIGN, EntryType.CONTEST)
"""Nobody has to do something for weeks on end."""


def plan_of(library: Library) -> Plan:
    """What goes out and takes place; archived items and items without an id are not in it.

    A span of time that language versions share, as an event's, stands in it once, in the workspace's first language.
    """
    return _sorted(library, (entry for item in planned(library) for entry in _seen(library, item)))


def whole_plan(library: Library) -> Plan:
    """All of ``plan_of``, and every day on which somebody has to do something for it or something comes to an end."""
    measured = last_measured(library)
    items = (
        chain(_seen(library, item), steps(library, item), duties(library, item, measured)) for item in planned(library)
    )
    return _sorted(library, chain(chain.from_iterable(items), certificates(library)))


def planned(library: Library) -> Iterator[Item]:
    """The items that can have entries."""
    return (item for item in library.items if item.calendar_uid is not None and item.status is not Status.ARCHIVED)


def _sorted(library: Library, entries: Iterable[Entry]) -> Plan:
    return Plan(tuple(sorted(entries, key=lambda entry: (library.settings.moment(entry.start), entry.uid))))


def _seen(library: Library, item: Item) -> Iterator[Entry]:
    span = span_of(item)
    if span is not None and speaks_first(library, item):
        type, start, last, repeat = span
        yield Entry(
            uid=f"{item.calendar_uid}-closes" if type is EntryType.CLOSES else f"{item.calendar_uid}",
            type=type,
            item=item,
            start=start,
            end=end_of(start, last),
            repeat=repeat,
            acts=() if type in _RUNS else owners(library, item),
        )
    if item.publish is not None and BY_NAME[item.kind].purposeful:
        yield Entry(
            uid=f"{item.calendar_uid}" if span is None or isinstance(item, Job) else f"{item.calendar_uid}-publish",
            type=EntryType.PUBLISH,
            item=item,
            start=item.publish,
            end=end_of(item.publish, None),
            acts=() if item.status is Status.PUBLISHED else owners(library, item),
        )
