"""A workspace read to be checked, with what only a command knows: the moment, the history, and where to remember."""

import os
from hashlib import sha256
from pathlib import Path

from platformdirs import user_cache_path

from sahne.check import check
from sahne.checking.surveyor import keep, read_survey
from sahne.diagnostic import Diagnostic
from sahne.survey import Survey
from sahne_cli.clock import moment
from sahne_cli.git import GitHistory


def survey_of(root: Path, today: str | None = None, *, base: str = "HEAD", cached: bool = True) -> Survey:
    """Read a workspace.

    Args:
        root: The workspace.
        today: What ``--today`` says.
        base: The commit against which changes are seen.
        cached: Whether files that did not change since the last run are taken from the cache.

    Raises:
        SahneError: The workspace cannot be read, or ``today`` is no day.
    """
    return read_survey(
        root,
        lambda settings: moment(today, settings),
        history=lambda now: GitHistory(root, base, now),
        cache=cache_of(root) if cached else None,
        workers=workers(),
    )


def checked(survey: Survey) -> list[Diagnostic]:
    """What the check finds; what took time to find out is kept for the next run."""
    findings = check(survey, workers())
    keep(survey)
    return findings


def cache_of(root: Path) -> Path:
    """The folder in which the check of a workspace remembers; each workspace has its own."""
    name = sha256(str(root.resolve()).encode(errors="surrogateescape")).hexdigest()[:16]
    return user_cache_path("sahne") / name


def workers() -> int:
    """How many processes may work at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
