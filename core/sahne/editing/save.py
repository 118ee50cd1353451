"""A changed text, written to its file: a byte order mark and everything else about the file stay."""

from pathlib import Path

from sahne.files import Unreadable, read, write
from sahne.source import Source

_BOM = b"\xef\xbb\xbf"


def save(root: Path, source: Source, text: str) -> bool:
    """Put a text in the place of the one that was read; False where that text is no longer there, or is the same.

    Raises:
        WriteError: The file could not be written; it stands as it was.
    """
    data = read(root / source.path)
    if isinstance(data, Unreadable) or data.removeprefix(_BOM) != source.text.encode():
        return False
    mark = _BOM if data.startswith(_BOM) else b""
    return write(root / source.path, mark + text.encode())
