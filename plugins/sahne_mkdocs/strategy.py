"""What the pages of the strategy have in common: the way between them, and long ones in sheets."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sahne.models.item import Item
from sahne.views.benchmarks import compared
from sahne.views.channel_year import channel_years
from sahne.views.coverage import coverage_of
from sahne.views.paging import Sheet, sheets
from sahne.views.proof_graph import claims_of
from sahne.views.told import audiences
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft

GOALS, AUDIENCES, CHANNELS, VALUES, COVERAGE, BENCHMARKS = (
    *("goals/", "audiences/", "channels/", "values/"),
    *("coverage/", "benchmarks/"),
)
"""Addresses of the pages."""
SIZES = {AUDIENCES: 20, CHANNELS: 20, VALUES: 20, COVERAGE: 12, BENCHMARKS: 25}
"""How many things stand on a sheet of each; an audience of the coverage has a row for each of its channels."""
WORD = "page"
"""In the address of the second page of a list, and of all after it."""


def ways(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Title and address of each page that has something to show, in the order of the menu; that of the goals always."""
    every = (
        (GOALS, "playbook.goals", True),
        (AUDIENCES, "kinds.audience", bool(audiences(desk.survey))),
        (CHANNELS, "kinds.channel", bool(desk.survey.once(channel_years))),
        (VALUES, "strategy.values", bool(desk.survey.once(claims_of))),
        (COVERAGE, "coverage.title", bool(desk.survey.once(coverage_of).heard)),
        (BENCHMARKS, "kinds.benchmark", bool(desk.survey.once(compared))),
    )
    return tuple((desk.words(word), path) for path, word, is_there in every if is_there)


def entry(desk: Desk, path: str) -> Sequence[tuple[str, str]]:
    """What the menu says of a page; nothing where it would be empty."""
    return [(title, source_of(one)) for title, one in ways(desk) if one == path]


def strategy_page(desk: Desk, path: str, template: str, here: str, title: str = "", **context: object) -> Draft:
    """A page of the strategy.

    Args:
        desk: The workspace.
        path: Its address.
        template: Of ``playbook_theme/sahne/strategy/``.
        here: The address of the page of the menu that it belongs to.
        title: That of the menu where it is not said.
        context: What its template reads.
    """
    all = ways(desk)
    own = title or next(name for name, one in all if one == here)
    return desk.page(
        source_of(path),
        path,
        own,
        f"strategy/{template}",
        in_nav=path == here,
        wide=True,
        ways=all,
        here=here,
        **context,
    )


def strategy_sheets(
    desk: Desk, path: str, template: str, entries: Sequence[object], **context: object
) -> Iterator[Draft]:
    """A page of the menu, in as many sheets as it needs; none where there is nothing."""
    found: Iterable[Sheet[object]] = sheets(entries, path, WORD, SIZES[path]) if entries else ()
    for sheet in found:
        yield strategy_page(desk, sheet.path, template, path, "", sheet=sheet, **context)


def homes(path: str, anchors: Sequence[str]) -> Mapping[str, str]:
    """Anchor of each thing on a page of the menu -> its address there, on whichever sheet it stands."""
    size = SIZES[path]
    return {
        anchor: f"{path}#{anchor}" if number < size else f"{path}{WORD}/{number // size + 1}/#{anchor}"
        for number, anchor in enumerate(anchors)
    }


def item_anchor(item: Item) -> str:
    """Of an item on a page."""
    return f"{item.lang}-{item.slug}"


def audience_homes(desk: Desk) -> Mapping[str, str]:
    """Where each audience stands among the audiences."""
    return homes(AUDIENCES, [item_anchor(one) for one in audiences(desk.survey)])


def coverage_homes(desk: Desk) -> Mapping[str, str]:
    """Where each audience stands in the heat map; one that rests has no place there."""
    return homes(COVERAGE, [item_anchor(one.audience) for one in desk.survey.once(coverage_of).heard])


def source_of(path: str) -> str:
    """The name of a page among the sources, by its address."""
    return f"lists/{path[:-1]}.md"
