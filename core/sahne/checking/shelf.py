"""Every file of a workspace as the check keeps it: what did not change since the last run is taken from a cache.

A file is taken from the cache only where this program, the settings, and its own place, size and time are the same. The files are
kept in parts, so that one edit means one part made anew, and parts are what several processes share the work by. The files of
a part are neighbours: those of one folder are read a tenth faster one after the other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from pathlib import Path
from zlib import crc32

from sahne.checking.kept import Kept, as_bytes, from_bytes, keep
from sahne.checking.processes import can_fork, shared_out
from sahne.checking.store import program, store, stored
from sahne.files import Found, keep_only
from sahne.settings import Settings

_PART = 128
"""Files in a part, on average."""
_MANY = 600
"""Files from which on a second process saves more time than it takes to start."""
_RACY = 3_000_000_000
"""Nanoseconds: a file saved so shortly before the cache may have changed again within the same tick of the disk's clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """What the processes share."""

    root: Path
    settings: Settings
    parts: Sequence[Sequence[Found]]
    known: Sequence[Sequence[Kept]]


def read_all(
    root: Path, files: Sequence[Found], settings: Settings, cache: Path | None = None, workers: int = 1
) -> list[Kept]:
    """Read and check every file for itself, in the order given.

    Args:
        root: The workspace.
        files: Its Markdown files.
        settings: The workspace's.
        cache: The folder to remember in, a file for each part; None to read everything.
        workers: How many processes may work at once.
    """
    parts = _parted(files)
    key = sha256(repr((program(), settings)).encode()).hexdigest() if cache else ""
    names = [sha256(part[0].path.encode(errors="surrogateescape")).hexdigest()[:16] for part in parts]
    known = [_remembered(cache / name, key) if cache else [] for name in names]
    work = _Work(root=root, settings=settings, parts=parts, known=known)
    stale = [number for number, part in enumerate(parts) if [one.found for one in known[number]] != part]
    made = _made(work, stale, workers)
    for number, (data, part) in made.items():
        known[number] = part
        if cache:
            store(cache / names[number], key, data)
    if cache and stale:
        keep_only(cache, frozenset(names))
    return list(chain.from_iterable(known))


def _parted(files: Sequence[Found]) -> list[list[Found]]:
    """Neighbours in parts, each called by its first file; when a few files come or go, nearly all parts stay as they are."""
    parts: list[list[Found]] = []
    for found in files:
        if not parts or crc32(found.path.encode(errors="surrogateescape")) % _PART == 0:
            parts.append([])
        parts[-1].append(found)
    return parts


def _made(work: _Work, stale: Sequence[int], workers: int) -> dict[int, tuple[bytes, list[Kept]]]:
    """The parts that are not as they were, made anew: to be kept, and to be used now."""
    many = sum(len(work.parts[number]) - len(work.known[number]) for number in stale) >= _MANY

    def make(number: int) -> tuple[bytes, list[Kept]]:
        kept = _part(work, number)
        return as_bytes(kept), kept

    return shared_out(stale, make, lambda part: from_bytes(part) or None, workers if many and can_fork() else 1)


def _part(work: _Work, number: int) -> list[Kept]:
    """One part: files that stayed are kept, all others are read."""
    known = {kept.found: kept for kept in work.known[number]}
    return [known.get(found) or keep(work.root, found, work.settings) for found in work.parts[number]]


def _remembered(path: Path, key: str) -> list[Kept]:
    """The files of a part, without those that were saved just before it was stored."""
    part, saved = stored(path, key)
    kept = from_bytes(part) if isinstance(part, bytes) else []
    return [one for one in kept if one.found.stamp and one.found.stamp[0] < saved - _RACY]
