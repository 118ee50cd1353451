"""A training room: one person explains, the others listen."""

from images.canvas import Canvas, across, down
from images.nature import draw_cloud, draw_cypress, draw_gull, draw_sun
from images.palette import AMBER, DUSK, FROST, ICE, MIST, NAVY, ORANGE, PEACH, SAND, SEA, STONE, TEAL, WHITE, mix
from images.people import CREW, draw_back, draw_person
from images.shapes import box, disc, path, ridge, ring

_WALL = mix(TEAL, NAVY, 0.12)


def draw_classroom(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    canvas.fill(box(0, 0, 1200, 480), down(0, 480, mix(TEAL, NAVY, 0.3), _WALL))
    canvas.fill(box(0, 476, 1200, 200), down(476, 675, mix(SAND, PEACH, 0.4), STONE))
    canvas.fill(box(0, 470, 1200, 9), NAVY)
    _draw_window(canvas)
    _draw_lamps(canvas)
    _draw_board(canvas)
    draw_person(canvas.at(770, 520, 2.5, mirrored=True), CREW[3], stride=6, reach=(34, -86), other=(-20, -44))
    _draw_light(canvas)
    _draw_audience(canvas)


def _draw_window(canvas: Canvas) -> None:
    canvas.fill(box(862, 76, 300, 330, 8), NAVY)
    view = canvas.within(box(872, 86, 280, 310, 4))
    view.fill(box(860, 80, 300, 330), down(86, 396, MIST, ICE, SAND))
    draw_sun(view, 1070, 230, 40)
    view.fill(ridge([(860, 320), (940, 280), (1040, 310), (1160, 270)], 420), mix(SEA, MIST, 0.4))
    view.fill(ridge([(860, 350), (980, 340), (1160, 352)], 420), SEA)
    draw_cloud(view.at(886, 170, 0.6), WHITE, 0.8)
    draw_gull(view.at(960, 210, 0.6))
    for x in (896, 1130):
        draw_cypress(view.at(x, 400, 0.55))
    for x in (962, 1056):
        canvas.fill(box(x, 86, 7, 310), NAVY)
    canvas.fill(box(850, 402, 324, 14, 4), SAND)


def _draw_lamps(canvas: Canvas) -> None:
    for x in (210, 540, 860):
        canvas.stroke([(x, -5), (x, 34)], 3, NAVY)
        canvas.fill(path(f"M{x - 44} 62Q{x - 36} 30 {x} 30Q{x + 36} 30 {x + 44} 62Z"), ORANGE)
        canvas.fill(box(x - 30, 60, 60, 7, 3.5), mix(AMBER, WHITE, 0.5))


def _draw_board(canvas: Canvas) -> None:
    canvas.shadow(box(120, 110, 560, 300, 6), 10, 12, NAVY, 0.3)
    canvas.fill(box(120, 110, 560, 300, 8), mix(NAVY, MIST, 0.5))
    canvas.fill(box(130, 120, 540, 280, 4), down(120, 400, WHITE, FROST))
    canvas.fill(ring(250, 236, 76, 56, -90, 150), TEAL)
    canvas.fill(ring(250, 236, 76, 56, 154, 222), ORANGE)
    canvas.fill(ring(250, 236, 76, 56, 226, 266), MIST)
    canvas.stroke([(250, 236), (250, 196)], 6, NAVY)
    canvas.stroke([(250, 236), (276, 252)], 6, NAVY)
    for place, height in enumerate((44, 72, 60, 104, 132)):
        canvas.fill(box(392 + place * 48, 316 - height, 30, height, 4), ORANGE if place == 4 else SEA)
    canvas.stroke([(380, 318), (630, 318)], 3, NAVY)
    for y, width in ((346, 220), (366, 160)):
        canvas.fill(box(392, y, width, 8, 4), MIST)
    for y, width in ((346, 130), (366, 96)):
        canvas.fill(box(186, y, width, 8, 4), MIST)


def _draw_light(canvas: Canvas) -> None:
    canvas.fill([(880, 480), (1150, 480), (900, 675), (560, 675)], WHITE, 0.28)
    canvas.shadow(disc(770, 520, 20, 0.3), -120, 70, NAVY, 0.16)


def _draw_audience(canvas: Canvas) -> None:
    for x, who in ((250, 4), (450, 2), (660, 1), (960, 5)):
        draw_back(canvas.at(x, 620, 1.15), CREW[who])
    canvas.fill(box(60, 592, 1080, 16, 6), across(60, 1140, SAND, mix(SAND, ORANGE, 0.25)))
    canvas.fill(box(60, 606, 1080, 80), mix(DUSK, TEAL, 0.3))
    for x, who in ((120, 0), (360, 3), (570, 5), (830, 0), (1080, 1)):
        canvas.fill(box(x - 66, 652, 132, 60, 16), NAVY)
        draw_back(canvas.at(x, 700, 1.5), CREW[who])
