"""Quotation marks of front matter that are not closed, close too early, or are no plain ones."""

from collections.abc import Sequence

from sahne.rules.reading.yaml_line import Line, Misread, closing, quoted, with_value
from sahne.said import Said, Words

IN_QUOTES = Words(
    en="Write {line} on this line, the whole value in quotes.",
    tr="Bu satıra {line} yazın; değerin tamamı tırnak içinde olsun.",
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
BEHIND_QUOTE = Words(en="text stands behind the closing quotation mark", tr="kapanan tırnağın arkasında metin var")
BEHIND_BRACKET = Words(en="text stands behind the closing bracket", tr="kapanan ayracın arkasında metin var")
BACKSLASH = Words(en="a backslash stands in double quotes", tr="çift tırnak içinde ters eğik çizgi var")
SINGLE = Words(en="Write {line} on this line, in single quotes.", tr="Bu satıra {line} yazın; tırnaklar tek olsun.")
_CURLY = "“”„‟«»‘’‚‛"


def open_quote(lines: Sequence[Line], following: Line | None) -> Misread | None:
    """A value that opens a quotation mark, with another field under it before the mark is closed."""
    for line, below in zip(lines, (*lines[1:], following), strict=True):
        ends = below is None or below.text == "---" or (below.name and below.column <= line.column)
        if line.value[:1] in {'"', "'"} and not line.is_text and ends and not closing(line.value):
            mark = line.value[0]
            whole = with_value(line, line.value.rstrip(_CURLY) + mark)
            return Misread(line.number, line.value_column, OPEN_QUOTE(), CLOSE_QUOTE(line=whole, mark=mark))
    return None


def behind(line: Line, column: int) -> Misread | None:
    """``"a" b``."""
    end = closing(line.value)
    if not end or end == len(line.value) or column <= line.value_column:
        return None
    message = BEHIND_QUOTE if line.value[0] in "\"'" else BEHIND_BRACKET
    return Misread(line.number, line.value_column + end, message(), in_quotes(line))


def backslash(line: Line, said: str) -> Misread | None:
    """A path of Windows in double quotes."""
    if "escape" not in said or line.value[:1] != '"' or "\\" not in line.value:
        return None
    value = line.value[1:].removesuffix('"').replace("'", "''")
    return Misread(line.number, line.text.index("\\") + 1, BACKSLASH(), SINGLE(line=with_value(line, f"'{value}'")))


def in_quotes(line: Line) -> Said:
    """The hint that shows the line with its whole value in quotes."""
    return IN_QUOTES(line=with_value(line, quoted(line.value)))


def curly_quote(line: Line) -> Misread | None:
    """Curly marks around a value that needs straight ones."""
    if line.value[:1] not in tuple(_CURLY):
        return None
    straight = with_value(line, quoted(line.value.strip(_CURLY)))
    return Misread(line.number, line.value_column, CURLY(), STRAIGHT(line=straight))
