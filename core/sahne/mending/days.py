"""A day in another way of writing, where it can be read in one way only: ``3.12.2026``, ``3 Aralık 2026 10:00``."""

import re
from datetime import date, datetime, time
from functools import cache

from sahne.turkish import fold

_MONTHS = (
    ("ocak", "january", "jan"),
    ("subat", "february", "feb"),
    ("mart", "march", "mar"),
    ("nisan", "april", "apr"),
    ("mayis", "may"),
    ("haziran", "june", "jun"),
    ("temmuz", "july", "jul"),
    ("agustos", "august", "aug"),
    ("eylul", "september", "sept", "sep"),
    ("ekim", "october", "oct"),
    ("kasim", "november", "nov"),
    ("aralik", "december", "dec"),
)
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_LONGEST = 40


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    clock = r"(?:\s*(?:T|,|\bsaat\b|\bat\b|\s)\s*(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::(?P<second>\d{2}))?)?"
    month = r"(?P<name>[^\W\d]+)\.?"
    days = (
        r"(?P<year>\d{4})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})",
        r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})",
        r"(?P<first>\d{1,2})(?P<sign>[-/])(?P<second_number>\d{1,2})(?P=sign)(?P<year>\d{4})",
        rf"(?P<day>\d{{1,2}})\.?\s+{month}\s+(?P<year>\d{{4}})",
        rf"{month}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})",
    )
    return tuple(re.compile(day + clock, re.IGNORECASE) for day in days)


def one_day(written: object) -> str | None:
    """The day, with its time where it has one, as front matter writes it; None where it could be another day, or none.

    ``03/12/2026`` is the third of December in Ankara and the twelfth of March in Boston: it stays as it is.
    """
    if not isinstance(written, str) or len(written) > _LONGEST:
        return None
    match = next((match for form in _forms() if (match := form.fullmatch(written.strip()))), None)
    return _standard(match.groupdict()) if match else None


def _standard(found: dict[str, str | None]) -> str | None:
    month, day = _month_and_day(found)
    if month is None or day is None:
        return None
    try:
        hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
        moment = datetime.combine(date(int(found["year"] or 0), month, day), time(hour, minute, second))
    except ValueError:
        return None
    if found["hour"] is None:
        return f"{moment:%Y-%m-%d}"
    return f"{moment:%Y-%m-%dT%H:%M}" + (f":{found['second']}" if found["second"] else "")


def _month_and_day(found: dict[str, str | None]) -> tuple[int | None, int | None]:
    if found.get("name"):
        return _NUMBERS.get(fold(f"{found['name']}")), int(found["day"] or 0)
    if found.get("first") is None:
        return int(found["month"] or 0), int(found["day"] or 0)
    first, second = int(found["first"] or 0), int(found["second_number"] or 0)
    if first > 12 or first == second:
        return second, first
    return (first, second) if second > 12 else (None, None)
