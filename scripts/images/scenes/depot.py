"""The depot at dawn: trucks in a row, one person on the way to them."""

from images.canvas import Canvas, across, down
from images.mark import draw_mark
from images.nature import draw_cloud, draw_gull, draw_sky, draw_sun
from images.palette import AMBER, DEEP, DUSK, FROST, ICE, MIST, NAVY, ORANGE, PEACH, SAND, SEA, STONE, TEAL, WHITE, mix
from images.people import CREW, draw_person
from images.shapes import Point, Shape, box, disc, ridge
from images.truck import draw_front

_EYE = (905, 352)
"""Where all lines into the depth meet."""
_HEIGHT = 118
"""Of the eye above the ground, in the units of a truck."""
_NEAREST, _STEP = 0.47, 0.165


def draw_depot(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    draw_sky(canvas, 460, TEAL, SEA, MIST, SAND, PEACH)
    draw_sun(canvas, 1010, 300, 74)
    _draw_land(canvas)
    _draw_building(canvas)
    _draw_ground(canvas)
    for place in reversed(range(5)):
        _draw_parked(canvas, place)
    _draw_worker(canvas)


def _spot(side: float, depth: float, height: float = 0) -> Point:
    """Return where a place of the yard is in the picture."""
    return _EYE[0] + side / depth, _EYE[1] + (_HEIGHT - height) / depth


def _draw_land(canvas: Canvas) -> None:
    draw_cloud(canvas.at(590, 150, 1.1), WHITE, 0.45)
    draw_cloud(canvas.at(1000, 110, 0.7), WHITE, 0.4)
    for x, y, size in ((520, 96, 0.8), (590, 70, 0.6), (640, 112, 0.5)):
        draw_gull(canvas.at(x, y, size))
    canvas.fill(ridge([(700, 390), (860, 330), (960, 352), (1080, 318), (1240, 350)], 470), mix(PEACH, MIST, 0.55))
    canvas.fill(ridge([(800, 400), (960, 372), (1100, 386), (1240, 356)], 470), mix(SEA, PEACH, 0.25))


def _draw_building(canvas: Canvas) -> None:
    canvas.fill([(-40, 214), (905, 232), (905, 470), (-40, 470)], across(-40, 905, DUSK, TEAL))
    canvas.fill([(-40, 202), (917, 221), (917, 238), (-40, 222)], NAVY)
    canvas.fill([(905, 238), (960, 262), (960, 440), (905, 470)], down(238, 470, mix(AMBER, PEACH, 0.5), PEACH))
    for place in range(8):
        _draw_door(canvas, 40 + place * 112)
    draw_mark(canvas.at(822, 250, 0.62))


def _draw_door(canvas: Canvas, x: float) -> None:
    canvas.fill(box(x - 6, 322, 84, 130, 4), NAVY)
    canvas.fill(box(x, 328, 72, 124), down(328, 452, AMBER, SAND))
    canvas.fill(box(x, 328, 72, 34), SEA)
    for y in (336, 345, 354):
        canvas.stroke([(x + 2, y), (x + 70, y)], 1.5, TEAL)
    canvas.fill(box(x + 30, 300, 12, 7, 3), FROST)


def _draw_ground(canvas: Canvas) -> None:
    canvas.fill(box(-40, 446, 1280, 240), down(446, 675, PEACH, STONE, mix(STONE, MIST, 0.8)))
    canvas.fill([(905, 446), (960, 438), (1240, 438), (1240, 446)], mix(SEA, NAVY, 0.2))
    for side in range(-440, 360, 76):
        far, near = 1.2, 0.3
        line = [_spot(side, far), _spot(side + 4, far), _spot(side + 4, near), _spot(side, near)]
        canvas.fill(line, WHITE, 0.5)


def _draw_parked(canvas: Canvas, place: int) -> None:
    depth, side = _NEAREST + place * _STEP, -326 + place * 47
    canvas.fill(_cast(side, depth), NAVY, 0.28)
    for start in (0.03, 0.1):
        x, y = _spot(side + 46, depth + start, 21)
        wide = _spot(side + 46, depth + start + 0.035)[0] - x
        canvas.fill(disc(x + wide / 2, y, wide / 2, 42 / (depth + start) / wide), DEEP)
    _draw_wall(canvas, side + 52, depth)
    draw_front(canvas.at(*_spot(side, depth), 1 / depth), lit=place == 0)


def _draw_wall(canvas: Canvas, side: float, depth: float) -> None:
    near, far = _spot(side, depth)[0], _spot(side, depth + 0.14)[0]
    canvas.fill(
        _panel(side, depth, depth + 0.14, 174, 24), across(near, far, mix(WHITE, PEACH, 0.5), mix(SAND, PEACH, 0.8))
    )
    canvas.fill(_panel(side, depth, depth + 0.14, 66, 24), mix(TEAL, ORANGE, 0.1))
    canvas.fill(_panel(side, depth, depth + 0.14, 75, 66), ORANGE)


def _panel(side: float, near: float, far: float, top: float, bottom: float) -> Shape:
    """Return an upright rectangle that leads into the depth."""
    return [_spot(side, near, top), _spot(side, far, top), _spot(side, far, bottom), _spot(side, near, bottom)]


def _cast(side: float, depth: float) -> Shape:
    """Return the shadow on the ground of a truck with the sun behind its shoulder."""
    back, front = depth + 0.14, depth * 0.66
    return [
        _spot(side + 50, back),
        _spot(side + 50, depth),
        _spot(side - 70, front),
        _spot(side - 190, front),
        _spot(side - 50, back),
    ]


def _draw_worker(canvas: Canvas) -> None:
    x, y = 1030, 600
    canvas.fill([(x - 16, y - 2), (x + 14, y - 2), (x - 96, 690), (x - 170, 690)], NAVY, 0.3)
    worker = canvas.at(x, y, 1.75, mirrored=True)
    draw_person(worker, CREW[0], stride=9, reach=(20, -56), other=(-18, -46))
    worker.fill(box(14, -68, 14, 19, 2), ICE)
