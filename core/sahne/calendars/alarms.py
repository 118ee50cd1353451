"""Feeds whose events ring, for whoever asks for them; the others have no alarm, for a subscriber did not ask to be paged."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from sahne.calendars.content_line import content_line, text
from sahne.calendars.event import CalendarEvent
from sahne.calendars.facets import ALL
from sahne.calendars.feed import Feed, Line
from sahne.calendars.parts import with_parts
from sahne.library import Library
from sahne.settings import CalendarSettings
from sahne.words import translate

FOLDER = "alarms/"
"""Below ``calendars/``: the feeds that have an alarm at each event, and else are the same."""
_END = b"END:VEVENT\r\n"


def alarm_feeds(library: Library, feeds: Iterable[Feed]) -> Iterator[Feed]:
    """A feed with alarms beside that of everything and that of each person; whoever takes it leaves the other."""
    for feed in feeds:
        name = feed.path.rpartition("/")[2]
        if name == f"{ALL}.ics" or name.startswith("owner-"):
            yield from with_parts([with_alarms(library, replace(feed, path=_beside(feed.path), url=_beside(feed.url)))])


def with_alarms(library: Library, feed: Feed) -> Feed:
    """A feed with an alarm at each event that takes place; its name says so."""
    lang = library.settings.language
    return replace(
        feed,
        name=translate("feed.with_alarms", lang, feed=feed.name),
        lines=tuple(_ringing(line, library.settings.calendar) for line in feed.lines),
    )


def _beside(path: str) -> str:
    folder, _, name = path.rpartition("/")
    return f"{folder}/{FOLDER}{name}"


def _ringing(line: Line, settings: CalendarSettings) -> Line:
    if line.event.cancelled:
        return line
    return replace(line, data=line.data.replace(_END, _alarm(line.event, settings) + _END))


def _alarm(event: CalendarEvent, settings: CalendarSettings) -> bytes:
    """A VALARM that shows the title; a day rings in its morning, a time some minutes before.

    Source: RFC 5545, section 3.6.6; a day begins at midnight where its subscriber is.
    """
    trigger = f"-PT{settings.alarm_minutes}M"
    if not isinstance(event.start, datetime):
        trigger = f"PT{settings.alarm_at.hour}H{settings.alarm_at.minute}M"
    lines = (
        ("BEGIN", "VALARM"),
        ("ACTION", "DISPLAY"),
        ("TRIGGER", trigger),
        ("DESCRIPTION", text(event.summary)),
        ("END", "VALARM"),
    )
    return b"".join(content_line(name, value) for name, value in lines)
