"""A folded map of western Anatolia with the road between three cities."""

from math import cos, pi, sin

from images.canvas import Canvas, down
from images.nature import draw_gull
from images.palette import AMBER, FROST, ICE, MIST, NAVY, ORANGE, PEACH, SAND, SEA, STONE, TEAL, WHITE, mix
from images.shapes import Point, Shape, disc, path, smooth
from images.truck import draw_truck

_IZMIR, _ISTANBUL, _ANKARA = (27.14, 38.42), (29.05, 41.0), (32.85, 39.93)
_ANATOLIA = (
    (35.2, 42.1), (33.3, 42.0), (32.3, 41.75), (31.4, 41.32), (30.3, 41.2), (29.2, 41.24), (29.1, 41.1), (29.02, 40.98),
    (29.35, 40.8), (29.9, 40.74), (29.35, 40.66), (28.85, 40.52), (29.1, 40.42), (28.3, 40.38), (28.05, 40.38), (28.0, 40.5),
    (27.72, 40.48), (27.75, 40.33), (27.3, 40.4), (26.75, 40.42), (26.4, 40.2), (26.2, 39.98), (26.1, 39.5), (26.9, 39.56),
    (26.68, 39.3), (26.85, 39.1), (26.95, 38.88), (26.75, 38.7), (26.95, 38.5), (27.14, 38.44), (26.8, 38.38), (26.6, 38.62),
    (26.38, 38.62), (26.3, 38.3), (26.7, 38.12), (27.22, 37.95), (27.0, 37.62), (27.3, 37.36), (27.2, 37.0), (27.2, 36.5),
    (35.2, 36.5),
)  # fmt: skip
_THRACE = (
    (27.3, 42.3), (28.0, 41.75), (28.5, 41.4), (29.05, 41.25), (29.0, 41.08), (28.95, 41.0), (28.5, 40.98), (28.0, 41.02),
    (27.5, 40.98), (27.3, 40.7), (26.9, 40.5), (26.5, 40.25), (26.2, 40.06), (26.4, 40.36), (26.85, 40.63), (26.1, 40.6),
    (25.9, 40.85), (24.8, 40.95), (24.8, 42.3),
)  # fmt: skip
_ISLANDS = (
    (26.2, 39.18, 40),
    (26.02, 38.42, 26),
    (26.8, 37.74, 28),
    (25.3, 39.9, 26),
    (25.86, 40.17, 17),
    (27.6, 40.62, 12),
)
_HEIGHTS = ((31.2, 37.9, 150), (29.6, 39.6, 90), (33.9, 41.0, 130), (28.3, 37.6, 70), (34.2, 38.6, 90))
_LAKES = ((33.3, 38.75, 40), (31.5, 37.95, 26), (29.6, 40.42, 16), (30.75, 38.1, 20))
_PEAKS = (
    (31.6, 40.85, 1),
    (32.1, 40.95, 0.75),
    (29.2, 39.95, 0.9),
    (33.3, 37.7, 1.1),
    (33.8, 37.75, 0.8),
    (28.6, 37.95, 0.7),
)
_TO_ISTANBUL = (
    (27.14, 38.42),
    (27.85, 38.75),
    (27.95, 39.5),
    (28.95, 40.08),
    (29.55, 40.5),
    (29.45, 40.82),
    (29.05, 41.0),
)
_TO_ANKARA = ((27.14, 38.42), (28.3, 38.35), (29.4, 38.6), (30.5, 38.75), (31.6, 39.45), (32.85, 39.93))
_AROUND = ((32.85, 39.93), (31.9, 40.45), (31.0, 40.72), (30.1, 40.78), (29.05, 41.0))


def draw_route(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    canvas.fill([(0, 0), (1200, 0), (1200, 675), (0, 675)], down(0, 675, SEA, TEAL))
    _draw_land(canvas)
    _draw_contours(canvas)
    _draw_folds(canvas)
    for route in (_TO_ISTANBUL, _TO_ANKARA, _AROUND):
        _draw_road(canvas, route)
    for city, scale in ((_ISTANBUL, 1.0), (_ANKARA, 1.0), (_IZMIR, 1.3)):
        _draw_pin(canvas.at(*_place(city), scale))
    canvas.shadow(disc(596, 512, 84, 0.1), 90, 34, NAVY, 0.16)
    draw_truck(canvas.at(496, 520, 0.6, -4))
    for x, y, size in ((60, 360, 0.8), (30, 500, 0.6), (760, 40, 0.8), (830, 22, 0.5)):
        draw_gull(canvas.at(x, y, size))


def _place(where: Point) -> Point:
    """Return where a longitude and a latitude are in the picture."""
    return (where[0] - 25.1) * 127, (41.75 - where[1]) * 163


def _land(points: tuple[Point, ...]) -> Shape:
    return smooth([_place(point) for point in points])


def _round(x: float, y: float, radius: float, turn: float = 0) -> Shape:
    """Return an uneven round, wider than high: an island, a lake, a line of equal height."""
    around = [step * pi / 30 for step in range(60)]
    reach = [radius * (1 + 0.13 * sin(3 * angle + turn) + 0.07 * sin(5 * angle + 2 * turn)) for angle in around]
    return [(x + far * cos(angle), y + far * 0.66 * sin(angle)) for far, angle in zip(reach, around, strict=True)]


def _draw_land(canvas: Canvas) -> None:
    lands = [_land(_ANATOLIA), _land(_THRACE)]
    lands += [_round(*_place((x, y)), radius, x) for x, y, radius in _ISLANDS]
    for width, alpha in ((46, 0.12), (24, 0.16)):
        for land in lands:
            canvas.stroke([*land, land[0]], width, ICE, alpha)
    for land in lands:
        canvas.shadow(land, 5, 8, NAVY, 0.22)
    for land in lands:
        canvas.fill(land, down(0, 675, mix(SAND, WHITE, 0.4), SAND, mix(SAND, PEACH, 0.35)))


def _draw_contours(canvas: Canvas) -> None:
    land = canvas.within(_land(_ANATOLIA))
    for x, y, size in _HEIGHTS:
        for step in range(4):
            land.fill(_round(*_place((x, y)), size * (1 - step * 0.23), x), mix(STONE, SEA, 0.25), 0.13)
    for x, y, size in _LAKES:
        land.fill(_round(*_place((x, y)), size, y), mix(SEA, ICE, 0.35))
    for x, y, scale in _PEAKS:
        _draw_mountain(canvas.at(*_place((x, y)), scale))


def _draw_mountain(canvas: Canvas) -> None:
    canvas.fill([(-44, 0), (0, -58), (44, 0)], mix(STONE, SEA, 0.5))
    canvas.fill([(0, -58), (44, 0), (8, 0)], mix(STONE, TEAL, 0.55))
    canvas.fill([(-15, -38), (0, -58), (15, -38), (5, -32), (-3, -40)], WHITE)


def _draw_folds(canvas: Canvas) -> None:
    for panel in range(4):
        left = panel * 300
        if panel % 2:
            canvas.fill([(left, 0), (left + 300, 0), (left + 300, 675), (left, 675)], NAVY, 0.07)
        canvas.stroke([(left, -5), (left, 680)], 1.5, WHITE, 0.3)
    for y in (225, 450):
        canvas.stroke([(-5, y), (1205, y)], 1.5, WHITE, 0.22)


def _draw_road(canvas: Canvas, route: tuple[Point, ...]) -> None:
    road = smooth([_place(point) for point in route])
    canvas.stroke(road, 15, WHITE)
    canvas.stroke(road, 9, ORANGE)
    for start in range(4, len(road) - 6, 16):
        canvas.stroke(road[start : start + 6], 2.2, mix(AMBER, WHITE, 0.5))


def _draw_pin(canvas: Canvas) -> None:
    drop = path("M0 0C-10 -26 -34 -40 -34 -68C-34 -88 -18 -102 0 -102C18 -102 34 -88 34 -68C34 -40 10 -26 0 0Z")
    canvas.shadow(disc(0, 0, 9, 0.4), 96, 34, NAVY, 0.2)
    canvas.fill(disc(0, 0, 15, 0.5), WHITE)
    canvas.fill(disc(0, 0, 9, 0.5), NAVY)
    canvas.fill(drop, TEAL)
    canvas.within(drop).fill([(0, -110), (40, -110), (40, 0), (0, 0)], NAVY, 0.3)
    canvas.fill(disc(0, -68, 20), FROST)
    canvas.stroke([(0, -68), (0, -81)], 4, ORANGE)
    canvas.stroke([(0, -68), (9, -63)], 4, NAVY)
    canvas.fill(disc(0, -68, 3.4), MIST)
