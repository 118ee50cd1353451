"""One event of a feed, and its bytes."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from icalendar import Event
from icalendar.prop import vDate, vDatetime, vDDDTypes, vRecur, vText, vUri

from sahne.repetition import Repetition

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_STAMP = datetime(2026, 1, 1, tzinfo=UTC)
"""When an event was last revised. Nothing remembers that yet, and the time of the build would change every byte every day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """What a subscriber sees."""

    uid: str
    start: date | datetime
    end: date | datetime
    """The first day or moment after it."""
    summary: str
    description: str = ""
    location: str = ""
    url: str = ""
    categories: tuple[str, ...] = ()
    repeat: Repetition | None = None
    cancelled: bool = False
    busy: bool = False
    """Whether it takes up the subscriber's own time."""

    @property
    def needs_zone(self) -> bool:
        """Whether it repeats at a time of day, and so must follow a zone's clock."""
        return self.repeat is not None and isinstance(self.start, datetime)


def as_vevent(event: CalendarEvent) -> bytes:
    """The lines of one VEVENT, each ended by CRLF.

    Source: RFC 5545, section 3.6.1.
    """
    lines = Event()
    lines["UID"] = vText(event.uid)
    lines["DTSTAMP"] = vDatetime(_STAMP)
    lines["SUMMARY"] = _text(event.summary)
    lines["DTSTART"], lines["DTEND"] = _moment(event, event.start), _moment(event, event.end)
    lines["STATUS"] = vText("CANCELLED" if event.cancelled else "CONFIRMED")
    lines["TRANSP"] = vText("OPAQUE" if event.busy and not event.cancelled else "TRANSPARENT")
    if event.repeat:
        lines["RRULE"] = vRecur(_rule(event, event.repeat))
    for name, text in (("DESCRIPTION", event.description), ("LOCATION", event.location)):
        if text:
            lines[name] = _text(text)
    if event.url:
        lines["URL"] = vUri(event.url)
    if event.categories:
        lines["CATEGORIES"] = [_text(name.replace(",", " ")) for name in event.categories]
    data: bytes = lines.to_ical()
    return data


def _text(text: str) -> vText:
    return vText(_CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def _moment(event: CalendarEvent, moment: date | datetime) -> Any:
    if isinstance(moment, datetime):
        return vDDDTypes(moment if event.needs_zone else moment.astimezone(UTC))
    value = vDate(moment)
    value.params["VALUE"] = "DATE"
    return value


def _rule(event: CalendarEvent, repeat: Repetition) -> dict[str, Any]:
    rule: dict[str, Any] = {"FREQ": repeat.frequency}
    if repeat.interval > 1:
        rule["INTERVAL"] = repeat.interval
    if repeat.weekdays:
        rule["BYDAY"] = [day[:2].upper() for day in repeat.weekdays]
    if repeat.until is not None:
        rule["UNTIL"] = _until(event.start, repeat.until)
    if repeat.count is not None:
        rule["COUNT"] = repeat.count
    return rule


def _until(start: date | datetime, until: date) -> date | datetime:
    """The end of a rule in the type of its start: a day, or the last moment of that day in UTC."""
    if not isinstance(start, datetime):
        return until
    last = datetime.combine(until, datetime.min.time(), start.tzinfo) + timedelta(days=1, seconds=-1)
    return last.astimezone(UTC)
