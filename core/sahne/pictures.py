"""What a picture file is, read from its first bytes: its pixels are never looked at."""

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

_ORIENTATION = 0x0112
_POSITION = 0x8825
_DETAILS = 0x8769
_NAMES = (0x013B, 0x9C9D)
"""EXIF: artist, and the author as Windows writes it."""
_OWNER = 0xA430
_SIDEWAYS = range(5, 9)
"""EXIF: the picture is shown turned by a quarter."""
_BY_LINE = (2, 80)
"""IPTC."""
_CREDITS = re.compile(rb"<(dc:creator|Iptc4xmpExt:PersonInImage)\b.{0,4000}?</\1>", re.DOTALL)
_ENTRY = re.compile(rb"<rdf:li[^>]*>([^<]+)")
_FACES = re.compile(rb"mwg-rs:Name(?:=\"|>)([^\"<]+)")
_XMP_POSITION = b"exif:GPSLatitude"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture, without its pixels."""

    format: str
    """``JPEG``, ``PNG``, ``WEBP``, ``GIF``, as Pillow names it."""
    width: int
    """In pixels, as it is shown."""
    height: int
    """In pixels, as it is shown."""
    size: int
    """In bytes."""
    mode: str
    """How colours are kept: ``RGB``, ``RGBA``, ``P`` for a palette, ``L`` for grey, ``CMYK``."""
    has_position: bool = False
    """Whether it says where on earth it was taken."""
    named: tuple[str, ...] = ()
    """The people it names: who made it, who is in it."""

    @property
    def ratio(self) -> float:
        """Width to height."""
        return self.width / self.height


def picture_of(data: bytes | BinaryIO) -> Picture | None:
    """What a file is; None where it is no picture that can be read (a drawing in SVG is none)."""
    from PIL.Image import open as image_of

    file = BytesIO(data) if isinstance(data, bytes) else data
    try:
        size = file.seek(0, 2)
        file.seek(0)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about pixels, which are never read
            with image_of(file) as image:
                return _picture(image, size)
    except Exception:  # a broken file makes the library raise nearly anything
        return None


def _picture(image: "ImageFile", size: int) -> Picture:
    exif = _exif(image)
    width, height = image.size if exif.get(_ORIENTATION) not in _SIDEWAYS else image.size[::-1]
    xmp = _xmp(image)
    return Picture(
        format=image.format or "",
        width=width,
        height=height,
        size=size,
        mode=image.mode,
        has_position=_has_position(exif, xmp),
        named=tuple(dict.fromkeys(name for name in map(_clean, _names(image, exif, xmp)) if name)),
    )


def _exif(image: "ImageFile") -> Any:
    """Asked of a PNG without any it would read all pixels."""
    return image.getexif() if "exif" in image.info or image.format in ("TIFF", "MPO") else {}


def _xmp(image: "ImageFile") -> bytes:
    written = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    return written.encode() if isinstance(written, str) else bytes(written)


def _has_position(exif: Any, xmp: bytes) -> bool:
    """A block with nothing but its version in it says no place."""
    place = exif.get_ifd(_POSITION) if exif else {}
    return _XMP_POSITION in xmp or {1, 2, 3, 4}.issubset(place)


def _names(image: "ImageFile", exif: Any, xmp: bytes) -> Iterator[Any]:
    yield from (exif.get(tag) for tag in _NAMES)
    if exif:
        yield exif.get_ifd(_DETAILS).get(_OWNER)
    yield image.info.get("Author")
    for credit in _CREDITS.finditer(xmp):
        yield from _ENTRY.findall(credit[0])
    yield from _FACES.findall(xmp)
    if "photoshop" in image.info:
        from PIL.IptcImagePlugin import getiptcinfo

        lines = (getiptcinfo(image) or {}).get(_BY_LINE, ())
        yield from [lines] if isinstance(lines, bytes) else lines


def _clean(name: Any) -> str:
    if isinstance(name, bytes):
        wide = name[1:2] == b"\0"  # as Windows writes it
        name = name.decode("utf-16-le" if wide else "utf-8", "replace")
    return unescape(_mended(name)).strip("\0 \t\r\n") if isinstance(name, str) else ""


def _mended(name: str) -> str:
    """EXIF means ASCII, cameras write UTF-8, and the library reads Latin-1."""
    try:
        return name.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return name
