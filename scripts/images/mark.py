"""The company's mark: a shearwater on a clock face, whose raised wing is the minute hand; and its name in drawn letters."""

from images.canvas import Canvas, Paint
from images.palette import ICE, ORANGE, TEAL, WHITE
from images.shapes import Point, arc, disc, path, ring

WING = "M38 59 C38 40 47 20 62 5 C63 22 61 42 54 60 Z"
FAR_WING = "M46 58 C52 46 64 36 80 30 C76 42 68 52 58 59 Z"
BODY = "M10 64 C22 59 33 55 46 54 C56 53 64 53 70 52 C75 51 79 53 81 56 L91 60 L80 62 C73 69 60 73 46 72 C36 71 28 68 20 68 Z"


def draw_mark(canvas: Canvas) -> None:
    """Draw the mark in a square of 100."""
    canvas.fill(disc(50, 50, 50), TEAL)
    canvas.fill(ring(50, 50, 46.5, 44), ICE, 0.35)
    draw_bird(canvas, WHITE, ICE, ORANGE)


def draw_bird(canvas: Canvas, body: Paint, far: Paint, wing: Paint) -> None:
    """Draw only the bird, in a square of 100."""
    canvas.fill(path(FAR_WING), far)
    canvas.fill(path(BODY), body)
    canvas.fill(path(WING), wing)
