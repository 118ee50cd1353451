"""The block between the two ``---`` lines: where it stands in the file, and what its YAML says.

python-frontmatter is not used: it strips the body and forgets on which line it began, and every finding needs the true line.
"""

import re
from dataclasses import dataclass
from typing import Any, NamedTuple

import ryaml

_BLOCK = re.compile(r"(?:[ \t]*\r?\n)*---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_MARK = re.compile(r" at line (\d+) column (\d+)")


class FrontMatter(NamedTuple):
    """The block of one file."""

    start: int
    """Characters before its first line of YAML."""
    end: int
    """Characters before its closing fence."""
    body: int
    """Characters before the text below it."""


@dataclass(frozen=True, slots=True)
class YamlFault:
    """Why a piece of YAML cannot be read."""

    reason: str
    """``duplicate``, ``deep``, ``long``, ``list`` or ``syntax``."""
    line: int
    """From 1, within the piece."""
    column: int
    detail: str
    """The doubled key, or the parser's own words."""


def split(text: str) -> FrontMatter | None:
    """Find the block; blank lines may stand before it. None where the file does not begin with one."""
    if text.startswith("---\n"):  # nearly every file; the pattern below takes ten times as long
        end = text.find("\n---\n", 3)
        if end > 0 and text.find("\n---", 3) == end:
            return FrontMatter(4, end + 1, end + 5)
    match = _BLOCK.match(text)
    return FrontMatter(match.start(1), match.end(1), match.end()) if match else None


_LARGEST = 64_000
"""Characters of a block; a long one has 2,000, and brackets within brackets take the parser ever longer."""


def load(text: str) -> dict[str, Any] | YamlFault:
    """The fields of a block, by YAML 1.2: dates, ``NO`` and ``12:30`` stay text, a doubled key is a fault."""
    if len(text) > _LARGEST:
        return YamlFault("long", 1, 1, "")
    try:
        fields = ryaml.loads(text) if text.strip() else {}
    except ValueError as error:
        return _fault(text, str(error))
    if fields is None:
        return {}
    if not isinstance(fields, dict):
        return YamlFault("list", 1, 1, "")
    if set(map(type, fields)) <= {str}:
        return fields
    return {str(key): value for key, value in fields.items()}


def fields_of(text: str) -> dict[str, Any]:
    """The fields of a page that is no item; none where they cannot be read."""
    front = split(text)
    fields = load(text[front.start : front.end]) if front else {}
    return {} if isinstance(fields, YamlFault) else fields


def text_of(text: str) -> str:
    """A page without its front matter."""
    front = split(text)
    return text[front.body :] if front else text


def _fault(text: str, said: str) -> YamlFault:
    from sahne.positions import doubled_key, syntax_error  # PyYAML is loaded only for a file with a fault

    line, column = _said_place(text, said)
    if "limit exceeded" in said:
        return YamlFault("deep", line, 1, said)
    if wrong := syntax_error(text):
        return YamlFault("syntax", *wrong)
    if double := doubled_key(text):
        return YamlFault("duplicate", *double)
    return YamlFault("syntax", line, column, _MARK.sub("", said))


def _said_place(text: str, said: str) -> tuple[int, int]:
    """The place that a message names; its parser also begins a line at U+0085, U+2028 and U+2029, an editor does not."""
    mark = _MARK.search(said)
    line, column = (int(mark[1]), int(mark[2])) if mark else (1, 1)
    lines = text.split("\n")
    return (line, column) if line <= len(lines) and column <= len(lines[line - 1]) + 1 else (1, 1)
