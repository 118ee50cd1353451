"""One line of front matter as it is written, and how it should have been."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from sahne.said import Said

_FIELD = re.compile(r"""(?P<lead>\s*(?:-[ \t]+)*)(?:(?P<name>[^\s:#"'\[{][^:]*?)[ \t]*:(?:[ \t]+|$))?(?P<value>.*)""")
_QUOTED = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^\[\]]*\]|\{[^{}]*\}""")
_COMMENT = re.compile(r"\s+#[^\"']*$")
SIGNS = "@`%*&!|>,]}"
"""None of them may begin a value that stands without quotes."""


class Misread(NamedTuple):
    """What is wrong with a line: where it stands in the file, what it is, and what to do."""

    line: int
    column: int
    message: Said
    hint: Said


@dataclass(frozen=True, slots=True)
class Line:
    """A line taken apart: ``  - metric: reach  # soon``."""

    number: int
    """In the file, from 1."""
    text: str
    """Without its line end."""
    lead: str
    """Blanks and the hyphens of a list."""
    name: str
    """Empty where no name with a colon and a space stands."""
    value: str
    """Without the comment behind it."""
    comment: str

    @property
    def column(self) -> int:
        """Where its name begins, from 1."""
        return len(self.lead) + 1

    @property
    def start(self) -> int:
        """Where anything begins on it, its hyphen too, from 1."""
        return len(self.text) - len(self.text.lstrip()) + 1

    @property
    def value_column(self) -> int:
        """Where its value begins, from 1."""
        return self.text.index(self.value, len(self.lead) + len(self.name)) + 1

    @property
    def is_text(self) -> bool:
        """No name stands on it and no hyphen, and it is not set in under a field: it looks like a line of the text."""
        return not self.name and self.start == 1 and not self.lead and not self.is_blank

    @property
    def is_blank(self) -> bool:
        """Nothing stands on it, or only a comment."""
        return self.text.lstrip()[:1] in {"", "#"}


def line_of(number: int, text: str) -> Line:
    """Take a line apart; it never fails."""
    text = text.rstrip("\r\n\t ")
    match = _FIELD.match(text)
    lead, name, value = (match["lead"], match["name"] or "", match["value"]) if match else ("", "", text)
    comment = _COMMENT.search(value)
    cut = comment.start() if comment else len(value)
    return Line(number, text, lead, name, value[:cut], value[cut:])


def closing(value: str) -> int:
    """Characters up to and with the quotation mark or bracket that closes what the value opens; 0 where none does."""
    match = _QUOTED.match(value)
    return match.end() if match else 0


def quoted(value: str) -> str:
    """A value in quotes: double ones, or single ones where double ones stand in it; a pair that was meant to hold it goes."""
    mark = value[:1]
    if mark and mark in "\"'" and value.endswith(mark) and len(value) > 1 and _holds(value, mark):
        value = value[1:-1]
    if '"' in value and "'" not in value and value.isprintable():
        return f"'{value}'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'


def _holds(value: str, mark: str) -> bool:
    """Whether the first and the last mark belong together: ``"a "b" c"`` and ``'Elif'in haftası'``, not ``"a" and "b"``."""
    return value.count(mark) % 2 == 1 or value[: value.index(mark, 1)].endswith(" ")


def with_value(line: Line, value: str) -> str:
    """The line, from its hyphen or name on, with another value."""
    name = f"{line.name}: " if line.name else ""
    return f"{line.lead.lstrip()}{name}{value}{line.comment}"


def field(name: str, value: str) -> str:
    """A field as it should be written; its value in quotes where it needs them."""
    whole = closing(value) == len(value)
    needs = value[:1] in tuple(SIGNS + "\"'[{") or ": " in value or " #" in value or value.endswith(":")
    return f"{name}: {quoted(value) if needs and not whole else value}"
