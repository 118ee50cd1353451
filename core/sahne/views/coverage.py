"""Who hears how much, where and when: every audience on every channel, week by week, with what is too little and too much."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from statistics import median

from sahne.models.audience import Audience
from sahne.models.channel import Channel
from sahne.models.event import Event
from sahne.models.item import Item, Status
from sahne.plan import next_of
from sahne.planning.free import find_free
from sahne.planning.slots import channels, day_of, goes_out, moment_of
from sahne.planning.spoken import days_spoken, is_forgotten, spoken_to
from sahne.planning.weeks import monday_of
from sahne.survey import Survey
from sahne.views.told import Group, Telling, audiences, tellings

PAST, AHEAD = 4, 8
"""Weeks before and behind the running one."""
LEVELS = 4
_QUIET = 2
"""So many empty weeks in a row, from this one on, are a gap."""
_CROWD = 4
"""Fewer words in a week are never a crowd."""
_RESTING = (Status.IDEA, Status.CANCELLED, Status.ARCHIVED)


@dataclass(frozen=True, slots=True)
class Row:
    """One channel, or all of them, over the weeks."""

    channel: str
    """Its name; empty for all together."""
    chosen: bool
    """Whether the channel's file names the audience."""
    counts: tuple[int, ...]
    """Of each week."""

    @property
    def total(self) -> int:
        """Of all weeks."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Gap:
    """Weeks in which an audience hears nothing."""

    first: date
    """A Monday."""
    last: date
    """A Sunday."""
    ends: bool
    """Whether something is planned behind it, within the weeks that are shown."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """A week with more than twice as much as an ordinary one."""

    monday: date
    count: int
    usual: float
    """The median of the weeks with something in them."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """An item by which an audience is spoken to, and the day."""

    item: Item
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What one audience hears."""

    audience: Audience
    all: Row
    rows: tuple[Row, ...]
    """The channels that are chosen for it, and those on which it is spoken to in these weeks."""
    gaps: tuple[Gap, ...]
    crowds: tuple[Crowd, ...]
    unused: tuple[str, ...]
    """Channels that are chosen for it and say nothing to it in these weeks."""
    last: Spoken | None
    """What was said last."""
    next: Spoken | None
    """What comes next; an event that was announced counts until it is over."""
    forgotten: bool
    """As rule SAH408 says."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """All audiences over some weeks."""

    mondays: tuple[date, ...]
    this: date
    """The Monday of the running week."""
    heard: tuple[Heard, ...]
    """By the order of their files; those that rest are left out."""

    @property
    def most(self) -> int:
        """The highest number of a channel in a week."""
        return max((count for one in self.heard for row in one.rows for count in row.counts), default=0)


def level(count: int, most: int) -> int:
    """How dark a cell is, 0 to 4: 0 for nothing, 1 for one, 4 for the most that there is, and for 4 where that is less."""
    return 0 if not count else 1 + min(LEVELS - 1, LEVELS * (count - 1) // max(most, LEVELS))


def coverage_of(survey: Survey) -> Coverage:
    """The weeks around today; ask for it by ``survey.once``."""
    this = monday_of(survey.today)
    mondays = tuple(this + timedelta(weeks=number) for number in range(-PAST, AHEAD + 1))
    ends = survey.once(ends_of_talk)
    live = (audience for audience in audiences(survey) if audience.status not in _RESTING)
    return Coverage(mondays, this, tuple(_heard(survey, one, mondays, ends) for one in live))


def _heard(
    survey: Survey,
    audience: Audience,
    mondays: tuple[date, ...],
    ends: Mapping[Group, tuple[Spoken | None, Spoken | None]],
) -> Heard:
    rows = weeks_of(survey, audience, mondays)
    all = Row("", False, tuple(map(sum, zip(*(row.counts for row in rows), strict=True))) or (0,) * len(mondays))
    last, next = ends.get(audience.group, (None, None))
    return Heard(
        audience=audience,
        all=all,
        rows=rows,
        gaps=tuple(gaps_in(all.counts, mondays, monday_of(survey.today))),
        crowds=tuple(crowds_in(all.counts, mondays)),
        unused=tuple(row.channel for row in rows if row.chosen and not row.total),
        last=last,
        next=next,
        forgotten=is_forgotten(spoken_to(audience, survey), survey),
    )


def rows_of(told: Sequence[Telling], mondays: Sequence[date], chosen: Sequence[str]) -> tuple[Row, ...]:
    """The weeks of each channel, by name; what did not go out is not counted."""
    found = Counter((one.slot.channel, one.monday) for one in told if one.counts)
    used = {channel for channel, monday in found if mondays[0] <= monday <= mondays[-1]}
    return tuple(
        Row(name, name in chosen, tuple(found[name, monday] for monday in mondays))
        for name in sorted(used | set(chosen))
    )


def weeks_of(survey: Survey, audience: Audience, mondays: Sequence[date]) -> tuple[Row, ...]:
    """What an audience hears in some weeks, by channel; those that are chosen for it, and those in use."""
    told = survey.once(tellings).get(audience.group, ())
    return rows_of(told, mondays, survey.once(chosen_channels).get(audience.group, ()))


def gaps_in(counts: Sequence[int], mondays: Sequence[date], this: date) -> Iterator[Gap]:
    """The stretches of empty weeks, from the running one on, that are long enough to be told."""
    weeks = [(monday, count) for monday, count in zip(mondays, counts, strict=True) if monday >= this]
    for empty, run in groupby(weeks, key=lambda week: not week[1]):
        days = [monday for monday, _ in run]
        if empty and len(days) >= _QUIET:
            yield Gap(days[0], days[-1] + timedelta(days=6), days[-1] != weeks[-1][0])


def crowds_in(counts: Sequence[int], mondays: Sequence[date]) -> Iterator[Crowd]:
    """The weeks with more than twice as much as is usual."""
    usual = median([count for count in counts if count] or [0])
    for monday, count in zip(mondays, counts, strict=True):
        if count >= _CROWD and count > 2 * usual:
            yield Crowd(monday, count, usual)


def room_in(survey: Survey, gap: Gap, channels: Sequence[str]) -> tuple[datetime, str] | None:
    """The first free place of some channels within a gap, and the channel; None where it has none, or is over."""
    start = datetime.combine(gap.first, time.min, survey.settings.timezone)
    after = max(survey.now, start - timedelta(minutes=1))
    found = ((free, name) for name in channels if (free := find_free(survey, (name,), after)))
    return min((one for one in found if one[0].date() <= gap.last), default=None)


def chosen_channels(survey: Survey) -> Mapping[Group, tuple[str, ...]]:
    """Group of an audience -> the names of the channels whose files name it; for ``survey.once``."""
    found: dict[Group, dict[str, None]] = {}
    for name, channel in sorted(dict(survey.once(channels).values()).items()):
        if isinstance(channel, Channel) and channel.status not in _RESTING:
            for audience in survey.library.find_all(channel, "audience"):
                found.setdefault(audience.group, {})[name] = None
    return {group: tuple(names) for group, names in found.items()}


def ends_of_talk(survey: Survey) -> Mapping[Group, tuple[Spoken | None, Spoken | None]]:
    """Group of an audience -> what was said to it last, and what comes next; for ``survey.once``."""
    last: dict[Group, Spoken] = {}
    next: dict[Group, Spoken] = {}
    for item in survey.library.items:
        if not item.audience or not goes_out(item):
            continue
        out, ahead = days_spoken(item, survey.today)
        ahead = _taking_place(item, ahead, survey.today)
        for group in {audience.group for audience in survey.library.find_all(item, "audience")}:
            if out is not None and (group not in last or out > last[group].day):
                last[group] = Spoken(item, out)
            if ahead is not None and (group not in next or ahead < next[group].day):
                next[group] = Spoken(item, ahead)
    return {group: (last.get(group), next.get(group)) for group in last.keys() | next.keys()}


def _taking_place(item: Item, ahead: date | None, today: date) -> date | None:
    """What is ahead of an event that was announced is the next time that it takes place; one that runs is today's."""
    when = moment_of(item)
    if ahead is None or not isinstance(item, Event) or (when is not None and day_of(when) == ahead):
        return ahead
    start, _ = next_of(item.start, item.end, item.repeat, today)
    return max(day_of(start), today)
