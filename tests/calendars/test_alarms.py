"""The feeds that ring: the same events as their silent twins, and an alarm at each that takes place."""

import re
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import vobject
from hypothesis import given
from icalendar import Calendar

from sahne.calendars.export import playbook_feeds
from sahne.library import Library
from sahne.settings import CalendarSettings
from tests.calendars.strategies import libraries
from tests.memory import at, library_of, made

ALL, RINGING = "calendars/all.ics", "calendars/alarms/all.ics"
ITEMS = [
    made("event", number=1, start="2026-12-03T18:30"),
    made("training", number=2, start="2026-12-08", repeat="every week on tue until 2027-02-01"),
    made("event", number=3, start="2026-12-05T10:00", status="cancelled"),
    made(
        "event",
        number=4,
        start="2026-12-07T10:00",
        repeat="every 2 weeks on mon until 2027-06-30",
        moved={"2026-12-21": "2026-12-22T09:00"},
    ),
]


def feeds(library: Library) -> dict[str, bytes]:
    return playbook_feeds(library, at(library))


def ringing(data: bytes) -> dict[tuple[str, str], list[timedelta]]:
    """UID and moment -> how long after the start it rings."""
    events: Any = Calendar.from_ical(data).walk("VEVENT")
    return {
        (str(event["UID"]), event["DTSTART"].dt.isoformat()): [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]
        for event in events
    }


def test_a_time_rings_half_an_hour_before_and_a_day_in_its_morning() -> None:
    rung = ringing(feeds(library_of(ITEMS))[RINGING])
    kinds = {(uid.partition("-")[0], "T" in start, *triggers) for (uid, start), triggers in rung.items() if triggers}
    assert kinds == {("event", True, timedelta(minutes=-30)), ("training", False, timedelta(hours=9))}


def test_what_is_cancelled_does_not_ring_and_each_moved_time_does() -> None:
    events: Any = Calendar.from_ical(feeds(library_of(ITEMS))[RINGING]).walk("VEVENT")
    for event in events:
        assert len(event.walk("VALARM")) == (0 if str(event["STATUS"]) == "CANCELLED" else 1)
    assert sum("RECURRENCE-ID" in event for event in events) == 1


def test_the_settings_say_when() -> None:
    ring = CalendarSettings.model_validate({"alarm_minutes": 5, "alarm_at": "7:45"})
    assert ring.alarm_at == time(7, 45)
    library = library_of(ITEMS)
    library = replace(library, settings=library.settings.model_copy(update={"calendar": ring}))
    found = {trigger for triggers in ringing(feeds(library)[RINGING]).values() for trigger in triggers}
    assert found == {timedelta(minutes=-5), timedelta(hours=7, minutes=45)}


@given(libraries())
def test_without_its_alarms_a_feed_is_the_one_beside_it(library: Library) -> None:
    made_of = feeds(library)
    twins = {path: data for path, data in made_of.items() if path.startswith("calendars/alarms/")}
    assert RINGING in twins
    for path, data in twins.items():
        silent = made_of[path.replace("alarms/", "")]
        assert b"VALARM" not in silent
        assert _without_alarms(data) == silent.split(b"BEGIN:VEVENT", 1)[1:]


def _without_alarms(data: bytes) -> list[bytes]:
    return re.sub(rb"BEGIN:VALARM\r\n.*?END:VALARM\r\n", b"", data, flags=re.DOTALL).split(b"BEGIN:VEVENT", 1)[1:]


def test_two_parsers_read_the_same_alarms() -> None:
    data = feeds(library_of(ITEMS))[RINGING]
    whole: Any = vobject.readOne(data.decode())
    by_vobject = [(one.uid.value, one.valarm.trigger.value) for one in whole.vevent_list if hasattr(one, "valarm")]
    by_icalendar = [(uid, trigger) for (uid, _), triggers in ringing(data).items() for trigger in triggers]
    assert sorted(by_vobject) == sorted(by_icalendar)
    assert len(by_vobject) == len(ITEMS)  # one is cancelled, and one has a moved time beside its rule
