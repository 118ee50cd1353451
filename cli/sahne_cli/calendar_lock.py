"""``content/calendar.lock`` of a workspace, brought up to date with what version control knows."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sahne.calendars.lock import PATH, Lock, as_text
from sahne.calendars.locking import is_behind, locked
from sahne.files import write
from sahne.library import Library
from sahne.models.item import Item, Status
from sahne.workspace import read_library
from sahne_cli.git import GitHistory


def current_lock(root: Path, library: Library, now: datetime) -> Lock:
    """The lock as it is to be written: a change that is not committed yet was made now, another one when it was committed."""
    history = GitHistory(root, "HEAD", now)

    def when(item: Item | None) -> datetime:
        return now if item is None else history.changed.get(item.path, now)

    return locked(library, when, now)


def write_lock(root: Path, lock: Lock) -> bool:
    """Write the lock; False where it says so already.

    Raises:
        WriteError: It cannot be written.
    """
    return write(root / PATH, as_text(lock).encode())


def keep_lock(root: Path, now: datetime) -> None:
    """Bring the lock up to date after an item was changed, in a workspace that has one.

    Raises:
        WriteError: It cannot be written.
    """
    library = read_library(root)
    if library.lock is not None:
        write_lock(root, current_lock(root, library, now))


def take_over(root: Path, versions: Mapping[str, int], now: datetime) -> None:
    """Bring the lock up to date after a calendar was imported; programs pass over an entry below the number they know.

    Args:
        root: The workspace; it gets a lock where it has none.
        versions: UID -> the SEQUENCE that the other calendar had reached.
        now: The moment of the import.

    Raises:
        WriteError: It cannot be written.
    """
    lock = current_lock(root, read_library(root), now)
    raised = {
        uid: replace(lock[uid], sequence=max(lock[uid].sequence, number + 1))
        for uid, number in versions.items()
        if uid in lock
    }
    write_lock(root, {**lock, **raised})


def with_commits(root: Path, library: Library, now: datetime) -> Library:
    """A library for feeds, whose lock is up to date in memory; the clock says nothing in it."""
    if library.lock is not None and not is_behind(library):
        return library
    history = GitHistory(root, "HEAD", now)

    def when(item: Item | None) -> datetime | None:
        if item is None or (item.status is Status.CANCELLED and item.path in history.was):
            return None  # what was cancelled just now is not to be taken for what was cancelled at the last commit
        return history.committed.get(item.path)

    return replace(library, lock=locked(library, when, now), lock_is_current=True)


def with_commits_until(library: Library, now: datetime, committed: Callable[[], Mapping[str, datetime]]) -> Library:
    """The same of a workspace as it was at a commit.

    Args:
        library: As it was.
        now: The moment.
        committed: When each file had last been changed; asked for only where the lock was behind.
    """
    if library.lock is not None and not is_behind(library):
        return library
    times = committed()
    lock = locked(library, lambda item: times.get(item.path) if item else None, now)
    return replace(library, lock=lock, lock_is_current=True)


@contextmanager
def told_lock(root: Path, library: Library, now: datetime) -> Iterator[dict[str, str]]:
    """What a build is told of the lock: where the one stands that is up to date; that of the workspace is left alone."""
    with TemporaryDirectory(prefix="sahne-") as folder:
        path = Path(folder) / "calendar.lock"
        write(path, as_text(with_commits(root, library, now).lock or {}).encode())
        yield {"SAHNE_LOCK": str(path)}
