"""A picture in the sizes and formats that a page offers: small for a phone, and without what a camera writes into it."""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTHS = (480, 800, 1200)
"""Pixels: a phone, a tablet or a phone of many pixels, a desktop."""
LARGEST = 1600
"""Pixels of the widest that is published."""
FORMS = {"avif": "image/avif", "webp": "image/webp"}
"""Ending -> media type of what is offered beside the picture's own format, best first."""
RASTER = (".png", ".jpg", ".jpeg", ".webp")
"""Names of pictures that are made smaller; a drawing in SVG and moving pictures stay as they are."""
_SAVED: dict[str, dict[str, Any]] = {
    "avif": {"format": "AVIF", "quality": 60, "speed": 8, "max_threads": 1},
    "webp": {"format": "WEBP", "quality": 80, "method": 4},
    "jpg": {"format": "JPEG", "quality": 85, "progressive": True},
    "jpeg": {"format": "JPEG", "quality": 85, "progressive": True},
    "png": {"format": "PNG"},
}
VERSION = 1
"""Raised whenever the bytes that are made of a picture change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Renditions:
    """What was made of a picture."""

    width: int
    """Pixels of the picture itself, as it is published."""
    height: int
    files: dict[str, bytes]
    """Path -> bytes: the picture under its own name, and its smaller and lighter forms beside it."""
    widths: tuple[int, ...]


def named(path: str, width: int, form: str) -> str:
    """Where a form of a picture stands: ``images/depo-800.avif``."""
    return f"{path.rpartition('.')[0]}-{width}.{form}"


def renditions(path: str, data: bytes) -> Renditions | None:
    """Everything that is made of a picture; None for a file that is none, or one that moves.

    Args:
        path: Of the picture, from ``content/``.
        data: Its bytes.
    """
    from PIL import Image, ImageOps
    from PIL.Image import open as image_of

    try:
        with image_of(BytesIO(data)) as opened:
            if getattr(opened, "is_animated", False):
                return None
            turned = ImageOps.exif_transpose(opened)
            picture = _scaled(_bare(turned), LARGEST)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    widths = _widths(picture.width)
    files = {path: _encoded(picture, path.rpartition(".")[2].lower())}
    for width in widths:
        smaller = _scaled(picture, width)
        files |= {named(path, width, form): _encoded(smaller, form) for form in FORMS}
    return Renditions(width=picture.width, height=picture.height, files=files, widths=widths)


def _widths(width: int) -> tuple[int, ...]:
    return (*(one for one in WIDTHS if one < width), *((width,) if width <= WIDTHS[-1] else ()))


def _bare(picture: "Image") -> "Image":
    """The pixels alone: a new picture knows no place, no camera and no name."""
    from PIL import Image

    mode = "RGBA" if picture.has_transparency_data else "RGB"
    bare = Image.new(mode, picture.size)
    bare.paste(picture.convert(mode))
    return bare


def _scaled(picture: "Image", width: int) -> "Image":
    from PIL import Image

    if picture.width <= width:
        return picture
    return picture.resize((width, max(1, round(picture.height * width / picture.width))), Image.Resampling.LANCZOS)


def _encoded(picture: "Image", form: str) -> bytes:
    saved = _SAVED[form]
    file = BytesIO()
    (picture.convert("RGB") if saved["format"] == "JPEG" else picture).save(file, **saved)
    return file.getvalue()
