"""A feed: a named set of events, and its bytes."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sahne.calendars.content_line import content_line, text
from sahne.calendars.event import CalendarEvent, as_vevent
from sahne.calendars.timezone import as_vtimezone

PRODID = "-//Sahne//Content calendar//EN"
_REFRESH = "PT1H"
_END = b"END:VCALENDAR\r\n"


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
    """Where it is served; empty for a file that somebody asked for."""
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
    """What stands before the events; RFC 7986 names most of it, and the names with X are what older clients read.

    It has no UID of its own: vdirsyncer takes it for that of each event, and its subscribers see one event of all
    (pimutils/vdirsyncer#1222).
    """
    lines = (
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", PRODID),
        ("CALSCALE", "GREGORIAN"),
        ("DESCRIPTION", text(feed.description)),
        ("X-WR-CALDESC", text(feed.description)),
        ("NAME", text(feed.name)),
        ("X-WR-CALNAME", text(feed.name)),
        ("REFRESH-INTERVAL;VALUE=DURATION", _REFRESH),
        *((("SOURCE;VALUE=URI", feed.url),) if feed.url else ()),
        ("X-PUBLISHED-TTL", _REFRESH),
        ("X-WR-TIMEZONE", zone.key),
    )
    return b"".join(content_line(name, value) for name, value in lines)
