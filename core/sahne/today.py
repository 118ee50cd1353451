"""The moment for which everything is made; it is always passed in."""

from datetime import date, datetime

from sahne.errors import SahneError
from sahne.models.fields import YEARS
from sahne.settings import Settings


def read_moment(written: str, settings: Settings) -> datetime:
    """A day or a time as it is written after ``--today``; a day means its first moment.

    Raises:
        SahneError: It is neither.
    """
    try:
        when = datetime.fromisoformat(written) if len(written) > len("2026-11-23") else date.fromisoformat(written)
    except ValueError:
        raise SahneError(f"{written!r} is no day; write it as 2026-11-23 or 2026-11-23T09:00") from None
    if isinstance(when, datetime) and when.tzinfo is None:
        when = when.replace(tzinfo=settings.timezone)
    if when.year not in YEARS:
        raise SahneError(f"{written!r} is too far away; check the year")
    return settings.moment(when)
