"""A canvas drawn larger than the picture, and made smaller at the end for smooth edges."""

from cmath import rect
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import radians
from typing import Self

from PIL import Image, ImageChops, ImageDraw

from images.palette import channels, mix
from images.shapes import Point, Shape, pen, swept

_SCALE = 2
_FINE = 3
"""Masks are drawn this much larger still: Pillow cuts the corners of a polygon to whole pixels."""
_EDGE = 180
"""What ``Image.radial_gradient`` holds where its circle meets the edge."""
_STEPS = 512
_PAD = 4 * _STEPS


@dataclass(frozen=True, slots=True)
class Ramp:
    """Colours that change evenly from one point to another, and stay the same beyond."""

    start: Point
    end: Point
    colours: tuple[str, ...]


Paint = str | Ramp


def down(top: float, bottom: float, *colours: str) -> Ramp:
    """Return a ramp from a height to a lower one."""
    return Ramp((0, top), (0, bottom), colours)


def across(left: float, right: float, *colours: str) -> Ramp:
    """Return a ramp from left to right."""
    return Ramp((left, 0), (right, 0), colours)


@dataclass(frozen=True, slots=True)
class Canvas:
    """A place to draw on: its image is shared by every view made with ``at`` and ``within``."""

    image: Image.Image
    origin: complex = 0j
    turn: complex = _SCALE
    """How far one step to the right goes, in pixels of the image."""
    mirrored: bool = False
    clip: Image.Image | None = None

    @classmethod
    def blank(cls, width: int, height: int) -> Self:
        """Return an empty, transparent canvas; lengths are in pixels of the finished picture."""
        return cls(Image.new("RGBA", (width * _SCALE, height * _SCALE)))

    def at(self, x: float, y: float, scale: float = 1, angle: float = 0, mirrored: bool = False) -> Self:
        """Return a view whose origin is (x, y), turned clockwise by degrees, then mirrored left to right."""
        own = rect(scale, radians(angle))
        turn = self.turn * (own.conjugate() if self.mirrored else own)
        return replace(self, origin=self._pixel((x, y)), turn=turn, mirrored=self.mirrored != mirrored)

    def within(self, shape: Shape) -> Self:
        """Return a view that draws only inside the shape."""
        mask = self._mask([shape], (0, 0, *self.image.size))
        return replace(self, clip=ImageChops.multiply(mask, self.clip) if self.clip else mask)

    def fill(self, shape: Shape, paint: Paint, alpha: float = 1) -> None:
        """Fill an outline."""
        self._fill([shape], paint, alpha)

    def shadow(self, shape: Shape, right: float, below: float, paint: Paint, alpha: float = 1) -> None:
        """Fill what the shape covers on its way to the right and below."""
        self._fill(swept(shape, right, below), paint, alpha)

    def stroke(self, line: Shape, width: float, paint: Paint, alpha: float = 1) -> None:
        """Draw a line with round ends and joints."""
        self._fill(pen(line, width), paint, alpha)

    def glow(self, x: float, y: float, radius: float, colour: str, alpha: float = 1) -> None:
        """Draw light that fades from its middle to nothing at the radius."""
        middle, reach = self._pixel((x, y)), radius * abs(self.turn)
        corner = (round(middle.real - reach), round(middle.imag - reach))
        size = (round(2 * reach), round(2 * reach))
        light = Image.radial_gradient("L").point(
            [round(max(_EDGE - far, 0) ** 2 * 255 / _EDGE**2) for far in range(256)]
        )
        bounds = (*corner, corner[0] + size[0], corner[1] + size[1])
        self._stamp(light.resize(size, Image.Resampling.BICUBIC), bounds, colour, alpha)

    def finished(self) -> Image.Image:
        """Return the picture in its own size.

        Masks are smooth already, so plain means are enough; LANCZOS adds faint rings and half as many bytes again.
        """
        return self.image.reduce(_SCALE)

    def _pixel(self, point: Point) -> complex:
        x, y = point
        return self.origin + self.turn * complex(-x if self.mirrored else x, y)

    def _fill(self, shapes: Sequence[Shape], paint: Paint, alpha: float) -> None:
        pixels = [(pixel.real, pixel.imag) for shape in shapes for pixel in map(self._pixel, shape)]
        left, top, right, bottom = _bounds(pixels, 1)
        width, height = self.image.size
        bounds = (max(left, 0), max(top, 0), min(right, width), min(bottom, height))
        if bounds[0] < bounds[2] and bounds[1] < bounds[3]:
            self._stamp(self._mask(shapes, bounds), bounds, paint, alpha)

    def _mask(self, shapes: Sequence[Shape], bounds: tuple[int, int, int, int]) -> Image.Image:
        left, top, right, bottom = bounds
        mask = Image.new("L", ((right - left) * _FINE, (bottom - top) * _FINE))
        draw = ImageDraw.Draw(mask)
        for shape in shapes:
            pixels = (self._pixel(point) - complex(left, top) for point in shape)
            draw.polygon([(pixel.real * _FINE, pixel.imag * _FINE) for pixel in pixels], 255)
        return mask.reduce(_FINE)

    def _stamp(self, mask: Image.Image, bounds: tuple[int, int, int, int], paint: Paint, alpha: float) -> None:
        if self.clip:
            mask = ImageChops.multiply(mask, self.clip.crop(bounds))
        picture = self._picture(paint, bounds)
        opacity = ImageChops.multiply(mask, picture.getchannel("A")).point([round(v * alpha) for v in range(256)])
        picture.putalpha(opacity)
        below = self.image.crop(bounds)
        below.alpha_composite(picture)
        self.image.paste(below, bounds[:2])

    def _picture(self, paint: Paint, bounds: tuple[int, int, int, int]) -> Image.Image:
        size = (bounds[2] - bounds[0], bounds[3] - bounds[1])
        if isinstance(paint, str):
            return Image.new("RGBA", size, channels(paint))
        start, end = self._pixel(paint.start), self._pixel(paint.end)
        step = (end - start) / abs(end - start) ** 2 * _STEPS
        begin = complex(*bounds[:2]) - start
        offset = _PAD + begin.real * step.real + begin.imag * step.imag
        data = (0, 0, 1, step.real, step.imag, offset)
        return _strip(paint.colours).transform(size, Image.Transform.AFFINE, data, Image.Resampling.BILINEAR)


def _bounds(points: Shape, margin: int) -> tuple[int, int, int, int]:
    across_, down_ = [x for x, _ in points], [y for _, y in points]
    return (
        int(min(across_)) - margin,
        int(min(down_)) - margin,
        int(max(across_)) + 1 + margin,
        int(max(down_)) + 1 + margin,
    )


def _strip(colours: tuple[str, ...]) -> Image.Image:
    """Return a picture of the ramp, two pixels wide, with room at both ends."""
    gaps = len(colours) - 1
    places = [divmod(step * gaps, _STEPS) for step in range(_STEPS)]
    steps = [mix(colours[index], colours[index + 1], rest / _STEPS) for index, rest in places]
    rows = [colours[0]] * _PAD + steps + [colours[-1]] * _PAD
    data = b"".join(bytes(channels(colour)) * 2 for colour in rows)
    return Image.frombytes("RGBA", (2, len(rows)), data)
