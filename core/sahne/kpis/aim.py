"""What is aimed at, as a goal or an item writes it, and the straight line that leads there."""

from dataclasses import dataclass
from datetime import date
from math import inf

from sahne.kpis.points import Point
from sahne.models.goal import GoalKpi
from sahne.models.item import Better, Kpi


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """A metric that is to reach a value by a day."""

    metric: str
    unit: str
    """``count``, ``percent``, ``days``."""
    baseline: float | None
    since: date | None
    """The day of the baseline; that of the first measurement where it is not written."""
    target: float
    by: date
    better: Better
    source: str | None = None

    def is_reached_by(self, value: float) -> bool:
        """Whether a value is as good as the target."""
        return self.is_as_good(value, self.target)

    def is_as_good(self, value: float, other: float) -> bool:
        """Whether a value is as good as another one, or better."""
        return value <= other if self.better is Better.LOWER else value >= other

    @property
    def bounds(self) -> tuple[float, float]:
        """What the metric can be at least and at most, by its unit; a rate of growth may fall below 0, a count may not."""
        return {"percent": (0.0, 100.0)}.get(self.unit, (0.0, inf))


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The straight line from the baseline to the target."""

    start: date
    baseline: float
    by: date
    target: float

    def on(self, day: date) -> float:
        """Where the line stands at the end of a day; before and behind it, its ends."""
        if day >= self.by:
            return self.target
        if day <= self.start:
            return self.baseline
        return self.baseline + (self.target - self.baseline) * (day - self.start).days / (self.by - self.start).days

    def progress(self, value: float) -> float | None:
        """How much of the way is done: 0 at the baseline, 1 at the target; None where both are the same."""
        return None if self.target == self.baseline else (value - self.baseline) / (self.target - self.baseline)


def aim_of_goal(kpi: GoalKpi) -> Aim:
    """What a goal's KPI aims at; where the target is below the baseline, lower is better unless it says otherwise."""
    falls = kpi.baseline is not None and kpi.target < kpi.baseline
    return Aim(
        metric=kpi.metric,
        unit=kpi.unit,
        baseline=kpi.baseline,
        since=kpi.since,
        target=kpi.target,
        by=kpi.by,
        better=kpi.better or (Better.LOWER if falls else Better.HIGHER),
        source=kpi.source,
    )


def aim_of_item(kpi: Kpi, unit: str) -> Aim:
    """What an item's KPI aims at; it has no baseline, for the item is new."""
    return Aim(
        metric=kpi.metric,
        unit=unit,
        baseline=None,
        since=None,
        target=kpi.target,
        by=kpi.measure_by,
        better=kpi.better or Better.HIGHER,
    )


def course_of(aim: Aim, points: tuple[Point, ...]) -> Course | None:
    """The line of an aim; None where nothing says on which day, or from which value, it begins."""
    start = aim.since or (points[0].day if points else None)
    if start is None or aim.baseline is None:
        return None
    return Course(start=start, baseline=aim.baseline, by=aim.by, target=aim.target)
