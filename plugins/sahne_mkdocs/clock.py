"""What ``sahne build`` hands over: the moment (else what the workspace pins, else now), the lock, the past, a language."""

import os
from datetime import datetime
from pathlib import Path

from sahne.past import Past, past_at
from sahne.settings import Settings
from sahne.today import read_moment

TODAY = "SAHNE_TODAY"
LOCK = "SAHNE_LOCK"
PAST = "SAHNE_PAST"
READER = "SAHNE_READER"


def moment(settings: Settings) -> datetime:
    """The moment.

    Raises:
        SahneError: The environment holds no day.
    """
    written = os.environ.get(TODAY)
    if written:
        return read_moment(written, settings)
    if settings.today is not None:
        return settings.moment(settings.today)
    return datetime.now(settings.timezone)


def told_lock() -> Path | None:
    """Where the calendar lock stands that ``sahne build`` brought up to date with the commits; None for that of the workspace."""
    written = os.environ.get(LOCK)
    return Path(written) if written else None


def told_past() -> Past:
    """What version control knows of the items; nothing, where nobody said it."""
    written = os.environ.get(PAST)
    return past_at(Path(written)) if written else Past()


def told_reader() -> str | None:
    """The language of the playbook that is built, where ``sahne build`` builds several; None for the only one."""
    return os.environ.get(READER) or None
