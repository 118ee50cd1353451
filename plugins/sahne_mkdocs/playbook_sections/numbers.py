"""What the numbers say: every KPI on its course, what campaigns and channels brought, and the rows it all comes from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sahne.charts.kpi import kpi_chart
from sahne.charts.svg import svg_of
from sahne.kpis.ledger import GoalStanding, goal_standings
from sahne.kpis.points import Point
from sahne.kpis.standing import Standing
from sahne.kpis.totals import Total, campaign_items, channel_items, totals_of
from sahne.models.item import Item
from sahne.reporting.telling import ahead_words, amount_words, seen_in
from sahne.views.addresses import playbook_path
from sahne.views.paging import sheets
from sahne.views.told import first_versions
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.planner import PAGE, source_of
from sahne_mkdocs.rows import SIZE, row_tables

_PATH = "numbers/"
_GOALS, _GROUPS, _LINES = 25, 50, 100
"""Of a sheet."""
_POINTS = 60
"""Of a KPI that stand beside its drawing, the newest first; the rows have all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiBox:
    """A KPI as its page draws it."""

    standing: Standing
    anchor: str
    svg: str
    """Empty where nothing was measured."""
    ahead: str
    points: Sequence[Point]
    """Newest first."""
    earlier: int
    """Points that are not shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A campaign or a channel with what it brought."""

    item: Item
    path: str
    totals: tuple[Total, ...]


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The numbers, where there are goals or rows."""
    there = desk.library.of_kind("goal") or desk.library.results
    return [(desk.words("numbers.title"), source_of(_PATH))] if there else []


def pages(desk: Desk) -> Iterator[Draft]:
    """The goals, each with a page of its KPIs; what campaigns and channels brought; the rows."""
    if not menu(desk):
        return
    standings = goal_standings(desk.library, desk.today)
    groups = [*_groups(desk, "campaign"), *_groups(desk, "channel")]
    for sheet in sheets(standings, _PATH, PAGE, _GOALS):
        yield desk.page(
            source_of(sheet.path),
            sheet.path,
            desk.words("numbers.title"),
            "numbers/index",
            in_nav=sheet.number == 1,
            sheet=sheet,
            goals=[(one, goal_path(desk, one.goal)) for one in sheet.entries],
            ahead=lambda one: ahead_words(one, desk.lang),
            amount=lambda value, unit, computed=False: amount_words(value, unit, desk.lang, computed=computed),
            groups=groups[:_GROUPS] if sheet.number == 1 else [],
            more_groups=max(len(groups) - _GROUPS, 0) if sheet.number == 1 else 0,
            tables=list(desk.library.once(row_tables).values()) if sheet.number == 1 else [],
        )
    for one in standings:
        yield _goal(desk, one)
    for group in groups:
        yield from _lines(desk, group)
    yield from _rows(desk)


def goal_path(desk: Desk, goal: Item) -> str:
    """Of the page of a goal's KPIs: below the goal's own, and the same in every language of the playbook."""
    return f"{playbook_path(_known_by(desk, goal))}numbers/"


def _known_by(desk: Desk, item: Item) -> Item:
    versions = desk.home.versions(item)
    return versions.get(desk.home.settings.language) or next(iter(versions.values()))


def _goal(desk: Desk, standing: GoalStanding) -> Draft:
    path = goal_path(desk, standing.goal)
    return desk.page(
        source_of(path),
        path,
        desk.words("numbers.of", title=standing.goal.title),
        "numbers/goal",
        goal=standing.goal,
        boxes=[_box(desk, one, f"kpi-{number}") for number, one in enumerate(standing.kpis, 1)],
        amount=lambda value, unit, computed=False: amount_words(value, unit, desk.lang, computed=computed),
    )


def _box(desk: Desk, standing: Standing, anchor: str) -> KpiBox:
    chart = kpi_chart(standing, desk.today)
    title = desk.words("numbers.chart", metric=standing.aim.metric)
    return KpiBox(
        standing=standing,
        anchor=anchor,
        svg=svg_of(chart, anchor, title, seen_in(standing, desk.lang), desk.lang) if chart else "",
        ahead=ahead_words(standing, desk.lang),
        points=standing.points[::-1][:_POINTS],
        earlier=max(len(standing.points) - _POINTS, 0),
    )


def _groups(desk: Desk, kind: str) -> Iterator[Group]:
    """The campaigns, or the channels, with a number."""
    items_of = {"campaign": campaign_items, "channel": channel_items}[kind]
    for item in first_versions(desk.survey, desk.library.of_kind(kind)):
        totals = totals_of(desk.library, items_of(desk.library, item), desk.today)
        if totals:
            yield Group(item=item, path=f"{playbook_path(_known_by(desk, item))}numbers/", totals=totals)


def _lines(desk: Desk, group: Group) -> Iterator[Draft]:
    """The numbers that a group's are made of, by metric."""
    lines = [(total, point) for total in group.totals for point in total.points]
    for sheet in sheets(lines, group.path, PAGE, _LINES):
        yield desk.page(
            source_of(sheet.path),
            sheet.path,
            desk.words("numbers.of", title=group.item.title),
            "numbers/group",
            group=group,
            sheet=sheet,
            item_of=lambda point: desk.library.named(point.row.item),
            amount=lambda value, unit, computed=False: amount_words(value, unit, desk.lang, computed=computed),
        )


def _rows(desk: Desk) -> Iterator[Draft]:
    """The tables of results, row by row."""
    for table in desk.library.once(row_tables).values():
        for sheet in sheets(table.rows, table.path, PAGE, SIZE):
            yield desk.page(
                source_of(sheet.path),
                sheet.path,
                desk.words("numbers.rows", file=table.file.removeprefix("results/")),
                "numbers/rows",
                table=table,
                sheet=sheet,
                item_of=lambda row: desk.library.named(row.item),
            )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
