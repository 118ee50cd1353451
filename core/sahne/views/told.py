"""What is said to whom and where: each publication once for every audience that it names."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from sahne.library import PORTAL
from sahne.models.audience import Audience
from sahne.models.item import Item
from sahne.planning.kept import counts
from sahne.planning.slots import Slot, channels, goes_out, is_out, moment_of, slot_at
from sahne.planning.weeks import monday_of
from sahne.survey import Survey

Group = tuple[str, str]
"""What the language versions of an item have in common: ``Item.group``."""


@dataclass(frozen=True, slots=True)
class Telling:
    """An item that goes out on a channel and is meant for an audience."""

    slot: Slot
    counts: bool
    """Whether it went out or is still to come; what is past and was not published reached nobody."""
    is_out: bool

    @property
    def monday(self) -> date:
        """Of its week."""
        return monday_of(self.slot.day)


def first_versions(survey: Survey, items: Sequence[Item]) -> tuple[Item, ...]:
    """Each item once: in the workspace's first language, or in the one it has."""
    first = survey.settings.language
    versions = survey.library.versions
    return tuple(item for item in items if versions(item).get(first, next(iter(versions(item).values()))) is item)


def audiences(survey: Survey) -> tuple[Audience, ...]:
    """Every audience once, by path."""
    return cast(tuple[Audience, ...], first_versions(survey, survey.library.of_kind(Audience.kind)))


def tellings(survey: Survey) -> Mapping[Group, tuple[Telling, ...]]:
    """Group of an audience -> what is said to it, by day, channel and file; ask for it by ``survey.once``.

    On the portal the language versions of an item are one word; elsewhere each is a post of its own.
    """
    found: defaultdict[Group, dict[tuple[object, ...], Slot]] = defaultdict(dict)
    for slot, groups in _slots(survey):
        item = slot.item
        key = (slot.channel, item.group if slot.channel == PORTAL else item.path, slot.day)
        for group in groups:
            found[group].setdefault(key, slot)
    return {
        group: tuple(_telling(slot, survey) for slot in sorted(slots.values(), key=_order))
        for group, slots in found.items()
    }


def _order(slot: Slot) -> tuple[date, str, str]:
    return slot.day, slot.channel, slot.item.path


def _telling(slot: Slot, survey: Survey) -> Telling:
    return Telling(slot, counts(slot, survey), is_out(slot, survey))


def _slots(survey: Survey) -> Iterator[tuple[Slot, frozenset[Group]]]:
    """Every publication with the audiences it is for; the version in the workspace's first language before the others."""
    names, first = survey.once(channels), survey.settings.language
    for item in sorted(survey.library.items, key=lambda item: (item.lang != first, item.path)):
        when = moment_of(item)
        if when is None or not item.audience or not goes_out(item):
            continue
        groups = frozenset(audience.group for audience in survey.library.find_all(item, "audience"))
        own = dict(names.get(name, (name, None)) for name in item.channel)
        for name, channel in own.items():
            yield slot_at(survey, item, name, channel, when), groups
