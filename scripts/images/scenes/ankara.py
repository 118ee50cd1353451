"""The castle of Ankara above its houses, on a cold clear afternoon."""

from images.canvas import Canvas, Paint, across, down
from images.nature import draw_cloud, draw_cypress, draw_gull, draw_sky, draw_sun
from images.palette import AMBER, DUSK, ICE, MIST, NAVY, ORANGE, PEACH, SAND, SEA, TEAL, WHITE, mix
from images.shapes import Point, Shape, box, path, ridge

_WALL = mix(SAND, PEACH, 0.55)
_SHADE = mix(_WALL, TEAL, 0.42)
_SLOPE = ((40, 600), (170, 500), (300, 380), (420, 326), (700, 310), (860, 352), (980, 450), (1120, 540), (1240, 600))
_OUTER = ((268, 316, 58), (396, 306, 50), (520, 300, 50), (640, 292, 50), (760, 284, 50), (856, 286, 60))
"""Towers of the outer wall: left, top, width."""
_TILES = (ORANGE, mix(ORANGE, NAVY, 0.18), mix(ORANGE, SAND, 0.25))
_PLASTER = (WHITE, SAND, mix(SAND, ICE, 0.6), mix(SAND, PEACH, 0.4))


def draw_ankara(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    draw_sky(canvas, 560, TEAL, SEA, MIST, ICE, SAND)
    draw_sun(canvas, 236, 190, 66, AMBER)
    for x, y, size in ((880, 120, 1.2), (420, 70, 0.9), (60, 330, 1)):
        draw_cloud(canvas.at(x, y, size), WHITE, 0.5)
    _draw_steppe(canvas)
    _draw_rock(canvas)
    _draw_castle(canvas)
    for row in range(4):
        _draw_row(canvas, row)
    for x, y, size in ((950, 230, 0.8), (1010, 200, 0.6), (900, 264, 0.5)):
        draw_gull(canvas.at(x, y, size), WHITE)


def _draw_steppe(canvas: Canvas) -> None:
    canvas.fill(
        ridge([(-40, 440), (200, 400), (420, 430), (760, 410), (980, 380), (1240, 420)], 675), mix(MIST, SAND, 0.3)
    )
    canvas.fill(ridge([(-40, 480), (240, 462), (700, 470), (1000, 440), (1240, 470)], 675), mix(SEA, MIST, 0.4))


def _draw_rock(canvas: Canvas) -> None:
    canvas.fill(ridge(_SLOPE, 700), down(310, 620, mix(TEAL, SAND, 0.32), TEAL))
    for x, y, size in ((330, 380, 64), (470, 360, 86), (640, 350, 74), (800, 380, 84), (910, 440, 60)):
        canvas.fill(
            [(x, y), (x + size, y + size * 0.3), (x + size * 0.6, y + size), (x - size * 0.3, y + size * 0.8)],
            DUSK,
            0.25,
        )


def _draw_castle(canvas: Canvas) -> None:
    inner = [(430, 250), (700, 226), (760, 262), (770, 340), (420, 346)]
    canvas.fill(inner, across(420, 770, _WALL, mix(_WALL, TEAL, 0.25)))
    _draw_teeth(canvas, (430, 250), (700, 226), _WALL)
    for x, top, width in ((440, 206, 54), (536, 190, 62), (650, 168, 76)):
        _draw_tower(canvas, x, top, width, 340)
    canvas.fill([(286, 358), (880, 330), (900, 400), (270, 410)], across(270, 900, mix(_WALL, WHITE, 0.25), _SHADE))
    _draw_teeth(canvas, (286, 358), (880, 330), mix(_WALL, TEAL, 0.1))
    for x, top, width in _OUTER:
        _draw_tower(canvas, x, top, width, 412)
    _draw_flag(canvas)


def _draw_tower(canvas: Canvas, x: float, top: float, width: float, bottom: float) -> None:
    body: Shape = [(x, top), (x + width, top), (x + width + 5, bottom), (x - 5, bottom)]
    canvas.fill(body, mix(_WALL, WHITE, 0.2))
    canvas.within(body).fill(box(x + width * 0.55, top - 10, width, bottom - top + 20), _SHADE)
    _draw_teeth(canvas, (x, top), (x + width, top), _WALL)
    for y in (top + 26, top + 64):
        canvas.fill(box(x + width * 0.24, y, 6, 17, 3), DUSK)
    canvas.fill(box(x - 4, top + 6, width + 8, 4, 1), mix(_WALL, TEAL, 0.5))


def _draw_teeth(canvas: Canvas, start: Point, end: Point, paint: Paint) -> None:
    count = round((end[0] - start[0]) / 14)
    for step in range(count + 1):
        share = step / count
        x, y = start[0] + (end[0] - start[0] - 8) * share, start[1] + (end[1] - start[1]) * share
        canvas.fill(box(x, y - 9, 8, 14), paint)


def _draw_flag(canvas: Canvas) -> None:
    canvas.stroke([(688, 170), (688, 92)], 3.4, NAVY)
    canvas.fill(path("M690 94C708 86 722 104 744 94L744 126C722 136 708 118 690 126Z"), ORANGE)


def _draw_row(canvas: Canvas, row: int) -> None:
    """Draw one row of houses on the slope, nearer and larger with each row."""
    scale = 0.62 + row * 0.2
    for place in range(16):
        x = -70 + place * 100 * scale - row * 23
        lift = 30 * (1 - abs(x - 580) / 620) * (3 - row) * 0.55
        if x < 1240:
            _draw_house(canvas.at(x, 500 + row * 52 - lift + place * 37 % 19, scale), place * 7 + row * 3)
    for x, y in ((180, 560), (760, 548), (1090, 566)):
        if row == 2:
            draw_cypress(canvas.at(x, y, 0.62), mix(TEAL, NAVY, 0.25))


def _draw_house(canvas: Canvas, kind: int) -> None:
    plaster, tiles = _PLASTER[kind % 4], _TILES[kind % 3]
    canvas.fill(box(0, -62, 92, 190), plaster)
    canvas.fill(box(62, -62, 39, 190), mix(plaster, TEAL, 0.25))
    canvas.fill([(-8, -60), (18, -88), (74, -88), (100, -60)], tiles)
    canvas.fill([(74, -88), (100, -60), (62, -60)], mix(tiles, NAVY, 0.22))
    for x in (12, 38):
        window = box(x, -44, 14, 24, 2)
        canvas.fill(window, AMBER if (kind + x) % 5 == 0 else DUSK)
    canvas.fill(box(70, -42, 12, 22, 2), DUSK)
    canvas.fill(box(8, -16, 50, 4, 1), mix(plaster, TEAL, 0.5))
