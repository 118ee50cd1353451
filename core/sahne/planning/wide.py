"""Text in the columns of a terminal: a wide letter takes two, a combining one none."""

from collections.abc import Iterator
from unicodedata import category, east_asian_width

_PRESENTED_AS_EMOJI = "\ufe0f"
_CUT = "…"


def width_of(text: str) -> int:
    """How many columns a text takes."""
    return sum(_columns(letter) for letter in text)


def padded(text: str, width: int) -> str:
    """The text in exactly so many columns; a longer one is cut and ends with three dots."""
    cut = _cut(text, width)
    return cut + " " * (width - width_of(cut))


def wrapped(text: str, width: int) -> Iterator[str]:
    """The text in lines of at most so many columns; a longer word stands alone on its line."""
    line = ""
    for word in text.split():
        if line and width_of(line) + 1 + width_of(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def _cut(text: str, width: int) -> str:
    if width_of(text) <= width:
        return text
    kept, columns = "", 0
    for letter in text:
        columns += _columns(letter)
        if columns > width - 1:
            break
        kept += letter
    return kept.rstrip() + _CUT


def _columns(letter: str) -> int:
    if letter == _PRESENTED_AS_EMOJI:
        return 1
    if category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(letter) in "WF" else 1
