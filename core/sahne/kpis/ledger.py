"""The rows of a whole library, by what they measure, and how its goals and items stand."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sahne.kpis.aim import aim_of_goal, aim_of_item
from sahne.kpis.standing import Standing, standing_of
from sahne.library import Library
from sahne.models.goal import Goal
from sahne.models.item import Item
from sahne.results import Result

Key = tuple[str, str]
"""The path of an item's file, and a metric."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalStanding:
    """A goal, and how each of its KPIs stands, in the order of its file."""

    goal: Goal
    kpis: tuple[Standing, ...]


def rows_of(library: Library) -> Mapping[Key, tuple[Result, ...]]:
    """The rows of each metric of each item; for ``library.once``."""
    rows: defaultdict[Key, list[Result]] = defaultdict(list)
    for row in library.results:
        item = library.named(row.item)
        if item is not None:
            rows[item.path, row.metric].append(row)
    return {key: tuple(found) for key, found in rows.items()}


def measured_rows(library: Library, item: Item, metric: str) -> tuple[Result, ...]:
    """The rows of one metric of an item; where it has none, those of its other languages, for often both are read as one."""
    rows = library.once(rows_of)
    own = rows.get((item.path, metric), ())
    if own:
        return own
    others = sorted(library.versions(item).values(), key=lambda other: other.path)
    return next((rows[other.path, metric] for other in others if (other.path, metric) in rows), ())


def all_rows(library: Library, item: Item, metric: str) -> tuple[Result, ...]:
    """The rows of one metric of an item in all its languages."""
    rows = library.once(rows_of)
    versions = sorted(library.versions(item).values(), key=lambda other: other.path)
    return tuple(row for other in versions for row in rows.get((other.path, metric), ()))


def goal_standing(library: Library, goal: Goal, today: date) -> GoalStanding:
    """How a goal stands; the rows of all its language versions are read as one."""
    kpis = (standing_of(aim_of_goal(kpi), all_rows(library, goal, kpi.metric), today) for kpi in goal.kpis)
    return GoalStanding(goal=goal, kpis=tuple(kpis))


def goal_standings(library: Library, today: date) -> tuple[GoalStanding, ...]:
    """How every goal stands, by path; one with versions in several languages once, in the workspace's first."""
    language = library.settings.language
    goals = [goal for goal in library.of_kind("goal") if isinstance(goal, Goal)]
    first = (goal for goal in goals if library.versions(goal).get(language, _first(library, goal)) is goal)
    return tuple(goal_standing(library, goal, today) for goal in first)


def item_standings(library: Library, item: Item, today: date) -> tuple[Standing, ...]:
    """How each KPI of an item stands, in the order of its file."""
    units = library.once(units_of)
    return tuple(
        standing_of(aim_of_item(kpi, unit_of(kpi.metric, units)), measured_rows(library, item, kpi.metric), today)
        for kpi in item.kpi
    )


def units_of(library: Library) -> Mapping[str, str]:
    """The unit of each metric that a goal names; for ``library.once``. Where two disagree, that of the first file."""
    units: dict[str, str] = {}
    for goal in library.of_kind("goal"):
        if isinstance(goal, Goal):
            for kpi in goal.kpis:
                units.setdefault(kpi.metric, kpi.unit)
    return units


def unit_of(metric: str, units: Mapping[str, str]) -> str:
    """The unit of a metric; one that no goal names is a count, or a percentage where its name ends in ``_rate``."""
    return units.get(metric, "percent" if metric.endswith("_rate") else "count")


def _first(library: Library, goal: Goal) -> Item:
    versions: Sequence[Item] = sorted(library.versions(goal).values(), key=lambda other: other.path)
    return versions[0]
