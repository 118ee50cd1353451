"""A university campus in autumn: a path between trees, and students on it."""

from images.canvas import Canvas, across, down
from images.nature import draw_cloud, draw_cypress, draw_gull, draw_sky, draw_sun, draw_tree
from images.palette import AMBER, DUSK, FROST, ICE, MIST, NAVY, ORANGE, PEACH, SAND, SEA, STONE, TEAL, WHITE, mix
from images.people import CREW, draw_person
from images.shapes import arc, box, disc, path, ridge, ring

_GRASS = mix(TEAL, MIST, 0.35)
_TREES = (
    (390, 496, 0.8, mix(TEAL, MIST, 0.2)),
    (846, 496, 0.85, AMBER),
    (40, 520, 1.2, TEAL),
    (282, 530, 1.1, ORANGE),
    (968, 532, 1.15, mix(TEAL, SEA, 0.4)),
    (1150, 540, 1.5, mix(ORANGE, AMBER, 0.4)),
    (120, 640, 2.1, mix(TEAL, SEA, 0.2)),
)
_STUDENTS = (
    (586, 540, 0.7, 2, False),
    (688, 560, 0.85, 5, True),
    (500, 622, 1.3, 1, False),
    (556, 626, 1.32, 4, True),
    (790, 640, 1.45, 3, True),
)


def draw_campus(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    draw_sky(canvas, 460, mix(SEA, TEAL, 0.4), SEA, MIST, ICE, SAND)
    draw_sun(canvas, 262, 176, 58, AMBER)
    for x, y, size in ((420, 90, 1), (900, 120, 1.2), (60, 300, 0.8)):
        draw_cloud(canvas.at(x, y, size), WHITE, 0.55)
    canvas.fill(ridge([(-40, 400), (150, 350), (420, 392), (800, 360), (1240, 396)], 480), mix(SEA, MIST, 0.35))
    _draw_hall(canvas)
    _draw_wing(canvas)
    _draw_lawn(canvas)
    _draw_trees(canvas)
    _draw_people(canvas)


def _draw_hall(canvas: Canvas) -> None:
    canvas.fill(box(430, 250, 380, 222), across(430, 810, WHITE, mix(SAND, PEACH, 0.4)))
    canvas.fill([(410, 256), (620, 168), (830, 256)], mix(ORANGE, NAVY, 0.12))
    canvas.fill([(450, 250), (620, 182), (790, 250)], SAND)
    _draw_clock(canvas.at(620, 226))
    _draw_columns(canvas)
    canvas.fill(box(420, 256, 400, 16), mix(SAND, ORANGE, 0.18))
    for step in range(3):
        canvas.fill(box(420 - step * 14, 462 + step * 9, 400 + step * 28, 10), mix(WHITE, STONE, 0.3 + step * 0.3))


def _draw_clock(canvas: Canvas) -> None:
    canvas.fill(disc(0, 0, 20), TEAL)
    canvas.fill(disc(0, 0, 15), WHITE)
    canvas.stroke([(0, 0), (0, -11)], 3, ORANGE)
    canvas.stroke([(0, 0), (8, 4)], 3, NAVY)


def _draw_columns(canvas: Canvas) -> None:
    for x in range(452, 760, 66):
        canvas.fill(box(x + 22, 296, 40, 176, 20), mix(DUSK, TEAL, 0.4))
        canvas.fill(box(x + 28, 350, 28, 60, 4), mix(AMBER, SAND, 0.4) if x % 4 else SEA)
    for x in range(446, 800, 66):
        canvas.fill(box(x, 276, 22, 196), across(x, x + 22, WHITE, STONE))
        canvas.fill(box(x - 4, 270, 30, 10, 2), SAND)


def _draw_wing(canvas: Canvas) -> None:
    for left, width, top in ((90, 318, 300), (832, 330, 276)):
        canvas.fill(box(left, top, width, 186), down(top, 480, TEAL, mix(TEAL, SEA, 0.4)))
        canvas.fill(box(left - 8, top - 10, width + 16, 14, 3), NAVY)
        for row in range(3):
            for column in range(6):
                lit = (row * 4 + column * 3 + left) % 5 == 0
                _draw_pane(canvas.at(left + 18 + column * 50, top + 22 + row * 50), lit)


def _draw_pane(canvas: Canvas, lit: bool) -> None:
    pane = box(0, 0, 34, 30, 3)
    canvas.fill(pane, AMBER if lit else mix(SEA, ICE, 0.5))
    canvas.within(pane).fill([(0, 38), (22, -22), (32, -22), (10, 38)], WHITE, 0.25)


def _draw_lawn(canvas: Canvas) -> None:
    canvas.fill(box(-40, 478, 1280, 220), down(478, 675, mix(_GRASS, SAND, 0.3), _GRASS, mix(TEAL, NAVY, 0.1)))
    path_edge = path("M560 486L700 486C720 540 860 600 980 690L260 690C400 610 540 550 560 486Z")
    canvas.fill(path_edge, down(486, 675, SAND, mix(SAND, PEACH, 0.6)))
    for y, left, right in ((508, 552, 708), (540, 514, 752), (584, 440, 824), (640, 334, 908)):
        canvas.within(path_edge).stroke([(left - 60, y), (right + 60, y)], 1.5 + (y - 500) / 60, WHITE, 0.7)
    canvas.fill(ridge([(-40, 640), (160, 604), (330, 640), (430, 690)], 700), mix(TEAL, NAVY, 0.2))
    canvas.fill(ridge([(820, 690), (960, 632), (1100, 606), (1240, 630)], 700), mix(TEAL, NAVY, 0.2))


def _draw_trees(canvas: Canvas) -> None:
    for x in (214, 1060):
        draw_cypress(canvas.at(x, 512, 0.8), mix(TEAL, NAVY, 0.2))
    for x, y, size, leaf in _TREES:
        canvas.shadow(disc(x, y, 14 * size, 0.35), 150 * size, 34 * size, NAVY, 0.16)
        draw_tree(canvas.at(x, y, size), leaf)
    for x, y in ((240, 600), (300, 574), (1010, 600), (1096, 586), (1060, 640), (200, 660)):
        canvas.fill(disc(x, y, 5, 0.6), AMBER if x % 4 else ORANGE)


def _draw_people(canvas: Canvas) -> None:
    for x, y, size, who, mirrored in _STUDENTS:
        canvas.shadow(disc(x, y, 9 * size, 0.35), 84 * size, 20 * size, NAVY, 0.18)
        student = canvas.at(x, y, size, 0, mirrored)
        student.fill(box(-20, -80, 14, 30, 6), mix(ORANGE, NAVY, 0.35) if who % 2 else TEAL)
        draw_person(student, CREW[who], stride=9, reach=(18, -50))
    _draw_bicycle(canvas.at(1010, 640, 1.1))
    for x, y, size in ((560, 130, 0.7), (610, 108, 0.5), (330, 250, 0.6)):
        draw_gull(canvas.at(x, y, size))


def _draw_bicycle(canvas: Canvas) -> None:
    for x in (-48, 48):
        canvas.fill(ring(x, -32, 32, 27), NAVY)
        canvas.fill(disc(x, -32, 4), NAVY)
    for line in (
        [(-48, -32), (-20, -78), (30, -78), (0, -32), (-48, -32)],
        [(-26, -90), (0, -32)],
        [(48, -32), (28, -92), (42, -100)],
    ):
        canvas.stroke(line, 5, ORANGE)
    canvas.stroke([(-36, -92), (-16, -92)], 7, NAVY)
    canvas.stroke([*arc(42, -94, 7, -90, 90)], 4, FROST)
