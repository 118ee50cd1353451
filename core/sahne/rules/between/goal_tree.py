"""The goals of a workspace and how they stand under one another; the language versions of a goal count as one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sahne.models.goal import Goal
from sahne.models.item import Item, Status
from sahne.survey import Survey

Group = tuple[str, str]
"""What the versions of a goal have in common: ``Item.group``."""
_NOT_PURSUED = (Status.IDEA, Status.CANCELLED, Status.ARCHIVED)


@dataclass(frozen=True)
class GoalTree:
    """Every goal by its group."""

    survey: Survey
    versions: Mapping[Group, tuple[Goal, ...]]
    """The version in the workspace's first language stands first."""
    parents: Mapping[Group, Group]
    _found: dict[tuple[str, str], Group | None]

    def pursued(self) -> Iterator[tuple[Group, Goal]]:
        """The goals that somebody works for, each by the version that speaks for it."""
        for group, goals in self.versions.items():
            if any(goal.status not in _NOT_PURSUED for goal in goals):
                yield group, goals[0]

    def served_by(self, item: Item) -> Group | None:
        """The goal that an item names."""
        if item.goal is None:
            return None
        name = item.goal, item.lang
        if name not in self._found:
            goal = self.survey.library.find("goal", *name)
            self._found[name] = goal.group if goal else None
        return self._found[name]

    def upwards(self, group: Group) -> Iterator[Group]:
        """A goal, the goal it stands under, and so on."""
        seen: set[Group] = set()
        above: Group | None = group
        while above is not None and above not in seen:
            seen.add(above)
            yield above
            above = self.parents.get(above)

    def metrics(self, group: Group) -> frozenset[str]:
        """The metrics of one goal's KPIs, in any of its versions."""
        return frozenset(kpi.metric for goal in self.versions.get(group, ()) for kpi in goal.kpis)


def goal_tree(survey: Survey) -> GoalTree:
    """The goals of a survey; ask for it by ``survey.once``."""
    goals = [goal for goal in survey.library.of_kind(Goal.kind) if isinstance(goal, Goal)]
    first = survey.settings.language
    versions: dict[Group, tuple[Goal, ...]] = {}
    for goal in sorted(goals, key=lambda goal: goal.lang != first):
        versions[goal.group] = (*versions.get(goal.group, ()), goal)
    parents: dict[Group, Group] = {}
    for goal in goals:
        if goal.parent and (above := survey.library.find(Goal.kind, goal.parent, goal.lang)):
            parents.setdefault(goal.group, above.group)
    return GoalTree(survey, versions, parents, {})
