"""The clock tower of İzmir in the morning, with palms, pigeons and the gulf."""

from images.canvas import Canvas, across, down
from images.nature import draw_cloud, draw_gull, draw_palm, draw_sky, draw_sun
from images.palette import AMBER, DUSK, ICE, MIST, NAVY, ORANGE, PEACH, SAND, SEA, STONE, TEAL, WHITE, mix
from images.people import CREW, draw_person
from images.shapes import Shape, arc, box, disc, path, ridge

_MARBLE = mix(WHITE, PEACH, 0.15)
_SHADE = mix(STONE, MIST, 0.45)
_DARK = mix(STONE, TEAL, 0.4)


def draw_izmir(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    draw_sky(canvas, 440, SEA, mix(SEA, ICE, 0.7), ICE, SAND, PEACH)
    draw_sun(canvas, 250, 330, 84)
    draw_cloud(canvas.at(820, 130, 1.3), WHITE, 0.55)
    draw_cloud(canvas.at(60, 110), WHITE, 0.5)
    _draw_gulf(canvas)
    _draw_square(canvas)
    draw_palm(canvas.at(1010, 520, 1.25), TEAL)
    draw_palm(canvas.at(1120, 500, 0.95), mix(TEAL, SEA, 0.3))
    draw_palm(canvas.at(96, 530, 1.3), TEAL)
    _draw_tower(canvas.at(600, 572, 1.12))
    _draw_life(canvas)


def _draw_gulf(canvas: Canvas) -> None:
    far = [(-40, 372), (120, 330), (280, 366), (470, 318), (680, 372), (860, 330), (1040, 360), (1240, 320)]
    canvas.fill(ridge(far, 440), mix(MIST, PEACH, 0.3))
    near = [(-40, 400), (160, 382), (380, 398), (620, 376), (860, 396), (1060, 372), (1240, 392)]
    canvas.fill(ridge(near, 440), mix(SEA, MIST, 0.3))
    for x in range(-20, 1220, 34):
        height = 10 + x * 7 % 16
        canvas.fill(box(x, 418 - height, 20, height + 6, 1), mix(WHITE, PEACH, 0.3), 0.55)
    canvas.fill(box(-40, 416, 1280, 70), down(416, 486, mix(SEA, ICE, 0.35), SEA))
    for step in range(4):
        canvas.fill(box(190 + step * 8, 424 + step * 13, 120 - step * 14, 5, 2.5), AMBER, 0.8)
    canvas.fill(path("M800 440L900 440L890 452L808 452Z"), NAVY)
    canvas.fill(box(816, 426, 62, 14, 3), WHITE)
    canvas.fill(box(842, 414, 10, 14), ORANGE)


def _draw_square(canvas: Canvas) -> None:
    canvas.fill(box(-40, 480, 1280, 220), down(480, 675, SAND, mix(SAND, PEACH, 0.6), mix(PEACH, STONE, 0.5)))
    canvas.fill(box(-40, 474, 1280, 10), _SHADE)
    for x in range(-1400, 2700, 150):
        canvas.fill([(600 + (x - 600) * 0.36, 484), (x, 690), (x + 7, 690), (600 + (x - 597) * 0.36, 484)], WHITE, 0.5)
    for y in (500, 526, 566, 626):
        canvas.fill(box(-40, y, 1280, 2 + (y - 490) / 50), WHITE, 0.5)
    canvas.fill([(480, 572), (760, 572), (1420, 690), (1010, 690)], TEAL, 0.2)
    for x, y in ((1012, 520), (96, 530)):
        canvas.shadow(disc(x, y, 8, 0.4), 200, 42, TEAL, 0.2)


def _draw_tower(canvas: Canvas) -> None:
    for width, y in ((330, -12), (300, -24), (270, -36)):
        canvas.fill(box(-width / 2, y, width, 13, 2), across(-150, 150, WHITE, _SHADE))
        canvas.fill(box(-width / 2, y + 10, width, 3), _DARK, 0.35)
    for x in (-92, 92):
        _draw_fountain(canvas.at(x, -36))
    _draw_floor(canvas, 61, -36, 128)
    canvas.fill(_arch(0, -36, 34, 84), _DARK)
    canvas.fill(_arch(0, -36, 26, 74), DUSK)
    _draw_cornice(canvas, 72, -164)
    _draw_floor(canvas, 46, -174, 104)
    for x, width in ((-28, 9), (0, 13), (28, 9)):
        canvas.fill(_arch(x, -184, width, 76), mix(DUSK, TEAL, 0.5))
    _draw_cornice(canvas, 60, -278)
    _draw_clock(canvas)
    _draw_lantern(canvas)


def _draw_floor(canvas: Canvas, half: float, bottom: float, height: float) -> None:
    """Draw one floor of an octagon: a wide face between two narrow ones."""
    top = bottom - height
    canvas.fill(box(-half, top, half * 2, height), _MARBLE)
    canvas.fill(box(-half, top, half * 0.42, height), WHITE)
    canvas.fill(box(half * 0.58, top, half * 0.42, height), _SHADE)


def _draw_cornice(canvas: Canvas, half: float, y: float) -> None:
    canvas.fill(box(-half, y - 8, half * 2, 10, 2), across(-half, half, WHITE, _SHADE))
    teeth = [box(x, y + 2, 5, 7, 2) for x in range(round(-half) + 6, round(half) - 6, 10)]
    for tooth in teeth:
        canvas.fill(tooth, _DARK, 0.7)


def _arch(x: float, bottom: float, half: float, height: float) -> Shape:
    """Return a horseshoe arch: round, a little wider than its pillars."""
    middle = bottom - height + half
    return [(x - half * 0.82, bottom), *arc(x, middle, half, 145, 395), (x + half * 0.82, bottom)]


def _draw_fountain(canvas: Canvas) -> None:
    canvas.fill(box(-34, -70, 68, 70), _SHADE)
    canvas.fill(_arch(0, 0, 24, 62), DUSK)
    canvas.fill(box(-20, -14, 40, 14, 4), _DARK)
    canvas.stroke([(0, -12), (0, -26)], 3, ICE)
    for x in (-33, 27):
        canvas.fill(box(x, -66, 6, 66), WHITE)
    canvas.fill(box(-40, -78, 80, 10, 2), _MARBLE)
    canvas.fill(arc(0, -78, 32, 180, 360, 0.95), across(-32, 32, WHITE, _SHADE))
    canvas.stroke([(0, -106), (0, -118)], 3, _DARK)


def _draw_clock(canvas: Canvas) -> None:
    _draw_floor(canvas, 42, -286, 84)
    canvas.fill(disc(0, -328, 34), mix(AMBER, ORANGE, 0.6))
    canvas.fill(disc(0, -328, 29), WHITE)
    for angle in range(0, 360, 30):
        canvas.stroke(arc(0, -328, 24.5, angle, angle)[:1], 3.4 if angle % 90 == 0 else 2, NAVY)
    canvas.stroke([(0, -328), (13, -336)], 4, NAVY)
    canvas.stroke([(0, -328), (0, -350)], 3, ORANGE)
    canvas.fill(disc(0, -328, 3.4), NAVY)
    _draw_cornice(canvas, 54, -370)


def _draw_lantern(canvas: Canvas) -> None:
    canvas.fill(box(-32, -420, 64, 44), mix(DUSK, TEAL, 0.5))
    for x in (-34, -13, 7, 28):
        canvas.fill(box(x, -420, 6, 44), WHITE if x < 0 else _SHADE)
    _draw_cornice(canvas, 42, -418)
    canvas.fill(path("M-36 -426C-40 -450 -22 -466 0 -486C22 -466 40 -450 36 -426Z"), across(-36, 36, MIST, SEA, TEAL))
    canvas.stroke([(0, -482), (0, -500)], 3, NAVY)
    canvas.fill(disc(0, -494, 4.5), ORANGE)


def _draw_life(canvas: Canvas) -> None:
    for x, y, size, who, mirrored in ((330, 606, 1.0, 1, False), (366, 604, 1.04, 2, True), (872, 612, 1.08, 0, True)):
        canvas.shadow(disc(x, y, 8, 0.4), 90, 17, TEAL, 0.22)
        draw_person(canvas.at(x, y, size, mirrored=mirrored), CREW[who], stride=8)
    for x, y, size in (
        (420, 250, 0.9),
        (470, 210, 0.7),
        (380, 190, 0.6),
        (790, 220, 0.8),
        (850, 180, 0.6),
        (742, 300, 0.7),
    ):
        draw_gull(canvas.at(x, y, size), WHITE)
    for x, y, mirrored in ((250, 650, False), (292, 640, True), (700, 650, False), (760, 640, True), (806, 656, False)):
        _draw_pigeon(canvas.at(x, y, 0.9, mirrored=mirrored))


def _draw_pigeon(canvas: Canvas) -> None:
    canvas.fill(path("M-20 -4C-14 -14 0 -18 8 -22C10 -28 18 -28 19 -22L24 -20L19 -18C18 -8 8 -2 -4 -2Z"), SEA)
    canvas.fill(path("M-16 -6C-8 -14 2 -14 6 -12C2 -5 -6 -3 -16 -6Z"), DUSK)
    canvas.stroke([(2, -4), (2, 2)], 1.8, ORANGE)
