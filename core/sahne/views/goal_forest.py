"""The goals as a tree: what stands under what, the KPIs, the campaigns that move them, and the items that serve them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sahne.kpis.ledger import goal_standing
from sahne.kpis.standing import Standing
from sahne.models.campaign import Campaign
from sahne.models.goal import Goal
from sahne.models.item import Item
from sahne.rules.between.goal_tree import GoalTree, goal_tree
from sahne.survey import Survey
from sahne.turkish import sort_key
from sahne.views.gathered import Bundle
from sahne.views.told import Group


@dataclass(frozen=True, slots=True)
class Share:
    """The items of a goal that are measured by one metric, in one campaign or in none."""

    metric: str
    """Empty for items that no KPI of the goal measures."""
    campaign: Item | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One KPI of a goal, or the rest that none of them measures, with what serves it."""

    kpi: Standing | None
    shares: tuple[Bundle[Item, Share], ...]
    """Campaigns by title, then what belongs to none."""

    @property
    def count(self) -> int:
        """Items; one that is measured by two metrics is counted at both."""
        return sum(len(share.lines) for share in self.shares)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalNode:
    """A goal and what stands under it."""

    goal: Goal
    branches: tuple[Branch, ...]
    count: int
    """Items of its own, each once."""
    below: tuple["GoalNode", ...]

    @property
    def bundles(self) -> tuple[Bundle[Item, Share], ...]:
        """All its items in groups, in the order of the tree."""
        return tuple(share for branch in self.branches for share in branch.shares)

    @property
    def all(self) -> Iterator["GoalNode"]:
        """Itself, and every goal below it."""
        yield self
        for node in self.below:
            yield from node.all


def goal_forest(survey: Survey) -> tuple[GoalNode, ...]:
    """The goals that stand under no other, by the order of their files; ask for it by ``survey.once``.

    Goals that stand under one another in a ring begin with the first of them.
    """
    tree = survey.once(goal_tree)
    items = _by_goal(tree, survey.library.items)
    below: defaultdict[Group, list[Group]] = defaultdict(list)
    for group, above in tree.parents.items():
        below[above].append(group)
    drawn: set[Group] = set()
    order = list(tree.versions)

    def node(group: Group) -> GoalNode:
        drawn.add(group)
        goal = tree.versions[group][0]
        own = items.get(group, ())
        return GoalNode(
            goal=goal,
            branches=tuple(_branches(survey, goal, own)),
            count=len(own),
            below=tuple(node(other) for other in sorted(below[group], key=order.index) if other not in drawn),
        )

    tops = [group for group in tree.versions if group not in tree.parents]
    return tuple(node(group) for group in (*tops, *tree.versions) if group not in drawn)


def _by_goal(tree: GoalTree, items: Sequence[Item]) -> Mapping[Group, Sequence[Item]]:
    """The items that name each goal, newest plan first."""
    found: defaultdict[Group, list[Item]] = defaultdict(list)
    moment = tree.survey.settings.moment
    for item in sorted(items, key=lambda item: moment(item.publish).timestamp() if item.publish else 0, reverse=True):
        if group := tree.served_by(item):
            found[group].append(item)
    return found


def _branches(survey: Survey, goal: Goal, items: Sequence[Item]) -> Iterator[Branch]:
    metrics = {kpi.metric for kpi in goal.kpis}
    for number, standing in enumerate(goal_standing(survey.library, goal, survey.today).kpis, 1):
        metric = standing.aim.metric
        own = [item for item in items if any(one.metric == metric for one in item.kpi)]
        yield Branch(kpi=standing, shares=tuple(_shares(survey, f"kpi-{number}", metric, own)))
    rest = [item for item in items if not any(one.metric in metrics for one in item.kpi)]
    if rest:
        yield Branch(kpi=None, shares=tuple(_shares(survey, "rest", "", rest)))


def _shares(survey: Survey, anchor: str, metric: str, items: Sequence[Item]) -> Iterator[Bundle[Item, Share]]:
    """The items by campaign; a campaign stands first among its own."""
    found: defaultdict[Group | None, list[Item]] = defaultdict(list)
    campaigns: dict[Group | None, Item | None] = {}
    for item in items:
        named = item if isinstance(item, Campaign) else next(iter(survey.library.find_all(item, "campaign")), None)
        group = named.group if named else None
        campaigns.setdefault(group, survey.library.version(named, survey.settings.language) or named if named else None)
        found[group].append(item)
    for group, campaign in sorted(
        campaigns.items(), key=lambda one: (one[1] is None, sort_key(one[1].title if one[1] else ""))
    ):
        name = f"{campaign.lang}-{campaign.slug}" if campaign else "alone"
        yield Bundle(
            anchor=f"{anchor}-{name}",
            key=Share(metric, campaign),
            lines=sorted(found[group], key=lambda item: not isinstance(item, Campaign)),
        )
