"""Every planned publication: an item on a channel at a moment."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache, cached_property

from sahne.kinds import BY_NAME
from sahne.library import PORTAL, Library
from sahne.models.channel import Channel
from sahne.models.item import Item, Status, Visibility
from sahne.planning.quiet import waking
from sahne.survey import Survey

_OFF = (Status.CANCELLED, Status.ARCHIVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place that an item takes in the plan of a channel."""

    item: Item
    channel: str
    day: date
    """In the workspace's zone."""
    when: date | datetime
    """As the item says it: a day, or a time in the workspace's zone."""
    earliest: datetime
    """In UTC, so that differences are real hours; for a day the first hour that is not quiet."""
    latest: datetime
    """The same as ``earliest`` for a time."""

    @property
    def timed(self) -> bool:
        """Whether the hour is known."""
        return self.earliest == self.latest

    def distance(self, other: "Slot") -> timedelta:
        """The most that can lie between the two."""
        return max(self.latest - other.earliest, other.latest - self.earliest)


@dataclass(frozen=True, kw_only=True)
class ChannelPlan:
    """A channel with everything that goes out on it."""

    name: str
    """As items should write it."""
    channel: Channel | None
    """None for one without a file, as the portal may be."""
    slots: tuple[Slot, ...]
    """By time."""

    @cached_property
    def by_day(self) -> Mapping[date, tuple[Slot, ...]]:
        """The slots of each day that has some."""
        days: defaultdict[date, list[Slot]] = defaultdict(list)
        for slot in self.slots:
            days[slot.day].append(slot)
        return {day: tuple(slots) for day, slots in days.items()}


def plans(survey: Survey) -> Mapping[str, ChannelPlan]:
    """The plan of every channel that has a file or a slot, by name; ask for it with ``survey.once``."""
    names = survey.once(channels)
    slots: defaultdict[str, list[Slot]] = defaultdict(list)
    for item in survey.library.items:
        for slot in _slots_of(survey, item, names):
            slots[slot.channel].append(slot)
    known = dict(names.values()) | {name: None for name in slots if name not in names}
    return {name: _plan(name, channel, slots[name]) for name, channel in sorted(known.items())}


def plan_of_channel(survey: Survey, name: str) -> ChannelPlan:
    """The plan of one channel, by any of its names."""
    name, channel = survey.once(channels).get(name, (name, None))
    return survey.once(plans).get(name) or ChannelPlan(name=name, channel=channel, slots=())


def channels(survey: Survey) -> Mapping[str, tuple[str, Channel | None]]:
    """Every name of a channel -> the one to write, and its file in the workspace's first language."""
    library = survey.library
    found: dict[str, tuple[str, Channel | None]] = {PORTAL: (PORTAL, None)}
    for name in library.names("channel"):
        channel = library.find("channel", name, library.settings.language)
        if isinstance(channel, Channel):
            found[name] = (PORTAL if name == PORTAL else _first_name(library, channel), channel)
    return found


def _first_name(library: Library, channel: Channel) -> str:
    return PORTAL if any(one.slug == PORTAL for one in library.versions(channel).values()) else channel.slug


def is_open(slot: Slot, survey: Survey) -> bool:
    """Whether its time can still be changed."""
    return slot.item.status is not Status.PUBLISHED and slot.day >= survey.today


def is_out(slot: Slot, survey: Survey) -> bool:
    """Whether it went out, as far as the plan knows: published, or approved and its time has come."""
    if slot.item.status is Status.PUBLISHED:
        return True
    return slot.item.status is Status.APPROVED and slot.latest <= survey.now.astimezone(UTC)


def publishes_itself(item: Item, survey: Survey) -> bool:
    """Whether nobody needs to mark it as published: it is approved and public, and the portal is its only channel."""
    if item.status is not Status.APPROVED or item.visibility is not Visibility.PUBLIC:
        return False
    names = survey.once(channels)
    return all(names.get(name, (name, None))[0] == PORTAL for name in item.channel)


def day_of(when: date | datetime) -> date:
    """The day of a day or a time; times of items are in the workspace's zone."""
    return when.date() if isinstance(when, datetime) else when


def moment_of(item: Item) -> date | datetime | None:
    """When an item goes out, or went; a day on which it happened is no news where the plan has its hour."""
    planned, happened = item.publish, item.published_at
    if item.status is not Status.PUBLISHED or happened is None:
        return planned
    if isinstance(happened, datetime) or not isinstance(planned, datetime):
        return happened
    return planned if planned.date() == happened else happened


def goes_out(item: Item) -> bool:
    """Whether it is of a kind that speaks to people, and neither cancelled nor archived."""
    return item.status not in _OFF and BY_NAME[item.kind].purposeful


def _slots_of(survey: Survey, item: Item, names: Mapping[str, tuple[str, Channel | None]]) -> Iterator[Slot]:
    when = moment_of(item)
    if when is None or not item.channel or not goes_out(item):
        return
    own = dict(names.get(name, (name, None)) for name in item.channel)
    for name, channel in own.items():
        yield slot_at(survey, item, name, channel, when)


def slot_at(survey: Survey, item: Item, name: str, channel: Channel | None, when: date | datetime) -> Slot:
    """The place an item takes on a channel at a time."""
    if isinstance(when, datetime):
        moment = when.astimezone(UTC)
        return Slot(item=item, channel=name, day=when.date(), when=when, earliest=moment, latest=moment)
    earliest, latest = _waking_hours(when, channel.quiet_hours if channel else None, survey.settings.timezone)
    return Slot(item=item, channel=name, day=when, when=when, earliest=earliest, latest=latest)


@cache
def _waking_hours(day: date, quiet_hours: str | None, zone: tzinfo) -> tuple[datetime, datetime]:
    """The first and the last moment of a day that are not quiet, in UTC."""
    first, last = waking(quiet_hours)
    earliest, latest = (datetime.combine(day, clock, zone).astimezone(UTC) for clock in (first, last or time.max))
    return earliest, latest


def _plan(name: str, channel: Channel | None, slots: list[Slot]) -> ChannelPlan:
    """On the portal the language versions of an item are one: everybody sees it in their own language."""
    slots.sort(key=lambda slot: (slot.earliest, slot.item.path))
    if name == PORTAL:
        slots = list({(slot.item.group, slot.day): slot for slot in reversed(slots)}.values())[::-1]
    return ChannelPlan(name=name, channel=channel, slots=tuple(slots))


def speaks_first(item: Item, survey: Survey) -> bool:
    """Whether an item is the version by which all its languages are told of together."""
    versions = survey.library.versions(item)
    return versions.get(survey.settings.language, next(iter(versions.values()))) is item
