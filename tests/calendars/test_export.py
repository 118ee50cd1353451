"""``sahne export`` writes what a build would, all of it or nothing."""

import errno
import gc
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from sahne.calendars.export import all_feeds
from sahne.workspace import read_library
from sahne_cli.main import run as run_command_line
from tests.conftest import WriteWorkspace
from tests.memory import at

_ITEM = "---\nid: {id}\ntitle: {title}\nvisibility: public\nstatus: published\npublish: 2026-11-01\n{more}\n---\n"


@pytest.fixture
def company(workspace: WriteWorkspace, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with a job, an event and a channel; the process stands in it."""
    door = "start: 2026-12-03T18:30\nrepeat: every week on thu 3 times\nchannel: [linkedin]"
    files = {
        "content/jobs/veri-muhendisi.md": item("job-0001", "Veri mühendisi", "valid_through: 2026-12-24"),
        "content/events/acik-kapi.md": item("event-0001", "Açık kapı", door),
        "content/channels/linkedin.md": item("channel-0001", "LinkedIn", "platform: linkedin"),
    }
    root = workspace(files, settings="today: 2026-11-23T09:00\n")
    monkeypatch.chdir(root)
    return root


def item(id: str, title: str, more: str) -> str:
    return _ITEM.format(id=id, title=title, more=more)


@pytest.fixture
def sahne(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run the command line in this process; gives the exit code."""
    monkeypatch.setattr(gc, "disable", lambda: None)

    def run(*arguments: str) -> int | str | None:
        monkeypatch.setattr(sys, "argv", ["sahne", *arguments])
        with pytest.raises(SystemExit) as ended:
            run_command_line()
        return ended.value.code

    return run


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_feeds_of_each_site_stand_in_its_folder(company: Path, sahne: Any) -> None:
    assert sahne("export", "-o", "out") == 0
    library = read_library(company)
    feeds = all_feeds(library, at(library))
    assert files_in(company / "out/portal") == feeds["portal"]
    assert files_in(company / "out/playbook") == feeds["playbook"]
    assert set(feeds["portal"]) == {
        f"{lang}calendars/{name}.ics" for lang in ("", "en/") for name in ("events", "closing-dates")
    }
    assert {"calendars/all.ics", "calendars/channel-linkedin.ics", "calendars/training.ics"} <= set(feeds["playbook"])


def test_a_feed_that_is_no_longer_made_is_taken_away(company: Path, sahne: Any) -> None:
    assert sahne("export", "-o", "out") == 0
    (company / "content/channels/linkedin.md").unlink()
    assert sahne("export", "-o", "out") == 0
    assert "calendars/channel-linkedin.ics" not in files_in(company / "out/playbook")


@pytest.mark.parametrize("after", [0, 3, 4, 6])
def test_a_full_disk_leaves_the_old_feeds_of_both_sites(
    after: int, company: Path, sahne: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sahne("export", "-o", "out") == 0
    before = files_in(company / "out")
    job = item("job-0002", "Depo uzmanı", "valid_through: 2026-12-20")
    (company / "content/jobs/depo-uzmani.md").write_text(job, encoding="utf-8")
    fill_the_disk(after, monkeypatch)
    assert sahne("export", "-o", "out") == 2
    said = capsys.readouterr().err
    assert "the disk is full" in said
    assert "untouched" in said
    assert "Traceback" not in said
    assert files_in(company / "out") == before
    assert sorted(os.listdir(company / "out")) == ["playbook", "portal"]


def fill_the_disk(after: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let some files be written, and then none."""
    left = iter(range(after))

    def full(*arguments: Any) -> Any:
        if next(left, None) is None:
            os.close(arguments[0])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return open(*arguments)

    monkeypatch.setattr("sahne.files.open", full, raising=False)


def test_a_day_can_be_asked_for(company: Path, sahne: Any) -> None:
    assert sahne("export", "-o", "out", "--today", "2026-12-25") == 0
    assert b"BEGIN:VEVENT" not in files_in(company / "out")["portal/calendars/closing-dates.ics"]
    assert sahne("export", "-o", "out", "--today", "2026-12-24") == 0
    assert b"BEGIN:VEVENT" in files_in(company / "out")["portal/calendars/closing-dates.ics"]


def test_a_day_that_is_none_is_one_message(company: Path, sahne: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert sahne("export", "--today", "yarın") == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (company / "feeds").exists()


def test_an_event_without_an_id_waits_until_it_has_one(company: Path) -> None:
    path = company / "content/events/acik-kapi.md"
    path.write_text(
        "".join(line for line in path.read_text("utf-8").splitlines(True) if not line.startswith("id:")),
        encoding="utf-8",
    )
    library = read_library(company)
    for feeds in all_feeds(library, at(library)).values():
        assert all("Açık kapı".encode() not in data for data in feeds.values())
