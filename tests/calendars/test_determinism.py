"""The same workspace gives the same bytes; what decides them is content, settings and the day, and nothing else."""

import hashlib
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from sahne.calendars import feed
from sahne.calendars.event import CalendarEvent
from sahne.calendars.event import as_vevent as event_bytes
from sahne.calendars.export import all_feeds
from sahne.calendars.window import window
from sahne.library import Library
from sahne.workspace import read_library
from tests.calendars.strategies import libraries, titles
from tests.memory import at, library_of, made, made_settings

ROOT = Path(__file__).parents[2]
_HASHED = """
import hashlib
from tests.calendars.test_determinism import sample
from sahne.calendars.export import all_feeds
from tests.memory import at
library = sample()
feeds = all_feeds(library, at(library))
print(hashlib.sha256(repr([(site, *files.items()) for site, files in feeds.items()]).encode()).hexdigest())
"""


def sample() -> Library:
    """Items of every type, with several feeds for each."""
    settings = made_settings(timezone="Europe/Berlin")
    names = {"audience": "audience", "channel": "channel", "goal": "goal", "person": "owner"}
    registry = [made(kind, settings, number=number) for kind in names for number in (1, 2)]
    shared = {"audience": ["audience-1", "audience-2"], "channel": ["channel-1", "channel-2"]}
    shared |= {"goal": "goal-1", "owner": "person-2"}
    public = {"visibility": "public", "status": "published", "publish": "2026-11-01"}
    items = [
        made("event", settings, start="2026-12-01T09:30", repeat="every week on tue 8 times", **public, **shared),
        made("event", settings, number=1, start="2026-12-03", end="2026-12-05", tags=["a", "b"], **public, **shared),
        made("job", settings, valid_through="2026-12-24", **public, **shared),
        made("job", settings, number=1, lang="en", valid_through="2026-12-24", **public),
        made("training", settings, start="2026-12-03T10:00", duration="3h"),
        made("post", settings, publish="2026-12-03T10:00", **shared),
    ]
    return library_of([*registry, *items], settings)


def hashed(**environ: str) -> str:
    """A hash of all feeds, made in an interpreter of its own."""
    command = [sys.executable, "-c", _HASHED]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **environ}, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_neither_the_hash_seed_nor_the_zone_of_the_machine_is_in_the_bytes() -> None:
    one = hashed(PYTHONHASHSEED="1", TZ="Asia/Tokyo", LC_ALL="C")
    other = hashed(PYTHONHASHSEED="4242", TZ="America/Los_Angeles", LC_ALL="C.UTF-8")
    library = sample()
    here = all_feeds(library, at(library))
    digest = hashlib.sha256(repr([(site, *files.items()) for site, files in here.items()]).encode()).hexdigest()
    assert one == other == digest


@given(library=libraries())
def test_the_order_of_the_files_is_not_in_the_bytes(library: Library) -> None:
    turned = Library(settings=library.settings, sources=library.sources[::-1])
    assert all_feeds(turned, at(turned)) == all_feeds(library, at(library))


@given(library=libraries(), day=st.integers(1, 30), hour=st.integers(0, 23))
def test_the_plan_has_the_same_bytes_on_every_day_of_a_month(library: Library, day: int, hour: int) -> None:
    then = at(library, f"2026-11-{day:02d}T{hour:02d}:00")
    assert all_feeds(library, then)["playbook"] == all_feeds(library, at(library))["playbook"]


def test_the_portal_has_the_same_bytes_while_nothing_opens_or_closes() -> None:
    library = sample()
    early, late = (all_feeds(library, at(library, f"2026-11-{day}T09:00"))["portal"] for day in ("02", "30"))
    assert early == late
    assert all(b"BEGIN:VEVENT" in early[f"calendars/{name}.ics"] for name in ("events", "closing-dates"))


def test_the_window_reaches_from_three_months_back_to_the_end_of_the_eighteenth_month() -> None:
    library = library_of([])
    first, after = window(at(library).date())
    assert (f"{first}", f"{after}") == ("2026-08-01", "2028-06-01")


@pytest.mark.parametrize(
    ("start", "shown"), [("2026-07-31", False), ("2026-08-01", True), ("2028-05-31", True), ("2028-06-01", False)]
)
def test_an_event_is_in_the_feed_when_it_touches_the_window(start: str, shown: bool) -> None:
    library = library_of([made("event", start=start)])
    assert (b"BEGIN:VEVENT" in all_feeds(library, at(library))["playbook"]["calendars/all.ics"]) is shown


@given(first=titles, second=titles, later=st.integers(1, 300), slug=st.from_regex("[a-z0-9]{1,9}", fullmatch=True))
def test_a_new_title_date_or_file_does_not_change_the_uid(first: str, second: str, later: int, slug: str) -> None:
    library = library_of([made("event", title=first, start="2026-12-03")])
    day = at(library).date() + timedelta(days=later)
    moved = library_of([made("event", title=second, start=f"{day}", slug=slug)])
    assert _uids(library) == _uids(moved) == ["event-0000-0000"]


def _uids(library: Library) -> list[str]:
    calendar = Calendar.from_ical(all_feeds(library, at(library))["playbook"]["calendars/all.ics"])
    return [str(event["UID"]) for event in calendar.walk("VEVENT")]


def test_no_uid_stands_twice_in_a_feed() -> None:
    library = sample()
    for feeds in all_feeds(library, at(library)).values():
        for path, data in feeds.items():
            uids = [str(event["UID"]) for event in Calendar.from_ical(data).walk("VEVENT")]
            assert len(uids) == len(set(uids)), path


def test_each_event_is_written_once_however_many_calendars_it_is_in(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []

    def as_vevent(event: CalendarEvent) -> bytes:
        written.append(f"{event.uid} {event.summary} {event.url}")
        return event_bytes(event)

    monkeypatch.setattr(feed, "as_vevent", as_vevent)
    library = read_library(ROOT)
    feeds = [data for site in all_feeds(library, at(library)).values() for data in site.values()]
    assert len(written) == len(set(written))
    assert sum(data.count(b"\r\nUID:") for data in feeds) > 3 * len(written)
