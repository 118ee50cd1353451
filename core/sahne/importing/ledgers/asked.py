"""What was asked for on the command line, understood."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sahne.errors import SahneError
from sahne.importing.ledgers.days import Order
from sahne.importing.ledgers.numbers import Decimal
from sahne.importing.ledgers.tool import Tool, folded
from sahne.importing.ledgers.words import ITEM_PATH, MONTHS_OF_A_GOAL, NO_ITEM, NO_METRIC, NO_PAIR, WRONG_INTO
from sahne.library import Library
from sahne.models.item import Item
from sahne.suggest import did_you_mean

_METRIC = re.compile(r"[a-z][a-z0-9_]{0,59}")
_INTO = re.compile(r"content/results/(?!\.)[^/\\]+\.csv")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How an export is to be read."""

    tool: Tool
    maps: Mapping[str, tuple[str, str]]
    """Folded heading -> as it was written, and the metric; ``""`` leaves the column out."""
    items: Mapping[str, Item]
    """What a line names -> the item that is meant."""
    goal: Item | None
    on: date | None
    source: str | None
    into: str | None
    order: Order | None
    decimal: Decimal | None
    correct: bool
    monthly: bool = False
    """Whether the days of a goal are added up to months."""


def asked_of(
    library: Library,
    tool: Tool,
    *,
    maps: Iterable[str] = (),
    items: Iterable[str] = (),
    goal: str | None = None,
    on: date | None = None,
    source: str | None = None,
    into: str | None = None,
    order: Order | None = None,
    decimal: Decimal | None = None,
    correct: bool = False,
    monthly: bool = False,
) -> Asked:
    """What ``sahne results import`` was told.

    Raises:
        SahneError: A pair is none, or an item, a goal or a metric cannot be what was written.
    """
    if into is not None and not _INTO.fullmatch(into):
        raise SahneError(WRONG_INTO(path=into))
    if monthly and goal is None:
        raise SahneError(MONTHS_OF_A_GOAL())
    return Asked(
        tool=tool,
        maps=dict(_maps(maps)),
        items=dict(_items(library, items)),
        goal=None if goal is None else _goal(library, goal),
        on=on,
        source=source,
        into=into,
        order=order,
        decimal=decimal,
        correct=correct,
        monthly=monthly,
    )


def _maps(written: Iterable[str]) -> Iterator[tuple[str, tuple[str, str]]]:
    for one in written:
        heading, sign, metric = one.rpartition("=")
        if not sign or not heading.strip():
            raise SahneError(NO_PAIR(option="--map", form="COLUMN=METRIC", written=one))
        if metric and not _METRIC.fullmatch(metric):
            raise SahneError(NO_METRIC(name=metric))
        yield folded(heading), (heading.strip(), metric)


def _items(library: Library, written: Iterable[str]) -> Iterator[tuple[str, Item]]:
    for one in written:
        key, sign, name = one.rpartition("=")  # an address may hold the sign itself
        if not sign or not key.strip():
            raise SahneError(NO_PAIR(option="--item", form="ADDRESS=ITEM", written=one))
        yield key.strip(), item_named(library, name, "--item")


def item_named(library: Library, name: str, option: str) -> Item:
    """An item by its path, with or without ``content/`` and ``.md``, or by its id.

    Raises:
        SahneError: There is none.
    """
    name = name.strip()
    item = library.named(name.removeprefix("content/").removesuffix(".md"))
    if item is None:
        hint = did_you_mean(name, (one.name for one in library.items), ITEM_PATH())
        raise SahneError(NO_ITEM(option=option, name=name, hint=hint))
    return item


def _goal(library: Library, name: str) -> Item:
    found = library.find("goal", name.strip(), library.settings.language)
    return found or item_named(library, name, "--goal")
