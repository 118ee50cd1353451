"""What version control knows of a workspace, as a build is told of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sahne.files import write
from sahne.past import MOST, Past, as_bytes
from sahne_cli.git import changed_files, changes_of, commit_before, texts_at

_WEEK = timedelta(days=7)


def past_of(root: Path, now: datetime) -> Past:
    """The changes of each item, and the text that each of them had a week ago where it has another one now."""
    changes = changes_of(root, MOST)
    if not changes:
        return Past()
    newest = max(known[0].when for known in changes.values())
    since = max(now, newest) - _WEEK  # the clock of an example stands still, and its commits go on
    new: dict[str, str | None] = {
        path: None for path, known in changes.items() if path.endswith(".md") and known[0].when >= since
    }
    base = commit_before(root, since)
    if base is None:
        return Past(changes=changes, since=since, before=new)
    old = {name: path for path, name in changed_files(root, base).items() if path.endswith(".md")}
    texts = {old[name]: text for name, text in texts_at(root, base, old)}
    return Past(changes=changes, since=since, before=new | texts)


@contextmanager
def told_past(root: Path, now: datetime) -> Iterator[dict[str, str]]:
    """What a build is told of it: where it is written down."""
    with TemporaryDirectory(prefix="sahne-") as folder:
        path = Path(folder) / "past.json"
        write(path, as_bytes(past_of(root, now)))
        yield {"SAHNE_PAST": str(path)}
