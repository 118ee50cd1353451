"""A forklift that carries a pallet of boxes through the depot."""

from random import Random

from images.canvas import Canvas, across, down
from images.mark import draw_bird
from images.palette import (
    AMBER,
    DEEP,
    DUSK,
    FROST,
    ICE,
    MIST,
    NAVY,
    ORANGE,
    PEACH,
    SAND,
    SEA,
    SKIN,
    STONE,
    TEAL,
    WHITE,
    mix,
)
from images.shapes import box, disc, path, ring

_FLOOR = 560


def draw_forklift(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    canvas.fill(box(0, 0, 1200, _FLOOR), down(0, _FLOOR, mix(SEA, TEAL, 0.3), MIST, ICE))
    _draw_roof(canvas)
    _draw_racks(canvas)
    _draw_floor(canvas)
    canvas.shadow([(250, 590), (1040, 590), (1040, 596), (250, 596)], 130, 60, NAVY, 0.2)
    _draw_mast(canvas)
    _draw_load(canvas)
    _draw_driver(canvas)
    _draw_body(canvas)
    _draw_cage(canvas)
    for x, radius in ((360, 62), (640, 74)):
        _draw_wheel(canvas, x, radius)


def _draw_roof(canvas: Canvas) -> None:
    canvas.fill(box(0, 0, 1200, 26), NAVY)
    for x in range(-40, 1240, 120):
        canvas.stroke([(x, 26), (x + 60, 62), (x + 120, 26)], 5, DUSK)
    canvas.fill(box(0, 58, 1200, 9), DUSK)
    for x in (180, 600, 1020):
        canvas.fill([(x - 60, 92), (x + 60, 92), (x + 230, _FLOOR), (x - 230, _FLOOR)], WHITE, 0.12)
        canvas.stroke([(x, 60), (x, 80)], 3, NAVY)
        canvas.fill(path(f"M{x - 56} 92Q{x - 44} 72 {x} 72Q{x + 44} 72 {x + 56} 92Z"), TEAL)
        canvas.fill(box(x - 44, 90, 88, 7, 3.5), WHITE)


def _draw_racks(canvas: Canvas) -> None:
    chance = Random(21)
    for level in (226, 356, 486):
        x = -30.0
        while x < 1220:
            width, height = chance.choice((56, 74, 92)), chance.uniform(52, 92)
            colour = mix(chance.choice((SAND, TEAL, WHITE, SEA, PEACH)), MIST, 0.35)
            canvas.fill(box(x, level - height, width, height, 3), colour)
            canvas.fill(box(x + width * 0.4, level - height, width * 0.2, height * 0.5), mix(colour, WHITE, 0.45))
            x += width + chance.choice((6, 10, 34))
        canvas.fill(box(0, level, 1200, 12), mix(ORANGE, MIST, 0.25))
    for x in range(20, 1240, 290):
        canvas.fill(box(x, 120, 14, 450), mix(TEAL, NAVY, 0.25))


def _draw_floor(canvas: Canvas) -> None:
    canvas.fill(box(0, _FLOOR - 6, 1200, 130), down(_FLOOR, 675, mix(STONE, MIST, 0.4), SAND))
    canvas.fill(box(0, _FLOOR - 8, 1200, 5), SEA, 0.6)
    canvas.fill(box(0, 636, 1200, 10), AMBER)
    for x in range(-60, 1240, 64):
        canvas.fill([(x, 646), (x + 22, 636), (x + 44, 636), (x + 22, 646)], NAVY, 0.75)


def _draw_mast(canvas: Canvas) -> None:
    canvas.fill(box(722, 120, 18, 470, 4), DEEP)
    canvas.fill(box(752, 150, 16, 440, 4), DUSK)
    for y in (140, 300, 460):
        canvas.fill(box(718, y, 54, 14, 3), NAVY)
    canvas.stroke([(746, 150), (746, 500)], 4, MIST)
    canvas.fill(box(768, 410, 14, 120, 3), DEEP)
    canvas.fill(box(768, 518, 300, 12, 4), DEEP)


def _draw_load(canvas: Canvas) -> None:
    for x in (790, 900, 1010):
        canvas.fill(box(x, 494, 34, 24), mix(ORANGE, NAVY, 0.5))
    canvas.fill(box(782, 484, 272, 14, 2), mix(PEACH, ORANGE, 0.35))
    canvas.fill(box(782, 508, 272, 10, 2), mix(PEACH, ORANGE, 0.2))
    for x, y, width, colour in (
        (786, 362, 130, WHITE),
        (920, 362, 130, ICE),
        (786, 240, 130, ICE),
        (920, 240, 130, WHITE),
    ):
        canvas.fill(box(x, y, width, 120, 6), across(x, x + width, colour, mix(colour, MIST, 0.6)))
        canvas.fill(box(x, y, width, 20, 6), TEAL)
        canvas.fill(box(x + width / 2 - 12, y + 6, 24, 24, 4), ORANGE)
        draw_bird(canvas.at(x + width / 2, y + 72, 0.62, -22), TEAL, TEAL, MIST)


def _draw_body(canvas: Canvas) -> None:
    canvas.fill(
        path("M258 560L250 440Q250 392 300 386L430 380L470 440L600 440L640 400L712 400L712 560Z"),
        down(380, 560, ORANGE, mix(ORANGE, NAVY, 0.18)),
    )
    canvas.fill(path("M250 470L262 392Q300 376 340 384L330 560L256 560Z"), mix(ORANGE, NAVY, 0.3))
    canvas.fill(box(440, 520, 170, 40), DEEP)
    canvas.fill(box(270, 420, 44, 14, 6), WHITE)
    canvas.fill(box(690, 404, 24, 20, 6), mix(AMBER, WHITE, 0.5))
    canvas.fill(box(352, 420, 96, 30, 8), mix(ORANGE, NAVY, 0.3))
    for y in (428, 440):
        canvas.stroke([(364, y), (436, y)], 3, ORANGE)


def _draw_driver(canvas: Canvas) -> None:
    canvas.fill(box(378, 366, 124, 22, 8), NAVY)
    canvas.fill(box(374, 282, 26, 110, 10), NAVY)
    canvas.stroke([(440, 372), (532, 374), (560, 440)], 36, NAVY)
    canvas.fill(path("M404 376C398 310 410 268 444 264C478 266 488 300 486 376Z"), TEAL)
    for y in (306, 338):
        canvas.within(path("M404 376C398 310 410 268 444 264C478 266 488 300 486 376Z")).fill(
            box(390, y, 110, 11), AMBER
        )
    canvas.stroke([(454, 290), (500, 334), (556, 330)], 22, mix(TEAL, NAVY, 0.25))
    canvas.fill(disc(560, 329, 12), SKIN[1])
    canvas.fill(box(440, 244, 20, 28, 6), mix(SKIN[1], NAVY, 0.2))
    canvas.fill(disc(454, 226, 29), SKIN[1])
    canvas.fill(path("M420 222C418 184 444 178 460 180C482 182 492 200 490 216L500 218L500 224L420 226Z"), WHITE)
    canvas.fill(path("M420 222L500 218L500 225L421 229Z"), mix(WHITE, MIST, 0.8))


def _draw_cage(canvas: Canvas) -> None:
    canvas.stroke([(596, 330), (640, 410)], 9, NAVY)
    canvas.at(584, 330, 1, 62).fill(ring(0, 0, 30, 23), NAVY)
    canvas.stroke([(316, 392), (356, 128)], 11, DEEP)
    canvas.stroke([(664, 404), (618, 128)], 11, DEEP)
    canvas.fill(box(336, 116, 304, 18, 8), DEEP)
    canvas.fill(box(452, 98, 36, 20, 8), ORANGE)
    canvas.glow(470, 106, 46, AMBER, 0.8)


def _draw_wheel(canvas: Canvas, x: float, radius: float) -> None:
    y = 596 - radius
    canvas.fill(disc(x, y, radius), DEEP)
    canvas.fill(disc(x, y, radius * 0.56), MIST)
    canvas.fill(disc(x, y, radius * 0.44), FROST)
    for angle in range(0, 360, 60):
        canvas.at(x, y, 1, angle).fill(disc(0, -radius * 0.3, 4.5), DUSK)
    canvas.fill(disc(x, y, radius * 0.13), ORANGE)
