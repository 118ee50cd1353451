"""Two glasses of tea at a window over the gulf."""

from math import sin

from images.canvas import Canvas, across, down
from images.nature import draw_cloud, draw_gull, draw_sky, draw_sun, wave
from images.palette import AMBER, FROST, ICE, MIST, NAVY, ORANGE, PEACH, SAND, SEA, STONE, TEAL, WHITE, mix
from images.shapes import arc, box, disc, path, ridge, ring

_GLASS = (
    "M-66 -236C-62 -196 -38 -176 -38 -140C-38 -104 -64 -80 -60 -26C-57 2 -40 10 0 10"
    "C40 10 57 2 60 -26C64 -80 38 -104 38 -140C38 -176 62 -196 66 -236Z"
)
_GLINT = (
    "M-58 -240C-50 -200 -26 -176 -28 -140C-28 -104 -52 -80 -48 -26"
    "L-32 -26C-36 -80 -14 -104 -14 -140C-14 -176 -36 -200 -42 -240Z"
)
_TEA = mix(ORANGE, NAVY, 0.16)


def draw_tea(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    draw_sky(canvas, 440, SEA, MIST, ICE, SAND, PEACH)
    draw_sun(canvas, 876, 300, 92, mix(ORANGE, AMBER, 0.3))
    draw_cloud(canvas.at(130, 140, 1.1), WHITE, 0.6)
    draw_cloud(canvas.at(640, 100, 0.9), WHITE, 0.5)
    _draw_gulf(canvas)
    _draw_window(canvas)
    _draw_table(canvas)
    for x, y, size in ((420, 596, 1.32), (772, 612, 1.42)):
        _draw_glass(canvas.at(x, y, size))
    _draw_sugar(canvas)


def _draw_gulf(canvas: Canvas) -> None:
    canvas.fill(
        ridge([(-40, 372), (140, 320), (330, 366), (560, 310), (800, 372), (1030, 326), (1240, 372)], 430),
        mix(mix(SEA, MIST, 0.45), PEACH, 0.15),
    )
    canvas.fill(box(-40, 400, 1280, 160), down(400, 530, mix(SEA, ICE, 0.3), SEA))
    for step in range(5):
        canvas.fill(box(800 + step * 14, 408 + step * 16, 152 - step * 26, 6, 3), AMBER, 0.85)
    for step in range(3):
        canvas.stroke(wave(430 + step * 26, 3, 160 + step * 30, step * 0.3)[:-2], 2, WHITE, 0.35)
    canvas.fill(path("M150 420L330 420L312 444L168 444Z"), NAVY)
    canvas.fill(box(180, 398, 118, 22, 4), WHITE)
    canvas.fill(box(226, 380, 16, 20), ORANGE)
    for x, y, size in ((300, 240, 0.9), (360, 210, 0.7), (1080, 190, 0.8)):
        draw_gull(canvas.at(x, y, size))


def _draw_window(canvas: Canvas) -> None:
    for x in (-30, 590, 1170):
        canvas.fill(box(x, -10, 26 if x == 590 else 60, 560), across(x, x + 60, mix(TEAL, NAVY, 0.3), TEAL))
    canvas.fill(box(-10, -10, 1220, 34), TEAL)
    canvas.fill(box(-10, 498, 1220, 30), mix(TEAL, NAVY, 0.2))


def _draw_table(canvas: Canvas) -> None:
    canvas.fill(box(-10, 520, 1220, 170), down(520, 675, mix(SAND, PEACH, 0.5), SAND))
    canvas.fill([(30, 528), (560, 528), (380, 690), (-220, 690)], WHITE, 0.45)
    canvas.fill([(640, 528), (1150, 528), (1010, 690), (430, 690)], WHITE, 0.45)
    canvas.fill(box(-10, 516, 1220, 10), mix(ORANGE, NAVY, 0.35))


def _draw_glass(canvas: Canvas) -> None:
    _draw_saucer(canvas)
    glass = path(_GLASS)
    canvas.fill(glass, FROST, 0.55)
    tea = canvas.within(glass)
    tea.fill(box(-80, -204, 160, 214), down(-204, 10, mix(_TEA, AMBER, 0.35), _TEA, mix(_TEA, NAVY, 0.3)))
    canvas.fill(disc(0, -204, 52, 0.13), mix(AMBER, ORANGE, 0.35))
    tea.fill(path(_GLINT), WHITE, 0.4)
    canvas.fill([*arc(0, -236, 66, 0, 360, 0.13), *arc(0, -236, 60, 360, 0, 0.12)], WHITE, 0.9)
    _draw_spoon(canvas)
    _draw_steam(canvas)


def _draw_saucer(canvas: Canvas) -> None:
    canvas.shadow(disc(0, 4, 96, 0.17), -150, 60, NAVY, 0.14)
    canvas.fill(disc(0, 8, 112, 0.2), mix(WHITE, MIST, 0.5))
    canvas.fill(disc(0, 2, 112, 0.2), WHITE)
    canvas.fill([(x, 2 + y * 0.19) for x, y in ring(0, 0, 96, 88)], ORANGE)
    canvas.fill(disc(0, 2, 72, 0.17), FROST)


def _draw_spoon(canvas: Canvas) -> None:
    canvas.stroke([(56, -4), (140, -18)], 6, mix(MIST, WHITE, 0.3))
    canvas.fill(disc(50, -3, 17, 0.42), mix(MIST, WHITE, 0.3))
    canvas.fill(disc(50, -4, 11, 0.36), SEA, 0.5)


def _draw_steam(canvas: Canvas) -> None:
    for x, top, alpha in ((-26, -322, 0.5), (2, -350, 0.65), (28, -318, 0.5)):
        line = [(x + 11 * sin((y + x) / 15), y) for y in range(top, -250, 3)]
        canvas.stroke(line, 7, WHITE, alpha)


def _draw_sugar(canvas: Canvas) -> None:
    canvas.shadow(disc(1040, 592, 70, 0.2), -100, 46, NAVY, 0.14)
    bowl = path("M960 544C964 590 996 606 1040 606C1084 606 1116 590 1120 544Z")
    canvas.fill(bowl, across(960, 1120, TEAL, mix(TEAL, NAVY, 0.4)))
    canvas.fill(disc(1040, 544, 80, 0.2), mix(TEAL, NAVY, 0.5))
    for x, y, angle in ((1000, 534, 8), (1040, 526, -6), (1078, 536, 14), (1020, 514, 20), (1058, 512, -14)):
        canvas.at(x, y, 1, angle).fill(box(-17, -15, 34, 28, 4), WHITE)
        canvas.at(x, y, 1, angle).fill(box(5, -15, 12, 28, 4), STONE)
    canvas.within(bowl).fill(
        [*arc(1040, 544, 80, 180, 0, 0.2), (1120, 606), (960, 606)], across(960, 1120, TEAL, mix(TEAL, NAVY, 0.4))
    )
