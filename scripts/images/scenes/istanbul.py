"""The Bosphorus in the evening: the tower, the domes, the bridge and a ferry."""

from images.canvas import Canvas, Paint, across, down
from images.nature import draw_cloud, draw_gull, draw_sky, draw_sun, wave
from images.palette import AMBER, DEEP, DUSK, ICE, MIST, NAVY, ORANGE, PEACH, SAND, SEA, STONE, TEAL, WHITE, mix
from images.shapes import Shape, arc, box, disc, path, ridge

_WATER = 500
_DOMES = ((240, 330, 62), (170, 366, 36), (310, 366, 36), (126, 388, 22), (354, 388, 22), (84, 398, 16), (396, 398, 16))
_STONE = across(-52, 52, mix(SAND, PEACH, 0.4), STONE, mix(STONE, TEAL, 0.45))


def draw_istanbul(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    draw_sky(canvas, _WATER, DUSK, SEA, mix(MIST, SAND, 0.5), PEACH, AMBER)
    draw_sun(canvas, 560, 372, 104)
    draw_cloud(canvas.at(60, 170), WHITE, 0.3)
    draw_cloud(canvas.at(640, 120, 1.2), WHITE, 0.3)
    _draw_bridge(canvas)
    _draw_domes(canvas)
    _draw_water(canvas)
    _draw_houses(canvas)
    _draw_tower(canvas.at(930, 520, 1.16))
    _draw_front_houses(canvas)
    _draw_ferry(canvas.at(150, 610))
    _draw_shore(canvas)
    for x, y, size in ((96, 470, 0.7), (560, 520, 0.8), (640, 250, 0.9), (720, 300, 0.6), (420, 200, 0.7)):
        draw_gull(canvas.at(x, y, size), WHITE)


def _draw_bridge(canvas: Canvas) -> None:
    shade = mix(SEA, PEACH, 0.5)
    canvas.fill(
        ridge([(-40, 440), (120, 410), (300, 446), (620, 436), (900, 420), (1240, 440)], _WATER), mix(SEA, PEACH, 0.62)
    )
    for x in (588, 812):
        canvas.fill(box(x - 5, 352, 4, 130), shade)
        canvas.fill(box(x + 3, 352, 4, 130), shade)
    canvas.fill(box(470, 450, 460, 6), shade)
    sag = [(x, 446 - 92 * ((x - 700) / 112) ** 2) for x in range(588, 813, 8)]
    for line in (sag, [(588, 354), (470, 450)], [(812, 354), (930, 450)]):
        canvas.stroke(line, 2.4, shade)
    for x, y in sag[::2]:
        canvas.stroke([(x, y), (x, 450)], 1, shade)


def _draw_domes(canvas: Canvas) -> None:
    paint = down(250, 500, mix(TEAL, SEA, 0.45), TEAL)
    canvas.fill(ridge([(-40, 430), (90, 398), (260, 392), (430, 420), (540, 470), (580, 500)], _WATER + 4), paint)
    for x, top in ((62, 232), (142, 270), (338, 270), (418, 232)):
        _draw_minaret(canvas, x, top, paint)
    for x, y, radius in _DOMES:
        canvas.fill(_dome(x, y, radius), paint)
        canvas.fill(box(x - radius, y - 1, radius * 2, 90), paint)
        canvas.stroke([(x, y - radius * 0.95), (x, y - radius * 0.95 - 9)], 2.4, paint)
    for x in range(190, 300, 17):
        canvas.fill(box(x, 338, 7, 13, 3.5), AMBER, 0.85)
    for x in range(110, 380, 26):
        canvas.fill(box(x, 408, 9, 18, 4.5), AMBER, 0.55)


def _dome(x: float, y: float, radius: float) -> Shape:
    return arc(x, y, radius, 180, 360, 0.92)


def _draw_minaret(canvas: Canvas, x: float, top: float, paint: Paint) -> None:
    canvas.fill([(x, top), (x + 5, top + 34), (x + 5, 430), (x - 5, 430), (x - 5, top + 34)], paint)
    for y in (top + 56, top + 92):
        canvas.fill([(x - 5, y + 8), (x - 9, y), (x + 9, y), (x + 5, y + 8)], paint)


def _draw_water(canvas: Canvas) -> None:
    canvas.fill(box(-40, _WATER, 1280, 200), down(_WATER, 675, mix(PEACH, SEA, 0.45), SEA, TEAL, DUSK))
    for step in range(8):
        width = 210 - step * 18 + step % 2 * 40
        canvas.fill(box(560 - width / 2 + (step % 3 - 1) * 14, 508 + step * 15, width, 6, 3), AMBER, 0.85 - step * 0.07)
    for y, x, width in ((530, 60, 120), (552, 330, 90), (560, 700, 120), (590, 620, 160), (640, 480, 180)):
        canvas.fill(box(x, y, width, 4, 2), ICE, 0.3)


def _draw_houses(canvas: Canvas) -> None:
    canvas.fill(ridge([(690, 510), (760, 470), (900, 430), (1060, 420), (1240, 440)], 540), mix(TEAL, NAVY, 0.3))
    places = (
        (700, 470, 0),
        (752, 448, 1),
        (806, 430, 2),
        (1010, 428, 1),
        (1064, 414, 0),
        (1120, 426, 2),
        (1172, 410, 1),
    )
    for x, y, kind in places:
        colour = (mix(TEAL, SEA, 0.5), mix(SEA, PEACH, 0.25), mix(TEAL, SEA, 0.2))[kind]
        _draw_house(canvas, x, y, colour)


def _draw_house(canvas: Canvas, x: float, y: float, colour: str) -> None:
    canvas.fill(box(x, y, 62, 160), colour)
    canvas.fill([(x - 5, y), (x + 31, y - 24), (x + 67, y)], mix(ORANGE, NAVY, 0.3))
    for row in range(3):
        for column in range(3):
            lit = (row * 5 + column * 3 + int(x)) % 4 == 0
            canvas.fill(box(x + 9 + column * 17, y + 12 + row * 26, 9, 14, 2), AMBER if lit else mix(colour, NAVY, 0.4))


def _draw_tower(canvas: Canvas) -> None:
    canvas.fill([(-52, 60), (-47, -190), (47, -190), (52, 60)], _STONE)
    for y in (-160, -110, -60, -10):
        canvas.stroke([(-49, y), (49, y)], 1.4, mix(STONE, TEAL, 0.5), 0.5)
        for x in (-22, 18):
            canvas.fill(box(x, y + 12, 8, 20, 4), DUSK)
    canvas.fill(box(-54, -200, 108, 12, 3), mix(STONE, TEAL, 0.3))
    _draw_gallery(canvas)
    _draw_roof(canvas)


def _draw_gallery(canvas: Canvas) -> None:
    canvas.fill(box(-44, -250, 88, 52), _STONE)
    for x in (-38, -18, 2, 22):
        window = path(f"M{x} -200L{x} -228Q{x + 8} -244 {x + 16} -228L{x + 16} -200Z")
        canvas.fill(window, mix(AMBER, ORANGE, 0.3) if x < 20 else DUSK)
    canvas.fill(box(-52, -204, 104, 8, 2), DUSK)
    for x in range(-50, 51, 10):
        canvas.stroke([(x, -214), (x, -200)], 1.6, DUSK)
    canvas.stroke([(-50, -214), (50, -214)], 1.8, DUSK)


def _draw_roof(canvas: Canvas) -> None:
    canvas.fill(box(-48, -258, 96, 10, 3), mix(STONE, TEAL, 0.3))
    canvas.fill(path("M-46 -258C-30 -290 -12 -330 0 -372C12 -330 30 -290 46 -258Z"), across(-46, 46, TEAL, DUSK, NAVY))
    canvas.stroke([(0, -370), (0, -396)], 3, NAVY)
    canvas.fill(disc(0, -386, 4), AMBER)


def _draw_front_houses(canvas: Canvas) -> None:
    for x, y, kind in (
        (648, 552, 0),
        (722, 530, 1),
        (800, 546, 2),
        (872, 534, 0),
        (946, 552, 1),
        (1020, 528, 2),
        (1094, 548, 0),
        (1166, 530, 1),
    ):
        colour = (DUSK, mix(TEAL, NAVY, 0.25), mix(NAVY, TEAL, 0.25))[kind]
        _draw_house(canvas.at(x, y, 1.22), 0, 0, colour)
    canvas.fill(box(620, 645, 640, 60), NAVY)


def _draw_ferry(canvas: Canvas) -> None:
    canvas.fill(path("M-30 -30L410 -30L384 14L10 14Z"), NAVY)
    canvas.fill(path("M-24 -24L404 -24L400 -16L-20 -16Z"), ORANGE)
    canvas.fill(box(24, -62, 330, 34, 6), WHITE)
    canvas.fill(box(70, -92, 230, 32, 6), SAND)
    for x in range(38, 340, 24):
        canvas.fill(box(x, -54, 15, 14, 3), AMBER if x % 3 else TEAL)
    for x in range(84, 290, 24):
        canvas.fill(box(x, -84, 15, 12, 3), TEAL)
    canvas.fill([(170, -92), (176, -132), (212, -132), (218, -92)], ORANGE)
    canvas.fill(box(175, -132, 38, 10), NAVY)
    canvas.fill(box(240, -116, 70, 26, 6), WHITE)
    canvas.fill(box(262, -110, 42, 12, 3), TEAL)


def _draw_shore(canvas: Canvas) -> None:
    canvas.fill(box(626, 640, 620, 60), DEEP)
    for step, colour in enumerate((mix(TEAL, NAVY, 0.35), mix(TEAL, NAVY, 0.65), NAVY)):
        water = wave(616 + step * 20, 4 + step, 150 + step * 60, 0.2 + step * 0.3, 640 if step == 0 else 1240)
        canvas.fill(water, colour)
        canvas.stroke(water[:-2], 1.5, ICE, 0.25)
