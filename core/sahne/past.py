"""What was done to each file before, as a build is told of it; a build by itself knows no version control."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sahne.files import Unreadable, read

_LARGEST = 2**30
MOST = 20
"""Changes of one file that are told, the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One commit that changed a file."""

    commit: str
    """Short."""
    when: datetime
    author: str
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What version control knows of the files of ``content/``, by their paths today."""

    changes: Mapping[str, tuple[Change, ...]] = field(default_factory=dict)
    """Newest first, at most ``MOST`` of a file."""
    since: datetime | None = None
    """A week ago; None where nothing is known."""
    before: Mapping[str, str | None] = field(default_factory=dict)
    """Text of each file that was changed since then, as it was; None for one that was not there."""


def as_bytes(past: Past) -> bytes:
    """As it is handed to a build."""
    return json.dumps(
        {
            "changes": {
                path: [[one.commit, one.when.isoformat(), one.author, one.subject] for one in changes]
                for path, changes in past.changes.items()
            },
            "since": past.since.isoformat() if past.since else None,
            "before": dict(past.before),
        }
    ).encode()


def past_at(path: Path) -> Past:
    """What a build was told; nothing where the file is not there or holds something else."""
    data = read(path, _LARGEST)
    if isinstance(data, Unreadable):
        return Past()
    told = json.loads(data)
    return Past(
        changes={
            name: tuple(
                Change(commit=commit, when=datetime.fromisoformat(when), author=author, subject=subject)
                for commit, when, author, subject in changes
            )
            for name, changes in told["changes"].items()
        },
        since=datetime.fromisoformat(told["since"]) if told["since"] else None,
        before=told["before"],
    )
