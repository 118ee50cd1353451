"""One event of a feed, and its bytes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from sahne.calendars.content_line import content_line, text
from sahne.repetition import Repetition, day_of, length_of, rrule_of, times_of
from sahne.words import translate

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
"""When an event was last changed of which nothing is known; the time of the build would change every byte every day."""


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
    sequence: int = 0
    """How often its time, its place, or whether it takes place was changed."""
    modified: datetime = LONG_AGO
    """When what a subscriber sees was last changed; this is what DTSTAMP means where there is no METHOD (RFC 5545, 3.8.7.2)."""
    busy: bool = False
    """Whether it takes up the subscriber's own time."""
    series: str = ""
    """UID of what repeats, for one of its times that is written out as an event of its own."""
    instead_of: date | datetime | None = None
    """The day or moment of a rule that it replaces."""

    @property
    def needs_zone(self) -> bool:
        """Whether it repeats at a time of day, and so must follow a zone's clock."""
        return (self.repeat or self.instead_of) is not None and isinstance(self.start, datetime)


def link_lines(registration_url: str | None, online_url: str | None, lang: str) -> list[str]:
    """Where to register for an event and where to join it, a line of its description each; the same address is said once."""
    links = {"feed.register": registration_url, "feed.join": online_url if online_url != registration_url else None}
    return [translate(key, lang, url=url) for key, url in links.items() if url]


def as_vevent(event: CalendarEvent) -> bytes:
    """The lines of one VEVENT, each ended by CRLF, in the order in which icalendar writes them; then those moved from its rule.

    Source: RFC 5545, section 3.6.1.
    """
    lines = (line for one in (event, *_moved(event)) for line in _properties(one))
    return b"".join(content_line(name, value) for name, value in lines)


def _moved(event: CalendarEvent) -> Iterator[CalendarEvent]:
    """The times that take place at another one than the rule says.

    Source: RFC 5545, section 3.8.4.4.
    """
    elsewhere = {day for day, _ in event.repeat.moved} if event.repeat else set()
    times = times_of(event.start, event.repeat) if event.repeat and elsewhere else ()
    for day, start in times:
        if day in elsewhere:
            usual = event.start + (day - day_of(event.start))
            end = start + length_of(event.start, event.end)
            yield replace(event, start=start, end=end, repeat=None, instead_of=usual)


def _properties(event: CalendarEvent) -> Iterator[tuple[str, str]]:
    """The lines by name and value; what is not known is left out."""
    yield "BEGIN", "VEVENT"
    yield "SUMMARY", text(event.summary)
    yield _moment("DTSTART", event, event.start)
    yield _moment("DTEND", event, event.end)
    yield "DTSTAMP", _utc(event.modified)
    yield "UID", text(event.uid)
    yield "SEQUENCE", str(event.sequence)
    if event.repeat:
        yield "RRULE", rrule_of(event.repeat, event.start)
        for day in event.repeat.skipped:
            yield _moment("EXDATE", event, event.start + (day - day_of(event.start)))
    if event.instead_of:
        yield _moment("RECURRENCE-ID", event, event.instead_of)
    for category in event.categories:
        yield "CATEGORIES", text(category.replace(",", " "))
    if event.description:
        yield "DESCRIPTION", text(event.description)
    yield "LAST-MODIFIED", _utc(event.modified)
    if event.location:
        yield "LOCATION", text(event.location)
    yield "STATUS", "CANCELLED" if event.cancelled else "CONFIRMED"
    yield "TRANSP", "OPAQUE" if event.busy and not event.cancelled else "TRANSPARENT"
    if event.url:
        yield "URL", event.url
    yield "END", "VEVENT"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _moment(name: str, event: CalendarEvent, moment: date | datetime) -> tuple[str, str]:
    """A day; a moment in UTC; for an event that follows a zone's clock, what that clock shows."""
    if not isinstance(moment, datetime):
        return f"{name};VALUE=DATE", f"{moment:%Y%m%d}"
    if event.needs_zone:
        return f"{name};TZID={moment.tzinfo}", f"{moment:%Y%m%dT%H%M%S}"
    return name, _utc(moment)
