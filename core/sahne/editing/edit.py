"""A change of a text, as a value."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """A piece of text put in the place of another."""

    start: int
    """Characters before it."""
    end: int
    text: str


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; none of them may overlap."""
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def line_start(text: str, index: int) -> int:
    """Characters before the line in which a character stands."""
    return text.rfind("\n", 0, index) + 1


def line_after(text: str, index: int) -> int:
    """Characters before the line that follows the one in which a character stands."""
    end = text.find("\n", index)
    return len(text) if end < 0 else end + 1


def line_end_of(text: str) -> str:
    """How the lines of a text end: as its first one does."""
    first = text.find("\n")
    return "\r\n" if first > 0 and text[first - 1] == "\r" else "\n"
