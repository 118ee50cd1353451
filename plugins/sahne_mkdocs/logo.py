"""The employer's logo as pixels."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from sahne.files import Unreadable, read
from sahne.settings import Brand

if TYPE_CHECKING:
    from PIL.Image import Image

_LARGEST = 10_000_000
"""Bytes of a logo that is still read."""


def logo_of(brand: Brand, content: Path, height: int) -> "Image | None":
    """The logo, so many pixels high and with what is clear in it; None where there is none that can be drawn.

    Args:
        brand: Names the file.
        content: The folder of the workspace it stands in.
        height: In pixels.
    """
    data = read(content / brand.logo, _LARGEST) if brand.logo else None
    if data is None or isinstance(data, Unreadable):
        return None
    drawn = _drawing(data, height) if brand.logo and brand.logo.lower().endswith(".svg") else data
    return _scaled(drawn, height) if drawn else None


def _drawing(data: bytes, height: int) -> bytes | None:
    """An SVG as PNG; letters in it that are no outlines are left out, for every machine has other fonts."""
    from resvg_py import svg_to_bytes

    try:
        return bytes(svg_to_bytes(svg_string=data.decode("utf-8"), height=height, skip_system_fonts=True))
    except (ValueError, OSError):
        return None


def _scaled(data: bytes, height: int) -> "Image | None":
    from PIL import Image
    from PIL.Image import open as image_of

    try:
        with image_of(BytesIO(data)) as opened:
            picture = opened.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    size = (max(1, round(picture.width * height / picture.height)), height)
    return picture if picture.size == size else picture.resize(size, Image.Resampling.LANCZOS)
