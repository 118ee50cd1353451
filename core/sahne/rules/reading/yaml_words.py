"""What is wrong with a line of front matter, found by looking at the line and not only at where a parser stopped."""

import re
from collections.abc import Container, Iterator, Sequence

from sahne.rules.reading.yaml_bracket import open_bracket
from sahne.rules.reading.yaml_indent import indented, tab
from sahne.rules.reading.yaml_line import SIGNS, Line, Misread, line_of
from sahne.rules.reading.yaml_list import list_under_value
from sahne.rules.reading.yaml_name import misspelt, no_colon, text_among_fields
from sahne.rules.reading.yaml_quote import backslash, behind, curly_quote, in_quotes, open_quote
from sahne.said import Words

SIGN = Words(
    en="the value begins with {sign!r}, which has a meaning of its own here",
    tr="değer {sign!r} ile başlıyor; bu işaretin burada ayrı bir anlamı var",
)
TEMPLATE = Words(
    en="a template tag of another system stands here", tr="burada başka bir sisteme ait şablon etiketi var"
)
PLAIN = Words(
    en="Write in its place what the reader is to see: {name}: and the words.",
    tr="Yerine okurun görmesi gerekeni yazın: {name}: ve sözcükler.",
)
COLON = Words(en="a second colon stands in this value", tr="bu değerde ikinci bir iki nokta var")
_BLOCK = re.compile(r"[|>][-+1-9]*$")


def words_of(
    text: str,
    first: int,
    number: int,
    column: int,
    said: str,
    known: Container[str] = (),
    lists: Container[str] | None = None,
) -> Misread | None:
    """What is wrong at or above the place where the parser stopped; None where the lines do not show it.

    Args:
        text: The whole file.
        first: The first line of YAML, from 1.
        number: The line that the parser names, from 1.
        column: From 1.
        said: The parser's own words.
        known: The names that a field may have.
        lists: Those of fields that take several values; None where that is not known.
    """
    rows = text.split("\n")
    lines = [line_of(at, row) for at, row in enumerate(rows[first - 1 : number], first)]
    if not lines:
        return None
    line, above = lines[-1], list(_fields_above(lines[:-1]))
    following = next((line_of(0, row) for row in rows[number:] if row.strip()), None)
    if "simple key" in said:
        return misspelt(line) or no_colon(line, known)
    return (
        _template(rows[first - 1 :], first, line, said)
        or backslash(line, said)
        or open_quote([*above, line], following)
        or open_bracket([*above, line], said)
        or tab(line, above)
        or text_among_fields(line, said, known)
        or _sign(line, column)
        or behind(line, column)
        or list_under_value(line, above, rows[number:], lists)
        or _colon(line, above, column, said, known)
        or indented(line, above, column, said)
    )


def _fields_above(lines: Sequence[Line]) -> Iterator[Line]:
    """Every line that is not blank and does not stand in a text begun with ``|`` or ``>``."""
    text_below = 10_000
    for line in lines:
        if line.is_blank or line.start > text_below:
            continue
        text_below = line.start if _BLOCK.match(line.value) else 10_000
        yield line


def _template(rows: Sequence[str], first: int, line: Line, said: str) -> Misread | None:
    """``title: {{ page.title }}``; for some of them the parser names no line."""
    lines = (line_of(at, row) for at, row in enumerate(rows, first)) if "unhashable" in said else (line,)
    for one in lines:
        if one.value.startswith(("{{", "{%")):
            return Misread(one.number, one.value_column, TEMPLATE(), PLAIN(name=one.name))
    return None


def _sign(line: Line, column: int) -> Misread | None:
    sign = line.value[:1]
    in_value = line.value and column >= line.value_column
    if not in_value or not (sign in SIGNS or (line.name and re.match(r"[-?](\s|$)", line.value))):
        return None
    return Misread(line.number, line.value_column, SIGN(sign=sign), in_quotes(line))


def _colon(line: Line, above: Sequence[Line], column: int, said: str, known: Container[str]) -> Misread | None:
    """A colon in a value; or the first colon of a line that the parser took for more of the value above."""
    if "mapping values" not in said:
        return None
    if line.name and line.value and column >= line.value_column:
        return curly_quote(line) or Misread(line.number, column, COLON(), in_quotes(line))
    head = next((line for line in reversed(above) if line.name), None)
    if above and not above[-1].name and not (head and head.value and head.column < above[-1].column):
        above_it = above[-1]
        return misspelt(above_it) or no_colon(above_it, known)
    return misspelt(line)
