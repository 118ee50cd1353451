"""A repetition in the words of front matter."""

from sahne.repetition.rule import WORKDAYS, Repetition
from sahne.repetition.words import MONTHS, POSITIONS

_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}


def sentence_of(repeat: Repetition) -> str | None:
    """The words that are read as this rule, without what is left out and moved; None where only RRULE can say it."""
    on = _on(repeat)
    if on is None:
        return None
    unit = _UNITS[repeat.frequency]
    every = f"every {unit}" if repeat.interval == 1 else f"every {repeat.interval} {unit}s"
    end = f"until {repeat.until}" if repeat.until else f"{repeat.count} times"
    return " ".join(part for part in (every, on, end) if part)


def _on(repeat: Repetition) -> str | None:
    """The part with the days; empty where the first day says it all."""
    month = MONTHS[repeat.month - 1] if repeat.month else None
    if repeat.position is not None:
        place = POSITIONS.get(repeat.position)
        days = "weekday" if repeat.weekdays == WORKDAYS else " and ".join(repeat.weekdays)
        return place and f"on the {place} {days}" + (f" of {month}" if month else "")
    if repeat.month_day is not None:
        return _numbered(repeat.month_day, month)
    if month is not None:
        return None
    return f"on {', '.join(repeat.weekdays)}" if repeat.weekdays else ""


def _numbered(day: int, month: str | None) -> str | None:
    if day > 0:
        return f"on {day} {month}" if month else f"on day {day}"
    place = POSITIONS.get(day)
    return place and f"on the {place} day" + (f" of {month}" if month else "")
