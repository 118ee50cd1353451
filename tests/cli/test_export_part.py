"""``sahne export`` of a part of the plan, into one file."""

from pathlib import Path

import pytest
from icalendar import Calendar

from sahne.calendars import parts
from sahne_cli import chosen_file
from tests.cli.conftest import Run
from tests.conftest import WriteWorkspace

_POST = (
    "---\nid: {id}\ntitle: {id}\nlang: {lang}\nstatus: draft\npublish: {day}\nchannel: [{channel}]\nowner: mert\n---\n"
)


@pytest.fixture
def root(workspace: WriteWorkspace) -> Path:
    return workspace(
        {
            "content/channels/linkedin.md": "---\nid: channel-0001\ntitle: LinkedIn\nlead_times: {draft: 5}\n---\n",
            "content/channels/x.md": "---\nid: channel-0002\ntitle: X\n---\n",
            "content/people/mert.md": "---\nid: person-0001\ntitle: Mert\n---\n",
            "content/posts/a.md": _POST.format(id="post-0001", lang="tr", day="2026-12-17", channel="linkedin"),
            "content/posts/b.md": _POST.format(id="post-0002", lang="en", day="2027-01-14", channel="linkedin"),
            "content/posts/c.md": _POST.format(id="post-0003", lang="tr", day="2026-12-18", channel="x"),
        },
        settings="today: 2026-11-23T09:00\n",
    )


def uids(file: Path) -> set[str]:
    return {str(event["UID"]) for event in Calendar.from_ical(file.read_bytes()).walk("VEVENT")}


def test_filters_hold_together(root: Path, sahne: Run) -> None:
    file = root / "x.ics"
    assert sahne("-C", root, "export", "--channel", "linkedin", "--item-lang", "tr", "-o", file).code == 0
    assert uids(file) == {"post-0001", "post-0001-draft"}


def test_what_is_so_ready_can_be_asked_for(root: Path, sahne: Run) -> None:
    file = root / "x.ics"
    assert sahne("-C", root, "export", "--status", "draft", "--status", "idea", "--channel", "x", "-o", file).code == 0
    assert uids(file) == {"post-0003"}
    assert sahne("-C", root, "export", "--status", "published", "-o", file).code == 0
    assert uids(file) == set()


def test_the_name_of_a_file_alone_is_everything(root: Path, sahne: Run) -> None:
    assert sahne("-C", root, "export", "-o", root / "x.ics").code == 0
    assert uids(root / "x.ics") >= {"post-0001", "post-0002", "post-0003"}


def test_a_filter_without_a_file_asks_for_one(root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "export", "--channel", "linkedin")
    assert (ended.code, "-o linkedin.ics" in ended.err) == (2, True)


def test_a_channel_that_is_not_there_is_one_sentence(root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "export", "--channel", "linkdin", "-o", root / "x.ics")
    assert (ended.code, "'linkedin'" in ended.err, (root / "x.ics").exists()) == (2, True, False)


def test_a_file_is_no_folder_and_a_folder_no_file(root: Path, sahne: Run) -> None:
    (root / "notes.txt").write_text("x")
    (root / "y.ics").mkdir()
    for output in ("notes.txt", "y.ics"):
        ended = sahne("-C", root, "export", "-o", root / output)
        assert (ended.code, "Traceback" in ended.err) == (2, False)
    assert (root / "notes.txt").read_text() == "x"


def test_a_large_calendar_has_its_years_named(root: Path, sahne: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LARGE", 100)
    monkeypatch.setattr(chosen_file, "LARGE", 1500)
    ended = sahne("-C", root, "export", "--item-lang", "en", "--item-lang", "tr", "-o", root / "x.ics")
    assert "x-2026.ics" in ended.err
    assert "x-2027.ics" in ended.err
    assert uids(root / "x-2026.ics") | uids(root / "x-2027.ics") == uids(root / "x.ics")
