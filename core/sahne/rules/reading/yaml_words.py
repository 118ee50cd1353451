"""What is wrong with a line of front matter, found by looking at the line and not only at where a parser stopped."""

import re
from collections.abc import Container, Iterator, Sequence

from sahne.rules.reading.yaml_bracket import open_bracket
from sahne.rules.reading.yaml_indent import indented, tab
from sahne.rules.reading.yaml_line import SIGNS, Line, Misread, closing, field, line_of, quoted, with_value
from sahne.rules.reading.yaml_list import list_under_value, stray
from sahne.rules.reading.yaml_said import (
    BACKSLASH,
    BEHIND_BRACKET,
    BEHIND_QUOTE,
    CLOSE_QUOTE,
    COLON,
    CURLY,
    IN_QUOTES,
    LETTERS,
    NAME_AND_VALUE,
    NO_COLON,
    NO_SPACE,
    NOT_A_COLON,
    OPEN_QUOTE,
    PLAIN,
    SIGN,
    SIGN_IN_NAME,
    SINGLE,
    STRAIGHT,
    STRANGE_SPACE,
    TEMPLATE,
    WRITE,
)
from sahne.said import Said

_NO_SPACE = re.compile(r"(\s*(?:- +)*)([^\W\d][^:=：]*?) ?(:|=|：)(\s*)(?!//)(\S.*)$")
_BLOCK = re.compile(r"[|>][-+1-9]*$")
_CURLY = "“”„‟«»‘’‚‛"


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
        return misspelt(line) or _no_colon(line, known)
    return (
        _template(rows[first - 1 :], first, line, said)
        or _backslash(line, said)
        or _open_quote([*above, line], following)
        or open_bracket([*above, line], said)
        or tab(line, above)
        or _text(line, said, known)
        or _sign(line, column)
        or _behind(line, column)
        or list_under_value(line, above, rows[number:], lists)
        or _colon(line, above, column, said, known)
        or indented(line, above, column, said)
    )


def first_misspelt(text: str, first: int, end: int) -> Misread | None:
    """The first line, from ``first`` to before ``end``, whose name has no colon and space behind it."""
    lines = enumerate(text.split("\n")[first - 1 : end - 1], first)
    return next((found for number, row in lines if (found := _first(line_of(number, row)))), None)


def _first(line: Line) -> Misread | None:
    return misspelt(line) or (stray(line) if line.name and line.text.startswith("- ") else None)


def misspelt(line: Line) -> Misread | None:
    """``team:insan``, ``team = insan``, a no-break space behind the colon."""
    match = None if line.name or line.is_blank else _NO_SPACE.match(line.text)
    if match is None:
        return None
    lead, name, sign, blank, value = match.groups()
    hint = WRITE(line=f"{lead.lstrip()}{field(name.strip(), value)}")
    if sign != ":":
        return Misread(line.number, match.start(3) + 1, NOT_A_COLON(sign=sign), hint)
    return Misread(line.number, match.end(3) + 1, STRANGE_SPACE() if blank else NO_SPACE(), hint)


def _text(line: Line, said: str, known: Container[str]) -> Misread | None:
    """A line of the text that stands among the fields."""
    if line.is_text and not any(sign in said for sign in ("unhashable", "control", "escape")):
        return misspelt(line) or _no_colon(line, known)
    if line.name[:1] in tuple(SIGNS):
        return Misread(line.number, line.column, SIGN_IN_NAME(sign=line.name[0]), LETTERS())
    return None


def _no_colon(line: Line, known: Container[str]) -> Misread:
    name, _, value = line.text.strip().partition(" ")
    hint = WRITE(line=field(name, value.strip())) if name in known and value else NAME_AND_VALUE()
    return Misread(line.number, line.start, NO_COLON(), hint)


def _template(rows: Sequence[str], first: int, line: Line, said: str) -> Misread | None:
    """``title: {{ page.title }}``; for some of them the parser names no line."""
    lines = (line_of(at, row) for at, row in enumerate(rows, first)) if "unhashable" in said else (line,)
    for one in lines:
        if one.value.startswith(("{{", "{%")):
            return Misread(one.number, one.value_column, TEMPLATE(), PLAIN(name=one.name))
    return None


def _backslash(line: Line, said: str) -> Misread | None:
    if "escape" not in said or line.value[:1] != '"' or "\\" not in line.value:
        return None
    value = line.value[1:].removesuffix('"').replace("'", "''")
    return Misread(line.number, line.text.index("\\") + 1, BACKSLASH(), SINGLE(line=with_value(line, f"'{value}'")))


def _in_quotes(line: Line) -> Said:
    return IN_QUOTES(line=with_value(line, quoted(line.value)))


def _fields_above(lines: Sequence[Line]) -> Iterator[Line]:
    """Every line that is not blank and does not stand in a text begun with ``|`` or ``>``."""
    text_below = 10_000
    for line in lines:
        if line.is_blank or line.start > text_below:
            continue
        text_below = line.start if _BLOCK.match(line.value) else 10_000
        yield line


def _open_quote(lines: Sequence[Line], following: Line | None) -> Misread | None:
    """A value that opens a quotation mark, with another field under it before the mark is closed."""
    for line, below in zip(lines, (*lines[1:], following), strict=True):
        ends = below is None or below.text == "---" or (below.name and below.column <= line.column)
        if line.value[:1] in {'"', "'"} and not line.is_text and ends and not closing(line.value):
            mark = line.value[0]
            whole = with_value(line, line.value.rstrip(_CURLY) + mark)
            return Misread(line.number, line.value_column, OPEN_QUOTE(), CLOSE_QUOTE(line=whole, mark=mark))
    return None


def _sign(line: Line, column: int) -> Misread | None:
    sign = line.value[:1]
    in_value = line.value and column >= line.value_column
    if not in_value or not (sign in SIGNS or (line.name and re.match(r"[-?](\s|$)", line.value))):
        return None
    return Misread(line.number, line.value_column, SIGN(sign=sign), _in_quotes(line))


def _behind(line: Line, column: int) -> Misread | None:
    end = closing(line.value)
    if not end or end == len(line.value) or column <= line.value_column:
        return None
    message = BEHIND_QUOTE if line.value[0] in "\"'" else BEHIND_BRACKET
    return Misread(line.number, line.value_column + end, message(), _in_quotes(line))


def _colon(line: Line, above: Sequence[Line], column: int, said: str, known: Container[str]) -> Misread | None:
    """A colon in a value; or the first colon of a line that the parser took for more of the value above."""
    if "mapping values" not in said:
        return None
    if line.name and line.value and column >= line.value_column:
        if line.value[0] in _CURLY:
            straight = with_value(line, quoted(line.value.strip(_CURLY)))
            return Misread(line.number, line.value_column, CURLY(), STRAIGHT(line=straight))
        return Misread(line.number, column, COLON(), _in_quotes(line))
    head = next((line for line in reversed(above) if line.name), None)
    if above and not above[-1].name and not (head and head.value and head.column < above[-1].column):
        above_it = above[-1]
        return misspelt(above_it) or _no_colon(above_it, known)
    return misspelt(line)
