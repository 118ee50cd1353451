"""The types of fields that more than one kind has, each read from the text that YAML leaves."""

import re
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from sahne.repetition.rule import YEARS

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?( ?(Z|[+-]\d{2}:\d{2}))?")
_CLOCK = re.compile(r"(\d{1,3}):(\d{2}):(\d{2})")
_SPOKEN = re.compile(r"(?=\d)(?:(\d{1,6})\s*h)?\s*(?:(\d{1,6})\s*m)?\s*(?:(\d{1,6})\s*s)?")
_MINUTES = re.compile(r"(\d{1,3}):(\d{2})")
_QUIET = re.compile(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d")
PRINTABLE = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*$"
SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$"
_OLD_ADDRESS = r"(/(?!\.{1,2}(/|$))[A-Za-z0-9._~-]+)+/?"
SAFE_SCHEMES = ("https", "http", "mailto", "tel")

CONFIG = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True, allow_inf_nan=False, defer_build=True)
"""A model is built when the first item of its kind is read; a check of files that did not change needs none."""


_NOT_KNOWN: set[str] = set()


class Model(BaseModel):
    """Items, and what they are made of."""

    model_config = CONFIG

    def __getstate__(self) -> dict[str, Any]:
        """Its fields; which of them were written is asked of its source, and would be a third of what is kept."""
        return self.__dict__

    def __setstate__(self, state: dict[Any, Any]) -> None:
        """Back from ``__getstate__``; nothing is validated again."""
        set_attribute = object.__setattr__  # a frozen model refuses any other way
        set_attribute(self, "__dict__", state)
        set_attribute(self, "__pydantic_fields_set__", _NOT_KNOWN)
        set_attribute(self, "__pydantic_extra__", None)
        set_attribute(self, "__pydantic_private__", None)


class Part(Model):
    """A piece of an item that has fields of its own."""


_KEPT = 2048
"""Days and times that are remembered as they were written; many items share one."""


def _day(written: Any) -> date:
    if not isinstance(written, str):
        raise PydanticCustomError("no_day", "no_day")
    return _day_of(written)


@lru_cache(_KEPT)
def _day_of(written: str) -> date:
    if not _DAY.fullmatch(written):
        raise PydanticCustomError("no_day", "no_day")
    try:
        day = date.fromisoformat(written)
    except ValueError:
        raise PydanticCustomError("impossible_day", "impossible_day") from None
    _refuse_far(day)
    return day


def _refuse_far(day: date) -> None:
    if day.year not in YEARS:
        raise PydanticCustomError("far_day", "far_day")


def _when(written: Any, info: ValidationInfo) -> date | datetime:
    if not isinstance(written, str):
        raise PydanticCustomError("no_day", "no_day", {"or_time": True})
    return _when_of(written, info.context["zone"] if info.context else None)


@lru_cache(_KEPT)
def _when_of(written: str, zone: tzinfo | None) -> date | datetime:
    if _TIME.fullmatch(written):
        return _moment(written, zone)
    if _DAY.fullmatch(written):
        return _day_of(written)
    raise PydanticCustomError("no_day", "no_day", {"or_time": True})


def _time(written: Any, info: ValidationInfo) -> datetime:
    when = _when(written, info)
    if isinstance(when, datetime):
        return when
    raise PydanticCustomError("no_time", "no_time")


def _moment(written: str, zone: tzinfo | None) -> datetime:
    try:
        moment = datetime.fromisoformat(written.replace(" +", "+").replace(" Z", "Z"))
    except ValueError:
        raise PydanticCustomError("impossible_day", "impossible_day") from None
    _refuse_far(moment)
    if moment.tzinfo is None:
        return moment.replace(tzinfo=zone)
    return moment.astimezone(zone) if zone else moment


def _address(written: Any) -> str:
    text = written.strip() if isinstance(written, str) else ""
    if any(letter <= " " for letter in text):
        raise PydanticCustomError("no_address", "no_address")
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        raise PydanticCustomError("no_address", "no_address") from None
    if parts.scheme and parts.scheme not in SAFE_SCHEMES:
        raise PydanticCustomError("unsafe_address", "unsafe_address", {"scheme": parts.scheme})
    if not (host if parts.scheme in ("http", "https") else parts.scheme and parts.path):
        raise PydanticCustomError("no_address", "no_address")
    return text


def _file(written: Any) -> str:
    text = written.strip() if isinstance(written, str) else ""
    if not text or "\\" in text or ":" in text or text.startswith("/") or ".." in text.split("/"):
        raise PydanticCustomError("no_file", "no_file")
    return text


def _alias(written: Any) -> str:
    text = written.strip() if isinstance(written, str) else ""
    if re.fullmatch(SLUG, text) or re.fullmatch(_OLD_ADDRESS, text):
        return text
    raise PydanticCustomError("no_alias", "no_alias")


def _duration(written: Any) -> timedelta:
    if isinstance(written, str):
        match = _CLOCK.fullmatch(written) or _SPOKEN.fullmatch(written.strip())
        if match:
            hours, minutes, seconds = (int(part or 0) for part in match.groups())
            return timedelta(hours=hours, minutes=minutes, seconds=seconds)
    raise PydanticCustomError("no_duration", "no_duration")


def _clock(written: Any) -> Any:
    """``3:10`` as ``3m10s``; anything else as it is."""
    match = _MINUTES.fullmatch(written) if isinstance(written, str) else None
    return f"{match[1]}m{match[2]}s" if match else written


def _quiet(written: Any) -> str:
    if isinstance(written, str) and _QUIET.fullmatch(written.replace(" ", "")):
        return written.replace(" ", "")
    raise PydanticCustomError("no_hours", "no_hours")


def many(written: Any) -> Any:
    """One or several as several."""
    if isinstance(written, list | tuple):
        return tuple(written)
    return () if written is None else (written,)


def _written_as(pattern: str) -> WithJsonSchema:
    """What an editor of text files is told of a value."""
    return WithJsonSchema({"type": "string", "pattern": f"^(?:{pattern})$"})


Text = Annotated[str, StringConstraints(pattern=PRINTABLE, strip_whitespace=True)]
"""Any text; a number is taken as its digits."""
Line = Annotated[str, StringConstraints(pattern=PRINTABLE, strip_whitespace=True, min_length=1)]
"""Text that is not empty."""
Lang = Annotated[str, StringConstraints(pattern="^[a-z]{2,3}(-[A-Z]{2})?$")]
"""BCP 47: ``tr``, ``en``, ``pt-BR``."""
Slug = Annotated[str, StringConstraints(pattern=SLUG)]
"""A part of an address: ``veri-muhendisi``."""
Alias = Annotated[str, BeforeValidator(_alias), _written_as(f"{SLUG.strip('^$')}|{_OLD_ADDRESS}")]
"""An old slug, ``veri-muhendisi``, or an old address from the root of the portal, ``/en/jobs/data-engineer/``."""
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
"""``2026-12-03``."""
When = Annotated[date | datetime, BeforeValidator(_when), _written_as(f"{_DAY.pattern}|{_TIME.pattern}")]
"""A day, or a time in the workspace's zone; one written with an offset is turned into it."""
Days = Annotated[tuple[Day, ...], BeforeValidator(many)]
Moves = dict[Day, When]
"""``{2026-12-22: 2026-12-23T10:00}``: a day, and when it takes place instead."""
Moment = Annotated[datetime, BeforeValidator(_time), _written_as(_TIME.pattern)]
"""``2026-12-03T10:00``, in the workspace's zone unless it has an offset."""
Address = Annotated[str, BeforeValidator(_address), _written_as(f"({'|'.join(SAFE_SCHEMES)}):.+")]
"""A link a page may carry: https, http, mailto or tel."""
File = Annotated[str, BeforeValidator(_file), _written_as(r"[^/\\:][^\\:]*")]
"""A file by its path from ``content/``."""
Duration = Annotated[timedelta, BeforeValidator(_duration), _written_as(f"{_CLOCK.pattern}|{_SPOKEN.pattern}")]
"""``1h 30m``, ``24m 10s`` or ``00:24:10``."""
Start = Annotated[
    Duration, BeforeValidator(_clock), _written_as(f"{_MINUTES.pattern}|{_CLOCK.pattern}|{_SPOKEN.pattern}")
]
"""From the beginning of a sound: ``3:10`` too, for so chapters are written everywhere."""
QuietHours = Annotated[str, BeforeValidator(_quiet), _written_as(_QUIET.pattern)]
"""``22:00-08:00``."""
Name = Line
"""The slug, translation key or id of another item."""
Names = Annotated[tuple[Name, ...], BeforeValidator(many)]
Lines = Annotated[tuple[Line, ...], BeforeValidator(many)]


def when_order(moment: date | datetime, zone: tzinfo | None) -> datetime:
    """A day or time as a time, for comparing: a day begins at midnight in the zone."""
    if isinstance(moment, datetime):
        return moment
    return datetime(moment.year, moment.month, moment.day, tzinfo=zone)


class Money(Part):
    """An amount."""

    amount: float = Field(ge=0)
    currency: str = Field(pattern="^[A-Z]{3}$")
    """ISO 4217."""


class Span(Part):
    """A range of whole numbers, both ends included: years of age, years of experience."""

    min: int = Field(ge=0)
    max: int = Field(ge=0)
