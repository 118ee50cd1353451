"""The company's mark, a shearwater on a clock face whose wing is the minute hand, and its name in drawn letters."""

from images.canvas import Canvas
from images.palette import ICE, ORANGE, TEAL, WHITE
from images.shapes import Point, arc, disc, path, ring

WING = "M-9 4C-11 -10 -8 -20 -2 -28C4 -36 13 -44 24 -50C21 -41 20 -34 17 -26C13 -16 9 -8 9 4Z"
FAR_WING = "M-9 -2C-11 6 -13 14 -13 20C-14 28 -13 34 -13 41C-4 35 1 28 4 20C7 12 9 6 9 -2Z"
BODY = (
    "M-33 -7C-26 -5 -20 -6 -12 -7.2C-2 -8.6 8 -8.4 15 -6.8C21 -5.6 24 -3.4 27 -2L38 1.6"
    "L27 3C23 6 18 7.6 12 8C2 8.6 -6 7.6 -13 6.6C-20 5.6 -25 6.4 -32 9L-26.5 1Z"
)
_LONG_TICKS = (0, 90, 180)


def draw_mark(canvas: Canvas) -> None:
    """Draw the mark in a square of 100; the wing points at twelve, so no tick stands there."""
    canvas.fill(disc(50, 50, 50), TEAL)
    canvas.fill(ring(50, 50, 50, 48.6), ICE, 0.35)
    for angle in range(-60, 270, 30):
        reach = 2.6 if angle in _LONG_TICKS else 0.1
        canvas.stroke([*arc(50, 50, 43.6, angle, angle)[:1], *arc(50, 50, 43.6 - reach, angle, angle)[:1]], 2.4, ICE)
    draw_bird(canvas.at(49.5, 54.5, 0.86, -26), TEAL)


def draw_bird(canvas: Canvas, pivot: str, body: str = WHITE, far: str = ICE) -> None:
    """Draw the bird around its middle, 76 long, flying to the right."""
    canvas.fill(path(FAR_WING), far)
    canvas.fill(path(WING), ORANGE)
    canvas.fill(path(BODY), body)
    canvas.fill(disc(0, 0, 3), pivot)


def draw_name(canvas: Canvas, colour: str) -> None:
    """Draw the company's name, 358 wide, on the line y = 0; the small letters are 40 high."""
    for x, strokes in _letters():
        for stroke in strokes:
            canvas.at(x, 0).stroke(stroke, 9.5, colour)
    canvas.at(222, 0).stroke([(17, 0), (36, -45)], 9.5, ORANGE)


def _letters() -> list[tuple[float, list[list[Point]]]]:
    """Return every letter: how far it stands from the left, and its strokes."""
    bowl = arc(20, -20, 20, 0, 360)
    return [
        (0, [[(0, -58), (20, -28), (40, -58)], [(20, -28), (20, 0)]]),
        (46, [[(1, -20), *arc(20, -20, 20, 0, -312)]]),
        (104, [[(0, -60), (0, 0)]]),
        (124, [[(0, -60), (0, 0)], [(1, -16), (26, -40)], [(10, -24), (28, 0)]]),
        (164, [bowl]),
        (222, [[(0, -40), (17, 0)]]),
        (268, [bowl, [(40, -40), (40, 0)]]),
        (326, [[(0, -40), (0, 0)], [*arc(16, -24, 16, 180, 360), (32, 0)]]),
    ]
