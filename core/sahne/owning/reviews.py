"""Days of review for what has none, or whose day is past."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sahne.models.audience import Audience
from sahne.models.channel import Channel
from sahne.models.community import Community
from sahne.models.item import Item, Status
from sahne.models.location import Location
from sahne.models.person import Person
from sahne.models.story import Story
from sahne.models.team import Team
from sahne.models.training import Training
from sahne.models.value import Value
from sahne.owning.spread import Wanted, spread
from sahne.planning.days_off import blackout_on, is_day_off, weekend_of
from sahne.rules.playbook.live import has_left, is_live
from sahne.source import Source
from sahne.survey import Survey

STAYS = (Story, Community, Value, Team, Location, Channel, Audience, Training)
"""Kinds that are read for years; the others are over some day, or have a rule of their own."""
_OUT = (Status.APPROVED, Status.PUBLISHED)


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """A day of review for one file."""

    source: Source
    owner: Person
    day: date
    was: date | None
    """The day that passed; None where there was none."""


@dataclass(frozen=True, kw_only=True)
class Proposals:
    """What is proposed."""

    days: tuple[Proposal, ...]
    """By owner, day and path."""
    nobody: tuple[Source, ...]
    """What needs a day, and nobody who works here looks after; by path."""


Key = tuple[str, str]


def proposals(survey: Survey, per_week: int) -> Proposals:
    """A day for each file that needs one; language versions of one owner share it, and count once.

    Args:
        survey: The workspace on its day.
        per_week: How many an owner may have in a week.
    """
    lacking: defaultdict[str, defaultdict[Key, list[Source]]] = defaultdict(lambda: defaultdict(list))
    promised: defaultdict[str, dict[Key, date]] = defaultdict(dict)
    owners: dict[str, Person] = {}
    nobody: list[Source] = []
    for source, item in _reviewed(survey):
        owner = _owner(survey, item)
        if item.review_by is not None and item.review_by >= survey.today:
            if owner is not None:
                promised[owner.path].setdefault(item.group, item.review_by)
        elif owner is None:
            nobody.append(source)
        else:
            owners[owner.path] = owner
            lacking[owner.path][item.group].append(source)
    found = [
        proposal
        for path, groups in lacking.items()
        for proposal in _of_one(survey, owners[path], groups, promised[path], per_week)
    ]
    return Proposals(
        days=tuple(sorted(found, key=lambda one: (one.owner.path, one.day, one.source.path))), nobody=tuple(nobody)
    )


def _of_one(
    survey: Survey,
    owner: Person,
    groups: Mapping[Key, list[Source]],
    promised: Mapping[Key, date],
    per_week: int,
) -> Iterator[Proposal]:
    """The days of one owner; a version whose other language has a day gets the same."""
    names = {sources[0].path: (group, sources) for group, sources in groups.items()}
    wanted = [
        Wanted(name=name, overdue=min(_passed(sources), default=None))
        for name, (group, sources) in names.items()
        if group not in promised
    ]
    days = spread(
        wanted,
        promised.values(),
        today=survey.today,
        per_week=per_week,
        weeks=max(1, survey.settings.playbook.review_months * 52 // 12),
        is_free=lambda day: _is_free(survey, day),
    )
    for name, (group, sources) in names.items():
        day = promised.get(group) or days.get(name)
        for source in sources if day is not None else ():
            if source.item is not None:
                yield Proposal(source=source, owner=owner, day=day or survey.today, was=source.item.review_by)


def _passed(sources: list[Source]) -> list[date]:
    return [source.item.review_by for source in sources if source.item is not None and source.item.review_by]


def _reviewed(survey: Survey) -> Iterator[tuple[Source, Item]]:
    for source in survey.library.sources:
        item = source.item
        if item is not None and is_live(survey, item) and (item.review_by or _stays(item)):
            yield source, item


def _stays(item: Item) -> bool:
    return isinstance(item, STAYS) and item.status in _OUT


def _owner(survey: Survey, item: Item) -> Person | None:
    """Who looks after it and works here."""
    found = (one for one in survey.library.find_all(item, "owner") if isinstance(one, Person))
    return next((one for one in found if not has_left(survey, one)), None)


def _is_free(survey: Survey, day: date) -> bool:
    country = survey.settings.country
    return (
        day.weekday() not in weekend_of(country)
        and not is_day_off(day, country)
        and blackout_on(day, survey.settings) is None
    )
