"""What of an event is seen: SEQUENCE and LAST-MODIFIED are for programs, and no change for people."""

from collections.abc import Iterator
from datetime import datetime

from sahne.calendars.changes.change import Kind
from sahne.calendars.changes.single_days import swaps
from sahne.calendars.event import CalendarEvent


def seen(event: CalendarEvent) -> tuple[object, ...]:
    """Equal for two events that look alike."""
    return (event.start, event.end, *_rhythm(event), event.summary, event.location, event.cancelled, *_words(event))


def _rhythm(event: CalendarEvent) -> tuple[object, ...]:
    """What repeats follows the clock of its zone."""
    zone = event.start.tzinfo if event.needs_zone and isinstance(event.start, datetime) else None
    return event.repeat, zone and f"{zone}"


def _words(event: CalendarEvent) -> tuple[object, ...]:
    return event.description, event.url, event.categories, event.busy


def kinds_of(before: CalendarEvent, now: CalendarEvent) -> Iterator[Kind]:
    """What is different between two states of an event that do not look alike, in the order in which it is told."""
    flipped = before.cancelled is not now.cancelled
    if flipped:
        yield Kind.CANCELLED if now.cancelled else Kind.RESTORED
    if (before.start, before.end) != (now.start, now.end) and not swaps(before, now):
        yield Kind.MOVED
    if _rhythm(before) != _rhythm(now):
        yield Kind.REPETITION
    if before.location != now.location:
        yield Kind.PLACE
    if before.summary != now.summary and not flipped:  # the word before a cancelled title is no new name
        yield Kind.RENAMED
    if _words(before) != _words(now):
        yield Kind.WORDS
