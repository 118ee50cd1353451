"""A cold box, its lid a little open, with the thermometer that watches it."""

from images.canvas import Canvas, across, down
from images.mark import draw_bird
from images.palette import AMBER, DEEP, DUSK, FROST, ICE, MIST, NAVY, ORANGE, SAND, SEA, STONE, TEAL, WHITE, mix
from images.shapes import arc, box, disc, path, ring


def draw_box(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    canvas.fill(box(0, 0, 1200, 500), down(0, 500, TEAL, SEA, MIST))
    _draw_backdrop(canvas)
    canvas.fill(box(0, 500, 1200, 180), down(500, 675, SAND, STONE))
    _draw_shadows(canvas)
    _draw_body(canvas)
    _draw_vapour(canvas)
    _draw_front(canvas)
    _draw_thermometer(canvas.at(900, 566))
    _draw_vials(canvas)


def _draw_backdrop(canvas: Canvas) -> None:
    for radius, alpha in ((420, 0.1), (340, 0.12), (262, 0.16)):
        canvas.fill(disc(560, 330, radius), WHITE, alpha)
    for x, y, size in (
        (130, 130, 1),
        (230, 300, 0.6),
        (1040, 110, 0.8),
        (90, 410, 0.5),
        (1120, 330, 0.55),
        (860, 70, 0.5),
    ):
        _draw_crystal(canvas.at(x, y, size))


def _draw_crystal(canvas: Canvas) -> None:
    for angle in range(0, 360, 60):
        arm = canvas.at(0, 0, 1, angle)
        arm.stroke([(0, 0), (42, 0)], 5, WHITE, 0.55)
        arm.stroke([(32, -12), (24, 0), (32, 12)], 5, WHITE, 0.55)


def _draw_shadows(canvas: Canvas) -> None:
    canvas.shadow([(300, 590), (680, 590), (820, 540)], 420, 90, NAVY, 0.16)
    canvas.shadow(disc(900, 566, 34, 0.25), 330, 62, NAVY, 0.16)


def _draw_vapour(canvas: Canvas) -> None:
    bars = (
        (250, 216, 210, 0.55),
        (206, 238, 260, 0.75),
        (392, 222, 300, 0.5),
        (560, 204, 200, 0.35),
        (262, 260, 120, 0.6),
    )
    for x, y, width, alpha in bars:
        canvas.fill(box(x, y, width, 20, 10), FROST, alpha)
    for x, y, radius in ((300, 190, 8), (350, 168, 5), (270, 160, 4), (404, 186, 6)):
        canvas.fill(disc(x, y, radius), FROST, 0.75)


def _draw_body(canvas: Canvas) -> None:
    canvas.fill([(300, 260), (440, 214), (820, 214), (680, 260)], DEEP)
    for x in (352, 452, 552):
        canvas.fill([(x, 252), (x + 44, 226), (x + 118, 226), (x + 74, 252)], ICE)
        canvas.fill([(x + 6, 246), (x + 40, 230), (x + 108, 230), (x + 74, 246)], FROST)
    canvas.fill([(680, 256), (820, 212), (820, 540), (680, 590)], across(680, 820, TEAL, DUSK))
    for y in (300, 500):
        canvas.fill([(680, y), (820, y - 46), (820, y - 22), (680, y + 24)], NAVY, 0.35)
    canvas.stroke([(716, 392), (716, 372), (784, 350), (784, 370)], 10, ORANGE)
    _draw_lid(canvas)


def _draw_lid(canvas: Canvas) -> None:
    canvas.fill([(440, 214), (820, 214), (838, 76), (462, 66)], down(66, 214, WHITE, MIST))
    canvas.fill([(462, 66), (838, 76), (842, 58), (462, 46)], TEAL)
    canvas.fill([(820, 214), (838, 76), (842, 58), (850, 66), (832, 208)], DUSK)
    canvas.fill([(478, 196), (800, 196), (812, 94), (494, 86)], ICE)


def _draw_front(canvas: Canvas) -> None:
    front = box(294, 252, 388, 340, 14)
    canvas.fill(front, down(252, 592, WHITE, FROST, mix(STONE, ICE, 0.5)))
    canvas.within(front).fill(path("M280 600L280 520C400 500 540 540 700 452L700 600Z"), TEAL)
    canvas.within(front).fill(path("M280 520C400 500 540 540 700 452L700 470C540 560 400 518 280 540Z"), ORANGE)
    canvas.fill(box(288, 248, 400, 26, 8), SEA)
    canvas.fill(box(452, 240, 72, 62, 9), ORANGE)
    canvas.fill(box(468, 266, 40, 9, 4), mix(ORANGE, NAVY, 0.5))
    draw_bird(canvas.at(372, 398, 1.35, -24), TEAL, TEAL, MIST)
    _draw_dial(canvas.at(576, 398))


def _draw_dial(canvas: Canvas) -> None:
    """Draw a round thermometer: blue where it must be, orange where it must not."""
    canvas.fill(disc(5, 7, 74), NAVY, 0.14)
    canvas.fill(disc(0, 0, 72), NAVY)
    canvas.fill(disc(0, 0, 64), WHITE)
    canvas.fill(ring(0, 0, 54, 42, 150, 232), SEA)
    canvas.fill(ring(0, 0, 54, 42, 236, 300), MIST)
    canvas.fill(ring(0, 0, 54, 42, 304, 390), ORANGE)
    for angle in range(150, 391, 24):
        canvas.stroke([arc(0, 0, 37, angle, angle)[0], arc(0, 0, 33, angle, angle)[0]], 2.4, NAVY)
    canvas.fill(path("M-5 4L-14 -40L5 -4Z"), NAVY)
    canvas.fill(disc(0, 0, 7), NAVY)
    canvas.fill(box(-16, 22, 32, 10, 5), MIST)


def _draw_thermometer(canvas: Canvas) -> None:
    canvas.fill(box(-62, -14, 124, 16, 8), DUSK)
    canvas.fill(box(-40, -330, 80, 322, 22), across(-40, 40, WHITE, ICE))
    canvas.fill(box(-11, -306, 22, 240, 11), mix(ICE, SEA, 0.35))
    canvas.fill(disc(0, -56, 25), mix(ICE, SEA, 0.35))
    canvas.fill(disc(0, -56, 18), ORANGE)
    canvas.fill(box(-5, -170, 10, 120, 5), ORANGE)
    canvas.fill(box(14, -196, 16, 68, 4), MIST)
    for step in range(12):
        long = step % 3 == 0
        canvas.stroke([(-30, -296 + step * 19), (-20 if long else -24, -296 + step * 19)], 2.6, NAVY)
    canvas.stroke([(-5, -62), (-10, -56)], 4, WHITE, 0.8)


def _draw_vials(canvas: Canvas) -> None:
    for x, y, colour in ((124, 586, ORANGE), (176, 600, SEA), (228, 588, AMBER)):
        canvas.shadow(disc(x, y - 2, 17, 0.25), 190, 36, NAVY, 0.14)
        canvas.fill(box(x - 17, y - 74, 34, 76, 7), FROST)
        canvas.fill(box(x - 17, y - 40, 34, 42, 7), colour)
        canvas.fill(box(x - 10, y - 92, 20, 20, 3), mix(FROST, MIST, 0.5))
        canvas.fill(box(x - 14, y - 102, 28, 15, 4), DUSK)
        canvas.fill(box(x - 17, y - 46, 34, 20), WHITE)
        canvas.fill(box(x - 10, y - 68, 5, 62, 2.5), WHITE, 0.6)
