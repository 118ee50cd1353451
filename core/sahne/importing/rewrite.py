"""The new text of a file: names change, lines become comments, lines are added, and nothing else moves."""

from collections.abc import Iterator, Mapping

from sahne.editing.edit import Edit, applied
from sahne.importing.document import Document
from sahne.importing.fates import Fate, Kept

MARK = "# import:"
"""Begins each line that had no place."""


def rewritten(document: Document, fates: Mapping[str, Fate], added: Mapping[str, str]) -> str:
    """The whole file as it goes into the workspace.

    Args:
        document: The file.
        fates: For each of its keys.
        added: Field -> value in YAML, for fields that the file does not say; an empty line for such a field takes the value.
    """
    empty = {fate.name: key for key, fate in fates.items() if isinstance(fate, Kept) and document.fields[key] is None}
    filled = {empty[name]: Kept(name, value) for name, value in added.items() if name in empty}
    edits = [edit for key, fate in ({**fates, **filled}).items() for edit in _edits(document, key, fate)]
    end = document.line_end
    lines = [f"{_indent(document)}{name}: {value}{end}" for name, value in added.items() if name not in empty]
    return f"---{end}{''.join(lines)}{applied(document.front, edits)}{document.fence}{document.body}"


def _indent(document: Document) -> str:
    start = min((start for start, _, _ in document.spans.values()), default=0)
    return " " * (start - document.front.rfind("\n", 0, start) - 1)


def _edits(document: Document, key: str, fate: Fate) -> Iterator[Edit]:
    start, key_end, value_end = document.spans[key]
    if not isinstance(fate, Kept):
        yield from _commented(document, start)
    elif fate.value is not None:
        written = document.front[start:value_end].rstrip("\r\n")
        yield Edit(start, start + len(written), f"{fate.name}: {fate.value}")
    elif fate.name != key:
        yield Edit(start, key_end, fate.name)


def _commented(document: Document, start: int) -> Iterator[Edit]:
    """One edit for each line of a field; blank lines and comments below it are not part of it."""
    text = document.front
    begin = text.rfind("\n", 0, start) + 1
    lines = text[begin : _next(document, start)].split("\n")
    while len(lines) > 1 and (not lines[-1].strip() or lines[-1].startswith("#")):
        lines.pop()
    for line in lines:
        yield Edit(begin, begin, f"{MARK} " if line.strip() else MARK)
        begin += len(line) + 1


def _next(document: Document, start: int) -> int:
    """Where the line of the next field begins."""
    later = min((other for other, _, _ in document.spans.values() if other > start), default=None)
    return len(document.front) if later is None else document.front.rfind("\n", 0, later) + 1
