"""How a KPI stands on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import median

from sahne.kpis.aim import Aim, Course, course_of
from sahne.kpis.pace import Projection, Unsaid, projection_of
from sahne.kpis.points import Point, points_of
from sahne.results import Result

LATE = timedelta(days=7)
"""A value of the last day may be read so many days after it."""
SILENCE = 45
"""Days without a row after which a metric is silent: a monthly figure that was forgotten once, and half a month more."""
_PATIENCE = 1.5
"""One that is measured more seldom is silent after so many of its own usual pauses."""


class State(StrEnum):
    """How a KPI stands."""

    MET = "met"
    """The last value is as good as the target."""
    MISSED = "missed"
    """The day is over, and it is not."""
    ON_COURSE = "on_course"
    """The last value is as good as the line from baseline to target on its day."""
    OFF_COURSE = "off_course"
    SILENT = "silent"
    """Measured once, and then no more."""
    NOT_MEASURED = "not_measured"
    OPEN = "open"
    """Measured, not met, before its day; without a baseline there is no course."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A KPI on a day, with all that was measured of it."""

    aim: Aim
    state: State
    points: tuple[Point, ...]
    """Oldest first; each names its row."""
    actual: Point | None
    """The value that is judged: the last one, or the last that still counts for the day of the target."""
    course: Course | None
    expected: float | None
    """Where the course stood on the day of ``actual``."""
    expected_today: float | None
    projection: Projection | Unsaid

    @property
    def progress(self) -> float | None:
        """How much of the way from baseline to target is done; below 0 and above 1 where it is so."""
        return self.course.progress(self.actual.value) if self.course and self.actual else None

    @property
    def change(self) -> float | None:
        """From the point before to ``actual``."""
        earlier = [point for point in self.points if self.actual and point.day < self.actual.day]
        return self.actual.value - earlier[-1].value if self.actual and earlier else None


def standing_of(aim: Aim, rows: Iterable[Result], today: date) -> Standing:
    """How an aim stands.

    Args:
        aim: What is aimed at.
        rows: Of its metric; those of later days are passed over.
        today: In the workspace's zone.
    """
    points = points_of(rows, today)
    counted = [point for point in points if point.day <= aim.by + LATE]
    actual = counted[-1] if counted else None
    course = course_of(aim, points)
    least, most = aim.bounds
    return Standing(
        aim=aim,
        state=_state(aim, actual, counted, course, today),
        points=points,
        actual=actual,
        course=course,
        expected=course.on(actual.day) if course and actual else None,
        expected_today=course.on(today) if course else None,
        projection=projection_of(points, aim.by, least, most) if today <= aim.by else Unsaid.PAST,
    )


def _state(aim: Aim, actual: Point | None, points: Sequence[Point], course: Course | None, today: date) -> State:
    if actual is None:
        return State.NOT_MEASURED
    is_over = today > aim.by + LATE or (today > aim.by and actual.day >= aim.by)
    is_reached = aim.is_reached_by(actual.value)
    if is_over and is_reached:
        return State.MET
    if (min(today, aim.by) - actual.day).days > silent_after(points):
        return State.SILENT
    if is_reached:
        return State.MET
    if is_over:
        return State.MISSED
    if course is None:
        return State.OPEN
    return State.ON_COURSE if aim.is_as_good(actual.value, course.on(actual.day)) else State.OFF_COURSE


def silent_after(points: Sequence[Point]) -> float:
    """After how many days without a row a metric is silent."""
    pauses = [(after.day - before.day).days for before, after in pairwise(points)]
    return max(SILENCE, _PATIENCE * median(pauses)) if pauses else SILENCE
