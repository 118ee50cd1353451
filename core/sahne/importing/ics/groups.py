"""The VEVENTs of one UID: the series, and those that stand for one of its dates."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from sahne.importing.ics.event import Found
from sahne.importing.ics.occurrences import same
from sahne.importing.ics.places import Lost
from sahne.said import Words

OLDER = Words(en="an older version of the event in line {line}", tr="{line}. satırdaki etkinliğin eski bir sürümü")


@dataclass(slots=True)
class Group:
    """All that has one UID."""

    master: Found | None = None
    changed: list[Found] = field(default_factory=list)


def groups_of(founds: Iterable[Found]) -> tuple[list[Group], list[Lost]]:
    """The groups in the order of the file, and the older versions of what stands in it twice."""
    groups: defaultdict[object, Group] = defaultdict(Group)
    lost = []
    for found in founds:
        older, newer = _put(groups[found.uid or found.line], found)
        if older is not None:
            lost.append(Lost(older, OLDER(line=newer.line)))
    return list(groups.values()), lost


def _put(group: Group, found: Found) -> tuple[Found | None, Found]:
    """Put an event to those of its UID; of two that are the same, the one that gives way and the one that stays."""
    if found.replaces is None:
        older, newer = _by_version(group.master, found)
        group.master = newer
        return older, newer
    twin = next((one for one in group.changed if one.replaces and same(one.replaces, found.replaces)), None)
    older, newer = _by_version(twin, found)
    group.changed = [*(one for one in group.changed if one is not twin), newer]
    return older, newer


def _by_version(first: Found | None, second: Found) -> tuple[Found | None, Found]:
    if first is not None and first.version > second.version:
        return second, first
    return first, second
