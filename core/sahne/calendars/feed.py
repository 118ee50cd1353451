"""A feed: a named set of events, and its bytes."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar.prop import vDuration, vText, vUri

from sahne.calendars.event import CalendarEvent, as_vevent
from sahne.calendars.timezone import as_vtimezone
from sahne.repetition import days_of

_PRODID = "-//Sahne//Content calendar//EN"
_REFRESH = timedelta(hours=1)
_END = b"END:VCALENDAR\r\n"
_MONTHS_BACK, _MONTHS_AHEAD = 3, 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An event, ready to be put into any number of feeds."""

    event: CalendarEvent
    data: bytes
    """Its VEVENT."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A calendar that people subscribe to."""

    path: str
    """Below the site, with ``/``: ``calendars/events.ics``."""
    name: str
    description: str
    url: str
    """Where it is served."""
    lines: tuple[Line, ...]


def line_of(event: CalendarEvent) -> Line:
    """An event with its bytes; made once, however many feeds it is in."""
    return Line(event=event, data=as_vevent(event))


def as_bytes(feed: Feed, zone: ZoneInfo, year: int) -> bytes:
    """A feed as it is served: UTF-8, CRLF, the same bytes for the same events.

    Args:
        feed: Its events in the order in which they are written.
        zone: The workspace's.
        year: By whose rules a zone's clocks are changed.
    """
    zoned = not feed.lines or any(line.event.needs_zone for line in feed.lines)  # a calendar must hold something
    parts = [_head(feed, zone), as_vtimezone(zone, year) if zoned else b"", *(line.data for line in feed.lines), _END]
    return b"".join(parts)


def _head(feed: Feed, zone: ZoneInfo) -> bytes:
    head = Calendar()
    head["VERSION"], head["PRODID"], head["CALSCALE"] = vText("2.0"), vText(_PRODID), vText("GREGORIAN")
    head["UID"] = vText(str(uuid.uuid5(uuid.NAMESPACE_URL, feed.url)))
    head["NAME"] = head["X-WR-CALNAME"] = vText(feed.name)
    head["DESCRIPTION"] = head["X-WR-CALDESC"] = vText(feed.description)
    head["X-WR-TIMEZONE"] = vText(zone.key)
    head["REFRESH-INTERVAL"], head["X-PUBLISHED-TTL"] = vDuration(_REFRESH), vDuration(_REFRESH)
    head["REFRESH-INTERVAL"].params["VALUE"] = "DURATION"
    head["SOURCE"] = vUri(feed.url)
    head["SOURCE"].params["VALUE"] = "URI"
    data: bytes = head.to_ical()
    return data.removesuffix(_END)


@cache
def window(today: date) -> tuple[date, date]:
    """The first day that feeds show and the first they do not; it moves by the month, so that bytes stay the same within one."""
    return _month(today, -_MONTHS_BACK), _month(today, _MONTHS_AHEAD + 1)


def _month(day: date, months: int) -> date:
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


def shown(events: Iterable[CalendarEvent], today: date) -> list[CalendarEvent]:
    """The events that touch the window, sorted by start and UID."""
    first, after = window(today)
    begun = (event for event in map(_begun, events) if event is not None)
    kept = [event for event in begun if _day(event.start) < after and _last(event) >= first]
    return sorted(kept, key=lambda event: (_day(event.start), _clock(event.start), event.uid))


def _begun(event: CalendarEvent) -> CalendarEvent | None:
    """An event from its first occurrence on; None where there is none.

    Parsers do not agree on a rule that does not hold for its own first day.
    """
    if event.repeat is None:
        return event
    first = next(days_of(_day(event.start), event.repeat), None)
    if first is None:
        return None
    later = first - _day(event.start)
    return replace(event, start=event.start + later, end=event.end + later)


def _last(event: CalendarEvent) -> date:
    """The last day on which it is seen."""
    if event.repeat is None:
        return _day(event.end)
    *_, last = days_of(_day(event.start), event.repeat)
    return last + (_day(event.end) - _day(event.start))


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _clock(moment: date | datetime) -> str:
    return moment.isoformat() if isinstance(moment, datetime) else ""
