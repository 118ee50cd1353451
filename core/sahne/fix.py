"""What can be mended without asking: missing ids, and fields under another name. Only those bytes change."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sahne.files import Unreadable, read, write
from sahne.front_matter import fields_of
from sahne.library import Library
from sahne.positions import key_spans
from sahne.source import Source

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Edit:
    """A piece of text put in the place of another."""

    start: int
    """Characters before it, from the start of the file."""
    end: int
    text: str


def fix(root: Path, library: Library, paths: Callable[[str], bool], new_id: Callable[[], str]) -> list[str]:
    """Mend every chosen file of a workspace that can be read.

    Args:
        root: The workspace.
        library: The workspace, read.
        paths: Whether a file is among the chosen.
        new_id: Gives an id that no other item has.

    Returns:
        The paths of the files that changed.

    Raises:
        WriteError: A file could not be written; it stands as it was.
    """
    return [source.path for source in library.sources if paths(source.path) and _mended(root, source, new_id)]


def _mended(root: Path, source: Source, new_id: Callable[[], str]) -> bool:
    text = mended(source, new_id)
    if text == source.text:
        return False
    data = read(root / source.path)
    if isinstance(data, Unreadable):
        return False
    mark = _BOM if data.startswith(_BOM) else b""
    return write(root / source.path, mark + text.encode())


def mended(source: Source, new_id: Callable[[], str]) -> str:
    """The text of a file with its id and the standard names; as it was where that cannot be done safely."""
    text = applied(source.text, edits_of(source, new_id))
    return text if fields_of(text).get("id") is not None else source.text


def edits_of(source: Source, new_id: Callable[[], str]) -> Iterator[Edit]:
    """What would be changed in one file."""
    if source.front is None or not source.fields:
        return
    if not source.renamed and source.fields.get("id") is not None:
        return
    start = source.front.start
    spans = {
        written: (start + key, start + colon, start + end)
        for written, (key, colon, end) in key_spans(source.text[start : source.front.end]).items()
    }
    for name, written in source.renamed.items():
        if written in spans and (name != "id" or source.fields[name] is not None):
            yield Edit(*spans[written][:2], name)
    if spans and source.fields.get("id") is None:
        yield _with_id(source.text, start, spans, source.renamed.get("id", "id"), f"id: {new_id()}")


def _with_id(text: str, start: int, spans: dict[str, tuple[int, int, int]], written: str, line: str) -> Edit:
    """The id in the place of an empty one, else as the first line; within braces, as the first entry."""
    if written in spans:
        key, _, end = spans[written]
        return Edit(key, end, line)
    first = next(iter(spans.values()))[0]
    indent = text[max(start, text.rfind("\n", 0, first) + 1) : first]
    if indent.strip():
        return Edit(first, first, f"{line}, ")
    line_end = "\r\n" if text[:start].endswith("\r\n") else "\n"
    return Edit(start, start, f"{indent}{line}{line_end}")


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; none of them may overlap."""
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
