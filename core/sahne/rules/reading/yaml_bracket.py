"""A list or a brace that cannot be read: not closed, or without a comma between two entries."""

import re
from collections.abc import Sequence

from sahne.rules.reading.yaml_line import SIGNS, Line, Misread, closing, quoted, with_value
from sahne.said import Words

LIST = Words(en="a list is opened with [ and not closed", tr="[ ile açılan liste kapatılmamış")
BRACE = Words(en="a {sign} is opened and not closed", tr="açılan {sign} kapatılmamış")
CLOSE = Words(
    en="Write {line} on this line, with {mark} at the end; if it is a text, write {text}.",
    tr="Bu satıra {line} yazın; sonunda {mark} olsun. Bu bir metinse {text} yazın.",
)
ENTRIES = Words(en="an entry of this list cannot be read", tr="bu listenin bir öğesi okunamıyor")
EACH = Words(
    en="Write {line} on this line, with a comma between two entries and quotes around one that holds a sign.",
    tr="Bu satıra {line} yazın; öğelerin arasına virgül koyun, işaret içeren öğeyi tırnak içine alın.",
)
_CLOSING = {"[": "]", "{": "}"}
_SAID = ("',' or ']'", "',' or '}'", "node content", "mapping values", "quoted scalar", "unexpected end of stream")
_ENTRY = re.compile(r"""\s*("[^"]*"|'[^']*'|["']?(?:[^,"']|(?<=\w)')+)\s*,?""")


def open_bracket(lines: Sequence[Line], said: str) -> Misread | None:
    """The last value that opens a bracket, where the parser stumbles over one."""
    if not any(sign in said for sign in _SAID):
        return None
    line = next((line for line in reversed(lines) if line.value[:1] in _CLOSING and not line.is_text), None)
    if line is None or (closing(line.value) and closing(line.value) < len(line.value)):
        return None
    mark = _CLOSING[line.value[0]]
    value = line.value + line.comment if mark in line.comment else line.value
    below = any(mark in other.text for other in lines if other.number > line.number)
    if mark == "]" and value.endswith(mark) and "{" not in value:
        better = f"{line.lead.lstrip()}{line.name}: {_list(value)}"
        return Misread(line.number, line.value_column, ENTRIES(), EACH(line=better)) if _list(value) != value else None
    if mark in value or below:
        return None
    whole, text = with_value(line, value.rstrip().rstrip(",") + mark), with_value(line, quoted(value))
    message = LIST() if mark == "]" else BRACE(sign="{")
    return Misread(line.number, line.value_column, message, CLOSE(line=whole, mark=mark, text=text))


def _list(value: str) -> str:
    """The entries with commas between them, in quotes where they need them."""
    entries = [entry.strip().strip("\"'") for entry in _ENTRY.findall(value[1:-1])]
    return f"[{', '.join(quoted(entry) if _needs(entry) else entry for entry in entries if entry)}]"


def _needs(entry: str) -> bool:
    return entry[:1] in {*SIGNS, "#", "-", "?", "["} or ": " in entry or " #" in entry or entry.endswith(":")
