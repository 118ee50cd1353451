"""The goals as a tree, down to the items that serve them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sahne.views.gathered import Bundle
from sahne.views.goal_forest import GoalNode, goal_forest
from sahne.views.paging import sheets
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.lines import Heading, Lines, line_of, list_pages, list_path, places
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.strategy import GOALS, WORD, entry, strategy_page

_GOALS = 40
"""On a page."""


@dataclass(frozen=True, slots=True)
class GoalBox:
    """A goal as the page draws it."""

    node: GoalNode
    path: str
    """Of the list of its items."""
    lines: tuple[Lines, ...]
    places: Mapping[str, str]
    """Anchor of a KPI, or of a campaign below it -> where its items stand."""
    below: tuple["GoalBox", ...]

    @property
    def anchor(self) -> str:
        """Of the goal on the page."""
        return f"{self.node.goal.lang}-{self.node.goal.slug}"

    @property
    def all(self) -> Iterator["GoalBox"]:
        """Itself, and every goal below it."""
        yield self
        for box in self.below:
            yield from box.all


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The tree."""
    return entry(desk, GOALS)


def pages(desk: Desk) -> Iterator[Draft]:
    """The tree, and the items of each goal."""
    trees = list(_sheaves([_box(desk, node) for node in desk.survey.once(goal_forest)]))
    for sheet in sheets(trees, GOALS, WORD, 1):
        boxes = sheet.entries[0]
        yield strategy_page(desk, sheet.path, "goals", GOALS, "", sheet=sheet, boxes=boxes)
        for box in (box for top in boxes for box in top.all):
            title = desk.words("lines.goal", title=box.node.goal.title)
            back = desk.words("playbook.goals"), f"{sheet.path}#{box.anchor}"
            yield from list_pages(desk, box.path, title, box.lines, back, GOALS)


def _sheaves(boxes: Sequence[GoalBox]) -> Iterator[tuple[GoalBox, ...]]:
    """The trees in as many pages as they need, at least one; a tree stays whole."""
    page: list[GoalBox] = []
    for box in boxes:
        if page and sum(len(list(one.all)) for one in (*page, box)) > _GOALS:
            yield tuple(page)
            page = []
        page.append(box)
    yield tuple(page)


def _box(desk: Desk, node: GoalNode) -> GoalBox:
    lines = tuple(_lines(desk, node))
    path = list_path(desk, node.goal)
    return GoalBox(node, path, lines, places(lines, path), tuple(_box(desk, below) for below in node.below))


def _lines(desk: Desk, node: GoalNode) -> Iterator[Lines]:
    """The items by KPI and campaign."""
    for number, branch in enumerate(node.branches, 1):
        above = branch.kpi.aim.metric if branch.kpi else desk.words("goals.rest")
        for share in branch.shares:
            campaign = share.key.campaign
            own = campaign.title if campaign else desk.words("goals.no_campaign")
            heading = Heading(own, above, f"kpi-{number}" if branch.kpi else "rest")
            yield Bundle(anchor=share.anchor, key=heading, lines=[line_of(item) for item in share.lines])


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
