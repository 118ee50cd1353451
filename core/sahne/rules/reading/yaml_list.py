"""A list that stands under a value, where only one of the two can be."""

from collections.abc import Container, Sequence
from itertools import takewhile

from sahne.rules.reading.yaml_line import Line, Misread
from sahne.said import Words

UNDER_VALUE = Words(
    en="a list stands under the value of {name}", tr="{name} alanının hem değeri hem de altında bir listesi var"
)
IN_LINES = Words(
    en="Write them all on one line: {line}; or {name} alone on its line and each entry below it: {entries}.",
    tr="Tek satıra yazın: {line}; ya da satırda yalnız {name} kalsın, altına her birini kendi satırına yazın: {entries}.",
)


ONE_VALUE = Words(
    en="The field {name} takes one value; if the text begins here, write --- above the list.",
    tr="{name} alanı tek bir değer alır; metin burada başlıyorsa listenin üstüne --- yazın.",
)
STRAY = Words(en="a hyphen stands before the name {name}", tr="{name} adının önünde bir kısa çizgi var")
WITHOUT = Words(
    en="Write {line} without the hyphen; a list stands only under a field that has no value on its own line.",
    tr="Kısa çizgi olmadan yazın: {line}; liste yalnızca kendi satırında değeri olmayan bir alanın altında durur.",
)


def list_under_value(
    line: Line, above: Sequence[Line], below: Sequence[str], lists: Container[str] | None
) -> Misread | None:
    """``audience: graduates`` and below it ``- interns``."""
    if not _is_entry(line):
        return None
    entries, head = [line], None
    for other in reversed(above):
        if not _is_entry(other):
            head = other
            break
        entries.insert(0, other)
    if head is None or not head.name or not head.value or head.column > line.start:
        return None
    if line.name:
        return stray(line)
    if line.start == 1 and lists is not None and head.name not in lists:
        return Misread(entries[0].number, 1, UNDER_VALUE(name=head.name), ONE_VALUE(name=head.name))
    further = takewhile(lambda row: row.lstrip().startswith("- "), below)
    written = (*(entry.text for entry in entries), *further)
    return under_value(head, [text.strip().removeprefix("-").strip() for text in written])


def stray(line: Line) -> Misread:
    """A hyphen before a field."""
    return Misread(line.number, line.start, STRAY(name=line.name), WITHOUT(line=f"{line.name}: {line.value}"))


def under_value(head: Line, entries: Sequence[str]) -> Misread:
    """The finding, at the value, with both ways to write it."""
    values = [head.value, *entries]
    rows = ", ".join(f"- {value}" for value in values)
    line = f"{head.lead.lstrip()}{head.name}: [{', '.join(values)}]"
    hint = IN_LINES(name=f"{head.name}:", entries=rows, line=line)
    return Misread(head.number, head.value_column, UNDER_VALUE(name=head.name), hint)


def _is_entry(line: Line) -> bool:
    return line.text.lstrip().startswith("- ")
