"""``sahne import ics`` as an editor calls it, and the real calendars of other people."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from click.testing import CliRunner, Result

from sahne.workspace import read_library
from sahne_cli.main import sahne
from tests.conftest import SHARED
from tests.importing.ics.conftest import calendar, event

SAHNE_YML = """name: Örnek
languages: [en]
timezone: Europe/Istanbul
sites: {portal: https://kariyer.example/, playbook: https://plan.example/}
"""
REAL = sorted(path for path in (SHARED / "data/ics").rglob("*.ics") if b"BEGIN:VEVENT" in path.read_bytes())
ZONE = ZoneInfo("Europe/Istanbul")
YEARS = 3
NO_EVENT = {
    "invalid_iana-token.ics", "invalid_param_name-1.ics", "invalid_param_name-2.ics", "invalid_x-name-1.ics",
    "invalid_x-name-2.ics", "missing_colon.ics", "attendee.ics", "comma.ics", "fold.ics", "x-name.ics",
}  # fmt: skip
"""Pieces of calendars: no event of theirs has a start, and some are no calendar at all."""
DIFFERENT = {
    "calendar_labs_same_day_dtend.ics": "its end is its first day, and a day lasts a day here",
    "rrule-exdate-mismatch.ics": "its end is its first day, and a day lasts a day here",
    "rrule-rdate-period.ics": "a date beside a rule cannot have a length of its own here",
}
"""Calendars whose times come back changed on purpose."""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/sahne.yml").write_text(SAHNE_YML)
    return tmp_path


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(sahne, ["-C", str(root), *words])


def bring(root: Path, path: Path, *options: str) -> Result:
    return run(root, "import", "ics", str(path), "--today", "2026-11-25", *options)


def test_what_is_imported_is_read_back_and_a_second_import_adds_only_what_is_new(workspace: Path) -> None:
    old = workspace / "old.ics"
    first = event("DTSTART;VALUE=DATE:20270301", uid="first@x.example")
    old.write_bytes(calendar(*first))
    dry = bring(workspace, old, "--dry-run")
    assert not (workspace / "content/events").exists()
    done = bring(workspace, old)
    assert dry.output == done.output + "Nothing was written.\n"
    assert (done.exit_code, done.output) == (0, "1 event of old.ics became 1 item in content/events.\n")
    (workspace / "content/events/kariyer-gunu.md").rename(workspace / "content/events/baska-ad.md")
    old.write_bytes(calendar(*first, *event("DTSTART;VALUE=DATE:20270302", uid="second@x.example")))
    again = bring(workspace, old)
    assert again.exit_code == 1
    assert "'Kariyer günü': it is in the workspace already, as content/events/baska-ad.md\n" in again.output
    assert {item.uid for item in read_library(workspace).items} == {"first@x.example", "second@x.example"}


def test_a_program_that_knows_the_event_takes_our_version_for_the_later_one(workspace: Path) -> None:
    (workspace / "old.ics").write_bytes(
        calendar(*event("DTSTART;VALUE=DATE:20261201", "SEQUENCE:46", uid="a b@x.example"))
    )
    bring(workspace, workspace / "old.ics")
    for _ in range(2):
        assert run(workspace, "lock", "--today", "2026-11-26").exit_code == 0
        run(workspace, "export", "-o", str(workspace / "feeds"), "--today", "2026-11-26")
        feed = icalendar.Calendar.from_ical((workspace / "feeds/playbook/calendars/all.ics").read_bytes())
        assert [(one["UID"], one["SEQUENCE"]) for one in feed.walk("VEVENT")] == [("a b@x.example", 47)]


def test_two_items_with_one_uid_are_a_finding(workspace: Path) -> None:
    (workspace / "old.ics").write_bytes(calendar(*event("DTSTART;VALUE=DATE:20270301", uid="first@x.example")))
    bring(workspace, workspace / "old.ics")
    text = (workspace / "content/events/kariyer-gunu.md").read_text()
    copy = text.replace("id: ", "id: 1", 1).replace("slug: kariyer-gunu", "slug: kopya")
    (workspace / "content/events/kopya.md").write_text(copy)
    assert "SAH206 this uid belongs to content/events/kariyer-gunu.md" in run(workspace, "check").output


def _stands(moment: date) -> str:
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return (moment.astimezone(ZONE) if moment.tzinfo else moment.replace(tzinfo=ZONE)).isoformat()


def _seen(data: bytes, first: date, after: date) -> set[tuple[str, str, str]]:
    """Title, start and end of everything that takes place within a year."""
    parsed = recurring_ical_events.of(icalendar.Calendar.from_ical(data), skip_bad_series=True)
    events = parsed.between(first, after)
    return {(_title(one), _stands(one.start), _stands(one.end)) for one in events}


def _title(event: icalendar.Event) -> str:
    return " ".join(str(event.get("SUMMARY", "")).split()) or "Untitled event"


def _starts(data: bytes) -> list[date]:
    walked = icalendar.Calendar.from_ical(data).walk("VEVENT")
    starts = (one.start for one in walked if isinstance(one, icalendar.Event))
    return [start.date() if isinstance(start, datetime) else start for start in starts]


@pytest.mark.parametrize("path", [path for path in REAL if path.name not in NO_EVENT], ids=lambda path: path.stem)
def test_a_real_calendar_goes_in_and_comes_out_the_same_for_three_years(workspace: Path, path: Path) -> None:
    data = path.read_bytes()
    done = bring(workspace, path)
    assert done.exit_code == 0, done.output
    first = min(_starts(data)).replace(day=1)
    before, after = set[tuple[str, str, str]](), set[tuple[str, str, str]]()
    uids = set[str]()
    for year in range(first.year, first.year + YEARS):
        begin, end = first.replace(year=year), first.replace(year=year + 1)
        assert run(workspace, "export", "-o", str(workspace / "feeds"), "--today", begin.isoformat()).exit_code == 0
        feed = (workspace / "feeds/playbook/calendars/all.ics").read_bytes()
        before |= _seen(data, begin, end)
        after |= _seen(feed, begin, end)
        uids |= {str(one["UID"]) for one in icalendar.Calendar.from_ical(feed).walk("VEVENT")}
    if path.name in DIFFERENT:
        assert {one[:2] for one in before} == {one[:2] for one in after}
    else:
        assert before == after
    assert {str(one["UID"]) for one in icalendar.Calendar.from_ical(data).walk("VEVENT") if one.get("UID")} <= uids


@pytest.mark.parametrize("path", [path for path in REAL if path.name in NO_EVENT], ids=lambda path: path.stem)
def test_a_piece_of_a_calendar_is_named_with_the_reason(workspace: Path, path: Path) -> None:
    done = bring(workspace, path)
    assert done.exit_code == 1
    assert "it has no DTSTART, so nobody knows when it is" in done.output
