"""A bracket that is opened and not closed."""

from collections.abc import Sequence

from sahne.rules.reading.yaml_line import Line, Misread, closing, quoted, with_value
from sahne.said import Words

LIST = Words(en="a list is opened with [ and not closed", tr="[ ile açılan liste kapatılmamış")
BRACE = Words(en="a {sign} is opened and not closed", tr="açılan {sign} kapatılmamış")
CLOSE = Words(
    en="Write {line} on this line, with {mark} at the end; if it is a text, write {text}.",
    tr="Bu satıra {line} yazın; sonunda {mark} olsun. Bu bir metinse {text} yazın.",
)
_CLOSING = {"[": "]", "{": "}"}


def open_bracket(lines: Sequence[Line], said: str) -> Misread | None:
    """The last value that opens a bracket and does not close it on its line, where the parser misses one."""
    if not any(sign in said for sign in ("',' or ']'", "',' or '}'", "node content", "mapping values")):
        return None
    for line in reversed(lines):
        mark = _CLOSING.get(line.value[:1])
        if mark and not closing(line.value) and not _is_closed_below(line, lines, mark):
            kept = line.value.rstrip().rstrip(",")
            whole, text = with_value(line, kept + mark), with_value(line, quoted(line.value))
            message = LIST() if mark == "]" else BRACE(sign="{")
            return Misread(line.number, line.value_column, message, CLOSE(line=whole, mark=mark, text=text))
    return None


def _is_closed_below(line: Line, lines: Sequence[Line], mark: str) -> bool:
    """Whether the bracket is closed further down, as in a list of many lines."""
    return any(other.number > line.number and mark in other.text for other in lines) or mark in line.value
