"""Open a workspace: the settings, every file below ``content/``, and the library made of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from sahne.approvals.rows import FOLDER as APPROVALS
from sahne.approvals.rows import Approval, read_approvals
from sahne.calendars.lock import PATH as LOCK_PATH
from sahne.calendars.lock import Lock, read_lock
from sahne.errors import WorkspaceError
from sahne.files import Found, Unreadable, find, opened, read, stamp_of
from sahne.library import Library
from sahne.reader import read_source
from sahne.results import Result, read_results
from sahne.rows import BadRow
from sahne.said import Words
from sahne.settings import PATH, Settings
from sahne.settings_file import read_settings
from sahne.source import Source
from sahne.training_records import TrainingRecord, read_records

PAGES = "docs/portal"
"""Where the hand-written pages of the portal stand."""
_LARGEST_LOCK = 100_000_000
"""Bytes; an entry takes about 250."""
_LOCK_UNREADABLE = Words(
    en="{path} cannot be read; look at its permissions", tr="{path} okunamıyor; dosyanın izinlerine bakın"
)
ReadSources = Callable[[Sequence[Found], Settings], Iterable[Source]]
"""Makes sources of the Markdown files of a workspace, in their order."""


def read_library(root: Path, read_sources: ReadSources | None = None, lock: Path | None = None) -> Library:
    """Read a whole workspace.

    Args:
        root: The workspace.
        read_sources: How its Markdown files are read; without it one by one, and whole.
        lock: The lock to take in the place of its own; it is up to date.

    Raises:
        WorkspaceError: There is no ``content/`` or its settings cannot be used.
    """
    settings = read_settings(root, _codes)
    texts: list[Found] = []
    rows: list[Result | BadRow] = []
    records: list[TrainingRecord | BadRow] = []
    approvals: list[Approval | BadRow] = []
    assets: list[str] = []
    prefix = f"{root}/"
    for found in find(root, "content"):
        if found.path.endswith(".md") or found.problem:
            if not _is_readme(found):
                texts.append(found)
        elif found.path.startswith("content/results/") and found.path.endswith(".csv"):
            rows.extend(read_results(found.path, read(prefix + found.path)))
        elif found.path.startswith("content/training/") and found.path.endswith(".csv"):
            records.extend(read_records(found.path, read(prefix + found.path)))
        elif found.path.startswith(APPROVALS) and found.path.endswith(".csv"):
            approvals.extend(read_approvals(found.path, read(prefix + found.path, _LARGEST_LOCK)))
        elif found.path not in (PATH, LOCK_PATH):
            assets.append(found.path.partition("/")[2])
    sources = read_sources(texts, settings) if read_sources else (_source(prefix, found, settings) for found in texts)
    return Library(
        settings=settings,
        sources=tuple(sources),
        assets=frozenset(assets),
        rows=tuple(rows),
        record_rows=tuple(records),
        approval_rows=tuple(approvals),
        lock=_lock(read(lock or prefix + LOCK_PATH, _LARGEST_LOCK)),
        lock_is_current=lock is not None,
        open_file=lambda path: opened(f"{prefix}content/{path}"),
        stamp_file=lambda path: stamp_of(root / "content" / path),
        written_pages=lambda: dict(_written_pages(root)),
    )


def _written_pages(root: Path) -> Iterator[tuple[str, str]]:
    for found in find(root, PAGES):
        data = read(root / found.path) if found.path.endswith(".md") and not found.problem else None
        if isinstance(data, bytes):
            yield found.path, data.decode("utf-8-sig", errors="replace")


def _codes() -> frozenset[str]:
    from sahne.rules import CODES  # loaded only for settings that name a rule; a build of the portal needs none

    return CODES


def _source(prefix: str, found: Found, settings: Settings) -> Source:
    return read_source(found, b"" if found.problem else read(prefix + found.path), settings)


def _lock(data: bytes | Unreadable) -> Lock | None:
    if isinstance(data, Unreadable):
        if data.reason != "error":
            raise WorkspaceError(_LOCK_UNREADABLE(path=LOCK_PATH))
        return None
    return read_lock(data.decode("utf-8-sig", errors="replace"))


def _is_readme(found: Found) -> bool:
    return found.path.lower().endswith("/readme.md")
