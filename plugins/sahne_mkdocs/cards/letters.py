"""Letters as pixels: which fonts stand for those of the brand, which signs they have, and how a title is set."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import as_file, files
from math import ceil
from typing import TYPE_CHECKING
from unicodedata import category, normalize

from sahne.settings import Font

if TYPE_CHECKING:
    from PIL.ImageFont import Axis, FreeTypeFont

_FAMILIES = {
    Font.MODERN: ("fontpkg_inter", "Inter[opsz,wght].ttf"),
    Font.CLASSIC: ("fontpkg_lora", "Lora[wght].ttf"),
    Font.HUMANIST: ("fontpkg_cabin", "Cabin[wdth,wght].ttf"),
    Font.GEOMETRIC: ("fontpkg_montserrat", "Montserrat[wght].ttf"),
    Font.ROUNDED: ("fontpkg_nunito", "Nunito[wght].ttf"),
}
"""Package and file of a family that looks like those which the style sheet names for the same word; all under the OFL."""
_HEAVY = {Font.CLASSIC: 600}
"""Of a title, as the style sheet has it; 800 elsewhere, or the heaviest there is."""
_NO_GLYPH = "\uffff"
_LEAST = 26
"""Pixels; smaller letters are read on no phone."""
_STEP = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A text in lines, all in letters of one size."""

    lines: tuple[str, ...]
    size: int
    """Of the letters, in pixels."""
    height: int
    """Of one line."""


def package_of(family: Font) -> str:
    """The package that letters come from."""
    return _FAMILIES[family][0].replace("_", "-")


@cache
def font_of(family: Font, size: int, *, heavy: bool) -> "FreeTypeFont":
    """The letters of a brand.

    Pillow's own layout takes no letters together as others do, and is the same on every machine; theirs needs a library that
    some have and some do not.
    """
    from PIL.ImageFont import Layout, truetype

    package, name = _FAMILIES[family]
    with as_file(files(package) / "files" / name) as path:
        font = truetype(path, size, layout_engine=Layout.BASIC)
    wanted = {b"Weight": _HEAVY.get(family, 800) if heavy else 500, b"Optical size": size}
    font.set_variation_by_axes([_within(axis, wanted) for axis in font.get_variation_axes()])
    return font


def _within(axis: "Axis", wanted: Mapping[bytes, int]) -> float:
    """A value that an axis of a font can have."""
    default, least, most = axis["default"] or 0, axis["minimum"] or 0, axis["maximum"] or 0
    return min(max(wanted.get(axis["name"] or b"", default), least), most)


def drawable(text: str, family: Font) -> str | None:
    """The text without signs that the letters do not have, such as emoji; None where a letter is among them.

    A word without one of its letters would be another word.
    """
    kept = []
    for sign in normalize("NFC", " ".join(text.split())):
        if sign == " " or _has(family, sign):
            kept.append(sign)
        elif category(sign)[0] in "LMN":
            return None
    return " ".join("".join(kept).split())


@cache
def _has(family: Font, sign: str) -> bool:
    if category(sign)[0] in "CZM":
        return False
    font = font_of(family, 32, heavy=False)
    return _shape(font, sign) != _shape(font, _NO_GLYPH)


def _shape(font: "FreeTypeFont", sign: str) -> tuple[object, bytes]:
    mask = font.getmask(sign)
    return mask.size, bytes(mask)


def set_in(text: str, family: Font, width: int, height: int, largest: int, leading: float) -> Setting | None:
    """A title as large as it fits, in lines of nearly one length; whole words, the last ones left out where all are too many.

    Args:
        text: What can be drawn.
        family: The letters.
        width: Pixels that a line may take.
        height: Pixels that all lines may take.
        largest: The size to begin with, in pixels.
        leading: Height of a line, as a multiple of the size.

    Returns:
        None where not even the first word fits.
    """
    words = text.split()
    for size in range(largest, _LEAST - 1, -_STEP):
        lines = _lines(words, family, size, width)
        line = ceil(size * leading)
        if lines and len(lines) * line <= height:
            return Setting(lines=tuple(_even(words, family, size, width, len(lines))), size=size, height=line)
    line = ceil(_LEAST * leading)
    fitting = [*_shortened(words, family, _LEAST, width, height // line)]
    return Setting(lines=tuple(fitting), size=_LEAST, height=line) if fitting else None


def _lines(words: Sequence[str], family: Font, size: int, width: float) -> list[str]:
    """The words in lines no longer than a width; nothing where a word is longer by itself."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, family, size) <= width:
            lines[-1] = longer
        elif width_of(word, family, size) <= width:
            lines.append(word)
        else:
            return []
    return lines


def _even(words: Sequence[str], family: Font, size: int, width: int, count: int) -> list[str]:
    """The same number of lines, as short as they can be."""
    low, high = width // 2, width
    while high - low > 8:
        middle = (low + high) // 2
        lines = _lines(words, family, size, middle)
        low, high = (low, middle) if lines and len(lines) <= count else (middle, high)
    return _lines(words, family, size, high)


def _shortened(words: Sequence[str], family: Font, size: int, width: int, count: int) -> Iterator[str]:
    """As many whole words as fit into some lines, with an ellipsis behind the last."""
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        lines = _lines([*words[: middle - 1], f"{words[middle - 1]} …"], family, size, width)
        low, high = (middle, high) if lines and len(lines) <= count else (low, middle - 1)
    if low:
        yield from _lines([*words[: low - 1], f"{words[low - 1]} …"], family, size, width)


def width_of(text: str, family: Font, size: int, *, heavy: bool = True) -> float:
    """Pixels that a text takes in one line, what hangs over its last letter included."""
    words = [_extent(word, family, size, heavy) for word in text.split(" ")]
    blanks = (len(words) - 1) * _extent(" ", family, size, heavy)[0]
    return sum(advance for advance, _ in words) + blanks + (words[-1][1] if words else 0)


@lru_cache(50_000)
def _extent(word: str, family: Font, size: int, heavy: bool) -> tuple[float, float]:
    """How far a word moves the pen on, and how far it reaches beyond that; many titles share a word."""
    font = font_of(family, size, heavy=heavy)
    advance = font.getlength(word)
    return advance, max(0.0, font.getbbox(word)[2] - advance)
