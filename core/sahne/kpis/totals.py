"""What the items of a campaign or of a channel brought, taken together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sahne.kpis.ledger import rows_of, unit_of, units_of
from sahne.kpis.points import Point, points_of
from sahne.library import Library
from sahne.models.item import Item

Group = tuple[str, str]
"""What the language versions of an item have in common: ``Item.group``."""


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
    rows, metrics, units = library.once(rows_of), library.once(metrics_by_path), library.once(units_of)
    last: defaultdict[str, list[Point]] = defaultdict(list)
    for path in sorted({item.path for item in items} & metrics.keys()):
        for metric in metrics[path]:
            points = points_of(rows[path, metric], through)
            if points:
                last[metric].append(points[-1])
    return tuple(_total(metric, unit_of(metric, units), tuple(points)) for metric, points in sorted(last.items()))


def metrics_by_path(library: Library) -> Mapping[str, tuple[str, ...]]:
    """Path of a measured item -> its metrics, sorted; for ``library.once``."""
    metrics: defaultdict[str, list[str]] = defaultdict(list)
    for path, metric in sorted(library.once(rows_of)):
        metrics[path].append(metric)
    return {path: tuple(found) for path, found in metrics.items()}


def channel_items(library: Library, channel: Item) -> tuple[Item, ...]:
    """What goes out on a channel, by path."""
    return library.once(_by_channel).get(channel.group, ())


def campaign_items(library: Library, campaign: Item) -> tuple[Item, ...]:
    """A campaign itself and what belongs to it, by path."""
    own = (*library.versions(campaign).values(), *library.once(_by_campaign).get(campaign.group, ()))
    return tuple(sorted({item.path: item for item in own}.values(), key=lambda item: item.path))


def _by_channel(library: Library) -> Mapping[Group, tuple[Item, ...]]:
    return _by(library, "channel")


def _by_campaign(library: Library) -> Mapping[Group, tuple[Item, ...]]:
    return _by(library, "campaign")


def _by(library: Library, field: str) -> Mapping[Group, tuple[Item, ...]]:
    """Group of what a field names -> the items that name it, by path."""
    found: defaultdict[Group, list[Item]] = defaultdict(list)
    for item in library.items:
        for group in {other.group for other in library.find_all(item, field)}:
            found[group].append(item)
    return {group: tuple(items) for group, items in found.items()}


def _total(metric: str, unit: str, points: tuple[Point, ...]) -> Total:
    together = Together.SUM if unit == "count" else Together.MEAN
    total = sum(point.value for point in points)
    value = total if together is Together.SUM else total / len(points)
    return Total(metric=metric, unit=unit, how=together, value=value, points=points)
