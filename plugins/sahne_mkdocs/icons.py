"""The icons of the installable app, drawn from the brand: the logo where there is one, else the first letter of the name."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from sahne.settings import Brand
from sahne_mkdocs.brand import UPPER, ink_on, luminance, papers
from sahne_mkdocs.cards.letters import drawable, font_of
from sahne_mkdocs.logo import logo_of

if TYPE_CHECKING:
    from PIL.Image import Image

SIZES = {"app-192": 192, "app-512": 512, "app-maskable-512": 512, "app-180": 180}
"""Name of an icon -> its pixels, wide and high."""
_LARGE = 1024
"""Pixels that a mark is drawn high, and then made smaller."""
_INSIDE = {"app-maskable-512": 0.56, "app-180": 0.78}
"""How much of the width a logo may take where a phone cuts the icon: of a maskable one any system shows the circle in
the middle, four fifths wide, and a square within it is 0.56 wide.

Source: W3C, Web Application Manifest, icon masks.
"""
_ROUND_INSIDE = 0.76
"""Of a maskable icon, where the logo itself is round."""
_LETTER, _LETTER_INSIDE = 0.64, 0.52
"""The size of a letter, as a part of the width; and within what is always shown of a maskable icon."""
_CORNER = 0.22
_SEEN = 32
"""From this value of 255 on a pixel is seen."""
_FAINT = 0.75
"""How bright a logo is that could not be seen on paper."""


def icons(name: str, brand: Brand, content: Path) -> Iterator[tuple[str, bytes]]:
    """Path on the portal and PNG of each icon.

    Args:
        name: Of the employer.
        brand: Its colours and letters.
        content: The folder of the workspace that the logo stands in.
    """
    logo = logo_of(brand, content, _LARGE)
    for icon, size in SIZES.items():
        picture = _with_logo(icon, size, logo, brand) if logo else _with_letter(icon, size, name, brand)
        file = BytesIO()
        picture.save(file, format="PNG", optimize=True)
        yield f"assets/{icon}.png", file.getvalue()


def _with_logo(icon: str, size: int, logo: "Image", brand: Brand) -> "Image":
    """On paper, or on the brand's colour where the logo is as bright as paper; where nothing is cut, on nothing."""
    from PIL import Image

    inside = _INSIDE.get(icon)
    bright = _brightness(logo) > _FAINT
    paper = brand.primary if bright else papers(brand)[0]
    ground = Image.new("RGBA", (size, size), paper if inside or bright else (0, 0, 0, 0))
    part = inside or (_INSIDE["app-180"] if bright else 1)
    if icon == "app-maskable-512" and _is_round(logo):
        part = _ROUND_INSIDE
    scale = part * size / max(logo.size)
    mark = logo.resize(tuple(max(1, round(side * scale)) for side in logo.size), Image.Resampling.LANCZOS)
    ground.alpha_composite(mark, ((size - mark.width) // 2, (size - mark.height) // 2))
    return ground.convert("RGB") if inside else ground


def _is_round(logo: "Image") -> bool:
    """Whether nothing of a logo is seen outside the circle that touches its sides."""
    from PIL import Image, ImageChops, ImageDraw

    outside = Image.new("L", logo.size, 255)
    ImageDraw.Draw(outside).ellipse((-2, -2, logo.width + 1, logo.height + 1), fill=0)
    seen = ImageChops.multiply(outside, logo.getchannel("A"))
    return logo.width == logo.height and not any(seen.histogram()[_SEEN:])


def _brightness(logo: "Image") -> float:
    """How bright what is seen of a logo is, 0 to 1."""
    small = logo.resize((1, 1), box=logo.getchannel("A").getbbox())
    red, green, blue = small.tobytes()[:3]
    return luminance(f"#{red:02x}{green:02x}{blue:02x}")


def _with_letter(icon: str, size: int, name: str, brand: Brand) -> "Image":
    """The first letter in the middle of the brand's colour; its colour alone where the letter cannot be drawn."""
    from PIL import Image, ImageDraw

    inside = _INSIDE.get(icon)
    picture = Image.new("RGBA", (_LARGE, _LARGE), brand.primary if inside else (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    if not inside:
        draw.rounded_rectangle((0, 0, _LARGE - 1, _LARGE - 1), _CORNER * _LARGE, fill=brand.primary)
    letter = (drawable(name, brand.font) or "")[:1].translate(UPPER).upper()
    font = font_of(brand.font, round(_LARGE * (_LETTER_INSIDE if icon == "app-maskable-512" else _LETTER)), heavy=True)
    left, top, right, bottom = font.getbbox(letter)
    draw.text(((_LARGE - left - right) / 2, (_LARGE - top - bottom) / 2), letter, font=font, fill=ink_on(brand.primary))
    scaled = picture.resize((size, size), Image.Resampling.LANCZOS)
    return scaled.convert("RGB") if inside else scaled
