"""The screen that shows every box by minute and by degree."""

from math import sin

from images.canvas import Canvas, across, down
from images.palette import AMBER, DEEP, DUSK, FROST, ICE, MIST, NAVY, ORANGE, SAND, SEA, STONE, TEAL, WHITE, clear, mix
from images.shapes import Point, Shape, arc, box, disc, path, ring, smooth

_SEGMENTS: dict[str, tuple[tuple[Point, Point], ...]] = {
    "2": (((0, 0), (1, 0)), ((1, 0), (1, 1)), ((1, 1), (0, 1)), ((0, 1), (0, 2)), ((0, 2), (1, 2))),
    "3": (((0, 0), (1, 0)), ((1, 0), (1, 2)), ((1, 1), (0, 1)), ((0, 2), (1, 2))),
    "4": (((0, 0), (0, 1)), ((0, 1), (1, 1)), ((1, 0), (1, 2))),
    "6": (((1, 0), (0, 0)), ((0, 0), (0, 2)), ((0, 2), (1, 2)), ((1, 2), (1, 1)), ((1, 1), (0, 1))),
    "8": (((0, 0), (1, 0)), ((1, 0), (1, 2)), ((0, 0), (0, 2)), ((1, 1), (0, 1)), ((0, 2), (1, 2))),
}


def draw_dashboard(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    canvas.fill(box(0, 0, 1200, 560), down(0, 560, NAVY, DUSK))
    _draw_window(canvas)
    canvas.fill(box(0, 556, 1200, 130), down(556, 675, mix(SAND, AMBER, 0.2), STONE))
    _draw_screen(canvas)
    _draw_chart(canvas)
    _draw_cards(canvas)
    _draw_desk(canvas)


def _draw_window(canvas: Canvas) -> None:
    canvas.fill(box(880, 60, 400, 360, 10), down(60, 420, TEAL, SEA))
    pane = canvas.within(box(892, 72, 388, 336, 6))
    pane.fill(disc(1090, 190, 52), FROST)
    for x, height in ((890, 90), (940, 150), (1000, 110), (1050, 190), (1116, 130), (1166, 160)):
        pane.fill(box(x, 408 - height, 44, height), mix(TEAL, NAVY, 0.55))
        for y in range(int(408 - height) + 14, 400, 26):
            pane.fill(box(x + 9 + y % 3 * 9, y, 8, 10, 1), AMBER, 0.9)
    canvas.fill(box(1076, 60, 10, 360), NAVY)


def _draw_screen(canvas: Canvas) -> None:
    canvas.shadow(box(150, 590, 700, 6), 260, 60, NAVY, 0.14)
    canvas.fill([(440, 540), (560, 540), (584, 598), (416, 598)], across(416, 584, MIST, SEA))
    canvas.fill(box(370, 592, 260, 14, 7), MIST)
    canvas.fill(box(96, 52, 808, 498, 22), DEEP)
    canvas.fill(box(112, 68, 776, 466, 10), down(68, 534, mix(NAVY, TEAL, 0.4), NAVY))
    canvas.fill(box(112, 68, 776, 40), mix(NAVY, TEAL, 0.65))
    for place, colour in enumerate((ORANGE, AMBER, MIST)):
        canvas.fill(disc(138 + place * 24, 88, 7), colour)
    canvas.fill(box(700, 80, 160, 16, 8), SEA, 0.6)


def _draw_chart(canvas: Canvas) -> None:
    canvas.fill(box(132, 250, 500, 264, 12), DEEP, 0.45)
    chart = canvas.within(box(132, 250, 500, 264, 12))
    chart.fill(box(132, 322, 500, 110), SEA, 0.28)
    for y in (322, 432):
        for x in range(140, 630, 22):
            chart.stroke([(x, y), (x + 10, y)], 2.4, MIST)
    for y in (286, 377, 470):
        chart.stroke([(132, y), (632, y)], 1, MIST, 0.2)
    high, low = _line(352, 22, 0.0), _line(398, 14, 1.7)
    chart.fill([*high, (640, 520), (120, 520)], down(320, 470, ORANGE, clear(ORANGE)), 0.3)
    chart.stroke(low, 4.5, ICE)
    chart.stroke(high, 6, ORANGE)
    canvas.fill(disc(*high[-9], 11), WHITE)
    canvas.fill(disc(*high[-9], 6.5), ORANGE)


def _line(y: float, height: float, phase: float) -> Shape:
    points = [(120 + step * 26, y + height * (sin(step * 0.62 + phase) + 0.5 * sin(step * 1.37))) for step in range(21)]
    return smooth(points)[::3]


def _draw_cards(canvas: Canvas) -> None:
    for place, (number, colour) in enumerate((("4.2", ORANGE), ("3.8", ICE), ("6.4", AMBER))):
        x = 132 + place * 171
        canvas.fill(box(x, 126, 158, 106, 12), TEAL, 0.75)
        _draw_number(canvas.at(x + 22, 148), number, colour)
        canvas.fill(box(x + 22, 210, 84, 7, 3.5), MIST, 0.6)
    _draw_share(canvas.at(764, 200))
    canvas.fill(box(656, 288, 216, 226, 12), DEEP, 0.45)
    for place, height in enumerate((52, 84, 66, 112, 96, 128)):
        canvas.fill(box(674 + place * 32, 496 - height * 1.3, 20, height * 1.3, 5), ORANGE if place == 3 else SEA)
    canvas.stroke([(674, 498), (854, 498)], 2, MIST, 0.5)


def _draw_number(canvas: Canvas, number: str, colour: str) -> None:
    """Draw a temperature in bars, 44 high, with its degree sign."""
    x = 0.0
    for sign in number:
        for start, end in _SEGMENTS.get(sign, ()):
            canvas.stroke([(x + start[0] * 22, start[1] * 22), (x + end[0] * 22, end[1] * 22)], 7, colour)
        if sign == ".":
            canvas.fill(disc(x - 1, 44, 4), colour)
        x += 12 if sign == "." else 36
    canvas.fill(ring(x + 2, 2, 8, 4), colour)


def _draw_share(canvas: Canvas) -> None:
    canvas.fill(box(-108, -74, 216, 148, 12), TEAL, 0.75)
    canvas.fill(ring(-36, 0, 54, 36), NAVY, 0.6)
    canvas.fill(ring(-36, 0, 54, 36, -90, 214), MIST)
    canvas.fill(ring(-36, 0, 54, 36, 218, 262), ORANGE)
    for place, width in enumerate((56, 40, 50)):
        canvas.fill(box(36, -34 + place * 28, width, 9, 4.5), ICE, 0.7)


def _draw_desk(canvas: Canvas) -> None:
    canvas.fill([(300, 630), (640, 630), (668, 664), (272, 664)], FROST)
    for row in range(3):
        for key in range(14):
            canvas.fill(box(306 - row * 7 + key * (23.4 + row), 634 + row * 10, 19, 7, 2), MIST)
    _draw_plant(canvas.at(1040, 600))
    canvas.shadow(disc(800, 622, 26, 0.3), 160, 30, NAVY, 0.16)
    canvas.stroke(arc(834, 588, 17, -90, 90), 9, ORANGE)
    canvas.fill(
        path("M770 560L832 560L828 616Q826 628 814 628L788 628Q776 628 774 616Z"),
        across(770, 832, ORANGE, mix(ORANGE, NAVY, 0.25)),
    )
    canvas.fill(disc(801, 560, 31, 0.22), mix(ORANGE, NAVY, 0.6))


def _draw_plant(canvas: Canvas) -> None:
    canvas.shadow(disc(0, 32, 40, 0.3), 150, 28, NAVY, 0.16)
    for angle, shade in ((-64, 0.5), (-34, 0.2), (-8, 0.0), (22, 0.3), (52, 0.55)):
        leaf = path("M0 0C-34 -50 -30 -110 0 -160C30 -110 34 -50 0 0Z")
        canvas.at(0, -40, 1, angle).fill(leaf, mix(TEAL, MIST, shade))
        canvas.at(0, -40, 1, angle).stroke([(0, -10), (0, -130)], 2, WHITE, 0.25)
    canvas.fill(path("M-48 -52L48 -52L36 38L-36 38Z"), across(-48, 48, WHITE, STONE))
    canvas.fill(box(-54, -62, 108, 20, 5), across(-54, 54, WHITE, MIST))
