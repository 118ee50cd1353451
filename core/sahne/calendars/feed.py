"""A feed: a named set of events, and its bytes."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from sahne.calendars.content_line import content_line, text
from sahne.calendars.event import CalendarEvent, as_vevent
from sahne.calendars.timezone import as_vtimezone
from sahne.repetition import days_of

_PRODID = "-//Sahne//Content calendar//EN"
_REFRESH = "PT1H"
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
    """What stands before the events; RFC 7986 names most of it, and the names with X are what older clients read."""
    lines = (
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", _PRODID),
        ("CALSCALE", "GREGORIAN"),
        ("DESCRIPTION", text(feed.description)),
        ("X-WR-CALDESC", text(feed.description)),
        ("NAME", text(feed.name)),
        ("X-WR-CALNAME", text(feed.name)),
        ("REFRESH-INTERVAL;VALUE=DURATION", _REFRESH),
        ("SOURCE;VALUE=URI", feed.url),
        ("UID", str(uuid.uuid5(uuid.NAMESPACE_URL, feed.url))),
        ("X-PUBLISHED-TTL", _REFRESH),
        ("X-WR-TIMEZONE", zone.key),
    )
    return b"".join(content_line(name, value) for name, value in lines)


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
