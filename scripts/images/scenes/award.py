"""A medal and a framed photograph: the prize of a contest."""

from random import Random

from images.canvas import Canvas, across, down
from images.mark import draw_bird
from images.nature import draw_cloud, draw_gull, draw_sun, wave
from images.palette import AMBER, DUSK, ICE, MIST, NAVY, ORANGE, PEACH, SAND, SEA, STONE, TEAL, WHITE, mix
from images.shapes import box, disc, path, ridge, ring

_GOLD = mix(AMBER, SAND, 0.2)


def draw_award(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    canvas.fill(box(0, 0, 1200, 560), down(0, 560, mix(SEA, TEAL, 0.6), SEA, MIST))
    for radius in (470, 380, 290):
        canvas.fill(disc(520, 300, radius), WHITE, 0.08)
    _draw_confetti(canvas)
    canvas.fill(box(0, 566, 1200, 120), down(566, 675, SAND, mix(SAND, PEACH, 0.6)))
    canvas.fill(box(0, 558, 1200, 12), WHITE)
    _draw_frame(canvas)
    _draw_photograph(canvas.within(box(236, 124, 548, 368)))
    canvas.fill([(236, 124), (420, 124), (236, 400)], WHITE, 0.16)
    _draw_medal(canvas.at(764, 392))
    _draw_camera(canvas.at(1010, 566))


def _draw_confetti(canvas: Canvas) -> None:
    chance = Random(5)
    for _ in range(64):
        x, y, angle = chance.uniform(20, 1180), chance.uniform(10, 520), chance.uniform(0, 180)
        colour = chance.choice((ORANGE, WHITE, AMBER, TEAL, ICE))
        piece = canvas.at(x, y, chance.uniform(0.7, 1.3), angle)
        piece.fill(box(-9, -4, 18, 8, 2) if chance.random() < 0.6 else disc(0, 0, 5), colour, 0.9)


def _draw_frame(canvas: Canvas) -> None:
    canvas.shadow(box(150, 60, 700, 496), 60, 40, NAVY, 0.16)
    canvas.fill([(230, 556), (790, 556), (850, 584), (290, 584)], NAVY, 0.2)
    canvas.fill(box(156, 44, 708, 522), mix(ORANGE, NAVY, 0.35))
    for side, colour in (
        ([(156, 44), (864, 44), (832, 76), (188, 76)], 0.1),
        ([(864, 44), (864, 566), (832, 534), (832, 76)], 0.45),
    ):
        canvas.fill(side, mix(ORANGE, NAVY, colour))
    canvas.fill([(156, 44), (188, 76), (188, 534), (156, 566)], mix(ORANGE, NAVY, 0.22))
    canvas.fill(box(188, 76, 644, 458), down(76, 534, WHITE, SAND))
    canvas.fill(box(232, 120, 556, 376), STONE)


def _draw_photograph(canvas: Canvas) -> None:
    canvas.fill(box(230, 120, 560, 380), down(120, 400, TEAL, SEA, ICE, PEACH))
    draw_sun(canvas, 600, 330, 66)
    draw_cloud(canvas.at(290, 210, 0.9), WHITE, 0.6)
    canvas.fill(
        ridge([(230, 372), (330, 310), (430, 352), (560, 300), (700, 360), (800, 330)], 400), mix(SEA, PEACH, 0.2)
    )
    for step, colour in enumerate((SEA, TEAL, DUSK, NAVY)):
        canvas.fill(wave(382 + step * 30, 5 + step, 190 + step * 40, step * 0.4), colour)
    for step in range(3):
        canvas.fill(box(556 + step * 12, 392 + step * 14, 90 - step * 24, 5, 2.5), AMBER, 0.9)
    draw_bird(canvas.at(430, 270, 1.7, -24), NAVY, WHITE, ICE)
    for x, y in ((660, 210), (710, 240)):
        draw_gull(canvas.at(x, y, 0.7))


def _draw_medal(canvas: Canvas) -> None:
    canvas.shadow(disc(0, 60, 84), 40, 50, NAVY, 0.14)
    for shift, colour in ((-1, ORANGE), (1, mix(ORANGE, NAVY, 0.18))):
        canvas.fill([(shift * 62 - 26, -352), (shift * 62 + 30, -352), (28, 0), (-28, 0)], colour)
        canvas.fill([(shift * 62 - 5, -352), (shift * 62 + 9, -352), (7, 0), (-7, 0)], WHITE, 0.85)
    canvas.fill(box(-34, -24, 68, 22, 6), mix(_GOLD, NAVY, 0.3))
    for angle in range(0, 360, 15):
        canvas.at(0, 70, 1, angle).fill(disc(0, -84, 13), _GOLD)
    canvas.fill(disc(0, 70, 88), _GOLD)
    canvas.fill(ring(0, 70, 74, 66), mix(_GOLD, ORANGE, 0.6))
    canvas.fill(disc(0, 70, 66), across(-66, 66, mix(_GOLD, WHITE, 0.45), _GOLD))
    draw_bird(canvas.at(-2, 76, 1.12, -26), WHITE, TEAL, mix(TEAL, _GOLD, 0.5))


def _draw_camera(canvas: Canvas) -> None:
    canvas.shadow(box(-90, -6, 190, 8), 110, 50, NAVY, 0.16)
    canvas.fill(box(-34, -146, 68, 40, 8), DUSK)
    canvas.fill(box(-104, -122, 208, 124, 16), down(-122, 0, NAVY, DUSK))
    canvas.fill(box(-104, -92, 208, 20), TEAL)
    canvas.fill(box(64, -134, 28, 14, 4), ORANGE)
    canvas.fill(disc(0, -58, 52), MIST)
    canvas.fill(disc(0, -58, 43), NAVY)
    canvas.fill(disc(0, -58, 29), mix(TEAL, SEA, 0.5))
    canvas.fill(disc(-10, -68, 9), WHITE, 0.85)
    canvas.fill(box(-92, -110, 26, 14, 4), AMBER)
    canvas.fill(path("M-104 -96C-150 -90 -160 -30 -120 0L-112 -6C-142 -34 -136 -80 -104 -86Z"), mix(ORANGE, NAVY, 0.3))
