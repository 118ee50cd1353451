"""People without faces: what they wear, how they stand, and how they look from above or from behind."""

from dataclasses import dataclass

from images.canvas import Canvas
from images.palette import DEEP, ICE, MIST, NAVY, ORANGE, SAND, SEA, SKIN, TEAL, WHITE, mix
from images.shapes import Point, box, disc, path


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What one person wears."""

    coat: str = ORANGE
    legs: str = NAVY
    skin: str = SKIN[0]
    hair: str = DEEP
    long_hair: bool = False
    vest: bool = False
    """Two light bands over the coat."""


CREW = (
    Look(coat=ORANGE, skin=SKIN[0], vest=True),
    Look(coat=TEAL, skin=SKIN[1], hair=mix(NAVY, ORANGE, 0.3), long_hair=True),
    Look(coat=SEA, skin=SKIN[2], hair=DEEP),
    Look(coat=SAND, legs=NAVY, skin=SKIN[3], hair=mix(ORANGE, NAVY, 0.45), long_hair=True),
    Look(coat=NAVY, legs=DEEP, skin=SKIN[0], hair=MIST),
    Look(coat=ICE, legs=TEAL, skin=SKIN[1], hair=DEEP),
)
_TORSO = "M-15 -74C-15 -82 -8 -84 0 -84C8 -84 15 -82 15 -74L13 -40L-13 -40Z"


def draw_person(
    canvas: Canvas, look: Look, stride: float = 4, reach: Point = (17, -44), other: Point = (-17, -44)
) -> None:
    """Draw someone 106 high with the feet on y = 0; ``reach`` and ``other`` are where the hands are."""
    for side in (-1, 1):
        canvas.stroke([(side * 5, -42), (side * stride, -3)], 9, look.legs)
        canvas.stroke([(side * stride, -2), (side * stride + 5, -2)], 5, DEEP)
    _draw_arm(canvas, look, (-13, -76), other)
    canvas.fill(path(_TORSO), look.coat)
    if look.vest:
        for y in (-66, -52):
            canvas.within(path(_TORSO)).fill(box(-20, y, 40, 4), WHITE, 0.9)
    _draw_arm(canvas, look, (13, -76), reach)
    canvas.stroke([(0, -86), (0, -82)], 8, mix(look.skin, NAVY, 0.15))
    draw_head(canvas.at(0, -96), look)


def draw_head(canvas: Canvas, look: Look) -> None:
    """Draw a head around its middle, 20 wide, looking to the right."""
    if look.long_hair:
        canvas.fill(path("M-11 -2C-14 10 -12 16 -9 18L4 16L2 -4Z"), look.hair)
    canvas.fill(disc(1, 0, 9.6), look.skin)
    canvas.fill(path("M-10.5 3C-13 -10 -3 -14 4 -12C9 -11 11 -7 10 -4C4 -3 -1 -5 -3 -3C-4 0 -5 4 -7 5Z"), look.hair)


def draw_back(canvas: Canvas, look: Look) -> None:
    """Draw someone who sits with the back to us: 100 wide, 120 high, the lower edge on y = 0."""
    canvas.fill(path("M-50 0C-50 -44 -36 -58 -12 -62L12 -62C36 -58 50 -44 50 0Z"), look.coat)
    canvas.fill(box(-9, -78, 18, 24, 8), mix(look.skin, NAVY, 0.2))
    canvas.fill(disc(0, -92, 25, 1.1), look.hair)
    if look.long_hair:
        canvas.fill(path("M-25 -94L-27 -52Q0 -42 27 -52L25 -94Z"), look.hair)
    else:
        canvas.fill(path("M-20 -78Q0 -58 20 -78L14 -68Q0 -60 -14 -68Z"), look.skin)


def draw_from_above(canvas: Canvas, look: Look) -> None:
    """Draw someone at a table from above: 120 wide, looking up the picture."""
    for side in (-1, 1):
        arm = [(side * 46, -4), (side * 56, -38), (side * 28, -64)]
        canvas.stroke(arm, 19, mix(look.coat, NAVY, 0.14))
        canvas.fill(disc(side * 25, -67, 9), look.skin)
    canvas.fill(disc(0, 0, 60, 0.5), look.coat)
    canvas.fill(disc(0, -15, 15), look.skin)
    canvas.fill(disc(0, -4, 27), look.hair)
    if look.long_hair:
        canvas.fill(disc(0, 22, 11, 1.3), look.hair)


def _draw_arm(canvas: Canvas, look: Look, shoulder: Point, hand: Point) -> None:
    middle = ((shoulder[0] + hand[0]) / 2, (shoulder[1] + hand[1]) / 2)
    elbow = (middle[0] + (4 if shoulder[0] > 0 else -4), middle[1] + 4)
    canvas.stroke([shoulder, elbow, hand], 7.5, mix(look.coat, NAVY, 0.12))
    canvas.fill(disc(*hand, 4.2), look.skin)
