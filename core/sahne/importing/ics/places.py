"""What an event becomes: one item with its time, its repetition and the identity that subscribers know."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from sahne.importing.ics.event import Found
from sahne.importing.ics.times import Moment
from sahne.said import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What becomes one item."""

    found: Found
    uid: str
    """As subscribers will see it; empty where the calendar had none."""
    start: Moment
    """A time is in the workspace's zone."""
    end: Moment
    repeat: str | None = None
    skipped: tuple[date, ...] = ()
    """Days of the rule on which it does not take place."""
    moved: tuple[tuple[date, Moment], ...] = ()
    """Days of the rule, and when it takes place instead."""
    notes: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Lost:
    """An event that is not imported, and why."""

    found: Found
    why: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What all series of a file are made with."""

    home: tzinfo
    horizon: date
    """The last day of what has no end."""
    repeats: bool
    """Whether the kind can repeat."""


def place_at(found: Found, start: Moment, uid: str, asked: Asked) -> Place:
    """An event at one of its times, as long as it lasts at the first."""
    later = start.astimezone(UTC) if isinstance(start, datetime) else start
    end = later + length_of(found)
    return Place(found=found, uid=uid, start=at_home(start, asked.home), end=at_home(end, asked.home))


def length_of(found: Found) -> timedelta:
    """How long it takes."""
    if isinstance(found.start, datetime) and isinstance(found.end, datetime):
        return found.end.astimezone(UTC) - found.start.astimezone(UTC)
    return day_of(found.end) - day_of(found.start)


def dated(uid: str, day: Moment) -> str:
    """The identity of one date of a series: ``<uid>-2026-12-22``, as feeds have it."""
    return f"{uid}-{day_of(day)}" if uid else ""


def at_home(moment: Moment, zone: tzinfo) -> Moment:
    """By the workspace's clock."""
    return moment.astimezone(zone) if isinstance(moment, datetime) else moment


def day_of(moment: Moment) -> date:
    """Its day, by its own clock."""
    return moment.date() if isinstance(moment, datetime) else moment
