"""A KPI over time as a drawing: what was measured, the course to the target, and where the pace leads with its doubt."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sahne.charts.scale import months_between, scale_of
from sahne.kpis.pace import Projection
from sahne.kpis.points import Point
from sahne.kpis.standing import Standing

WIDTH, HEIGHT = 720, 300
LEFT, RIGHT, TOP, BOTTOM = 78, 24, 16, 36
"""Room around the drawing for the marks of its axes."""
_MONTHS = 6


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the drawing, from its upper left corner."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A measurement."""

    at: Spot
    point: Point


@dataclass(frozen=True, slots=True)
class Height:
    """A mark at the left."""

    at: float
    value: float


@dataclass(frozen=True, slots=True)
class Month:
    """A mark below."""

    at: float
    first: date


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiChart:
    """A drawing of a KPI; every list may be empty."""

    standing: Standing
    values: tuple[Height, ...]
    """At the left, from below."""
    months: tuple[Month, ...]
    course: tuple[Spot, ...]
    """From baseline to target."""
    target: float
    """Its height."""
    line: tuple[Spot, ...]
    dots: tuple[Dot, ...]
    ahead: tuple[Spot, ...]
    """From the last measurement to where the pace leads."""
    doubt: tuple[Spot, ...]
    """The area in which a later measurement is likely, as a closed line."""
    today: float | None
    """How far to the right today is; None where it lies outside."""


def kpi_chart(standing: Standing, today: date) -> KpiChart | None:
    """The drawing of a KPI; None where nothing was measured."""
    points = standing.points
    if not points:
        return None
    ahead = standing.projection if isinstance(standing.projection, Projection) else None
    first, last = _span(standing)
    scale = scale_of(list(_heights(standing, ahead)))

    def spot(day: date, value: float) -> Spot:
        across = (day - first).days / (last - first).days
        up = (value - scale.low) / (scale.high - scale.low)
        return Spot(
            round(LEFT + across * (WIDTH - LEFT - RIGHT), 1), round(HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM), 1)
        )

    course, end = standing.course, points[-1]
    dots = tuple(Dot(spot(point.day, point.value), point) for point in points)
    start = spot(end.day, end.value)
    leads = spot(ahead.day, ahead.value) if ahead else start
    doubt = (spot(ahead.day, ahead.high), spot(ahead.day, ahead.low)) if ahead else ()
    return KpiChart(
        standing=standing,
        values=tuple(Height(spot(first, value).y, value) for value in scale.marks),
        months=tuple(Month(spot(day, 0).x, day) for day in months_between(first, last, _MONTHS)),
        course=(spot(course.start, course.baseline), spot(course.by, course.target)) if course else (),
        target=spot(first, standing.aim.target).y,
        line=tuple(dot.at for dot in dots),
        dots=dots,
        ahead=(start, leads) if ahead else (),
        doubt=(start, *doubt) if ahead else (),
        today=spot(today, 0).x if first <= today <= last else None,
    )


def _span(standing: Standing) -> tuple[date, date]:
    """The first and the last day of the drawing; at least a day lies between them."""
    days = [standing.points[0].day, standing.points[-1].day, standing.aim.by]
    if standing.course:
        days.append(standing.course.start)
    first, last = min(days), max(days)
    return first, max(last, first + timedelta(days=1))


def _heights(standing: Standing, ahead: Projection | None) -> Iterator[float]:
    yield standing.aim.target
    yield from (point.value for point in standing.points)
    if standing.course:
        yield standing.course.baseline
    if ahead:
        yield from (ahead.low, ahead.high)
