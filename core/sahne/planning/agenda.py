"""The agenda: what goes out and what takes place in the coming weeks, where it clashes, and where there is room."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise, takewhile
from math import ceil

from sahne.diagnostic import Diagnostic
from sahne.library import PORTAL
from sahne.models.item import Item, Status
from sahne.plan import EntryType, span_of
from sahne.planning.cadence import cadence_of
from sahne.planning.days_off import blackout_on, holiday_on
from sahne.planning.free import find_free
from sahne.planning.slots import ChannelPlan, channels, day_of, goes_out, is_out, moment_of, plans, speaks_first
from sahne.repetition import times_of
from sahne.said import Words
from sahne.survey import Survey

_OFF = (Status.CANCELLED, Status.ARCHIVED)
FILTERS = ("channel", "audience", "goal", "owner", "campaign")
"""Fields by which an agenda can be narrowed, beside kind and language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaEntry:
    """Something on a day."""

    when: date | datetime
    """A day, or a time in the workspace's zone."""
    type: EntryType
    item: Item
    channels: tuple[str, ...]
    """Of something that goes out."""
    codes: tuple[str, ...]
    """Of the findings about the item's plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A stretch in which a channel says nothing for longer than its cadence allows."""

    channel: str
    after: date | None
    """The day of the last publication before it; None where there was none."""
    before: date | None
    """The day of the next one; None where nothing is planned."""
    allowed: int
    """Days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """Some weeks of the plan."""

    first: date
    last: date
    """Included."""
    entries: tuple[AgendaEntry, ...]
    """By day; what has no hour before what has one."""
    days_off: Mapping[date, Words | str]
    """What keeps a day free: the name of a holiday, the reason of a blackout."""
    gaps: tuple[Gap, ...]
    findings: tuple[Diagnostic, ...]
    """What the check says of the plan, of every file that the agenda is about."""
    free: Mapping[str, datetime | None]
    """The next free place of each channel; None where a year has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What an agenda is about; everything, where nothing is said."""

    names: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Field -> the names of which an item must have one."""
    kinds: frozenset[str] = frozenset()
    langs: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()

    def takes(self, item: Item) -> bool:
        """Whether an item is asked for."""
        if (self.kinds and item.kind not in self.kinds) or (self.langs and item.lang not in self.langs):
            return False
        if self.statuses and item.status not in self.statuses:
            return False
        return all(names.intersection(item.names(name)) for name, names in self.names.items())

    @property
    def all(self) -> bool:
        """Whether nothing is left out."""
        return not (self.names or self.kinds or self.langs or self.statuses)


def agenda_of(
    survey: Survey, findings: Iterable[Diagnostic], first: date, weeks: int, wanted: Wanted | None = None
) -> Agenda:
    """The agenda of some weeks.

    Args:
        survey: The workspace.
        findings: What the check says of the plan.
        first: The first day.
        weeks: How many.
        wanted: Which items and channels.
    """
    wanted = wanted or Wanted()
    last = first + timedelta(days=7 * weeks - 1)
    items = [item for item in survey.library.items if item.status not in _OFF and wanted.takes(item)]
    paths = _paths(items, survey, wanted)
    found = [finding for finding in findings if wanted.all or finding.place.path in paths]
    codes: defaultdict[str, set[str]] = defaultdict(set)
    for finding in found:
        codes[finding.place.path].add(finding.code)
    entries = [
        AgendaEntry(when=when, type=type, item=item, channels=names, codes=tuple(sorted(codes[item.path])))
        for item in items
        for when, type, names in _dates(item, survey, first, last)
        if first <= day_of(when) <= last
    ]
    chosen = _channels(survey, wanted)
    return Agenda(
        first=first,
        last=last,
        entries=tuple(sorted(entries, key=_order)),
        days_off=dict(_days_off(survey, first, last)),
        gaps=tuple(gap for plan in chosen for gap in _gaps(plan, survey, first, last)),
        findings=tuple(found),
        free={plan.name: find_free(survey, (plan.name,), _start(survey, first)) for plan in chosen},
    )


def _order(entry: AgendaEntry) -> tuple[date, time, str]:
    clock = entry.when.replace(tzinfo=None).time() if isinstance(entry.when, datetime) else time.min
    return day_of(entry.when), clock, entry.item.path


def _start(survey: Survey, first: date) -> datetime:
    return max(survey.now, datetime.combine(first, time.min, survey.settings.timezone))


def _dates(
    item: Item, survey: Survey, first: date, last: date
) -> Iterator[tuple[date | datetime, EntryType, tuple[str, ...]]]:
    """Everything that happens with an item; what takes place stands there once for all its languages."""
    when = moment_of(item)
    if when is not None and goes_out(item):
        names = survey.once(channels)
        yield when, EntryType.PUBLISH, tuple(dict.fromkeys(names.get(name, (name, None))[0] for name in item.channel))
    span = span_of(item)
    if span is None or not speaks_first(item, survey):
        return
    type, start, _, repeat = span
    if repeat is None:
        yield start, type, ()
        return
    for moment in takewhile(lambda moment: day_of(moment) <= last, (moment for _, moment in times_of(start, repeat))):
        if day_of(moment) >= first:
            yield moment, type, ()


def _paths(items: Sequence[Item], survey: Survey, wanted: Wanted) -> frozenset[str]:
    """The files that an agenda is about: those of the items, and of what a filter names."""
    named = (survey.library.find(_kind(name), one, "") for name, names in wanted.names.items() for one in names)
    return frozenset([*(item.path for item in items), *(item.path for item in named if item)])


def _kind(name: str) -> str:
    return Item.references[name]


def _channels(survey: Survey, wanted: Wanted) -> list[ChannelPlan]:
    """The channels in use that are asked for."""
    names = wanted.names.get("channel")
    if names is None:
        return [plan for plan in survey.once(plans).values() if plan.channel or plan.slots]
    known = survey.once(channels)
    return [survey.once(plans)[name] for name in sorted({known.get(name, (name, None))[0] for name in names})]


def _days_off(survey: Survey, first: date, last: date) -> Iterator[tuple[date, Words | str]]:
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        holiday, blackout = holiday_on(day, survey.settings.country), blackout_on(day, survey.settings)
        if blackout:
            yield day, blackout.reason
        elif holiday:
            yield day, holiday.name


def _gaps(plan: ChannelPlan, survey: Survey, first: date, last: date) -> Iterator[Gap]:
    """The stretches that touch the weeks and are longer than a beat of the channel, and than a week."""
    weekly = cadence_of(plan).min_per_week
    if not weekly:
        return
    allowed = max(7, ceil(7 / weekly))
    days = sorted({slot.day for slot in plan.slots if slot.day >= survey.today or is_out(slot, survey)})
    stops: list[date | None] = [*days, None]
    if not days:
        yield Gap(channel=plan.name, after=None, before=None, allowed=allowed)
    for after, before in pairwise(stops):
        end = before or last + timedelta(days=1)
        if after and (end - after).days > allowed and end > first and after < last:
            yield Gap(channel=plan.name, after=after, before=before, allowed=allowed)


def wanted_names(survey: Survey, name: str, written: str) -> frozenset[str]:
    """All names of what a filter names; empty where there is no such thing.

    Args:
        survey: The workspace.
        name: The field, one of ``FILTERS``.
        written: A slug, a translation key or an id.
    """
    item = survey.library.find(_kind(name), written, survey.settings.language)
    if item is None:
        return frozenset({written}) if name == "channel" and written == PORTAL else frozenset()
    versions = survey.library.versions(item).values()
    return frozenset(one for version in versions for one in (version.slug, version.translation_key, version.id) if one)
