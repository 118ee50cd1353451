"""The one module that touches the disk: it finds and reads the files of a workspace, and writes beside, then renames."""

import errno
import os
import shutil
import tempfile
from collections.abc import Container, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import BinaryIO, NamedTuple

from sahne.disk_words import not_written
from sahne.errors import WriteError

LARGEST = 1_000_000
"""Bytes of the largest Markdown file that is read; a page of text has about 5,000."""

_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""Never waits: a pipe with nobody at its other end is read as empty."""


Stamp = tuple[int, int]
"""When a file was last changed, in nanoseconds, and its size in bytes."""


class Found(NamedTuple):
    """A file of the workspace, or the reason why it is not one."""

    path: str
    """Relative to the workspace, with ``/``."""
    problem: str | None = None
    """``folder``, ``outside``, ``link``, ``permission`` or ``error``; None for an ordinary file."""
    stamp: Stamp | None = None
    """Of an ordinary file that is no link."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file whose bytes could not be had."""

    reason: str
    """``large``, ``permission`` or ``error``."""
    detail: str


def find(root: Path, folder: str, left_out: str = "._") -> Iterator[Found]:
    """Every file below ``root/folder``, sorted; names that begin with a sign of ``left_out`` are left out.

    Symbolic links to files inside the workspace are files; other links are reported and not followed.
    """
    try:
        entries = sorted(os.scandir(root / folder), key=attrgetter("name"))
    except OSError as error:
        yield Found(folder, "permission" if isinstance(error, PermissionError) else "error")
        return
    for entry in entries:
        name = entry.name
        if name[0] in left_out:
            continue
        path = f"{folder}/{name}"
        if entry.is_symlink():
            yield _linked(root, path)
        elif not entry.is_dir():
            yield Found(path, None, _stamp(entry))
        elif name.endswith(".md"):
            yield Found(path, "folder")
        else:
            yield from find(root, path, left_out)


def _stamp(entry: "os.DirEntry[str] | Path") -> Stamp | None:
    try:
        known = entry.stat()
    except OSError:
        return None
    return known.st_mtime_ns, known.st_size


def stamp_of(path: Path) -> Stamp | None:
    """When a file was last changed, and its size; None where it is not there."""
    return _stamp(path)


def stamps_below(folder: Path, ending: str) -> tuple[tuple[str, Stamp | None], ...]:
    """The stamps of all files below a folder that have an ending, sorted by their paths."""
    names = (f"{at}/{name}" for at, _, names in os.walk(folder) for name in names if name.endswith(ending))
    return tuple((name, _stamp(Path(name))) for name in sorted(names))


def _linked(root: Path, path: str) -> Found:
    try:
        target = (root / path).resolve()
    except RuntimeError:  # a link that leads to itself, before Python 3.13
        return Found(path, "link")
    if not target.is_relative_to(root.resolve()):
        return Found(path, "outside")
    return Found(path) if target.is_file() else Found(path, "link")


def read(path: Path | str, largest: int = LARGEST) -> bytes | Unreadable:
    """The bytes of a file, or why they cannot be had."""
    try:
        file = os.open(path, _READ)
        try:
            size = os.fstat(file).st_size
            if size > largest:
                return Unreadable("large", f"{size / 1_000_000:.1f} MB")
            return _all(file, size)
        finally:
            os.close(file)
    except PermissionError:
        return Unreadable("permission", "")
    except OSError as error:
        return Unreadable("error", error.strerror or str(error))


def opened(path: Path | str) -> BinaryIO | None:
    """A file to be read piece by piece, however large it is; None where it cannot be had."""
    try:
        return open(path, "rb", opener=lambda name, _: os.open(name, _READ))
    except OSError:
        return None


def _all(file: int, size: int) -> bytes:
    data = os.read(file, size)
    while len(data) < size and (more := os.read(file, size - len(data))):
        data += more
    return data


def write(path: Path, data: bytes, *, private: bool = False) -> bool:
    """Write a file whole or not at all; False where the same bytes stand there already. A link stays a link.

    Args:
        path: The file.
        data: What is to stand in it.
        private: Whether nobody else on the machine may read it.

    Raises:
        WriteError: The disk is full, or the place cannot be written; the old file is untouched.
    """
    try:
        if path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_beside(Path(os.path.realpath(path)), data, 0o600 if private else None)
    except OSError as error:
        raise WriteError(not_written(error, path)) from error
    return True


def _write_beside(path: Path, data: bytes, mode: int | None) -> None:
    descriptor, name = tempfile.mkstemp(
        dir=path.parent, prefix=f".{path.name[:40]}."
    )  # a name may be as long as the disk allows
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
        os.chmod(name, mode or (path.stat().st_mode & 0o777 if path.exists() else 0o644))
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


@contextmanager
def replaced_folder(folder: Path) -> Iterator[Path]:
    """An empty folder beside ``folder``, that takes its place when the block ends well.

    When the block raises, the new folder is removed and the old one stands as it was.

    Raises:
        WriteError: The disk is full, or the place cannot be written.
    """
    folder = Path(os.path.realpath(folder))  # a link stays a link
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name[:40]}."))
    except OSError as error:
        raise WriteError(not_written(error, folder)) from error
    try:
        yield new
        _keep_times(new, folder)
        _swap(new, folder)
    except OSError as error:
        raise WriteError(not_written(error, folder)) from error
    finally:
        shutil.rmtree(new, ignore_errors=True)


def every_file(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Path, with ``/``, and bytes of every file below a folder, sorted."""
    for at, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(at, name)
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def is_site(folder: Path) -> bool:
    """Whether a folder holds a site that was built, so that a new one may take its place."""
    return is_empty(folder) or ((folder / "index.html").is_file() and (folder / "calendars").is_dir())


def holds_only(folder: Path, *endings: str) -> bool:
    """Whether every file below a folder has one of some endings, so that new ones may take their place."""
    return is_empty(folder) or (
        folder.is_dir() and all(path.is_dir() or path.name.endswith(endings) for path in folder.rglob("*"))
    )


_FEEDS = ("*.ics", "*.rss", "*.atom")


def _keep_times(new: Path, folder: Path) -> None:
    """Let a feed whose bytes did not change keep its time: web servers make the ETag of it, and a subscriber is told 304."""
    for path in (found for form in _FEEDS for found in new.rglob(form)):
        old = folder / path.relative_to(new)
        if old.is_file() and old.read_bytes() == path.read_bytes():
            stat = old.stat()
            os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def _swap(new: Path, folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    new.chmod(0o755)
    old = new.with_name(f"{new.name}.old")
    if folder.exists():
        os.replace(folder, old)
    try:
        os.replace(new, folder)
    except OSError:
        if old.exists():
            os.replace(old, folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def keep_only(folder: Path, names: Container[str]) -> None:
    """Remove the files of a folder that have other names; what cannot be removed stays."""
    with suppress(OSError):
        for name in os.listdir(folder):
            if name not in names:
                (folder / name).unlink()


def is_empty(folder: Path) -> bool:
    """Whether there is nothing at a place, or a folder with nothing in it."""
    return not folder.exists() or (folder.is_dir() and next(folder.iterdir(), None) is None)
