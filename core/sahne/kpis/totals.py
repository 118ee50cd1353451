"""What the items of a campaign or of a channel brought, taken together."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sahne.kpis.ledger import rows_of, unit_of, units_of
from sahne.kpis.points import Point, points_of
from sahne.library import Library
from sahne.models.item import Item


class Together(StrEnum):
    """How values of several items become one."""

    SUM = "sum"
    MEAN = "mean"
    """Of percentages, and of days: each item counts the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """One metric of several items."""

    metric: str
    unit: str
    how: Together
    value: float
    points: tuple[Point, ...]
    """The last of each item, by the path of its file; each names its row."""


def totals_of(library: Library, items: Iterable[Item], through: date) -> tuple[Total, ...]:
    """What some items brought, by the name of the metric; each item counts with its last value.

    Args:
        library: Where their rows are.
        items: Each once.
        through: The last day that counts.
    """
    rows, units = library.once(rows_of), library.once(units_of)
    paths = {item.path for item in items}
    last: defaultdict[str, list[Point]] = defaultdict(list)
    for path, metric in sorted(rows):
        points = points_of(rows[path, metric], through) if path in paths else ()
        if points:
            last[metric].append(points[-1])
    return tuple(_total(metric, unit_of(metric, units), tuple(points)) for metric, points in sorted(last.items()))


def channel_items(library: Library, channel: Item) -> tuple[Item, ...]:
    """What goes out on a channel, by path."""
    return _naming(library, channel, "channel")


def campaign_items(library: Library, campaign: Item) -> tuple[Item, ...]:
    """A campaign itself and what belongs to it, by path."""
    own = library.versions(campaign).values()
    return tuple(
        sorted({item.path: item for item in (*own, *_naming(library, campaign, "campaign"))}.values(), key=_path)
    )


def _naming(library: Library, named: Item, field: str) -> tuple[Item, ...]:
    group = named.group
    return tuple(item for item in library.items if any(other.group == group for other in library.find_all(item, field)))


def _path(item: Item) -> str:
    return item.path


def _total(metric: str, unit: str, points: tuple[Point, ...]) -> Total:
    together = Together.SUM if unit == "count" else Together.MEAN
    total = sum(point.value for point in points)
    value = total if together is Together.SUM else total / len(points)
    return Total(metric=metric, unit=unit, how=together, value=value, points=points)
