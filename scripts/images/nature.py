"""Sky, land, water and plants, and the birds above them."""

from math import pi, sin
from random import Random

from images.canvas import Canvas, Paint, down
from images.palette import DEEP, DUSK, ORANGE, SEA, TEAL, WHITE, mix
from images.shapes import Point, box, disc, path

_GULL = "M-30 -8C-20 -16 -9 -13 0 -1C9 -13 20 -16 30 -8C20 -11 10 -6 2 6Q0 8 -2 6C-10 -6 -20 -11 -30 -8Z"


def draw_sky(canvas: Canvas, floor: float, *colours: str) -> None:
    """Fill the picture down to a height, wherever its sides are."""
    canvas.fill(box(-40, -40, 1480, floor + 40), down(0, floor, *colours))


def draw_sun(canvas: Canvas, x: float, y: float, radius: float, colour: str = ORANGE, halo: str = WHITE) -> None:
    """Draw a disc in three rings of its own light."""
    for step, alpha in ((2.5, 0.1), (1.95, 0.13), (1.45, 0.18)):
        canvas.fill(disc(x, y, radius * step), halo, alpha)
    canvas.fill(disc(x, y, radius), colour)


def draw_cloud(canvas: Canvas, paint: Paint = WHITE, alpha: float = 0.8) -> None:
    """Draw a cloud of three bars, 200 wide."""
    for x, y, width in ((30, -40, 90), (0, -22, 170), (50, -4, 150)):
        canvas.fill(box(x, y, width, 18, 9), paint, alpha)


def draw_gull(canvas: Canvas, colour: str = WHITE) -> None:
    """Draw a bird far away, 60 wide."""
    canvas.fill(path(_GULL), colour)


def draw_stars(canvas: Canvas, count: int, width: float, height: float) -> None:
    """Scatter stars, always the same ones."""
    chance = Random(count)
    for _ in range(count):
        x, y = chance.uniform(0, width), height * chance.random() ** 1.4
        canvas.fill(disc(x, y, chance.choice((1, 1.3, 2))), WHITE, chance.uniform(0.35, 0.95))


def wave(y: float, height: float, length: float, phase: float = 0, width: float = 1240) -> list[Point]:
    """Return water below a line of waves, down to the lower edge of any picture."""
    crest = [(x, y + height * sin(2 * pi * (x / length + phase))) for x in range(-40, round(width) + 1, 8)]
    return [*crest, (width, 1500), (-40, 1500)]


def draw_tree(canvas: Canvas, leaf: str = TEAL) -> None:
    """Draw a round tree, 100 wide and 160 high, its foot on y = 0; the light comes from the left."""
    crown = disc(0, -104, 50, 1.12)
    canvas.fill(path("M-6 0 L-4 -70 L4 -70 L6 0 Z"), DUSK)
    canvas.fill(crown, leaf)
    canvas.within(crown).fill(disc(40, -88, 52, 1.2), mix(leaf, DEEP, 0.3))
    canvas.stroke([(0, -40), (0, -100)], 5, DUSK)
    canvas.stroke([(0, -66), (18, -86)], 4, DUSK)
    canvas.stroke([(0, -78), (-15, -95)], 4, DUSK)


def draw_cypress(canvas: Canvas, leaf: str = TEAL) -> None:
    """Draw a cypress, 40 wide and 170 high, its foot on y = 0."""
    crown = path(
        "M0 -170 C14 -140 22 -90 20 -50 C19 -22 10 -12 0 -12 C-10 -12 -19 -22 -20 -50 C-22 -90 -14 -140 0 -170 Z"
    )
    canvas.fill(box(-3, -20, 6, 20), DUSK)
    canvas.fill(crown, leaf)
    canvas.within(crown).fill(box(2, -180, 40, 200), mix(leaf, DEEP, 0.3))


def draw_palm(canvas: Canvas, leaf: str = TEAL) -> None:
    """Draw a palm, 130 wide and 220 high, its foot on y = 0."""
    canvas.fill(path("M-7 0 C-4 -60 -2 -110 2 -165 L9 -165 C8 -110 8 -60 10 0 Z"), DUSK)
    for angle in (-58, -28, 4, 38):
        for mirrored in (False, True):
            frond = canvas.at(5, -164, 1, -angle if mirrored else angle, mirrored)
            shade = mix(leaf, SEA, 0.45) if mirrored else leaf
            frond.fill(path("M0 -4 C24 -24 58 -18 74 20 C52 2 26 2 0 5 Z"), shade)
    canvas.fill(disc(5, -162, 6), DUSK)
