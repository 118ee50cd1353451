"""From the bytes of a calendar to its lines: whichever way they are encoded and folded."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sahne.errors import SahneError
from sahne.files import Unreadable, read
from sahne.said import Said, Words

LARGEST = 20_000_000
"""Bytes of the largest calendar that is read; ten years of a busy team have about 5,000,000."""
_MARKS = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_WIDE = ((b"B\0E\0G\0", "utf-16-le"), (b"\0B\0E\0G", "utf-16-be"))
_BEGIN = re.compile(rb"^[ \t]*BEGIN:V(?:CALENDAR|EVENT)\s*$", re.IGNORECASE | re.MULTILINE)

NOT_READ = Words(en="{file} cannot be read ({reason})", tr="{file} okunamıyor ({reason})")
EMPTY = Words(en="{file} is empty", tr="{file} boş")
LARGE = Words(
    en="{file} has {size}, and calendars of up to 20 MB are read\n  Export a shorter span of time.",
    tr="{file} {size}; en çok 20 MB'lık takvimler okunur\n  Daha kısa bir zaman aralığını dışa aktarın.",
)
NO_CALENDAR = Words(
    en="{file} is no iCalendar file\n  It begins with BEGIN:VCALENDAR; Outlook, Google and Apple export it with the ending .ics.",
    tr="{file} bir iCalendar dosyası değil\n"
    "  Böyle bir dosya BEGIN:VCALENDAR ile başlar; Outlook, Google ve Apple onu .ics uzantısıyla dışa aktarır.",
)
TURKISH_BYTES = Words(
    en="{file} is not in UTF-8; its letters are read as Turkish Windows writes them (Windows-1254)",
    tr="{file} UTF-8 değil; harfleri Türkçe Windows'un yazdığı gibi (Windows-1254) okundu",
)
UTF_16 = Words(en="{file} is in UTF-16", tr="{file} UTF-16 biçiminde")


@dataclass(frozen=True, slots=True)
class Text:
    """The content lines of a calendar, unfolded."""

    lines: tuple[tuple[int, str], ...]
    """The number of the physical line where each begins, from 1, and its text without a line end; no line is empty."""
    notes: tuple[Said, ...] = ()


def read_text(path: Path, name: str) -> Text:
    """The lines of a file.

    Raises:
        SahneError: The file cannot be had, is empty or too large, or is no calendar.
    """
    data = read(path, LARGEST)
    if isinstance(data, Unreadable):
        if data.reason == "large":
            raise SahneError(LARGE(file=name, size=data.detail))
        raise SahneError(NOT_READ(file=name, reason=data.detail or data.reason))
    return text_of(data, name)


def text_of(data: bytes, name: str) -> Text:
    """The lines of a calendar.

    Raises:
        SahneError: It is empty, or no calendar.
    """
    if not data.strip():
        raise SahneError(EMPTY(file=name))
    plain = _plain(data)
    if b"\0" in plain or not _BEGIN.search(plain.replace(b"\r", b"\n")):
        raise SahneError(NO_CALENDAR(file=name))
    notes = [UTF_16(file=name)] if plain is not data and not data.startswith(b"\xef\xbb\xbf") else []
    folded = tuple(_unfolded(plain))
    if not all(map(_is_utf8, (line for _, line in folded))):
        notes.append(TURKISH_BYTES(file=name))
    return Text(tuple((number, _decoded(line)) for number, line in folded), tuple(notes))


def _plain(data: bytes) -> bytes:
    """The bytes in UTF-8, or in whatever has one byte a letter; without a byte order mark."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[2:].decode(encoding, errors="replace").encode()
    for begin, encoding in _WIDE:
        if data.startswith(begin):
            return data.decode(encoding, errors="replace").encode()
    return data.removeprefix(b"\xef\xbb\xbf")


def _unfolded(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Lines put together before they are decoded: some programs fold in the middle of a letter."""
    begun, parts = 0, list[bytes]()
    for number, line in enumerate(data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"), 1):
        if line[:1] in (b" ", b"\t") and parts:
            parts.append(line[1:])
            continue
        if any(parts):
            yield begun, b"".join(parts)
        begun, parts = number, [line] if line.strip() else []
    if any(parts):
        yield begun, b"".join(parts)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _decoded(line: bytes) -> str:
    return line.decode() if _is_utf8(line) else line.decode("cp1254", errors="replace")
