"""From the lines of an export to measured values of items; what cannot be read or joined is named with its line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sahne.errors import SahneError
from sahne.importing.ledgers.asked import Asked
from sahne.importing.ledgers.days import Order, WrongDay, day_of_cell, order_of
from sahne.importing.ledgers.headings import Found, Place
from sahne.importing.ledgers.joining import Joints
from sahne.importing.ledgers.numbers import Decimal, Number, Wrong, decimal_of, is_nothing, number_of
from sahne.importing.ledgers.refusals import NO_METRIC, NOT_JOINED, REFUSED
from sahne.importing.ledgers.tables import Cell, Line
from sahne.importing.ledgers.tool import Names, folded
from sahne.importing.ledgers.words import NO_DAY
from sahne.models.item import Item
from sahne.reports.quote import visible
from sahne.said import AND, Listed, Said

_METRIC = re.compile(r"[a-z][a-z0-9_]{0,59}")
_LONG = 120
"""Letters of a value that are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One number of an export, joined to its item."""

    line: int
    key: str
    """What the line says of the item."""
    heading: str
    item: Item
    metric: str
    day: date
    value: float
    source: str
    adds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A line, or a number of it, that was not taken."""

    line: int
    message: Said
    hint: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """All that an export says."""

    measured: tuple[Measured, ...]
    refused: tuple[Refused, ...]
    """What cannot be read."""
    unjoined: tuple[Refused, ...]
    """What can be read, and belongs to no item."""
    empty: int
    """Cells that say that there is no value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """How the cells of one file are read."""

    found: Found
    asked: Asked
    joints: Joints
    decimal: Decimal | None
    order: Order | None
    file_day: date | None
    today: date


def read_lines(found: Found, asked: Asked, joints: Joints, all_lines: Sequence[Line], today: date, name: str) -> Read:
    """Every line below the headings.

    Args:
        found: Where the numbers stand.
        asked: What was asked for.
        joints: Finds the items.
        all_lines: Of the table, those above the headings included.
        today: The last day that can have been measured.
        name: Of the file, for a message.

    Raises:
        SahneError: Nothing says for which day the numbers hold.
    """
    file_day = asked.on or asked.tool.file_day(tuple(all_lines))
    if found.day is None and file_day is None:
        raise SahneError(NO_DAY(file=name, day=today))
    texts = (cell for line in found.lines for place in found.numbers if isinstance(cell := _at(line, place.at), str))
    days = (_at(line, found.day) for line in found.lines)
    way = _Way(
        found=found,
        asked=asked,
        joints=joints,
        decimal=asked.decimal or decimal_of(texts),
        order=asked.order or order_of(days),
        file_day=file_day,
        today=today,
    )
    measured, refused, unjoined, empty = [], [], [], 0
    for line in found.lines:
        for one in _line(line, way):
            if isinstance(one, Measured):
                measured.append(one)
            elif isinstance(one, Refused):
                refused.append(one)
            elif one is None:
                empty += 1
            else:
                unjoined.append(one[0])
    return Read(measured=tuple(measured), refused=tuple(refused), unjoined=tuple(unjoined), empty=empty)


def _line(line: Line, way: _Way) -> Iterator[Measured | Refused | tuple[Refused] | None]:
    """The numbers of a line; a refusal that stands in a tuple is of one that belongs to no item."""
    found = way.found
    key = str(_at(line, found.key)) if found.key is not None else ""
    if found.key is not None and folded(key) in found.layout.sums:
        return
    item = way.asked.goal or _joined(line, key, way)
    if isinstance(item, Refused):
        yield (item,)
        return
    day = _day(line, way)
    if isinstance(day, Refused):
        yield day
        return
    for place in found.numbers:
        metric = _metric(line, place, way)
        if isinstance(metric, Refused):
            yield metric
            return
        number = _number(line, place, way)
        if number is None or isinstance(number, Refused):
            yield number
            continue
        yield Measured(
            line=line.number,
            key=key,
            heading=place.heading,
            item=item,
            metric=metric,
            day=day,
            value=number,
            source=_source(line, way),
            adds=place.column.adds,
        )


def _at(line: Line, column: int | None) -> Cell:
    return line.cells[column] if column is not None and column < len(line.cells) else ""


def _joined(line: Line, key: str, way: _Way) -> Item | Refused:
    names = way.found.layout.names or Names.ITEM
    if not key:
        message, hint = NOT_JOINED["nothing"]
        return Refused(line=line.number, message=message(), hint=hint())
    items = way.joints.of(key, names)
    if len(items) == 1:
        return items[0]
    message, hint = NOT_JOINED["several" if items else names.value]
    said = message(value=_shown(key), items=Listed(tuple(item.name for item in items), AND))
    return Refused(line=line.number, message=said, hint=hint(value=_shown(key)))


def _day(line: Line, way: _Way) -> date | Refused:
    if way.found.day is None:
        day = way.file_day or date.min
        return day if day <= way.today else _wrong_day(line, "--on", day.isoformat(), WrongDay.FAR)
    cell = _at(line, way.found.day)
    found = day_of_cell(cell, way.order, way.today)
    heading = str(way.found.heading.cells[way.found.day])
    return _wrong_day(line, heading, str(cell), found) if isinstance(found, WrongDay) else found


def _wrong_day(line: Line, heading: str, value: str, why: WrongDay) -> Refused:
    message, hint = REFUSED[why]
    return Refused(line=line.number, message=message(heading=_shown(heading), value=_shown(value)), hint=hint())


def _metric(line: Line, place: Place, way: _Way) -> str | Refused:
    if way.found.metric is None:
        return place.column.metric
    written = str(_at(line, way.found.metric))
    if _METRIC.fullmatch(written):
        return written
    message, hint = NO_METRIC
    return Refused(line=line.number, message=message(value=_shown(written)), hint=hint())


def _number(line: Line, place: Place, way: _Way) -> float | Refused | None:
    cell = _at(line, place.at)
    if isinstance(cell, date):
        return _wrong_number(line, place, cell.isoformat(), Wrong.NUMBER)
    if isinstance(cell, str):
        if is_nothing(cell):
            return None
        number = number_of(cell, way.decimal)
        if isinstance(number, Wrong):
            return _wrong_number(line, place, cell, number)
    else:
        number = Number(cell)
    is_share = place.column.is_share and not number.is_percent
    return round(number.value * 100, 10) if is_share else number.value


def _wrong_number(line: Line, place: Place, value: str, why: Wrong) -> Refused:
    message, hint = REFUSED[why]
    thousand = value.strip("% ").replace(".", "").replace(",", "")
    words = {"thousand": thousand, "fraction": value.strip("% ").replace(",", ".")}
    shown = message(heading=_shown(place.heading), value=_shown(value))
    return Refused(line=line.number, message=shown, hint=hint(**words) if why is Wrong.TWO_WAYS else hint())


def _source(line: Line, way: _Way) -> str:
    written = str(_at(line, way.found.source)) if way.found.source is not None else ""
    return written or way.asked.source or way.asked.tool.source


def _shown(text: str) -> str:
    text = visible(" ".join(text.split()))
    return text if len(text) <= _LONG else f"{text[: _LONG - 1]}…"
