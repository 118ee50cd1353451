"""What is wrong with a line of front matter, found by looking at the line and not only at where a parser stopped."""

import re
from collections.abc import Iterator, Sequence

from sahne.rules.reading.yaml_indent import indented, tab
from sahne.rules.reading.yaml_line import SIGNS, Line, Words, closing, field, line_of, quoted, with_value

_NO_SPACE = re.compile(r"(\s*(?:- +)*)([^\W\d][^:=：]*?) ?(:|=|：)(\s*)(?!//)(\S.*)$")
_BLOCK = re.compile(r"[|>][-+1-9]*$")
_NO_COLON = ("this line has no colon after its name", "Write a name, a colon, a space and a value.")


def words_of(text: str, first: int, number: int, column: int, said: str) -> Words | None:
    """What is wrong at or above the place where the parser stopped; None where the lines do not show it.

    Args:
        text: The whole file.
        first: The first line of YAML, from 1.
        number: The line that the parser names, from 1.
        column: From 1.
        said: The parser's own words.
    """
    rows = text.split("\n")
    lines = [line_of(at, row) for at, row in enumerate(rows[first - 1 : number], first)]
    if not lines:
        return None
    line, above = lines[-1], list(_fields_above(lines[:-1]))
    following = next((line_of(0, row) for row in rows[number:] if row.strip()), None)
    if "simple key" in said:
        return misspelt(line) or Words(number, line.start, *_NO_COLON)
    return (
        _open_quote([*above, line], following)
        or tab(line, above)
        or _sign(line, column)
        or _behind(line, column)
        or _colon(line, above, column, said)
        or indented(line, above, column, said)
    )


def first_misspelt(text: str, first: int, end: int) -> Words | None:
    """The first line, from ``first`` to before ``end``, whose name has no colon and space behind it."""
    lines = enumerate(text.split("\n")[first - 1 : end - 1], first)
    return next((found for number, row in lines if (found := misspelt(line_of(number, row)))), None)


def misspelt(line: Line) -> Words | None:
    """``team:insan``, ``team = insan``, a no-break space behind the colon."""
    match = None if line.name or line.is_blank else _NO_SPACE.match(line.text)
    if match is None:
        return None
    lead, name, sign, blank, value = match.groups()
    hint = f"Write {lead.lstrip()}{field(name.strip(), value)}."
    if sign != ":":
        return Words(line.number, match.start(3) + 1, f"{sign} stands where a colon belongs", hint)
    if blank:
        return Words(line.number, match.end(3) + 1, "the space after the colon is no plain space", hint)
    return Words(line.number, match.end(3) + 1, "there is no space after the colon", hint)


def _in_quotes(line: Line) -> str:
    return f"Write {with_value(line, quoted(line.value))} on this line, the whole value in double quotes."


def _fields_above(lines: Sequence[Line]) -> Iterator[Line]:
    """Every line that is not blank and does not stand in a text begun with ``|`` or ``>``."""
    text_below = 10_000
    for line in lines:
        if line.is_blank or line.start > text_below:
            continue
        text_below = line.start if _BLOCK.match(line.value) else 10_000
        yield line


def _open_quote(lines: Sequence[Line], following: Line | None) -> Words | None:
    """A value that opens a quotation mark, with another field under it before the mark is closed."""
    for line, below in zip(lines, (*lines[1:], following), strict=True):
        ends = below is None or below.text == "---" or (below.name and below.column <= line.column)
        if line.value[:1] in {'"', "'"} and ends and not closing(line.value):
            mark = line.value[0]
            whole = with_value(line, line.value + mark)
            message = "a quotation mark is opened and not closed"
            return Words(
                line.number,
                line.value_column,
                message,
                f"Write {whole} on this line, with {mark} at the end of the value.",
            )
    return None


def _sign(line: Line, column: int) -> Words | None:
    sign = line.value[:1]
    in_value = line.value and column >= line.value_column
    if not in_value or not (sign in SIGNS or (line.name and re.match(r"[-?](\s|$)", line.value))):
        return None
    hint = _in_quotes(line)
    return Words(
        line.number, line.value_column, f"the value begins with {sign}, which means something else in YAML", hint
    )


def _behind(line: Line, column: int) -> Words | None:
    end = closing(line.value)
    if not end or end == len(line.value) or column <= line.value_column:
        return None
    what = "quotation mark" if line.value[0] in "\"'" else "bracket"
    hint = _in_quotes(line)
    return Words(line.number, line.value_column + end, f"text stands behind the closing {what}", hint)


def _colon(line: Line, above: Sequence[Line], column: int, said: str) -> Words | None:
    """A colon in a value; or the first colon of a line that the parser took for more of the value above."""
    if "mapping values" not in said:
        return None
    if line.name and line.value and column >= line.value_column:
        hint = _in_quotes(line)
        return Words(line.number, column, "a second colon stands in this value", hint)
    head = next((line for line in reversed(above) if line.name), None)
    if above and not above[-1].name and not (head and head.value and head.column < above[-1].column):
        return misspelt(above[-1]) or Words(above[-1].number, above[-1].start, *_NO_COLON)
    return misspelt(line)
