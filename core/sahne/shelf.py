"""Every file of a workspace as the check keeps it: what did not change since the last run is taken from a cache.

The cache is one file outside of the workspace. What it holds never changes a finding: it is only looked at where the rules,
the settings, and the place, size and time of a file are the same. The files are kept in parts, so that one edit means one part
made anew, and parts are what several processes share the work by.
"""

import copyreg
import io
import multiprocessing
import pickle
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any
from zlib import crc32
from zoneinfo import ZoneInfo

from sahne.errors import WriteError
from sahne.files import Found, Unreadable, read, stamp_of, stamps_below, write
from sahne.kept import Kept, keep
from sahne.settings import Settings

_LARGEST = 500_000_000
"""Bytes of a cache that is still read."""
_PART = 256
"""Files in a part, about."""
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
        cache: The file to remember in; None to read everything.
        workers: How many processes may work at once.
    """
    parts = _parted(files)
    key = _key(settings) if cache else ""
    stored, saved = _stored(cache, key, len(parts)) if cache else ([b""] * len(parts), 0)
    known = [_loaded(part, saved) for part in stored]
    work = _Work(root=root, settings=settings, parts=parts, known=known)
    stale = [number for number, part in enumerate(parts) if [one.found for one in known[number]] != part]
    made = _made(work, stale, workers)
    if cache and stale:
        data = {"key": key, "parts": [made.get(number, part) for number, part in enumerate(stored)]}
        with suppress(WriteError):  # a machine on which nothing can be remembered
            write(cache, _pickled(data))
    for number, part in made.items():
        known[number] = _loaded(part, 0)
    by_path = {kept.found.path: kept for kept in chain.from_iterable(known)}
    return [by_path[found.path] for found in files]


def _key(settings: Settings) -> str:
    """Of all that decides a finding but the files themselves: this program and the settings."""
    program = stamps_below(Path(__file__).parent, ".py")
    return sha256(repr((sys.version, program, settings)).encode()).hexdigest()


def _parted(files: Sequence[Found]) -> list[list[Found]]:
    """The files in a number of parts that stays when a few come or go; a file is always in the same."""
    parts: list[list[Found]] = [[] for _ in range(1 << (len(files) // _PART).bit_length())]
    for found in files:
        parts[crc32(found.path.encode()) % len(parts)].append(found)
    return parts


def _made(work: _Work, stale: Sequence[int], workers: int) -> dict[int, bytes]:
    """The parts that are not as they were, made anew."""
    many = sum(len(work.parts[number]) - len(work.known[number]) for number in stale) >= _MANY
    if (
        many and workers > 1 and sys.platform == "linux"
    ):  # elsewhere a new process would have to import everything again
        try:
            with multiprocessing.get_context("fork").Pool(workers, _begin, (work,)) as pool:
                return dict(zip(stale, pool.imap(_part_of_all, stale), strict=True))
        except OSError:  # a machine that allows no second process
            pass
    return {number: _part(work, number) for number in stale}


_shared: list[_Work] = []


def _begin(work: _Work) -> None:
    _shared[:] = [work]


def _part_of_all(number: int) -> bytes:
    return _part(_shared[0], number)


def _part(work: _Work, number: int) -> bytes:
    """One part: files that stayed are kept, all others are read."""
    known = {kept.found: kept for kept in work.known[number]}
    kept = [known.get(found) or keep(work.root, found, work.settings) for found in work.parts[number]]
    return _pickled(kept)


def _stored(cache: Path, key: str, parts: int) -> tuple[list[bytes], int]:
    """What is remembered of each part, and when it was written, in nanoseconds."""
    nothing = [b""] * parts
    stamp = stamp_of(cache)
    data = read(cache, _LARGEST) if stamp else None
    if stamp is None or data is None or isinstance(data, Unreadable):
        return nothing, 0
    stored = _unpickled(data)
    if not isinstance(stored, dict) or stored.get("key") != key or len(stored.get("parts", ())) != parts:
        return nothing, 0
    return stored["parts"], stamp[0]


def _loaded(part: bytes, saved: int) -> list[Kept]:
    """The files of a part, without those that were saved just before the cache was; ``saved`` of 0 trusts all."""
    kept = _unpickled(part) if part else []
    if not isinstance(kept, list):
        return []
    return [one for one in kept if not saved or (one.found.stamp and one.found.stamp[0] < saved - _RACY)]


def _pickled(kept: object) -> bytes:
    file = io.BytesIO()
    pickler = pickle.Pickler(file, protocol=5)
    pickler.dispatch_table = copyreg.dispatch_table | {ZoneInfo: lambda zone: (ZoneInfo, (zone.key,))}
    pickler.dump(kept)
    return file.getvalue()


class _Unpickler(pickle.Unpickler):
    """Makes nothing but our own types and those of days; a cache that somebody forged makes none of its."""

    def find_class(self, module: str, name: str) -> Any:
        """A type by its name."""
        if module.startswith("sahne.") or module in {"datetime", "zoneinfo"}:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} has no business here")


def _unpickled(data: bytes) -> Any:
    """What was stored; None where it is damaged or not ours."""
    try:
        return _Unpickler(io.BytesIO(data)).load()
    except Exception:
        return None
