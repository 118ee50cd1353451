"""Lines of code on a screen, late in the evening."""

from random import Random

from images.canvas import Canvas, across, down
from images.nature import draw_stars
from images.palette import AMBER, DEEP, DUSK, FROST, ICE, MIST, NAVY, ORANGE, PEACH, SAND, SEA, STONE, TEAL, WHITE, mix
from images.shapes import box, disc, path, ring

_INDENTS = (0, 1, 1, 2, 2, 1, 0, 0, 1, 2, 3, 2, 1)
_COMMITS = (
    *((760, y, ICE) for y in (182, 224, 312, 468)),
    *((812, y, ORANGE) for y in (276, 330)),
    (760, 412, AMBER),
)
_COLOURS = (ICE, ORANGE, MIST, AMBER, SEA, WHITE)


def draw_code(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    canvas.fill(box(0, 0, 1200, 560), down(0, 560, DUSK, TEAL))
    _draw_night(canvas)
    canvas.fill(box(0, 540, 1200, 140), down(540, 675, mix(SAND, PEACH, 0.5), STONE))
    _draw_lamp(canvas)
    _draw_laptop(canvas)
    _draw_editor(canvas)
    _draw_branches(canvas)
    _draw_things(canvas)


def _draw_night(canvas: Canvas) -> None:
    canvas.fill(box(60, 40, 300, 380, 8), NAVY)
    pane = canvas.within(box(72, 52, 276, 356, 4))
    pane.fill(box(60, 40, 300, 380), down(52, 408, DEEP, NAVY, DUSK))
    draw_stars(pane.at(60, 40), 40, 300, 260)
    pane.fill(disc(150, 130, 34), FROST)
    pane.fill(disc(166, 120, 32), NAVY)
    for x, height in ((60, 90), (118, 140), (176, 100), (228, 170), (290, 120)):
        pane.fill(box(x, 410 - height, 54, height), mix(TEAL, NAVY, 0.4))
        for y in range(424 - height, 400, 24):
            pane.fill(box(x + 10 + y % 3 * 12, y, 9, 11, 1), AMBER)
    canvas.fill(box(206, 52, 8, 356), NAVY)


def _draw_lamp(canvas: Canvas) -> None:
    canvas.fill([(1010, 190), (1110, 236), (1240, 560), (760, 560)], mix(AMBER, WHITE, 0.5), 0.16)
    canvas.shadow(disc(1110, 572, 54, 0.2), -90, 40, NAVY, 0.16)
    canvas.fill(disc(1110, 572, 58, 0.2), NAVY)
    canvas.stroke([(1110, 568), (1150, 380), (1066, 190)], 9, NAVY)
    canvas.fill(disc(1150, 380, 10), ORANGE)
    shade = canvas.at(1066, 190, 1, 26)
    shade.fill(path("M-62 44Q-56 -30 0 -34Q56 -30 62 44Z"), ORANGE)
    shade.fill(disc(0, 44, 62, 0.16), mix(AMBER, WHITE, 0.6))


def _draw_laptop(canvas: Canvas) -> None:
    canvas.shadow(box(220, 600, 720, 8), -110, 60, NAVY, 0.16)
    canvas.fill(box(250, 80, 660, 460, 22), MIST)
    canvas.fill(box(256, 86, 648, 454, 18), DEEP)
    canvas.fill(box(272, 104, 616, 416, 6), down(104, 520, mix(NAVY, TEAL, 0.25), NAVY))
    canvas.fill([(250, 536), (910, 536), (990, 606), (170, 606)], across(170, 990, WHITE, ICE, MIST))
    canvas.fill(box(170, 602, 820, 14, 7), SEA)
    for row in range(4):
        for key in range(16):
            left = 278 - row * 12 + key * (37.4 + row * 1.5)
            canvas.fill(box(left, 544 + row * 10.5, 33, 7.5, 2), DUSK)
    canvas.fill([(500, 588), (660, 588), (668, 602), (492, 602)], MIST)


def _draw_editor(canvas: Canvas) -> None:
    canvas.fill(box(272, 104, 616, 34, 6), mix(NAVY, TEAL, 0.6))
    for place, colour in enumerate((ORANGE, AMBER, MIST)):
        canvas.fill(disc(294 + place * 22, 121, 6.5), colour)
    canvas.fill(box(380, 112, 110, 26, 6), mix(NAVY, TEAL, 0.25))
    canvas.fill(box(396, 121, 78, 8, 4), ICE)
    canvas.fill(box(272, 138, 44, 382), DEEP, 0.4)
    canvas.fill(box(316, 372, 380, 28), ORANGE, 0.18)
    chance = Random(11)
    for line, indent in enumerate(_INDENTS):
        y = 152 + line * 28
        canvas.fill(box(286, y + 2, 16, 6, 3), SEA, 0.7)
        _draw_words(canvas, 334 + indent * 30, y, chance)
    canvas.fill(box(604, 376, 4, 21), WHITE)


def _draw_words(canvas: Canvas, x: float, y: float, chance: Random) -> None:
    for _ in range(chance.randint(2, 4)):
        width = chance.choice((28, 44, 62, 84))
        if x + width < 690:
            canvas.fill(box(x, y, width, 11, 5.5), chance.choice(_COLOURS))
        x += width + 11


def _draw_branches(canvas: Canvas) -> None:
    """Draw the history of the code at the right: two branches that meet again."""
    canvas.fill(box(708, 152, 164, 354, 10), DEEP, 0.45)
    canvas.stroke([(760, 176), (760, 484)], 5, MIST)
    canvas.stroke([(760, 224), (812, 262), (812, 372), (760, 412)], 5, ORANGE)
    for x, y, colour in _COMMITS:
        canvas.fill(disc(x, y, 12), NAVY)
        canvas.fill(disc(x, y, 9), colour)
    canvas.stroke([(755.5, 412), (759, 416), (765, 408)], 2.5, NAVY)


def _draw_things(canvas: Canvas) -> None:
    canvas.fill(
        path("M70 500L150 500L144 600Q142 612 130 612L90 612Q78 612 76 600Z"),
        across(70, 150, ORANGE, mix(ORANGE, NAVY, 0.25)),
    )
    canvas.fill(ring(66, 548, 28, 18, 70, 290), ORANGE)
    canvas.fill(disc(110, 500, 40, 0.2), mix(ORANGE, NAVY, 0.55))
    canvas.fill(disc(110, 502, 33, 0.16), mix(NAVY, ORANGE, 0.25))
    for x, alpha in ((94, 0.4), (112, 0.55), (128, 0.4)):
        canvas.fill(
            path(f"M{x} 486C{x + 14} 468 {x - 12} 452 {x + 2} 430C{x - 4} 452 {x + 22} 466 {x + 6} 486Z"), WHITE, alpha
        )
    canvas.at(1056, 628, 1, -8).fill(box(-60, -16, 120, 26, 4), TEAL)
    canvas.at(1060, 612, 1, 5).fill(box(-54, -16, 108, 22, 4), SAND)
