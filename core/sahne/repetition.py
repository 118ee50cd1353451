"""Repetition as people say it: ``every 2 weeks on tue until 2027-06-30``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, islice, takewhile
from typing import Annotated, Any

from pydantic import GetPydanticSchema, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FREQUENCIES = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_SAID = re.compile(
    r"every (?:(?P<interval>[1-9]\d?) )?(?P<unit>day|week|month|year)s?"
    r"(?: on (?P<days>[a-z]{3}(?:(?:, ?| )[a-z]{3})*))?"
    r" (?:until (?P<until>\d{4}-\d{2}-\d{2})|(?P<count>[1-9]\d{0,2}) times)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repetition:
    """A rule that every calendar client can read."""

    frequency: str
    """As in RFC 5545: DAILY, WEEKLY, MONTHLY or YEARLY."""
    interval: int = 1
    weekdays: tuple[str, ...] = ()
    """``mon`` to ``sun``; only with WEEKLY."""
    until: date | None = None
    """The last day it may fall on."""
    count: int | None = None
    """How often in all; either this or ``until``."""


def _repetition(written: Any) -> Repetition:
    match = _SAID.fullmatch(" ".join(written.lower().split())) if isinstance(written, str) else None
    if match is None:
        raise PydanticCustomError("no_repeat", "no_repeat")
    days = tuple(re.split(r"[, ]+", match["days"])) if match["days"] else ()
    if set(days) - set(WEEKDAYS) or (days and match["unit"] != "week"):
        raise PydanticCustomError("no_repeat", "no_repeat")
    return Repetition(
        frequency=_FREQUENCIES[match["unit"]],
        interval=int(match["interval"] or 1),
        weekdays=tuple(sorted(set(days), key=WEEKDAYS.index)),
        until=_until(match["until"]),
        count=int(match["count"]) if match["count"] else None,
    )


def _until(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise PydanticCustomError("impossible_day", "impossible_day") from None


Repeat = Annotated[
    Repetition,
    GetPydanticSchema(lambda _source, _handler: core_schema.no_info_plain_validator_function(_repetition)),
    WithJsonSchema({"type": "string", "pattern": "^" + re.sub(r"\?P<\w+>", "", _SAID.pattern) + "$"}),
]
"""``every week on tue until 2027-06-30``, ``every 3 months 4 times``."""


def days_of(first: date, repeat: Repetition) -> Iterator[date]:
    """The days on which something that begins on ``first`` takes place, in order.

    A month that has no such day is left out, as in RFC 5545.
    """
    days = _endless(first, repeat)
    if repeat.until is not None:
        last = repeat.until
        return takewhile(lambda day: day <= last, days)
    return islice(days, repeat.count or 1)


def _endless(first: date, repeat: Repetition) -> Iterator[date]:
    if repeat.frequency == "DAILY":
        yield from (first + timedelta(days=number) for number in count(0, repeat.interval))
    elif repeat.frequency == "WEEKLY":
        yield from _weekly(first, repeat)
    else:
        months = repeat.interval * (12 if repeat.frequency == "YEARLY" else 1)
        yield from _monthly(first, months)


def _weekly(first: date, repeat: Repetition) -> Iterator[date]:
    weekdays = [WEEKDAYS.index(day) for day in repeat.weekdays] or [first.weekday()]
    monday = first - timedelta(days=first.weekday())
    for week in count(0, repeat.interval):
        for weekday in weekdays:
            day = monday + timedelta(weeks=week, days=weekday)
            if day >= first:
                yield day


def _monthly(first: date, months: int) -> Iterator[date]:
    for number in count(first.year * 12 + first.month - 1, months):
        try:
            yield first.replace(year=number // 12, month=number % 12 + 1)
        except ValueError:
            if number // 12 > date.max.year:
                return
