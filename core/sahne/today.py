"""The moment for which everything is made; it is always passed in."""

from datetime import date, datetime

from sahne.errors import SahneError
from sahne.repetition.rule import YEARS
from sahne.said import Words
from sahne.settings import Settings

NO_DAY = Words(
    en="{written!r} is no day; write it as 2026-11-23 or 2026-11-23T09:00",
    tr="{written!r} bir gün değil; 2026-11-23 ya da 2026-11-23T09:00 gibi yazın",
)
TOO_FAR = Words(en="{written!r} is too far away; check the year", tr="{written!r} çok uzak; yılı gözden geçirin")


def read_moment(written: str, settings: Settings) -> datetime:
    """A day or a time as it is written after ``--today``; a day means its first moment.

    Raises:
        SahneError: It is neither.
    """
    try:
        when = datetime.fromisoformat(written) if len(written) > len("2026-11-23") else date.fromisoformat(written)
    except ValueError:
        raise SahneError(NO_DAY(written=written)) from None
    if isinstance(when, datetime) and when.tzinfo is None:
        when = when.replace(tzinfo=settings.timezone)
    if when.year not in YEARS:
        raise SahneError(TOO_FAR(written=written))
    return settings.moment(when)
