"""Repetition as calendars write it: ``FREQ=MONTHLY;BYDAY=-1FR;COUNT=6``."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from sahne.repetition.rule import WEEKDAYS, Moment, Repetition

_CODES = {day[:2].upper(): day for day in WEEKDAYS}
_UNTIL = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?")
_KNOWN = frozenset(
    ("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST")
)  # fmt: skip
_MOST = 999


def repetition_of_rrule(text: str, start: Moment | None = None, last: date | None = None) -> Repetition | None:
    """What a value of the property RRULE says; None for a rule that cannot be said here.

    Args:
        text: With or without ``RRULE:`` before it.
        start: The first time, in the zone whose clock it follows; decides on which day an end that is written as a
            moment falls.
        last: Where a rule without an end is cut off; None for: such a rule is none.

    Source: RFC 5545, section 3.3.10.
    """
    try:
        parts = _parts(text)
        until = _until_day(parts["UNTIL"], start) if "UNTIL" in parts else None
        repeat = _rule(parts)
        number = _number(parts, "COUNT", _MOST)
    except (ValueError, KeyError, OverflowError):
        return None
    if "UNTIL" not in parts and number is None:
        until = last
    if (until is None) == (number is None):
        return None
    return replace(repeat, until=until, count=number)


def rrule_of(repeat: Repetition, start: Moment) -> str:
    """The value of RRULE; its end in the type of the start, a day or the last moment of that day in UTC."""
    nth = repeat.position if repeat.position and len(repeat.weekdays) == 1 else None
    parts = {
        "FREQ": repeat.frequency,
        "UNTIL": _until_text(start, repeat.until) if repeat.until else None,
        "COUNT": repeat.count,
        "INTERVAL": repeat.interval if repeat.interval > 1 else None,
        "BYDAY": ",".join(f"{nth or ''}{day[:2].upper()}" for day in repeat.weekdays),
        "BYMONTHDAY": repeat.month_day,
        "BYMONTH": repeat.month,
        "BYSETPOS": repeat.position if nth is None else None,
    }
    return ";".join(f"{name}={value}" for name, value in parts.items() if value)


def _parts(text: str) -> dict[str, str]:
    written = re.sub(r"\s", "", text).upper().removeprefix("RRULE:").strip(";")
    pairs = [(name, value) for name, _, value in (part.partition("=") for part in written.split(";"))]
    parts = dict(pairs)
    if len(parts) != len(pairs) or parts.keys() - _KNOWN:
        raise ValueError(text)
    return parts


def _number(parts: dict[str, str], name: str, most: int) -> int | None:
    if name not in parts:
        return None
    number = int(parts[name])
    if not 1 <= number <= most:
        raise ValueError(name)
    return number


def _signed(parts: dict[str, str], name: str, most: int) -> int | None:
    if name not in parts:
        return None
    number = int(parts[name])
    if not 1 <= abs(number) <= most:
        raise ValueError(name)
    return number


def _rule(parts: dict[str, str]) -> Repetition:
    """The rule without its end.

    Raises:
        ValueError: It is none, or none of the shapes that are known here.
    """
    frequency = parts["FREQ"]
    interval = _number(parts, "INTERVAL", 99) or 1
    weekdays, nth = _weekdays(parts.get("BYDAY", ""))
    position = _signed(parts, "BYSETPOS", 31)
    month_day, month = _signed(parts, "BYMONTHDAY", 31), _number(parts, "BYMONTH", 12)
    rule = Repetition(frequency=frequency, interval=interval, weekdays=weekdays, month=month)
    if frequency == "DAILY" and weekdays and interval == 1:  # “every working day”, as Outlook and others write it
        frequency = "WEEKLY"
        rule = replace(rule, frequency=frequency)
    if frequency in ("DAILY", "WEEKLY"):
        _refuse(nth or position or month_day or month or (weekdays and frequency == "DAILY"))
        _refuse(interval > 1 and not _same_weeks(weekdays, parts.get("WKST", "MO")))
        return rule
    _refuse(frequency not in ("MONTHLY", "YEARLY") or (frequency == "MONTHLY" and month))
    _refuse(weekdays and (month_day or bool(nth) == bool(position)))
    _refuse(not weekdays and position)
    _refuse(frequency == "YEARLY" and (weekdays or month_day) and not month)
    return replace(rule, position=nth or position, month_day=month_day)


def _same_weeks(weekdays: tuple[str, ...], begins: str) -> bool:
    """Whether weeks that begin on another day than Monday hold the same days together."""
    return begins == "MO" or len(weekdays) < 2 or (begins == "SU" and "sun" not in weekdays)


def _refuse(condition: object) -> None:
    if condition:
        raise ValueError


def _weekdays(written: str) -> tuple[tuple[str, ...], int | None]:
    """The days in the order of the week, and which of them in the month."""
    if not written:
        return (), None
    matches = [re.fullmatch(r"([+-]?\d{1,2})?([A-Z]{2})", part) for part in written.split(",")]
    found = [(int(match[1] or 0), _CODES[match[2]]) for match in matches if match]
    numbers = {number for number, _ in found}
    _refuse(len(found) != len(matches) or (len(found) > 1 and numbers != {0}) or any(abs(n) > 5 for n in numbers))
    days = {day for _, day in found}
    return tuple(day for day in WEEKDAYS if day in days), found[0][0] or None


def _until_day(written: str, start: Moment | None) -> date:
    """The last day on which it may fall, in the zone of the start."""
    match = _UNTIL.fullmatch(written)
    if match is None:
        raise ValueError(written)
    day = date.fromisoformat(match[1])
    if match[2] is None:
        return day
    moment = datetime.combine(day, time.fromisoformat(match[2]))
    if isinstance(start, datetime) and start.tzinfo is not None and match[3]:
        moment = moment.replace(tzinfo=UTC).astimezone(start.tzinfo).replace(tzinfo=None)
    clock = start.time() if isinstance(start, datetime) else time()
    return moment.date() if moment.time() >= clock else moment.date() - timedelta(days=1)


def _until_text(start: Moment, until: date) -> str:
    if not isinstance(start, datetime):
        return f"{until:%Y%m%d}"
    return f"{datetime.combine(until, time(23, 59, 59), start.tzinfo).astimezone(UTC):%Y%m%dT%H%M%SZ}"
