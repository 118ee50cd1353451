"""Two parsers that share no code with the writer read every feed, and find in it what the plan says."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any, NamedTuple

import pytest
import vobject
from hypothesis import given
from icalendar import Calendar

from sahne.calendars.export import all_feeds
from sahne.calendars.window import window
from sahne.library import Library
from sahne.models.item import Status
from sahne.plan import Entry, EntryType, plan_of
from sahne.repetition import day_of, length_of, rule_days, times_of
from tests.calendars.strategies import libraries
from tests.memory import at


class Seen(NamedTuple):
    """An event as a parser sees it; times in UTC."""

    start: date | datetime
    end: date | datetime
    summary: str
    status: str


Reader = Callable[[bytes], dict[str, Seen]]


def in_utc(moment: date | datetime) -> date | datetime:
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


def read_with_icalendar(data: bytes) -> dict[str, Seen]:
    return {
        str(event["UID"]): Seen(in_utc(event.start), in_utc(event.end), str(event["SUMMARY"]), str(event["STATUS"]))
        for event in Calendar.from_ical(data).walk("VEVENT")
        if "RECURRENCE-ID" not in event
    }


def read_with_vobject(data: bytes) -> dict[str, Seen]:
    calendar = vobject.readOne(data.decode())
    calendar.validate(raiseException=True)
    events = [event for event in getattr(calendar, "vevent_list", []) if not hasattr(event, "recurrence_id")]
    return {event.uid.value: _of_vobject(event) for event in events}


def _of_vobject(event: Any) -> Seen:
    return Seen(in_utc(event.dtstart.value), in_utc(event.dtend.value), event.summary.value, event.status.value)


READERS = pytest.mark.parametrize("read", [read_with_icalendar, read_with_vobject])


def one_kind_of_break(text: str) -> str:
    return re.sub("\r\n|[\r\x0b\x0c\x85\u2028\u2029]", "\n", text)


def span_of(entry: Entry) -> tuple[date | datetime, date | datetime] | None:
    """When an entry is first seen; None for one that repeats and never takes place."""
    if entry.repeat is None:
        return in_utc(entry.start), in_utc(entry.end)
    began = entry.start.date() if isinstance(entry.start, datetime) else entry.start
    first = next((day for day in rule_days(began, entry.repeat) if day not in entry.repeat.skipped), None)
    if first is None:
        return None
    return in_utc(entry.start + (first - began)), in_utc(entry.end + (first - began))


def as_shown(time: date | datetime) -> date | datetime:
    """A time that a change of clocks leaves out, as the zone's clock shows it."""
    return time.astimezone(UTC).astimezone(time.tzinfo) if isinstance(time, datetime) else time


def written_out(entry: Entry, library: Library) -> dict[str, tuple[date | datetime, date | datetime]]:
    """The times in the window of what some calendar does not follow, each by a UID of its own."""
    assert entry.repeat is not None
    _, after = window(at(library).date())
    return {
        f"{entry.uid}-{day}": (in_utc(start), in_utc(start + length_of(entry.start, entry.end)))
        for day, time in islice(times_of(entry.start, entry.repeat), 1000)
        if day_of(start := as_shown(time)) < after
    }


def playbook_of(library: Library) -> dict[str, bytes]:
    return all_feeds(library, at(library))["playbook"]


@READERS
@given(library=libraries())
def test_the_feed_of_the_whole_plan_holds_every_entry_at_its_time(read: Reader, library: Library) -> None:
    seen = read(playbook_of(library)["calendars/all.ics"])
    planned: dict[str, tuple[date | datetime, date | datetime] | None] = {}
    for entry in plan_of(library).entries:
        if entry.repeat is None or entry.uid in seen:
            planned[entry.uid] = span_of(entry)
        else:
            planned |= written_out(entry, library)
    assert {uid: (event.start, event.end) for uid, event in seen.items()} == {
        uid: span for uid, span in planned.items() if span is not None
    }


@READERS
@given(library=libraries())
def test_a_title_of_any_letters_is_read_as_it_was_written(read: Reader, library: Library) -> None:
    seen = read(playbook_of(library)["calendars/all.ics"])
    for entry in plan_of(library).entries:
        if entry.uid in seen:
            title = one_kind_of_break(entry.item.title)
            summary = seen[entry.uid].summary
            plain = entry.type is EntryType.EVENT and entry.item.status is not Status.CANCELLED
            assert summary == title if plain else title in summary


@READERS
@given(library=libraries())
def test_a_cancelled_item_says_so_twice_and_any_other_never(read: Reader, library: Library) -> None:
    seen = read(playbook_of(library)["calendars/all.ics"])
    for entry in plan_of(library).entries:
        if entry.uid in seen:
            cancelled = entry.item.status is Status.CANCELLED
            assert (seen[entry.uid].status == "CANCELLED") is cancelled
            assert seen[entry.uid].summary.startswith("İPTAL: ") or not cancelled


@READERS
@given(library=libraries())
def test_every_feed_of_both_sites_can_be_read(read: Reader, library: Library) -> None:
    for feeds in all_feeds(library, at(library)).values():
        assert all(read(data) is not None for data in feeds.values())
