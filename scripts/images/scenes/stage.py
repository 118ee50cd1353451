"""A stage with a microphone in the light, seen from the rows."""

from images.canvas import Canvas, Ramp, across, down
from images.palette import AMBER, DEEP, DUSK, ICE, MIST, NAVY, ORANGE, SAND, SEA, TEAL, WHITE, clear, mix
from images.people import CREW, draw_back
from images.shapes import box, disc, path, ring

_CURTAIN = (mix(ORANGE, NAVY, 0.08), mix(ORANGE, NAVY, 0.22), mix(ORANGE, NAVY, 0.36))


def draw_stage(canvas: Canvas) -> None:
    """Draw 1200 by 675."""
    canvas.fill(box(0, 0, 1200, 675), down(0, 520, DEEP, NAVY, DUSK))
    _draw_wall(canvas)
    _draw_curtains(canvas)
    _draw_floor(canvas)
    _draw_beams(canvas)
    _draw_microphone(canvas.at(600, 520, 1.35))
    _draw_rows(canvas)


def _draw_wall(canvas: Canvas) -> None:
    for radius, share in ((300, 0.15), (236, 0.3), (172, 0.5)):
        canvas.fill(disc(600, 288, radius), mix(DUSK, TEAL, share + 0.25), 0.8)
    for angle in range(0, 360, 6):
        dash = canvas.at(600, 288, 1, angle)
        long = angle % 30 == 0
        dash.stroke([(0, -276), (0, -262 if long else -270)], 5 if long else 3, AMBER if long else MIST, 0.8)


def _draw_curtains(canvas: Canvas) -> None:
    for mirrored in (False, True):
        half = canvas.at(1200 if mirrored else 0, 0, 1, 0, mirrored)
        for fold in reversed(range(5)):
            x = fold * 50
            cloth = path(
                f"M{x - 40} -10L{x + 62} -10C{x + 66} 200 {x + 48} 360 {x + 20 - fold * 14} 500L-60 500L-60 -10Z"
            )
            half.fill(cloth, down(0, 500, _CURTAIN[fold % 2 + 1], _CURTAIN[fold % 2]))
        half.fill(path("M-20 352Q120 380 196 350L190 372Q110 402 -20 376Z"), AMBER)
    for place in range(12):
        canvas.fill(disc(place * 110 - 5, 2, 62, 0.9), _CURTAIN[place % 2 + 1])
    canvas.fill(box(0, -20, 1200, 34), _CURTAIN[2])


def _draw_floor(canvas: Canvas) -> None:
    canvas.fill(box(0, 488, 1200, 62), down(488, 550, mix(SAND, ORANGE, 0.35), mix(ORANGE, NAVY, 0.35)))
    for x in range(-600, 1900, 90):
        canvas.fill([(600 + (x - 600) * 0.8, 488), (x, 550), (x + 3, 550), (602 + (x - 600) * 0.8, 488)], NAVY, 0.25)
    canvas.fill(box(0, 548, 1200, 140), down(548, 675, mix(TEAL, NAVY, 0.4), NAVY))
    for x in range(20, 1200, 80):
        canvas.fill(disc(x, 556, 5), AMBER)
        canvas.glow(x, 556, 26, AMBER, 0.6)


def _draw_beams(canvas: Canvas) -> None:
    light = mix(AMBER, WHITE, 0.55)
    for x, foot in ((330, 600), (870, 600)):
        ramp = Ramp((x, 40), (foot, 520), (light, clear(light)))
        canvas.fill([(x - 16, 40), (x + 16, 40), (foot + 170, 520), (foot - 170, 520)], ramp, 0.34)
        lamp = canvas.at(x, 34, 1, -24 if x < 600 else 24)
        lamp.fill(box(-20, -34, 40, 48, 8), MIST)
        lamp.fill(box(-24, 6, 48, 12, 4), WHITE)
    canvas.fill(disc(600, 518, 186, 0.13), mix(AMBER, WHITE, 0.6), 0.75)


def _draw_microphone(canvas: Canvas) -> None:
    canvas.shadow(disc(0, 0, 40, 0.22), 60, 8, NAVY, 0.2)
    canvas.fill(disc(0, -2, 52, 0.22), NAVY)
    canvas.fill(disc(0, -7, 46, 0.2), DUSK)
    canvas.stroke([(0, -8), (0, -172)], 7, NAVY)
    canvas.stroke([(-2, -12), (-2, -170)], 2, MIST)
    canvas.fill(ring(0, -232, 54, 45, 0, 180), NAVY)
    canvas.fill(box(-6, -184, 12, 22, 3), NAVY)
    body = box(-36, -308, 72, 116, 36)
    canvas.fill(body, across(-36, 36, WHITE, ICE, SEA))
    for y in range(-296, -240, 11):
        canvas.within(body).stroke([(-36, y), (36, y)], 3, TEAL, 0.55)
    canvas.fill(box(-40, -242, 80, 16, 4), ORANGE)
    canvas.within(body).fill(box(-22, -320, 9, 140, 4), WHITE, 0.7)


def _draw_rows(canvas: Canvas) -> None:
    for x, who in ((110, 1), (262, 4), (420, 3), (760, 2), (930, 5), (1090, 0)):
        draw_back(canvas.at(x, 692, 1.2), CREW[who])
    for x in (40, 190, 344, 508, 680, 850, 1014, 1170):
        canvas.fill(disc(x, 676, 44, 1.1), DEEP)
        canvas.fill(
            path(f"M{x - 84} 720C{x - 80} 690 {x - 40} 684 {x} 684C{x + 40} 684 {x + 80} 690 {x + 84} 720Z"), DEEP
        )
