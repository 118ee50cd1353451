"""How often something repeats, in English and in Turkish: ``every 2 weeks on tue``, ``iki haftada bir salı``."""

import re

from sahne.repetition.rule import Repetition
from sahne.repetition.words import MONTH, NUMBER, PLACE, WORKING, month_of, number_of, place_of, weekdays_of

_FREQUENCIES = {
    **{"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"},
    **{"gun": "DAILY", "hafta": "WEEKLY", "ay": "MONTHLY", "yil": "YEARLY"},
}
_RHYTHMS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"every (?:(?P<number>{NUMBER}) )?(?P<unit>day|week|month|year)s?(?: on (?P<on>.+))?",
        rf"(?:her )?(?:(?P<number>{NUMBER}) )?(?P<unit>gun|hafta|ay|yil)d[ae] bir(?: (?P<on>.+))?",
        rf"her (?:(?P<number>{NUMBER}) )?(?P<unit>gun|hafta|ay|yil)(?: (?P<on>.+))?",
        r"her (?P<unit>ay)in (?P<on>.+)",
        r"(?:every|on the) (?P<on>.+) of (?:the|each|every) (?P<unit>month)",
    )
)
_EVERY_DAY = re.compile(r"(?:every|her) (?P<other>other )?(?P<days>.+)")
_NUMBERED = "[1-9]|[12]\\d|3[01]"
_NTH = re.compile(
    rf"(?:the )?(?:(?P<month>{MONTH})(?: ayinin)? )?(?P<place>{PLACE}) (?P<days>[a-z ]+?)(?: (?:of|in) (?P<of>{MONTH}))?"
)
_DAY_OF_MONTH = re.compile(rf"(?:the |day )?(?P<day>{_NUMBERED})(?:st|nd|rd|th|\.)?(?: gunu| gununde)?")
_DAY_OF_YEAR = re.compile(rf"(?P<day>{_NUMBERED}) (?P<month>{MONTH})|(?P<month_>{MONTH}) (?P<day_>{_NUMBERED})")
_ANY_DAY = ("day", "gun", "gunu")


def rhythm_of(words: str) -> Repetition | None:
    """How often, without an end; None for anything else.

    Args:
        words: Folded, with single spaces.
    """
    if re.fullmatch(f"(?:every|her) (?:{WORKING})", words) or words == "hafta ici her gun":
        return Repetition(frequency="WEEKLY", weekdays=("mon", "tue", "wed", "thu", "fri"))
    for pattern in _RHYTHMS:
        match = pattern.fullmatch(words)
        if match is not None:
            found = match.groupdict()
            return _on(_FREQUENCIES[found["unit"]], number_of(found.get("number")), found["on"])
    named = _EVERY_DAY.fullmatch(words)
    days = weekdays_of(named["days"]) if named else None
    return (
        Repetition(frequency="WEEKLY", interval=2 if named and named["other"] else 1, weekdays=days) if days else None
    )


def _on(frequency: str, interval: int, on: str | None) -> Repetition | None:
    if on is None:
        return Repetition(frequency=frequency, interval=interval)
    if frequency == "WEEKLY":
        days = weekdays_of(on)
        return Repetition(frequency=frequency, interval=interval, weekdays=days) if days else None
    if frequency == "DAILY":
        return None
    return _in_month(frequency, interval, on)


def _in_month(frequency: str, interval: int, on: str) -> Repetition | None:
    """A day of a month: one of its weekdays, or one by its number; of a year, with the name of the month."""
    on = on.removeprefix("ayin ")
    nth = _NTH.fullmatch(on)
    if nth is not None:
        name = nth["month"] or nth["of"]
        return None if (name is None) == (frequency == "YEARLY") else _nth(frequency, interval, nth, name)
    if frequency == "YEARLY":
        day = _DAY_OF_YEAR.fullmatch(on)
        month = month_of(day["month"] or day["month_"]) if day else None
        number = int(day["day"] or day["day_"]) if day else None
        return Repetition(frequency=frequency, interval=interval, month=month, month_day=number) if day else None
    day = _DAY_OF_MONTH.fullmatch(on)
    return Repetition(frequency=frequency, interval=interval, month_day=int(day["day"])) if day else None


def _nth(frequency: str, interval: int, match: re.Match[str], name: str | None) -> Repetition | None:
    month, place = month_of(name) if name else None, place_of(match["place"])
    if match["days"] in _ANY_DAY:
        return Repetition(frequency=frequency, interval=interval, month=month, month_day=place)
    days = weekdays_of(match["days"])
    return (
        Repetition(frequency=frequency, interval=interval, month=month, position=place, weekdays=days) if days else None
    )
