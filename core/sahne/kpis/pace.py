"""Where the numbers lead if they go on as they did, and how sure that is.

A straight line through the points by least squares, and around its end the interval in which a single later measurement
lies in eight cases of ten, by Student's t. That is plain arithmetic that a reader can do again in a spreadsheet. It
knows of no season and no campaign: it says where this pace leads, and not what will be.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import inf, sqrt

from sahne.kpis.points import Point
from sahne.kpis.student import quantile

LIKELY = 0.8
"""How many of all measurements lie in the interval."""
FEWEST = 4
"""Points; with three the interval would be as wide as the page."""
WINDOW = timedelta(days=365)
"""Pace is that of the last year, counted back from the last point."""


class Unsaid(StrEnum):
    """Why there is no projection."""

    FEW = "few"
    """Fewer than four days were measured in the last year."""
    FAR = "far"
    """The day lies further ahead than the measurements reach back."""
    PAST = "past"
    """The day is over, and there is nothing to foresee."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """Where the pace leads."""

    day: date
    value: float
    low: float
    high: float
    per_day: float
    """Rise of the line a day."""
    points: tuple[Point, ...]
    """From which it was made."""


def projection_of(points: Sequence[Point], day: date, least: float = -inf, most: float = inf) -> Projection | Unsaid:
    """Where the pace of some points leads on a later day.

    Args:
        points: Of different days, oldest first.
        day: For which it is asked.
        least: Below which the metric cannot be.
        most: Above which it cannot be.
    """
    recent = tuple(point for point in points if point.day > points[-1].day - WINDOW)
    if points and day <= points[-1].day:
        return Unsaid.PAST
    if len(recent) < FEWEST:
        return Unsaid.FEW
    first, last = recent[0].day, recent[-1].day
    if day - last > last - first:
        return Unsaid.FAR
    return _projected(recent, day, least, most)


def _projected(points: tuple[Point, ...], day: date, least: float, most: float) -> Projection:
    start = points[0].day
    days = [float((point.day - start).days) for point in points]
    count = len(points)
    mean_day, mean = sum(days) / count, sum(point.value for point in points) / count
    spread = sum((one - mean_day) ** 2 for one in days)
    per_day = sum((one - mean_day) * (point.value - mean) for one, point in zip(days, points, strict=True)) / spread
    off = [point.value - mean - per_day * (one - mean_day) for one, point in zip(days, points, strict=True)]
    ahead = (day - start).days - mean_day
    error = sqrt(sum(one * one for one in off) / (count - 2)) * sqrt(1 + 1 / count + ahead * ahead / spread)
    value, room = mean + per_day * ahead, quantile(LIKELY, count - 2) * error

    def held(number: float) -> float:
        return min(max(number, least), most)

    return Projection(
        day=day, value=held(value), low=held(value - room), high=held(value + room), per_day=per_day, points=points
    )
