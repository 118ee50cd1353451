"""What a workspace usually writes, so that a new item can begin with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sahne.models.goal import Goal
from sahne.models.item import Item, Kpi, Status
from sahne.models.person import Person
from sahne.plan import Moment
from sahne.planning.days_off import blackout_on, is_day_off, weekend_of
from sahne.planning.free import find_free
from sahne.planning.slots import plan_of_channel
from sahne.survey import Survey

_GONE = (Status.CANCELLED, Status.ARCHIVED)
_TAKES = {"episode": 7}
"""Days without which a kind cannot be made: cutting, listening again."""
_MEASURED_AFTER = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Option:
    """One of the things that can be answered."""

    name: str
    """As it is written in the file."""
    title: str


def options(survey: Survey, kind: str, lang: str) -> list[Option]:
    """The items of a registry that a new item may name, each once, in its language where it is there; by title."""
    found: dict[tuple[str, str], Item] = {}
    for item in survey.library.of_kind(kind):
        gone = isinstance(item, Person) and item.left is not None and item.left < survey.today
        if item.status not in _GONE and not gone:
            found.setdefault(item.group, survey.library.find(kind, item.slug, lang) or item)
    return sorted((Option(item.slug, item.title) for item in found.values()), key=lambda option: option.title)


def latest(survey: Survey, kind: str, field: str) -> Any:
    """What the item of a kind that is planned last says in a field; None where none does."""
    said = [item for item in survey.library.of_kind(kind) if getattr(item, field, None) and item.status not in _GONE]
    when = survey.settings.moment
    newest = max(
        said, key=lambda item: (when(item.publish) if item.publish else when(date(1970, 1, 1)), item.path), default=None
    )
    return getattr(newest, field) if newest is not None else None


def free_place(survey: Survey, kind: str, channels: tuple[str, ...], after: Moment | None = None) -> datetime | None:
    """The first free place of all channels that leaves the time which a draft takes, and lies behind a moment."""
    leads = [plan_of_channel(survey, name).channel for name in channels]
    days = [channel.lead_times.draft or 0 for channel in leads if channel is not None]
    ahead = max([survey.settings.plan.approved_days, _TAKES.get(kind, 0), *days]) + 1
    earliest = survey.now + timedelta(days=ahead)
    if after is not None:
        earliest = max(earliest, survey.settings.moment(after))
    return find_free(survey, channels, earliest) if channels else None


def working_time(survey: Survey, after: date, clock: time) -> datetime:
    """The first day from one on that is a working day, at a time."""
    day, country = after, survey.settings.country
    rest = weekend_of(country)
    while day.weekday() in rest or is_day_off(day, country) or blackout_on(day, survey.settings):
        day += timedelta(days=1)
    return datetime.combine(day, clock, survey.settings.timezone)


def metrics(survey: Survey, goal: str, lang: str) -> Iterator[str]:
    """What a goal is measured by."""
    found = survey.library.find("goal", goal, lang)
    if isinstance(found, Goal):
        yield from (kpi.metric for kpi in found.kpis)


def target(survey: Survey, kind: str, goal: str, metric: str, lang: str) -> float:
    """How much an item of the kind was to bring last time; without one, a tenth of what the goal asks for."""
    before: tuple[Kpi, ...] = latest(survey, kind, "kpi") or ()
    known = next((kpi.target for kpi in before if kpi.metric == metric), None)
    if known is not None:
        return known
    found = survey.library.find("goal", goal, lang)
    whole = next((kpi.target for kpi in getattr(found, "kpis", ()) if kpi.metric == metric), 10.0)
    return float(max(1, round(whole / 10)))


def measure_by(survey: Survey, goal: str, metric: str, lang: str, publish: date) -> date:
    """A month after it goes out, and not after the goal itself is measured."""
    found = survey.library.find("goal", goal, lang)
    last = next((kpi.by for kpi in getattr(found, "kpis", ()) if kpi.metric == metric), None)
    usual = publish + _MEASURED_AFTER
    return min(usual, last) if last is not None and last > publish else usual
