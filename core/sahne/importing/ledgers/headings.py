"""Where the numbers of an export stand: the table, the line of its headings, and the columns."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sahne.errors import SahneError
from sahne.importing.ledgers.asked import Asked
from sahne.importing.ledgers.tables import Line, Table
from sahne.importing.ledgers.tool import Column, Layout, folded
from sahne.importing.ledgers.words import (
    COLUMNS_ARE,
    NO_COLUMN,
    NO_HEADINGS,
    NOTHING_ASKED,
    OF_ITEMS,
    OF_THE_ACCOUNT,
    ONE_METRIC_TWICE,
    SEEN,
    TWICE,
)
from sahne.reports.quote import visible
from sahne.said import AND, Listed, Said
from sahne.suggest import did_you_mean

_FIRST = 200
"""Lines of a table in which its headings are looked for."""
_FEW = 8


@dataclass(frozen=True, slots=True)
class Place:
    """A column that is read."""

    at: int
    """Its number, from 0."""
    heading: str
    column: Column


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A table with its headings understood."""

    table: Table
    layout: Layout
    heading: Line
    lines: tuple[Line, ...]
    """Below the headings, up to the next table of the same file."""
    key: int | None
    day: int | None
    metric: int | None
    source: int | None
    numbers: tuple[Place, ...]
    left: tuple[Place, ...]
    """Numbers that are known and not asked for."""


def found_in(tables: Sequence[Table], asked: Asked, wanted: frozenset[str], name: str) -> Found:
    """The table of an export with the most columns that are known.

    Args:
        tables: Of the file.
        asked: What was asked for.
        wanted: The metrics by which something in the workspace is measured.
        name: Of the file, for a message.

    Raises:
        SahneError: There is none, a heading stands twice, or nothing of it is asked for.
    """
    ours = [one for one in asked.tool.layouts if (one.names is None) == (asked.goal is not None)]
    best = max(_candidates(tables, ours, asked), key=lambda one: one[0], default=None)
    if best is None:
        raise SahneError(_none(tables, asked, name))
    _, table, at, layout = best
    found = _understood(table, at, layout, asked, name)
    return _chosen(found, asked, wanted, name)


def _candidates(
    tables: Sequence[Table], layouts: Sequence[Layout], asked: Asked
) -> Iterator[tuple[tuple[int, int, int], Table, int, Layout]]:
    """Each line that may be the headings of a layout, by how much of it is known; the first of equals is the greatest."""
    for number, table in enumerate(tables):
        for at, line in enumerate(table.lines[:_FIRST]):
            names = [folded(cell) for cell in line.cells if isinstance(cell, str)]
            for layout in layouts:
                known = sum(any(folded(one) in names for one in column.headings) for column in _columns(layout, asked))
                if known and _has(names, layout.key) and _has(names, layout.day) and _has_metric(names, layout, asked):
                    yield (known + bool(layout.day), -number, -at), table, at, layout


def _has(names: Sequence[str], headings: Sequence[str]) -> bool:
    return not headings or any(folded(one) in names for one in headings)


def _has_metric(names: Sequence[str], layout: Layout, asked: Asked) -> bool:
    return bool(asked.maps) or _has(names, layout.metric)


def _columns(layout: Layout, asked: Asked) -> tuple[Column, ...]:
    """The columns of a layout as ``--map`` changes them."""
    known = {folded(heading): column for column in layout.columns for heading in column.headings}
    kept = tuple(
        replace(column, headings=left)
        for column in layout.columns
        if (left := tuple(one for one in column.headings if folded(one) not in asked.maps))
        and (column.metric or not asked.maps)
    )
    mapped = tuple(
        replace(known.get(heading, Column(metric="", headings=())), metric=metric, headings=(written,))
        for heading, (written, metric) in asked.maps.items()
        if metric
    )
    return (*mapped, *kept)


def _understood(table: Table, at: int, layout: Layout, asked: Asked, name: str) -> Found:
    heading = table.lines[at]
    names = [folded(cell) if isinstance(cell, str) else "" for cell in heading.cells]
    for written, _ in asked.maps.values():
        if folded(written) not in names:
            shown = _shown(heading)
            hint = did_you_mean(written, shown, COLUMNS_ARE(columns=Listed(tuple(shown), AND)))
            raise SahneError(NO_COLUMN(file=name, name=written, hint=hint))

    def column(headings: Iterable[str]) -> int | None:
        for one in headings:
            places = [number for number, found in enumerate(names) if found == folded(one)]
            if len(places) > 1:
                first, second = (_letters(place) for place in places[:2])
                said = TWICE(file=name, line=heading.number, heading=one, first=first, second=second)
                raise SahneError(said)
            if places:
                return places[0]
        return None

    numbers = tuple(
        Place(place, str(heading.cells[place]), one)
        for one in _columns(layout, asked)
        if (place := column(one.headings)) is not None
    )
    return Found(
        table=table,
        layout=layout,
        heading=heading,
        lines=tuple(_below(table.lines[at + 1 :])),
        key=column(layout.key),
        day=column(layout.day),
        metric=None if asked.maps else column(layout.metric),
        source=column(layout.source),
        numbers=numbers,
        left=(),
    )


def _below(lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        if str(line.cells[0]).startswith("#"):
            return
        yield line


def _chosen(found: Found, asked: Asked, wanted: frozenset[str], name: str) -> Found:
    """Only the columns that something is measured by, or that were asked for by name."""
    if found.metric is not None:
        return found
    mapped = {metric for _, metric in asked.maps.values()}
    taken = tuple(place for place in found.numbers if place.column.metric in wanted | mapped)
    if not taken:
        columns = Listed(tuple(visible(place.heading) for place in found.numbers), AND)
        raise SahneError(NOTHING_ASKED(file=name, columns=columns, example=visible(found.numbers[0].heading)))
    by_metric: dict[str, list[str]] = {}
    for place in taken:
        by_metric.setdefault(place.column.metric, []).append(place.heading)
    for metric, headings in by_metric.items():
        if len(headings) > 1:
            columns = Listed(tuple(map(visible, headings)), AND)
            raise SahneError(ONE_METRIC_TWICE(metric=metric, columns=columns, example=visible(headings[-1])))
    return replace(found, numbers=taken, left=tuple(place for place in found.numbers if place not in taken))


def _none(tables: Sequence[Table], asked: Asked, name: str) -> Said:
    others = [one for one in asked.tool.layouts if (one.names is None) != (asked.goal is not None)]
    expected = Listed(
        tuple(
            dict.fromkeys(
                heading
                for layout in asked.tool.layouts
                for heading in (*layout.key[:1], *layout.day[:1], *(one.headings[0] for one in layout.columns[:3]))
            )
        ),
        AND,
    )
    hint: Said
    if next(_candidates(tables, others, asked), None):
        hint = OF_ITEMS() if asked.goal else OF_THE_ACCOUNT(goal="isveren-tercihi")
    else:
        widest = max((line for table in tables for line in table.lines[:_FIRST]), key=_width, default=Line(1, ("",)))
        hint = SEEN(seen=", ".join(_shown(widest)[:_FEW]))
    return NO_HEADINGS(file=name, tool=asked.tool.source, expected=expected, hint=hint)


def _width(line: Line) -> int:
    return sum(cell != "" for cell in line.cells)


def _shown(line: Line) -> list[str]:
    return [visible(str(cell))[:40] for cell in line.cells if cell != ""]


def _letters(place: int) -> str:
    """A column as spreadsheets name it: 0 is A, 27 is AB."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
