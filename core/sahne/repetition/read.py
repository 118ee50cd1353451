"""From the words of front matter to a repetition."""

import re
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

from pydantic import GetPydanticSchema, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

from sahne.repetition.rrule import repetition_of_rrule
from sahne.repetition.rule import YEARS, Moment, Repetition
from sahne.repetition.spoken import rhythm_of
from sahne.repetition.words import DAY, plain, written_day

_UNTIL = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<rhythm>.+?),? (?:until|till) (?P<until>{DAY})",
        rf"(?P<rhythm>.+?),? (?P<until>{DAY})(?: tarihine| gunune)? (?:kadar|dek)",
        rf"(?P<until>{DAY})(?: tarihine| gunune)? (?:kadar|dek),? (?P<rhythm>.+)",
    )
)
_TIMES = re.compile(r"(?P<rhythm>.+?),? (?:toplam )?(?P<count>[1-9]\d{0,2}) (?:times?|kez|kere|defa)")


def repetition_of(written: str, start: Moment | None = None) -> Repetition:
    """The repetition that is said, in English, in Turkish or as RFC 5545 writes it.

    Args:
        written: ``every week on tue 6 times``, ``her salı 30.06.2027'ye kadar``, ``FREQ=WEEKLY;COUNT=6``.
        start: The first time; decides on which day the end of a calendar's rule falls.

    Raises:
        PydanticCustomError: ``no_repeat``, ``no_repeat_end``, ``impossible_day`` or ``far_day``.
    """
    if "freq=" in written.lower():
        repeat = repetition_of_rrule(written, start)
        endless = repeat is None and repetition_of_rrule(written, start, last=date.max) is not None
    else:
        words = plain(written)
        repeat, endless = _said(words), rhythm_of(words) is not None
    if repeat is None:
        raise _fault("no_repeat_end" if endless else "no_repeat")
    if repeat.until is not None and repeat.until.year not in YEARS:
        raise _fault("far_day")
    return repeat


def _said(words: str) -> Repetition | None:
    times = _TIMES.fullmatch(words)
    if times is not None:
        rhythm = rhythm_of(times["rhythm"])
        return rhythm and replace(rhythm, count=int(times["count"]))
    for pattern in _UNTIL:
        match = pattern.fullmatch(words)
        rhythm = rhythm_of(match["rhythm"]) if match else None
        if match is not None and rhythm is not None:
            return replace(rhythm, until=_until(match["until"]))
    return None


def _until(written: str) -> date:
    try:
        return written_day(written)
    except ValueError:
        raise _fault("impossible_day") from None


def _fault(type: str) -> PydanticCustomError:
    return PydanticCustomError(type, type)


def _read(written: Any, info: ValidationInfo) -> Repetition:
    if not isinstance(written, str):
        raise _fault("no_repeat")
    return repetition_of(written, (info.data or {}).get("start"))


Repeat = Annotated[
    Repetition,
    GetPydanticSchema(lambda _source, _handler: core_schema.with_info_plain_validator_function(_read)),
    WithJsonSchema({"type": "string", "pattern": "^.*[0-9].*$"}),
]
"""``every week on tue until 2027-06-30``, ``iki haftada bir salı, 6 kez``; each has an end, and so a digit."""
