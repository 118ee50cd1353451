"""The shearwater over the sea at first light."""

from images.canvas import Canvas, down
from images.mark import BODY, FAR_WING, WING
from images.nature import draw_cloud, draw_sky, draw_sun, wave
from images.palette import AMBER, DEEP, DUSK, FROST, ICE, MIST, NAVY, ORANGE, PEACH, SAND, SEA, TEAL, WHITE, mix
from images.shapes import box, disc, path, ridge

_HORIZON = 432


def draw_sea(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    draw_sky(canvas, _HORIZON, TEAL, SEA, mix(MIST, ICE, 0.4), mix(ICE, SAND, 0.7), PEACH)
    draw_sun(canvas, 820, 372, 128)
    for x, y, size in ((60, 190, 1.1), (900, 130, 1.3), (560, 330, 0.7)):
        draw_cloud(canvas.at(x, y, size), WHITE, 0.45)
    coast = [(-40, 400), (90, 372), (190, 392), (300, 366), (420, 410), (520, 428), (600, 432)]
    canvas.fill(ridge(coast, _HORIZON + 4), mix(SEA, PEACH, 0.3))
    _draw_water(canvas)
    _draw_shearwater(canvas.at(425, 318, 5.5, -24))
    _draw_spray(canvas)


def _draw_water(canvas: Canvas) -> None:
    canvas.fill(box(-40, _HORIZON, 1280, 300), down(_HORIZON, 600, mix(PEACH, MIST, 0.5), SEA, TEAL))
    for step, colour in enumerate((SEA, mix(SEA, TEAL, 0.55), TEAL, DUSK, NAVY)):
        water = wave(500 + step * 40, 6 + step * 2.5, 330 + step * 70, step * 0.37)
        canvas.fill(water, colour, 0.55 if step < 2 else 1)
        canvas.stroke(water[:-2], 1.6, ICE, 0.28)
        if step == 2:
            _draw_glitter(canvas)


def _draw_glitter(canvas: Canvas) -> None:
    for step in range(9):
        width = 236 - step * 24 + (step % 2) * 34
        left = 820 - width / 2 + (step % 3 - 1) * 14
        canvas.fill(box(left, 441 + step * 17, width, 7, 3.5), AMBER, 0.9 - step * 0.07)


def _draw_shearwater(canvas: Canvas) -> None:
    canvas.fill(path(FAR_WING), down(-2, 41, mix(NAVY, TEAL, 0.4), NAVY))
    canvas.within(path(FAR_WING)).fill(path("M-14 4 C-10 14 -9 24 -10 34 C-4 24 0 14 2 2 Z"), MIST, 0.55)
    canvas.fill(path(WING), down(-50, 4, DEEP, NAVY, TEAL))
    canvas.within(path(WING)).fill(path("M-12 6 C-11 -8 -6 -22 6 -36 C4 -22 2 -8 2 6 Z"), SEA, 0.6)
    canvas.fill(path(BODY), NAVY)
    canvas.within(path(BODY)).fill(path("M-40 14 C-20 2 0 4 16 1.5 C26 0 30 2 40 3 L30 20 L-30 20 Z"), WHITE)
    canvas.within(path(BODY)).fill(path("M26 -6 L40 0 L40 6 L28 4 Z"), ORANGE)
    canvas.fill(disc(22.4, -1.8, 0.7), FROST)


def _draw_spray(canvas: Canvas) -> None:
    for x, y, radius in ((0, -4, 4), (20, -16, 2.5), (-22, -14, 3), (36, -2, 2), (-38, -4, 2)):
        canvas.fill(disc(456 + x, 560 + y, radius), WHITE, 0.9)
    for width in (90, 54):
        canvas.stroke([(456 - width, 564), (456 + width * 0.7, 564)], 2.4, WHITE, 0.7)
