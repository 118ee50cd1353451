"""Whatever is done to the items, subscribers keep each event under its UID, and its SEQUENCE never goes down."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from icalendar import Calendar

from sahne.calendars.export import all_feeds
from sahne.calendars.lock import HEAD, Lock, State, as_text, read_lock
from sahne.calendars.locking import is_behind, locked
from sahne.library import Library
from sahne.models.item import Item
from tests.calendars.strategies import libraries, titles
from tests.calendars.test_determinism import sample
from tests.memory import at, library_of, made

ALL = "calendars/all.ics"
EVENTS = "calendars/events.ics"
PUBLIC = {"visibility": "public", "status": "published", "publish": "2026-11-01"}


def lock_of(library: Library, today: str = "2026-11-23T09:00") -> Lock:
    now = at(library, today)
    return locked(library, lambda _: now, now)


def told(items: Iterable[Item], lock: Lock | None, today: str = "2026-11-23T09:00") -> Library:
    """A library after ``sahne lock`` was run on it."""
    library = replace(library_of(items), lock=lock)
    return replace(library, lock=lock_of(library, today))


def vevents(library: Library, path: str = ALL, today: str = "2026-11-23T09:00") -> dict[str, Any]:
    feeds = all_feeds(library, at(library, today))
    data = feeds["portal" if path != ALL else "playbook"][path]
    return {str(event["UID"]): event for event in Calendar.from_ical(data).walk("VEVENT")}


def event(**written: Any) -> Item:
    return made("event", **({"start": "2026-12-03T18:30"} | written))


def only(lock: Lock | None) -> Any:
    assert lock
    return lock["event-0000-0000"]


@given(library=libraries())
def test_a_lock_is_read_as_it_was_written(library: Library) -> None:
    lock = lock_of(library)
    assert read_lock(as_text(lock)) == lock
    assert as_text(read_lock(as_text(lock))) == as_text(lock)


@given(library=libraries())
def test_a_second_run_changes_nothing(library: Library) -> None:
    library = replace(library, lock=lock_of(library))
    assert lock_of(library, "2026-11-29T12:00") == library.lock
    assert is_behind(library) == []


def test_lines_are_sorted_behind_one_that_says_what_they_are() -> None:
    text = as_text(lock_of(library_of([event(number=2, slug="b"), event(number=1, slug="a")])))
    head, *lines, last = text.split("\n")
    assert (head, last) == (HEAD, "")
    assert lines == sorted(lines)
    assert len(lines) == 2


@pytest.mark.parametrize(
    "written",
    [
        {"start": "2026-12-04T18:30"},
        {"end": "2026-12-03T21:00"},
        {"repeat": "every week 3 times"},
        {"status": "cancelled"},
        {"venue": "Tuzla"},
    ],
)
def test_another_time_place_or_status_raises_the_sequence(written: dict[str, str]) -> None:
    before = told([event()], None)
    after = told([event(**written)], before.lock, "2026-11-24T09:00")
    assert (only(before.lock).sequence, only(after.lock).sequence) == (0, 1)
    assert only(after.lock).modified == datetime(2026, 11, 24, 6, tzinfo=UTC)


@pytest.mark.parametrize("written", [{"title": "Yeni"}, {"summary": "Gelin"}, {"slug": "yeni"}, {"status": "approved"}])
def test_other_words_only_change_the_day_of_the_last_change(written: dict[str, str]) -> None:
    before = told([event()], None)
    after = told([event(**written)], before.lock, "2026-11-24T09:00")
    assert only(after.lock).sequence == 0
    assert only(after.lock).modified > only(before.lock).modified


def test_the_body_of_a_page_is_nothing_that_a_calendar_shows() -> None:
    before = told([event()], None)
    assert told([event(body="Uzun bir metin")], before.lock, "2026-11-24T09:00").lock == before.lock


def test_an_event_says_how_often_and_when_it_was_changed() -> None:
    library = told([event(start="2026-12-05", **PUBLIC)], told([event(**PUBLIC)], None).lock, "2026-11-24T09:00")
    for path in (ALL, EVENTS):
        shown = vevents(library, path)["event-0000-0000"]
        assert shown["SEQUENCE"] == 1
        assert shown["LAST-MODIFIED"].dt == shown["DTSTAMP"].dt == datetime(2026, 11, 24, 6, tzinfo=UTC)


def test_a_build_with_a_lock_that_is_behind_raises_the_sequence_by_itself() -> None:
    library = replace(library_of([event(start="2026-12-05")]), lock=told([event()], None).lock)
    assert vevents(library)["event-0000-0000"]["SEQUENCE"] == 1
    assert is_behind(library) == ["event-0000-0000"]


def test_what_was_cancelled_is_told_for_45_days() -> None:
    lock = told([event(start="2027-02-01", **PUBLIC)], None).lock
    off = told([event(start="2027-02-01", **PUBLIC | {"status": "cancelled"})], lock)
    for path in (ALL, EVENTS):
        shown = vevents(off, path, "2027-01-06T09:00")["event-0000-0000"]
        assert (str(shown["STATUS"]), str(shown["SUMMARY"])[:7]) == ("CANCELLED", "İPTAL: ")
        assert "event-0000-0000" not in vevents(off, path, "2027-01-07T09:01")


def test_what_was_removed_is_told_in_the_feeds_it_was_in_and_then_forgotten() -> None:
    channels = [made("channel", number=number) for number in (1, 2)]
    lock = told([*channels, event(start="2027-02-01", channel=["channel-1"], **PUBLIC)], None).lock
    gone = told(channels, lock)
    for site, path in (("playbook", ALL), ("playbook", "calendars/channel-channel-1.ics"), ("portal", EVENTS)):
        calendar: Any = Calendar.from_ical(all_feeds(gone, at(gone))[site][path])
        (stone,) = calendar.walk("VEVENT")
        assert (str(stone["STATUS"]), stone["SEQUENCE"]) == ("CANCELLED", 1)
        assert str(stone["SUMMARY"]) == "İPTAL: event 0"
        assert stone["DTSTART"].dt.isoformat() == "2027-02-01"
    assert b"VEVENT" not in all_feeds(gone, at(gone))["playbook"]["calendars/channel-channel-2.ics"]
    assert "event-0000-0000" not in vevents(gone, ALL, "2027-01-08T09:00")
    assert "event-0000-0000" not in (told(channels, gone.lock, "2027-01-08T09:00").lock or {})


def test_what_was_removed_is_told_in_the_portal_s_feeds_of_its_team_and_its_place() -> None:
    team, place = (made(kind, slug=slug, **PUBLIC) for kind, slug in (("team", "depo"), ("location", "izmir")))
    job = {"team": "depo", "location": ["izmir"], "valid_through": "2027-02-01", "date_posted": "2026-11-01"}
    items = [event(start="2027-02-01", location="izmir", **PUBLIC), made("job", number=7, **PUBLIC | job)]
    gone = told([team, place], told([team, place, *items], None).lock)
    feeds = all_feeds(gone, at(gone))["portal"]
    stones = {
        name: sorted(str(stone["UID"]) for stone in Calendar.from_ical(feeds[f"calendars/{name}.ics"]).walk("VEVENT"))
        for name in ("team-depo", "location-izmir", "events", "closing-dates")
    }
    event_uid, job_uid = (item.calendar_uid for item in items)
    assert stones == {
        "team-depo": [f"{job_uid}-closes"],
        "location-izmir": sorted([f"{event_uid}", f"{job_uid}-closes"]),
        "events": [f"{event_uid}"],
        "closing-dates": [f"{job_uid}-closes"],
    }


@pytest.mark.parametrize("written", [{"visibility": "internal"}, {"status": "draft"}, {"publish": "2026-12-01"}])
def test_what_nobody_outside_had_seen_is_not_told_outside_when_it_is_removed(written: dict[str, str]) -> None:
    gone = told([], told([event(**PUBLIC | written)], None).lock)
    assert vevents(gone, EVENTS) == {}
    assert "event-0000-0000" in vevents(gone)


def test_an_event_that_took_place_is_not_called_cancelled_when_its_file_goes() -> None:
    gone = told([], told([event(start="2026-11-20", **PUBLIC)], None).lock)
    assert (vevents(gone), vevents(gone, EVENTS)) == ({}, {})
    assert only(gone.lock).state is State.REMOVED


def test_what_is_archived_goes_without_a_word_and_keeps_its_number() -> None:
    away = told([event(status="archived")], told([event()], None).lock)
    assert vevents(away) == {}
    assert (only(away.lock).state, only(away.lock).sequence) == (State.AWAY, 1)
    assert only(told([event()], away.lock).lock).sequence == 2


def test_a_slip_of_the_pen_cancels_nothing() -> None:
    from tests.conftest import source_of

    lock = told([event()], None).lock
    for text in (
        "---\nid: event-0000-0000\ntitle: [\n---\n",
        "---\nid: event-0000-0000\ntitle: A\nstart: yarın\n---\n",
    ):
        broken = source_of(text, "content/events/event-0.md")
        assert broken.item is None
        library = replace(library_of([]), sources=(broken,), lock=lock)
        assert lock_of(library) == lock
        assert vevents(library) == {}


def test_of_two_branches_the_higher_number_and_the_later_day_hold() -> None:
    base = lock_of(told([event()], None))
    once = lock_of(told([event(start="2026-12-05")], base, "2026-11-25T09:00"))
    moved = told([event(start="2026-12-06")], base).lock
    twice = lock_of(told([event(start="2026-12-07")], moved, "2026-11-24T09:00"))
    ours, theirs = as_text(once).split("\n")[1], as_text(twice).split("\n")[1]
    for text in (
        f"{HEAD}\n<<<<<<< HEAD\n{ours}\n=======\n{theirs}\n>>>>>>> dal\n",
        f"{HEAD}\n<<<<<<< HEAD\n{ours}\n||||||| 1234567\n{as_text(base)}=======\n{theirs}\n>>>>>>> dal\n",
        f"{HEAD}\r\n{theirs}\r\n{ours}\r\n",
    ):
        merged = only(read_lock(text))
        assert merged.sequence == 2
        assert merged.modified == datetime(2026, 11, 25, 6, tzinfo=UTC)


@given(st.text())
def test_any_text_is_read_as_a_lock(text: str) -> None:
    read_lock(text)


class Edits(RuleBasedStateMachine):
    """A team at work on one event: what it does to the file, and what subscribers see of it."""

    def __init__(self) -> None:
        super().__init__()
        self.written: dict[str, Any] = {"start": "2026-12-03"}
        self.there = True
        self.day = at(library_of([]))
        self.lock: Lock | None = None
        self.branch: Lock | None = None
        self.seen = (0, datetime(1970, 1, 1, tzinfo=UTC))

    @rule(slug=st.from_regex("[a-z0-9]{1,9}", fullmatch=True))
    def rename(self, slug: str) -> None:
        self.written["slug"] = slug

    @rule(title=titles)
    def retitle(self, title: str) -> None:
        self.written["title"] = title

    @rule(later=st.integers(1, 60))
    def move(self, later: int) -> None:
        self.written["start"] = f"{at(library_of([])).date() + timedelta(days=later)}"

    @rule(status=st.sampled_from(("approved", "cancelled", "archived")))
    def mark(self, status: str) -> None:
        self.written["status"] = status

    @rule()
    def delete_or_put_back(self) -> None:
        self.there = not self.there

    @rule()
    def branch_off(self) -> None:
        self.branch = self.lock

    @rule()
    def merge(self) -> None:
        if self.lock is not None and self.branch is not None:
            self.lock = read_lock(f"<<<<<<<\n{as_text(self.lock)}=======\n{as_text(self.branch)}>>>>>>>\n")

    @rule(hours=st.integers(-5, 50))
    def run_lock(self, hours: int) -> None:
        self.day += timedelta(hours=hours)
        self.lock = lock_of(self.library, f"{self.day:%Y-%m-%dT%H:%M}")

    @property
    def library(self) -> Library:
        return replace(library_of([event(**self.written)] if self.there else []), lock=self.lock)

    @invariant()
    def nothing_goes_back(self) -> None:
        shown = vevents(self.library, ALL, f"{self.day:%Y-%m-%dT%H:%M}")
        assert set(shown) <= {"event-0000-0000"}
        if self.lock is None or not shown or is_behind(self.library):
            return
        now = (int(shown["event-0000-0000"]["SEQUENCE"]), shown["event-0000-0000"]["LAST-MODIFIED"].dt)
        assert now[0] >= self.seen[0]
        assert now[1] >= self.seen[1]
        self.seen = now


TestEdits = Edits.TestCase


def test_every_event_of_every_feed_is_remembered() -> None:
    library = sample()
    library = replace(library, lock=lock_of(library))
    assert library.lock is not None
    for feeds in all_feeds(library, at(library)).values():
        for path, data in feeds.items():
            if not path.endswith("holidays.ics"):
                for shown in Calendar.from_ical(data).walk("VEVENT"):
                    assert str(shown["UID"]).partition(".")[0] in library.lock, path


def test_a_job_closes_in_each_language_with_its_own_number() -> None:
    common: dict[str, Any] = {"number": 1, "translation_key": "t", **PUBLIC}
    jobs = [made("job", lang=lang, id=f"job-{lang}-0001", slug=lang, **common) for lang in ("tr", "en")]
    later = [job.model_copy(update={"valid_through": at(library_of([])).date() + timedelta(days=9)}) for job in jobs]
    assert set(lock_of(library_of(later))) >= {"job-tr-0001-closes", "job-en-0001-closes"}
