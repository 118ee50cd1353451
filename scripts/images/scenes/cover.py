"""The cover of the podcast: a clock face made of sound, and the bird whose wing is its hand."""

from math import cos, pi, sin

from images.canvas import Canvas, down
from images.mark import draw_bird, draw_name
from images.palette import DEEP, DUSK, ICE, MIST, NAVY, ORANGE, SEA, TEAL, WHITE, mix
from images.shapes import box, disc, ring

_MIDDLE = (700, 590)


def draw_cover(canvas: Canvas) -> None:
    """Draw 1400 by 1400."""
    canvas.fill(box(0, 0, 1400, 1400), down(0, 1400, TEAL, DUSK, NAVY))
    for radius, share in ((680, 0.03), (590, 0.09), (500, 0.16)):
        canvas.fill(disc(*_MIDDLE, radius), mix(DUSK, SEA, share))
    _draw_sound(canvas)
    canvas.fill(disc(*_MIDDLE, 318), DEEP)
    canvas.fill(ring(*_MIDDLE, 318, 308), mix(DEEP, MIST, 0.5))
    draw_bird(canvas.at(695, 618, 5.6, -26), DUSK)
    _draw_title(canvas)


def _draw_sound(canvas: Canvas) -> None:
    """Draw one bar for each minute; those up to now are orange."""
    for minute in range(60):
        loud = 0.5 + 0.5 * sin(minute * 1.9) * cos(minute * pi / 11)
        reach = 360 + 116 * loud + (24 if minute % 5 == 0 else 0)
        bar = canvas.at(*_MIDDLE, 1, minute * 6)
        bar.stroke([(0, -350), (0, -reach)], 14, ORANGE if minute < 24 else mix(ICE, SEA, 0.15))


def _draw_title(canvas: Canvas) -> None:
    draw_name(canvas.at(270, 1236, 2.4), WHITE)
    for place, height in enumerate((10, 26, 44, 18, 34, 56, 30, 14, 40, 22, 10)):
        x = 700 + (place - 5) * 26
        canvas.stroke([(x, 1318 - height / 2), (x, 1318 + height / 2)], 10, ORANGE if place == 5 else MIST)
