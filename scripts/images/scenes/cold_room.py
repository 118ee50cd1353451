"""The cold room: an aisle between high shelves, and one person counting."""

from random import Random

from images.canvas import Canvas, across, down
from images.palette import AMBER, DUSK, FROST, ICE, MIST, NAVY, ORANGE, SAND, SEA, TEAL, WHITE, mix
from images.people import Look, draw_person
from images.shapes import Point, Shape, box, disc

_EYE = (600, 330)
_LENGTH = 0.5
"""Of one frame of shelves, in the same units as depth."""
_LEVELS = (-250, -110, 30, 170)
"""Heights of the boards, in units at depth 1, below the eye when above 0."""
_BOXES = (ORANGE, WHITE, SAND, TEAL, mix(SEA, ICE, 0.4), AMBER)


def draw_cold_room(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    canvas.fill(box(0, 0, 1200, 675), down(0, 675, mix(SEA, ICE, 0.4), ICE, FROST))
    _draw_shell(canvas)
    chance = Random(8)
    for section in reversed(range(6)):
        for side in (-1, 1):
            _draw_section(canvas, side, 0.5 + section * _LENGTH, chance)
    _draw_cooler(canvas)
    _draw_counter(canvas)
    _draw_cold_air(canvas)


def _spot(side: float, height: float, depth: float) -> Point:
    return _EYE[0] + side / depth, _EYE[1] + height / depth


def _draw_shell(canvas: Canvas) -> None:
    end = [_spot(x, y, 4) for x, y in ((-620, -420), (620, -420), (620, 330), (-620, 330))]
    canvas.fill(_flat(-620, 620, 330, 0.6, 4), down(410, 675, MIST, mix(SEA, MIST, 0.45)))
    canvas.fill(end, mix(ICE, MIST, 0.4))
    canvas.fill(box(540, 262, 120, 150, 4), SEA)
    canvas.fill(box(548, 270, 104, 142), mix(SEA, ICE, 0.3))
    canvas.fill(box(598, 270, 4, 142), SEA)
    for x in (-130, 122):
        canvas.fill(_flat(x, x + 8, 330, 0.7, 4), ORANGE, 0.9)
    for depth in (1.2, 1.9, 3.0):
        canvas.fill(_flat(-70, 70, -410, depth, depth + 0.3), WHITE)


def _flat(left: float, right: float, height: float, near: float, far: float) -> Shape:
    """Return a level rectangle, as on the floor or the ceiling."""
    return [_spot(left, height, far), _spot(right, height, far), _spot(right, height, near), _spot(left, height, near)]


def _draw_section(canvas: Canvas, side: int, near: float, chance: Random) -> None:
    """Draw one frame of shelves: its back, the boxes on each board, and the posts."""
    far = near + _LENGTH
    end = [_spot(side * x, y, far) for x, y in ((322, -390), (480, -390), (480, 330), (322, 330))]
    canvas.fill(end, mix(SEA, TEAL, 0.6))
    canvas.fill(_wall(side * 480, -390, 330, near, far), mix(SEA, TEAL, 0.4))
    for level in _LEVELS:
        board = [_spot(side * x, level, depth) for x, depth in ((326, near), (326, far), (480, far), (480, near))]
        canvas.fill(board, mix(SEA, TEAL, 0.8))
        _draw_row(canvas, side, level, near, chance)
        canvas.fill(_wall(side * 322, level, level + 14, near, far), mix(ORANGE, NAVY, 0.08))
    for depth in (far, near):
        canvas.stroke([_spot(side * 322, 330, depth), _spot(side * 322, -390, depth)], 13 / depth, DUSK)


def _wall(side: float, top: float, bottom: float, near: float, far: float) -> Shape:
    return [_spot(side, top, near), _spot(side, top, far), _spot(side, bottom, far), _spot(side, bottom, near)]


def _draw_row(canvas: Canvas, side: int, level: float, near: float, chance: Random) -> None:
    end = near + _LENGTH - 0.03
    while end > near + 0.1:
        length, height = chance.uniform(0.15, 0.24), chance.uniform(70, 112)
        start = max(end - length, near + 0.02)
        colour = mix(chance.choice(_BOXES), ICE, min(0.55, near * 0.16))
        _draw_crate(canvas, side, (level - height, level), (start, end), colour)
        end = start - 0.02


def _draw_crate(
    canvas: Canvas, side: int, heights: tuple[float, float], depths: tuple[float, float], colour: str
) -> None:
    top, bottom = heights
    near, far = depths
    front = [_spot(side * x, y, near) for x, y in ((326, top), (440, top), (440, bottom), (326, bottom))]
    canvas.fill(front, mix(colour, NAVY, 0.28))
    canvas.fill(_wall(side * 326, top, bottom, near, far), mix(colour, NAVY, 0.05))
    label = (far - near) / 6
    third = (bottom - top) / 3
    canvas.fill(_wall(side * 325, top + third, bottom - third, near + label, near + 3 * label), mix(colour, WHITE, 0.6))


def _draw_cooler(canvas: Canvas) -> None:
    canvas.fill(box(480, 150, 240, 66, 10), across(480, 720, WHITE, MIST))
    for x in (546, 654):
        canvas.fill(disc(x, 184, 26), DUSK)
        for angle in range(0, 360, 90):
            canvas.at(x, 184, 1, angle + 20).fill([(0, 0), (22, -8), (22, 8)], SEA)
        canvas.fill(disc(x, 184, 5), ORANGE)


def _draw_counter(canvas: Canvas) -> None:
    canvas.shadow(disc(604, 588, 26, 0.3), -60, 70, NAVY, 0.14)
    look = Look(coat=ORANGE, legs=NAVY, hair=TEAL, vest=True)
    worker = canvas.at(604, 588, 2.35)
    draw_person(worker, look, stride=7, reach=(24, -60), other=(-18, -46))
    worker.fill(disc(0, -103, 12), TEAL)
    worker.fill(box(-13, -103, 27, 7, 3), mix(TEAL, ICE, 0.3))
    worker.fill(disc(0, -115, 4.5), ICE)
    worker.fill(box(19, -72, 13, 19, 2), NAVY)
    worker.fill(box(21, -70, 9, 13, 1), ICE)


def _draw_cold_air(canvas: Canvas) -> None:
    for x, y, width, alpha in (
        (450, 606, 150, 0.35),
        (560, 624, 260, 0.4),
        (380, 640, 240, 0.35),
        (470, 234, 110, 0.5),
        (620, 246, 120, 0.5),
    ):
        canvas.fill(box(x, y, width, 14, 7), WHITE, alpha)
    chance = Random(3)
    for _ in range(36):
        canvas.fill(disc(chance.uniform(300, 900), chance.uniform(220, 620), chance.uniform(1.5, 3.5)), WHITE, 0.75)
