"""What was measured already, by the rows of results."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from sahne.library import Library
from sahne.models.item import Item
from sahne.plan.entry import Moment

Measured = Mapping[tuple[tuple[str, str], str], date]
"""An item's group and a metric -> the last day on which it was measured."""
_EARLY = timedelta(days=7)
"""A team may measure a few days before the last day for it; what was read long before is no result."""


def last_measured(library: Library) -> Measured:
    """The last day of each metric; the language versions of an item are measured together."""
    days: dict[tuple[tuple[str, str], str], date] = {}
    for row in library.results:
        item = library.named(row.item)
        if item is not None:
            key = item.group, row.metric
            days[key] = max(days.get(key, date.min), row.measured_on)
    return days


def is_measured(item: Item, due: Moment, detail: str, measured: Measured) -> bool:
    """Whether there is a row for each metric of a measurement; one without metrics is never done."""
    day = due.date() if isinstance(due, datetime) else due
    metrics = [kpi.metric for kpi in item.kpi if kpi.metric in detail.split(", ")]
    return bool(metrics) and all(measured.get((item.group, one), date.min) >= day - _EARLY for one in metrics)
