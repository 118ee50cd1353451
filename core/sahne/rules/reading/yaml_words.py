"""What is wrong with a line of front matter, found by looking at the line and not only at where a parser stopped."""

import re
from collections.abc import Iterator, Sequence

from sahne.rules.reading.yaml_bracket import open_bracket
from sahne.rules.reading.yaml_indent import indented, tab
from sahne.rules.reading.yaml_line import SIGNS, Line, Misread, closing, field, line_of, quoted, with_value
from sahne.rules.reading.yaml_list import list_under_value
from sahne.said import Said, Words

NO_COLON = Words(en="this line has no colon after its name", tr="bu satırda addan sonra iki nokta yok")
NAME_AND_VALUE = Words(
    en="Write a name, a colon, a space and a value; if the text begins here, write --- above it.",
    tr="Bir ad, iki nokta, bir boşluk ve bir değer yazın; metin burada başlıyorsa üstüne --- yazın.",
)
WRITE = Words(en="Write {line}.", tr="Şöyle yazın: {line}.")
NOT_A_COLON = Words(en="{sign} stands where a colon belongs", tr="iki nokta yerine {sign} yazılmış")
STRANGE_SPACE = Words(
    en="the space after the colon is no plain space", tr="iki noktadan sonraki boşluk, düz bir boşluk değil"
)
NO_SPACE = Words(en="there is no space after the colon", tr="iki noktadan sonra boşluk yok")
IN_QUOTES = Words(
    en="Write {line} on this line, the whole value in double quotes.",
    tr="Bu satıra {line} yazın; değerin tamamı çift tırnak içinde olsun.",
)
OPEN_QUOTE = Words(en="a quotation mark is opened and not closed", tr="açılan tırnak kapatılmamış")
CLOSE_QUOTE = Words(
    en="Write {line} on this line, with {mark} at the end of the value.",
    tr="Bu satıra {line} yazın; değerin sonunda {mark} olsun.",
)
CURLY = Words(en="curly quotation marks do not hold a value together", tr="kıvrık tırnaklar değeri bir arada tutmaz")
STRAIGHT = Words(
    en="Write {line} on this line, with straight quotation marks.", tr="Bu satıra {line} yazın; tırnaklar düz olsun."
)
SIGN = Words(
    en="the value begins with {sign}, which has a meaning of its own here",
    tr="değer {sign} ile başlıyor; bu işaretin burada ayrı bir anlamı var",
)
BEHIND_QUOTE = Words(en="text stands behind the closing quotation mark", tr="kapanan tırnağın arkasında metin var")
BEHIND_BRACKET = Words(en="text stands behind the closing bracket", tr="kapanan ayracın arkasında metin var")
COLON = Words(en="a second colon stands in this value", tr="bu değerde ikinci bir iki nokta var")

_NO_SPACE = re.compile(r"(\s*(?:- +)*)([^\W\d][^:=：]*?) ?(:|=|：)(\s*)(?!//)(\S.*)$")
_BLOCK = re.compile(r"[|>][-+1-9]*$")
_CURLY = "“”„‟«»‘’‚‛"


def words_of(text: str, first: int, number: int, column: int, said: str) -> Misread | None:
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
        return misspelt(line) or Misread(number, line.start, NO_COLON(), NAME_AND_VALUE())
    return (
        _open_quote([*above, line], following)
        or open_bracket([*above, line], said)
        or tab(line, above)
        or _sign(line, column)
        or _behind(line, column)
        or list_under_value(line, above)
        or _colon(line, above, column, said)
        or indented(line, above, column, said)
    )


def first_misspelt(text: str, first: int, end: int) -> Misread | None:
    """The first line, from ``first`` to before ``end``, whose name has no colon and space behind it."""
    lines = enumerate(text.split("\n")[first - 1 : end - 1], first)
    return next((found for number, row in lines if (found := misspelt(line_of(number, row)))), None)


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
        if line.value[:1] in {'"', "'"} and ends and not closing(line.value):
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


def _colon(line: Line, above: Sequence[Line], column: int, said: str) -> Misread | None:
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
        return misspelt(above_it) or Misread(above_it.number, above_it.start, NO_COLON(), NAME_AND_VALUE())
    return misspelt(line)
