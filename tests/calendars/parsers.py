"""Five readers of calendars that share no code with our writer: what each finds in a file, in one form.

icalendar with recurring-ical-events, vobject with dateutil, ical (which Home Assistant reads calendars with), and ical.js
(Nextcloud, Thunderbird). A day is ``2026-12-03``, a moment ``2026-12-03T15:30:00+00:00``.
"""

import json
import subprocess
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import icalendar
import recurring_ical_events
import vobject
from ical.calendar_stream import IcsCalendarStream

from tests.conftest import ROOT
from tests.node import installed

BEGINS, ENDS = date(2026, 1, 1), date(2029, 1, 1)
"""Three years."""


class Seen(NamedTuple):
    """An event of a file."""

    uid: str
    instead: str
    """The moment of the rule that it replaces; empty for what is no exception."""
    start: str
    end: str
    summary: str


class Occurrence(NamedTuple):
    """One time at which something takes place."""

    uid: str
    start: str
    end: str


class Read(NamedTuple):
    """What a reader finds in a file, sorted."""

    events: tuple[Seen, ...]
    occurrences: tuple[Occurrence, ...]


def text_of(moment: date | datetime) -> str:
    """A day or a moment in UTC, as text."""
    return (moment.astimezone(UTC) if isinstance(moment, datetime) else moment).isoformat()


def _read(events: Iterable[Seen], occurrences: Iterable[Occurrence]) -> Read:
    within = (one for one in occurrences if BEGINS.isoformat() <= one.start < ENDS.isoformat())
    return Read(tuple(sorted(events)), tuple(sorted(within)))


def by_icalendar(data: bytes) -> Read:
    """icalendar, and recurring-ical-events on top of it."""
    calendar = icalendar.Calendar.from_ical(data)
    events: Any = calendar.walk("VEVENT")
    seen = (
        Seen(
            str(event["UID"]),
            text_of(event["RECURRENCE-ID"].dt) if "RECURRENCE-ID" in event else "",
            text_of(event.start),
            text_of(event.end),
            str(event["SUMMARY"]),
        )
        for event in events
    )
    held: Any = recurring_ical_events.of(calendar).between(BEGINS, ENDS)
    return _read(seen, (Occurrence(str(one["UID"]), text_of(one.start), text_of(one.end)) for one in held))


def by_vobject(data: bytes) -> Read:
    """vobject; what is moved is put in the place of what its rule says."""
    calendar: Any = vobject.readOne(data.decode())
    calendar.validate(raiseException=True)
    events = getattr(calendar, "vevent_list", [])
    moved = [event for event in events if hasattr(event, "recurrence_id")]
    replaced = {(event.uid.value, text_of(event.recurrence_id.value)) for event in moved}
    seen = [
        Seen(
            event.uid.value,
            text_of(event.recurrence_id.value) if hasattr(event, "recurrence_id") else "",
            text_of(event.dtstart.value),
            text_of(event.dtend.value),
            event.summary.value,
        )
        for event in events
    ]
    held = [
        Occurrence(event.uid.value, text_of(start), text_of(start + (event.dtend.value - event.dtstart.value)))
        for event in events
        for start in _starts(event)
        if event in moved or (event.uid.value, text_of(start)) not in replaced
    ]
    return _read(seen, held)


def _starts(event: Any) -> Iterable[date | datetime]:
    first = event.dtstart.value
    rule = event.getrruleset(addRDate=True)
    if rule is None:
        return [first]
    if isinstance(first, datetime):
        return [start if start.tzinfo else start.replace(tzinfo=first.tzinfo) for start in rule]
    return [start.date() for start in rule]


def by_ical(data: bytes) -> Read:
    """The library of Home Assistant, the strictest."""
    calendar = IcsCalendarStream.calendar_from_ics(data.decode())
    seen = (
        Seen(f"{event.uid}", _instead(event), text_of(event.dtstart), text_of(event.end), f"{event.summary}")
        for event in calendar.events
    )
    held = calendar.timeline_tz(UTC).overlapping(BEGINS, ENDS)
    return _read(seen, (Occurrence(f"{one.uid}", text_of(one.dtstart), text_of(one.end)) for one in held))


def _instead(event: Any) -> str:
    """Its time zone is that of the start, which the library keeps apart from it."""
    if not event.recurrence_id:
        return ""
    written = str(event.recurrence_id)
    if "T" not in written:
        return date.fromisoformat(written).isoformat()
    return text_of(datetime.fromisoformat(written).replace(tzinfo=event.dtstart.tzinfo))


def by_ical_js(files: Sequence[bytes], folder: Path) -> list[Read]:
    """ical.js in one process of node for all files.

    Args:
        files: Calendars.
        folder: Where they can be written for it.
    """
    paths = []
    for number, data in enumerate(files):
        paths.append(folder / f"{number}.ics")
        paths[-1].write_bytes(data)
    asked = [{"path": str(path), "begins": BEGINS.isoformat(), "ends": ENDS.isoformat()} for path in paths]
    ended = subprocess.run(  # node is found as the shell finds it
        ["node", str(ROOT / "tests/js/read.mjs"), str(installed("js"))],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return [
        _read((Seen(**event) for event in one["events"]), (Occurrence(*held) for held in one["occurrences"]))
        for one in json.loads(ended.stdout)
    ]
