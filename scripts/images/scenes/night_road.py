"""A truck on a mountain road under the moon."""

from images.canvas import Canvas, Ramp, across, down
from images.nature import draw_cypress, draw_sky, draw_stars, draw_sun
from images.palette import AMBER, DEEP, DUSK, FROST, ICE, MIST, NAVY, ORANGE, SEA, TEAL, WHITE, clear, mix
from images.shapes import box, disc, ridge
from images.truck import draw_truck

_ROAD = 540


def draw_night_road(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    draw_sky(canvas, 480, DEEP, NAVY, DUSK, TEAL)
    draw_stars(canvas, 90, 1200, 330)
    _draw_moon(canvas)
    _draw_mountains(canvas)
    _draw_village(canvas)
    _draw_road(canvas)
    _draw_light(canvas)
    draw_truck(canvas.at(150, 590, 1.78), night=True)
    _draw_roadside(canvas)


def _draw_moon(canvas: Canvas) -> None:
    draw_sun(canvas, 880, 168, 92, FROST, ICE)
    moon = canvas.within(disc(880, 168, 92))
    moon.fill(disc(918, 190, 104), ICE, 0.55)
    for x, y, radius in ((848, 140, 17), (900, 200, 24), (864, 210, 9), (918, 138, 11)):
        moon.fill(disc(x, y, radius), MIST, 0.35)


def _draw_mountains(canvas: Canvas) -> None:
    far = [(-40, 372), (120, 280), (230, 340), (390, 250), (560, 352), (700, 300), (860, 372), (1010, 318), (1240, 384)]
    canvas.fill(ridge(far, 560), down(250, 480, mix(TEAL, SEA, 0.5), TEAL))
    middle = [(-40, 420), (160, 368), (340, 420), (560, 360), (760, 424), (960, 376), (1240, 430)]
    canvas.fill(ridge(middle, 560), down(360, 520, mix(TEAL, NAVY, 0.25), DUSK))
    near = [(-40, 450), (200, 470), (420, 436), (700, 474), (940, 440), (1240, 470)]
    canvas.fill(ridge(near, 600), down(436, 560, mix(TEAL, NAVY, 0.6), NAVY))


def _draw_village(canvas: Canvas) -> None:
    for x, y in (
        (1010, 432),
        (1026, 428),
        (1044, 434),
        (1058, 427),
        (1078, 433),
        (1090, 438),
        (1032, 440),
        (1112, 436),
    ):
        canvas.fill(box(x, y, 6, 7, 1), AMBER)
    for x, y, size in ((80, 505, 0.55), (104, 512, 0.42), (980, 492, 0.5), (1180, 500, 0.6)):
        draw_cypress(canvas.at(x, y, size), mix(TEAL, NAVY, 0.7))


def _draw_road(canvas: Canvas) -> None:
    canvas.fill(box(-40, _ROAD - 38, 1280, 220), mix(NAVY, TEAL, 0.3))
    canvas.fill(box(-40, _ROAD - 38, 1280, 4), MIST, 0.35)
    canvas.stroke([(-40, 492), (1240, 492)], 6, mix(SEA, NAVY, 0.35))
    for x in range(0, 1240, 110):
        canvas.fill(box(x, 488, 7, 24, 2), mix(SEA, NAVY, 0.45))
    for x in range(-30, 1240, 170):
        canvas.fill([(x, 622), (x + 96, 622), (x + 88, 630), (x - 10, 630)], WHITE, 0.75)


def _draw_light(canvas: Canvas) -> None:
    canvas.fill(disc(440, 594, 330, 0.045), DEEP, 0.7)
    beam = Ramp((724, 0), (1190, 0), (AMBER, clear(AMBER)))
    canvas.fill([(724, 506), (1240, 440), (1240, 640), (724, 528)], beam, 0.5)
    canvas.fill([(724, 510), (1240, 500), (1240, 610), (724, 526)], across(724, 1200, WHITE, clear(WHITE)), 0.4)
    canvas.glow(722, 516, 60, WHITE, 0.9)


def _draw_roadside(canvas: Canvas) -> None:
    canvas.fill(disc(150, 528, 7), ORANGE)
    canvas.glow(150, 528, 42, ORANGE, 0.7)
    canvas.glow(720, 516, 26, WHITE, 1)
    canvas.fill(ridge([(-40, 664), (160, 650), (420, 668), (760, 652), (1010, 664), (1240, 646)], 700), DEEP)
    for x in (60, 92, 330, 610, 652, 900, 1120, 1150):
        canvas.fill([(x - 5, 672), (x + 2, 628 + x % 17), (x + 5, 672)], DEEP)
        canvas.fill([(x + 3, 672), (x + 16, 638 + x % 11), (x + 12, 672)], DEEP)
