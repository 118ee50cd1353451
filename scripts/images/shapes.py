"""Outlines as lists of points: y grows downwards, angles are degrees clockwise from three o'clock."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import cos, radians, sin

Point = tuple[float, float]
Shape = Sequence[Point]
_STEPS = 24


def arc(x: float, y: float, radius: float, start: float, end: float, squash: float = 1.0) -> list[Point]:
    """Return the points of an open arc; ``squash`` is its height for a width of 1."""
    steps = max(12, round(abs(end - start) / (2 if radius < 60 else 0.5)))
    angles = (radians(start + (end - start) * step / steps) for step in range(steps + 1))
    return [(x + radius * cos(angle), y + radius * squash * sin(angle)) for angle in angles]


def disc(x: float, y: float, radius: float, squash: float = 1.0) -> list[Point]:
    """Return a circle, or an ellipse."""
    return arc(x, y, radius, 0, 360, squash)


def sector(x: float, y: float, radius: float, start: float, end: float) -> list[Point]:
    """Return a slice of a circle."""
    return [(x, y), *arc(x, y, radius, start, end)]


def ring(x: float, y: float, outer: float, inner: float, start: float = 0, end: float = 360) -> list[Point]:
    """Return a band between two circles, whole or in part."""
    return [*arc(x, y, outer, start, end), *arc(x, y, inner, end, start)]


def box(x: float, y: float, width: float, height: float, corner: float = 0) -> list[Point]:
    """Return a rectangle with round corners."""
    right, bottom = x + width, y + height
    if not corner:
        return [(x, y), (right, y), (right, bottom), (x, bottom)]
    corner = min(corner, width / 2, height / 2)
    turns = [(right - corner, y + corner, -90), (right - corner, bottom - corner, 0)]
    turns += [(x + corner, bottom - corner, 90), (x + corner, y + corner, 180)]
    return [point for cx, cy, start in turns for point in arc(cx, cy, corner, start, start + 90)]


def smooth(points: Shape) -> list[Point]:
    """Return an open curve through every point (Catmull-Rom)."""
    ends = [points[0], *points, points[-1]]
    curve = [point for index in range(len(points) - 1) for point in _bend(*ends[index : index + 4])]
    return [*curve, points[-1]]


def ridge(points: Shape, floor: float) -> list[Point]:
    """Return the land below a smooth line, down to ``floor``."""
    return [*smooth(points), (points[-1][0], floor), (points[0][0], floor)]


def path(data: str) -> list[Point]:
    """Return one outline from SVG path data; knows the absolute commands M, L, Q, C and Z."""
    outline: list[Point] = []
    for command, numbers in re.findall(r"([MLQC])([^MLQCZ]*)", data):
        values = [float(number) for number in re.findall(r"-?[\d.]+", numbers)]
        points = list(zip(values[::2], values[1::2], strict=True))
        outline.extend(_drawn(command, outline, points))
    return outline


def swept(shape: Shape, right: float, down: float) -> list[Shape]:
    """Return the polygons a shape covers while it moves: a long shadow."""
    moved = [(x + right, y + down) for x, y in shape]
    sides = zip(pairwise([*shape, shape[0]]), pairwise([*moved, moved[0]]), strict=True)
    return [shape, moved, *([a, b, d, c] for (a, b), (c, d) in sides)]


def pen(line: Shape, width: float) -> list[Shape]:
    """Return the polygons of a line with round ends and joints."""
    joints: list[Shape] = [disc(x, y, width / 2) for x, y in line]
    return joints + [_bar(start, end, width / 2) for start, end in pairwise(line) if start != end]


def _bar(start: Point, end: Point, half: float) -> Shape:
    along = complex(*end) - complex(*start)
    side = along / abs(along) * 1j * half
    corners = (complex(*start) + side, complex(*end) + side, complex(*end) - side, complex(*start) - side)
    return [(corner.real, corner.imag) for corner in corners]


def _drawn(command: str, outline: list[Point], points: list[Point]) -> Iterator[Point]:
    size = {"Q": 2, "C": 3}.get(command)
    if size is None:
        yield from points
        return
    last = outline[-1]
    for start in range(0, len(points), size):
        yield from _bezier(last, *points[start : start + size])
        last = points[start + size - 1]


def _bezier(*knots: Point) -> Iterator[Point]:
    """Yield a curve without its first point (de Casteljau)."""
    for step in range(1, _STEPS + 1):
        share, level = step / _STEPS, list(knots)
        while len(level) > 1:
            level = [(a + (c - a) * share, b + (d - b) * share) for (a, b), (c, d) in pairwise(level)]
        yield level[0]


def _bend(before: Point, start: Point, end: Point, after: Point) -> list[Point]:
    """Return the curve from start to end, without its end."""
    first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
    second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
    return [start, *list(_bezier(start, first, second, end))[:-1]]
