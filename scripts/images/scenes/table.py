"""People around a table, seen from above."""

from images.canvas import Canvas, down
from images.palette import AMBER, DUSK, FROST, ICE, MIST, NAVY, ORANGE, PEACH, SAND, SEA, TEAL, WHITE, mix
from images.people import CREW, Look, draw_from_above
from images.shapes import arc, box, disc, path, ring

_MIDDLE = (600, 338)


def draw_table(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    canvas.fill(box(0, 0, 1200, 675), down(0, 675, TEAL, mix(TEAL, NAVY, 0.45)))
    _draw_carpet(canvas)
    _draw_top(canvas)
    _draw_people(canvas)
    _draw_things(canvas)
    _draw_plants(canvas)


def _draw_carpet(canvas: Canvas) -> None:
    canvas.fill([(0, 0), (420, 0), (0, 520)], WHITE, 0.05)
    canvas.fill([(560, 0), (760, 0), (60, 675), (0, 675), (0, 640)], WHITE, 0.05)
    for radius, colour in ((372, mix(TEAL, SEA, 0.35)), (352, mix(TEAL, SEA, 0.75)), (338, mix(SEA, MIST, 0.25))):
        canvas.fill(disc(*_MIDDLE, radius, 0.94), colour)
    for angle in range(0, 360, 6):
        dash = canvas.at(*_MIDDLE, 1, angle)
        dash.stroke([(0, -322), (0, -304 if angle % 30 == 0 else -314)], 5 if angle % 30 == 0 else 3, ICE, 0.45)


def _draw_people(canvas: Canvas) -> None:
    looks = (
        *CREW[:4],
        Look(coat=AMBER, skin=CREW[2].skin),
        CREW[5],
        Look(coat=mix(ORANGE, NAVY, 0.4), skin=CREW[3].skin, hair=MIST),
    )
    for place, look in enumerate(looks):
        angle = 26 + place * 360 / 7
        seat = canvas.at(*_MIDDLE, 1, angle)
        seat.shadow(disc(0, 258, 62, 0.6), 0, 44, NAVY, 0.2)
        seat.fill(path("M-58 262Q-58 318 0 318Q58 318 58 262L44 262Q44 300 0 300Q-44 300 -44 262Z"), NAVY)
        draw_from_above(seat.at(0, 254, 1.0), look)


def _draw_top(canvas: Canvas) -> None:
    canvas.shadow(disc(*_MIDDLE, 192), 26, 34, NAVY, 0.22)
    canvas.fill(disc(*_MIDDLE, 192), mix(SAND, ORANGE, 0.3))
    canvas.fill(disc(_MIDDLE[0], _MIDDLE[1] - 4, 190), SAND)
    wood = canvas.within(disc(_MIDDLE[0], _MIDDLE[1] - 4, 190))
    wood.fill([(380, 100), (560, 100), (360, 560), (300, 560)], WHITE, 0.5)
    wood.fill([(620, 100), (660, 100), (470, 560), (430, 560)], WHITE, 0.5)


def _draw_things(canvas: Canvas) -> None:
    for angle, kind in ((26, 0), (77, 1), (129, 2), (180, 0), (231, 1), (283, 2), (334, 1)):
        spot = canvas.at(*_MIDDLE, 1, angle)
        (_draw_laptop, _draw_notebook, _draw_tea)[kind](spot.at(0, 132))
    canvas.shadow(disc(600, 334, 52), 40, 40, NAVY, 0.13)
    canvas.fill(disc(600, 334, 52), TEAL)
    canvas.fill(disc(600, 334, 42), WHITE)
    canvas.fill(ring(600, 334, 42, 36, -90, 120), ORANGE)
    canvas.stroke([(600, 334), (600, 308)], 6, NAVY)
    canvas.stroke([(600, 334), (618, 344)], 6, NAVY)
    for angle, colour in ((52, ORANGE), (103, AMBER), (256, SEA), (308, MIST)):
        note = canvas.at(*_MIDDLE, 1, angle).at(0, 96, 1, angle % 20 - 8)
        note.shadow(box(-13, -13, 26, 26), 5, 6, NAVY, 0.14)
        note.fill(box(-13, -13, 26, 26, 2), colour)


def _draw_laptop(canvas: Canvas) -> None:
    canvas.shadow(box(-44, -28, 88, 58, 5), 10, 12, NAVY, 0.16)
    canvas.fill(box(-44, -30, 88, 62, 6), MIST)
    canvas.fill(box(-44, -40, 88, 14, 4), NAVY)
    for row in range(3):
        canvas.fill(box(-36, -18 + row * 11, 72, 7, 2), DUSK)
    canvas.fill(box(-14, 17, 28, 11, 3), SEA)


def _draw_notebook(canvas: Canvas) -> None:
    canvas.shadow(box(-30, -30, 60, 64, 4), 10, 12, NAVY, 0.16)
    canvas.fill(box(-32, -32, 64, 66, 5), ORANGE)
    canvas.fill(box(-24, -28, 54, 58, 3), WHITE)
    for y in range(-18, 24, 11):
        canvas.fill(box(-16, y, 38 if y < 10 else 22, 4, 2), MIST)
    canvas.at(40, 4, 1, 18).fill(box(-3, -30, 6, 56, 3), TEAL)


def _draw_tea(canvas: Canvas) -> None:
    canvas.shadow(disc(0, 0, 30), 18, 18, NAVY, 0.16)
    canvas.fill(disc(0, 0, 31), WHITE)
    canvas.fill(disc(0, 0, 24), FROST)
    canvas.fill(disc(0, 0, 17), mix(ORANGE, NAVY, 0.22))
    canvas.fill(arc(-3, -3, 11, 190, 280), AMBER)
    canvas.stroke([(22, 16), (40, 30)], 4, MIST)


def _draw_plants(canvas: Canvas) -> None:
    for x, y, size in ((86, 90, 1.1), (1120, 600, 1.25), (1130, 70, 0.9), (70, 610, 0.9)):
        plant = canvas.at(x, y, size)
        plant.shadow(disc(0, 0, 50), 34, 40, NAVY, 0.25)
        plant.fill(disc(0, 0, 46), mix(SAND, PEACH, 0.5))
        plant.fill(disc(0, 0, 38), mix(TEAL, NAVY, 0.5))
        for angle in range(0, 360, 40):
            leaf = plant.at(0, 0, 1, angle)
            leaf.fill(path("M0 0C-22 -30 -20 -66 0 -92C20 -66 22 -30 0 0Z"), mix(TEAL, MIST, 0.2 + angle % 80 / 110))
        plant.fill(disc(0, 0, 9), mix(TEAL, MIST, 0.75))
