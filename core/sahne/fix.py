"""What can be mended without asking: missing ids, and fields under another name. Only those bytes change."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sahne.files import Unreadable, read, write
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
    edits = list(edits_of(source, new_id))
    if not edits:
        return False
    data = read(root / source.path)
    if isinstance(data, Unreadable):
        return False
    mark = _BOM if data.startswith(_BOM) else b""
    return write(root / source.path, mark + applied(source.text, edits).encode())


def edits_of(source: Source, new_id: Callable[[], str]) -> Iterator[Edit]:
    """What would be changed in one file."""
    if source.front is None or not source.fields:
        return
    start = source.front.start
    if source.renamed:
        spans = key_spans(source.text[start : source.front.end])
        for name, written in source.renamed.items():
            key_start, key_end, _ = spans[written]
            yield Edit(start + key_start, start + key_end, name)
    if "id" not in source.fields:
        line_end = "\r\n" if source.text[:start].endswith("\r\n") else "\n"
        yield Edit(start, start, f"id: {new_id()}{line_end}")


def applied(text: str, edits: list[Edit]) -> str:
    """The text with all edits made; none of them may overlap."""
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
