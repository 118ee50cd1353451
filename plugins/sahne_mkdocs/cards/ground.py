"""What all cards of a portal have in common: colours, shapes and logo. It is drawn once.

A card has no more than 256 colours, so its file is small and is written in milliseconds: sixteen steps from each colour of the
ground to that of the letters, and beside them those of the logo.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sahne.settings import Brand, Shape
from sahne_mkdocs.brand import contrast, ink_on, mixed

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH, HEIGHT = 1200, 630
"""Pixels, as Open Graph's readers want it: 1.91 to 1."""
MARGIN = 72
BAR = 18
"""Pixels of the accent at the foot."""
DOT = (1084, 98, 1128, 142)
"""A spot of the accent, left and top and right and bottom."""
STEPS = 16
"""From a colour of the ground to the letters."""
_ENOUGH = 4.5
"""To 1, as WCAG 2.2 AA asks of text; where black and white both read badly, the better has 4.58."""
_EDGES = 4
"""Steps at the edge of a shape."""
_GROUNDS = 1 + 2 * _EDGES
"""The ground, the shapes on it, the accent, and what lies between at their edges."""
_FINE = 4
"""So many times larger shapes are drawn, for smooth edges."""
_TILE, _PAD, _WIDEST = 96, 12, 420
"""Pixels of the plate under the logo: its height, the room around the logo, and how wide it may be."""
_WHITE = "#ffffff"


@dataclass(frozen=True, slots=True)
class Colours:
    """Of a card."""

    ground: str
    shape: str
    accent: str
    ink: str
    """Of the letters: can be read on the ground and on the shapes; on the accent no letter stands."""
    quiet: float
    """How strong the ink is of words that matter less, 0 to 1; they can be read too."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A card without words."""

    picture: "Image"
    """By the numbers of its colours, a byte a pixel; below ``_GROUNDS`` where letters may stand."""
    palette: bytes
    """Red, green, blue of each number; letters of step ``s`` on ground ``g`` have the number ``s * _GROUNDS + g``."""
    colours: Colours
    beside: int
    """The pixel at which the name may begin, right of the logo."""

    def lettered(self, mask: "Image") -> "Image":
        """The card with letters on it.

        Args:
            mask: A byte a pixel, 255 where a letter is.
        """
        from PIL import ImageChops

        raised = mask.point([level * STEPS // 256 * _GROUNDS for level in range(256)])
        card = ImageChops.add(self.picture, raised)
        card.putpalette(self.palette)
        return card


def colours_of(brand: Brand) -> Colours:
    """The brand's own colour under white or black letters, whichever reads better."""
    ink = ink_on(brand.primary)
    towards = mixed(brand.primary, ink, 0.1)
    away = mixed(brand.primary, "#000000" if ink == _WHITE else _WHITE, 0.1)
    shape = towards if contrast(ink, towards) >= _ENOUGH else away
    grounds = (brand.primary, shape)
    quiet = next(
        part / 100
        for part in range(82, 101, 2)
        if part == 100 or all(contrast(mixed(on, ink, part / 100), on) >= _ENOUGH for on in grounds)
    )
    return Colours(brand.primary, shape, brand.accent, ink, quiet)


def ground_of(brand: Brand, logo: "Image | None", letter: "Image | None") -> Ground:
    """Draw what all cards share.

    Args:
        brand: Its colours and corners.
        logo: The logo, where there is one that can be drawn.
        letter: A mask of the first letter of the name, for who has no logo.
    """
    colours = colours_of(brand)
    picture = _mask(brand.shape, (838, -230, 1358, 290)).point([_edge(level) for level in range(256)])
    for accent in (_mask(Shape.SQUARE, (0, HEIGHT - BAR, WIDTH, HEIGHT)), _mask(brand.shape, DOT)):
        picture.paste(accent.point([_edge(level) + _EDGES for level in range(256)]), mask=accent.point(_whole))
    palette = bytearray(b"".join(_ramp(colours, step) for step in range(STEPS)))
    plate = _plate(brand, logo, letter)
    _add(plate, picture, palette, colours)
    return Ground(picture, bytes(palette), colours, MARGIN + plate.width + 28)


def _whole(level: int) -> int:
    return 255 if _edge(level) else 0


def _edge(level: int) -> int:
    return (level * _EDGES + 127) // 255


def _mask(shape: Shape, box: tuple[int, int, int, int]) -> "Image":
    """Where a shape is, a byte a pixel."""
    from PIL import Image, ImageDraw

    fine = Image.new("L", (WIDTH * _FINE, HEIGHT * _FINE), 0)
    left, top, right, bottom = (side * _FINE for side in box)
    radius = _radius(shape, right - left)
    ImageDraw.Draw(fine).rounded_rectangle((left, top, right - 1, bottom - 1), radius, fill=255)
    return fine.resize((WIDTH, HEIGHT), Image.Resampling.BOX)


def _radius(shape: Shape, width: int) -> float:
    """Of corners, as the style sheet rounds those of pictures and buttons."""
    return {Shape.ROUND: width / 2, Shape.SOFT: width / 8, Shape.SQUARE: 0}[shape]


def _ramp(colours: Colours, step: int) -> bytes:
    """The colours of all grounds, each so many steps towards the ink."""
    grounds = [
        *(mixed(colours.ground, colours.shape, edge / _EDGES) for edge in range(_EDGES + 1)),
        *(mixed(colours.ground, colours.accent, edge / _EDGES) for edge in range(1, _EDGES + 1)),
    ]
    return b"".join(bytes.fromhex(mixed(ground, colours.ink, step / (STEPS - 1))[1:]) for ground in grounds)


def _plate(brand: Brand, logo: "Image | None", letter: "Image | None") -> "Image":
    """The logo on white, for which logos are made, or the first letter on the accent."""
    from PIL import Image, ImageDraw

    if logo is not None:
        high = _TILE - 2 * _PAD
        shown = logo.resize((min(_WIDEST - 2 * _PAD, max(1, round(logo.width * high / logo.height))), high))
        plate = Image.new("RGBA", (shown.width + 2 * _PAD, _TILE), _WHITE)
        plate.alpha_composite(shown, (_PAD, _PAD))
    else:
        plate = Image.new("RGBA", (_TILE, _TILE), brand.accent)
        if letter is not None:
            at = ((_TILE - letter.width) // 2, (_TILE - letter.height) // 2)
            plate.paste(Image.new("RGBA", letter.size, ink_on(brand.accent)), at, letter)
    fine = Image.new("L", (plate.width * _FINE, _TILE * _FINE), 0)
    corner = {Shape.ROUND: 26, Shape.SOFT: 14, Shape.SQUARE: 0}[brand.shape] * _FINE
    ImageDraw.Draw(fine).rounded_rectangle((0, 0, fine.width - 1, fine.height - 1), corner, fill=255)
    plate.putalpha(fine.resize(plate.size, Image.Resampling.BOX))
    return plate


def _add(plate: "Image", picture: "Image", palette: bytearray, colours: Colours) -> None:
    """Put the plate on the ground, with colours of its own behind those of the letters."""
    from PIL import Image

    on = Image.new("RGBA", plate.size, colours.ground)
    on.alpha_composite(plate)
    first = len(palette) // 3
    few = on.convert("RGB").quantize(256 - first, dither=Image.Dither.NONE)
    palette += bytes(few.getpalette() or ())[: (256 - first) * 3]
    numbers = Image.frombytes("L", few.size, few.tobytes())
    picture.paste(numbers.point([min(255, first + number) for number in range(256)]), (MARGIN, MARGIN))
