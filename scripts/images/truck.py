"""The refrigerated truck, from its side and from its front."""

from images.canvas import Canvas, down
from images.mark import draw_bird
from images.palette import AMBER, DEEP, DUSK, EMBER, FROST, ICE, MIST, NAVY, ORANGE, SEA, STONE, TEAL, WHITE, mix
from images.shapes import box, disc, path

_CAB = "M246 -22 L246 -118 Q246 -126 254 -126 L288 -126 Q298 -126 303 -117 L322 -78 Q326 -70 326 -60 L326 -22 Z"
_WINDOW = "M262 -114 L286 -114 Q292 -114 295 -108 L309 -78 Q311 -72 305 -72 L262 -72 Q258 -72 258 -76 L258 -110 Z"


def draw_truck(canvas: Canvas, night: bool = False) -> None:
    """Draw a truck that drives to the right: 328 long, 160 high, its wheels on y = 0."""
    canvas.fill(box(4, -34, 318, 16, 4), DEEP)
    _draw_box(canvas, night)
    _draw_cab(canvas, night)
    for x in (46, 88, 284):
        _draw_wheel(canvas, x)


def _draw_box(canvas: Canvas, night: bool) -> None:
    light, shade = (MIST, mix(TEAL, ICE, 0.4)) if night else (WHITE, STONE)
    wall = box(0, -160, 238, 132, 6)
    canvas.fill(box(232, -146, 26, 44, 6), mix(DUSK, SEA, 0.5) if night else DUSK)
    for y in (-136, -126, -116):
        canvas.stroke([(243, y), (252, y)], 2.5, MIST)
    canvas.fill(wall, down(-160, -28, light, light, shade))
    canvas.within(wall).fill(path("M0 -28 L0 -66 C60 -60 130 -52 238 -92 L238 -28 Z"), TEAL)
    canvas.within(wall).fill(path("M0 -66 C60 -60 130 -52 238 -92 L238 -82 C130 -42 60 -50 0 -56 Z"), ORANGE)
    draw_bird(canvas.at(92, -104, 0.62, -20), TEAL, DUSK if night else TEAL, mix(TEAL, NAVY, 0.3) if night else MIST)


def _draw_cab(canvas: Canvas, night: bool) -> None:
    paint = mix(ORANGE, NAVY, 0.25) if night else ORANGE
    canvas.fill(path(_CAB), paint)
    canvas.within(path(_CAB)).fill(box(246, -48, 90, 30), mix(paint, NAVY, 0.25))
    canvas.fill(
        path(_WINDOW), down(-114, -70, AMBER, mix(AMBER, ORANGE, 0.5)) if night else down(-114, -70, NAVY, TEAL)
    )
    driver = EMBER if night else mix(NAVY, TEAL, 0.5)
    for part in (disc(280, -94, 8.5), box(266, -84, 26, 30, 10)):
        canvas.within(path(_WINDOW)).fill(part, driver)
    canvas.within(path(_WINDOW)).fill(path("M270 -60 L290 -120 L300 -120 L280 -60 Z"), FROST, 0.35)
    canvas.stroke([(262, -60), (272, -60)], 3, NAVY, 0.6)
    canvas.fill(box(308, -104, 7, 24, 3), NAVY)
    canvas.fill(box(314, -48, 12, 12, 4), WHITE)
    canvas.fill(box(300, -26, 30, 10, 4), NAVY)


def _draw_wheel(canvas: Canvas, x: float) -> None:
    canvas.fill(disc(x, -19, 21), DEEP)
    canvas.fill(disc(x, -19, 10.5), MIST)
    canvas.fill(disc(x, -19, 4.5), DUSK)


def draw_front(canvas: Canvas, lit: bool = False) -> None:
    """Draw a truck that comes towards us: 104 wide, 176 high, its wheels on y = 0."""
    for x in (-44, 24):
        canvas.fill(box(x, -24, 20, 24, 5), DEEP)
    canvas.fill(box(-52, -176, 104, 152, 7), down(-176, -30, WHITE, mix(STONE, MIST, 0.4)))
    canvas.fill(box(-30, -168, 60, 34, 5), DUSK)
    for y in (-160, -151, -142):
        canvas.stroke([(-20, y), (20, y)], 3, SEA)
    _draw_face(canvas)
    _draw_lamps(canvas, lit)


def _draw_face(canvas: Canvas) -> None:
    canvas.fill(box(-47, -128, 94, 114, 12), down(-128, -20, ORANGE, mix(ORANGE, NAVY, 0.14)))
    window = box(-40, -119, 80, 44, 8)
    canvas.fill(window, down(-119, -75, NAVY, mix(TEAL, ICE, 0.25)))
    canvas.within(window).fill(path("M-30 -70 L-6 -124 L10 -124 L-14 -70 Z"), FROST, 0.25)
    canvas.fill(box(-25, -64, 50, 22, 5), mix(ORANGE, NAVY, 0.55))
    draw_bird(canvas.at(0, -53, 0.34, -20), NAVY)
    for x in (-61, 53):
        canvas.fill(box(x, -116, 8, 32, 3), NAVY)
    canvas.fill(box(-50, -32, 100, 18, 6), NAVY)


def _draw_lamps(canvas: Canvas, lit: bool) -> None:
    for x in (-37, 37):
        canvas.fill(box(x - 9, -46, 18, 11, 5), WHITE if lit else ICE)
        if lit:
            canvas.glow(x, -40, 34, WHITE, 0.8)
