"""``sahne lock`` and what keeps the lock up to date, in a workspace under a real git."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from sahne.calendars.lock import PATH, Lock, read_lock
from sahne.starter import starter_files
from tests.cli.conftest import Run
from tests.cli.test_git import Repository
from tests.conftest import WriteWorkspace

ITEM = "---\nid: {id}\ntitle: {title}\nstatus: approved\nvisibility: public\npublish: 2026-11-01\nstart: {start}\n---\n"


def item(number: int, start: str = "2026-12-13", title: str = "Açık gün") -> str:
    return ITEM.format(id=f"event-0000-{number:04d}", title=title, start=start)


@pytest.fixture
def repository(workspace: WriteWorkspace, sahne: Run) -> Repository:
    """Four events whose lines stand beside one another in the lock, committed on 2026-10-01."""
    files = {f"content/events/{number}.md": item(number) for number in range(4)}
    attributes = starter_files("Yelkovan", datetime(2026, 11, 23, tzinfo=UTC).date(), lambda: "x")[".gitattributes"]
    repository = Repository(workspace({**files, ".gitattributes": attributes}, "today: 2026-11-23T09:00\n"))
    repository.commit()
    assert sahne("-C", repository.root, "lock").code == 0
    repository.commit("2026-10-02")
    return repository


def lock_in(root: Path) -> Lock:
    return read_lock((root / PATH).read_text("utf-8"))


def event(root: Path, sahne: Run, uid: str) -> tuple[int, datetime]:
    assert sahne("-C", root, "export", "-o", root / "feeds").code == 0
    calendar: Any = Calendar.from_ical((root / "feeds/playbook/calendars/all.ics").read_bytes())
    (found,) = (one for one in calendar.walk("VEVENT") if one["UID"] == uid)
    return int(found["SEQUENCE"]), found["LAST-MODIFIED"].dt


def test_a_first_lock_takes_the_day_of_the_last_commit(repository: Repository) -> None:
    assert {record.modified for record in lock_in(repository.root).values()} == {datetime(2026, 10, 1, 10, tzinfo=UTC)}


def test_a_lock_that_is_up_to_date_is_left_alone(repository: Repository, sahne: Run) -> None:
    before = (repository.root / PATH).stat().st_mtime_ns
    ended = sahne("-C", repository.root, "lock")
    assert (ended.code, "is up to date" in ended.out) == (0, True)
    assert (repository.root / PATH).stat().st_mtime_ns == before
    assert sahne("-C", repository.root, "lock", "--check").code == 0


def test_a_lock_that_is_behind_is_told_and_nothing_is_written(repository: Repository, sahne: Run) -> None:
    before = (repository.root / PATH).read_bytes()
    repository.write("events/1.md", item(1, "2026-12-14"))
    ended = sahne("-C", repository.root, "lock", "--check")
    assert (ended.code, "behind by" in ended.out) == (1, True)
    assert (repository.root / PATH).read_bytes() == before
    assert "SAH414" in sahne("-C", repository.root, "check").out


def test_feeds_of_a_lock_that_is_behind_take_the_day_of_the_commit(repository: Repository, sahne: Run) -> None:
    repository.write("events/1.md", item(1, "2026-12-14"))
    repository.commit("2026-11-20")
    assert event(repository.root, sahne, "event-0000-0001") == (1, datetime(2026, 11, 20, 10, tzinfo=UTC))
    assert event(repository.root, sahne, "event-0000-0002") == (0, datetime(2026, 10, 1, 10, tzinfo=UTC))


def test_feeds_of_a_workspace_without_a_lock_take_the_day_of_the_commit(repository: Repository, sahne: Run) -> None:
    (repository.root / PATH).unlink()
    assert event(repository.root, sahne, "event-0000-0001") == (0, datetime(2026, 10, 1, 10, tzinfo=UTC))


@pytest.mark.parametrize("words", [("move", "events/1", "2026-12-20"), ("set", "events/1", "status=cancelled")])
def test_what_changes_an_item_keeps_the_lock(words: tuple[str, ...], repository: Repository, sahne: Run) -> None:
    ended = sahne("-C", repository.root, *words)
    assert (ended.code, "SAH414" in ended.out) == (0, False)
    assert lock_in(repository.root)["event-0000-0001"].sequence == 1
    assert lock_in(repository.root)["event-0000-0001"].modified == datetime(2026, 11, 23, 6, tzinfo=UTC)
    assert sahne("-C", repository.root, "lock", "--check").code == 0


def test_no_lock_is_made_by_the_way(repository: Repository, sahne: Run) -> None:
    (repository.root / PATH).unlink()
    assert sahne("-C", repository.root, "move", "events/1", "2026-12-20").code == 0
    assert not (repository.root / PATH).exists()


def two_branches(repository: Repository, sahne: Run, first: tuple[int, str], second: tuple[int, str]) -> None:
    """Each branch moves one event and runs ``sahne lock``; then the second is merged into the first."""
    repository.git("checkout", "-q", "-b", "dal")
    for branch, (number, start) in (("dal", second), ("main", first)):
        repository.git("checkout", "-q", branch)
        assert sahne("-C", repository.root, "move", f"events/{number}", start).code == 0
        repository.commit("2026-11-01")
    repository.git("merge", "-q", "dal", "-m", "x")


def test_changes_of_neighbours_on_two_branches_merge_without_a_conflict(repository: Repository, sahne: Run) -> None:
    two_branches(repository, sahne, (1, "2026-12-20"), (2, "2026-12-21"))
    lock = lock_in(repository.root)
    assert [lock[f"event-0000-000{number}"].sequence for number in range(4)] == [0, 1, 1, 0]
    sahne("-C", repository.root, "lock")
    assert len((repository.root / PATH).read_text("utf-8").splitlines()) == len(lock) + 1
    assert lock_in(repository.root) == lock
    assert sahne("-C", repository.root, "lock", "--check").code == 0


def test_new_items_on_two_branches_merge_without_a_conflict(repository: Repository, sahne: Run) -> None:
    repository.git("checkout", "-q", "-b", "dal")
    for branch, number in (("dal", 8), ("main", 9)):
        repository.git("checkout", "-q", branch)
        repository.write(f"events/{number}.md", item(number))
        assert sahne("-C", repository.root, "lock").code == 0
        repository.commit("2026-11-01")
    repository.git("merge", "-q", "dal", "-m", "x")
    assert sahne("-C", repository.root, "lock", "--check").code == 0


def test_the_same_item_changed_on_two_branches_gets_a_number_above_both(repository: Repository, sahne: Run) -> None:
    repository.git("checkout", "-q", "-b", "dal")
    assert sahne("-C", repository.root, "set", "events/1", "venue=Tuzla").code == 0
    repository.commit("2026-11-01")
    repository.git("checkout", "-q", "main")
    assert sahne("-C", repository.root, "set", "events/1", "end=2026-12-15").code == 0
    repository.commit("2026-11-01")
    repository.git("merge", "-q", "-X", "ours", "dal", "-m", "x")
    repository.write("events/1.md", item(1).replace("start:", "venue: Tuzla\nend: 2026-12-15\nstart:"))
    assert sahne("-C", repository.root, "lock").code == 0
    assert lock_in(repository.root)["event-0000-0001"].sequence == 2


def test_a_lock_with_the_marks_of_a_conflict_is_tidied(repository: Repository, sahne: Run) -> None:
    path = repository.root / PATH
    head, *lines = path.read_text("utf-8").splitlines()
    marked = ["<<<<<<< HEAD", lines[0], "=======", lines[0].replace(" 0 ", " 7 ", 1), ">>>>>>> dal"]
    path.write_text("\n".join([head, *marked, *lines[1:], ""]), "utf-8")
    assert sahne("-C", repository.root, "lock", "--check").code == 1
    assert sahne("-C", repository.root, "lock").code == 0
    assert "<<<<" not in path.read_text("utf-8")
    assert lock_in(repository.root)["event-0000-0000"].sequence == 7


def test_a_lock_that_cannot_be_read_stops_instead_of_starting_anew(repository: Repository, sahne: Run) -> None:
    path = repository.root / PATH
    path.unlink()
    path.mkdir()
    ended = sahne("-C", repository.root, "lock")
    assert ended.code == 2


def test_init_writes_a_lock_and_nothing_is_behind(tmp_path: Path, sahne: Run) -> None:
    assert sahne("init", tmp_path / "w", "--today", "2026-11-23").code == 0
    assert sahne("-C", tmp_path / "w", "lock", "--check").code == 0
    assert "SAH414" not in sahne("-C", tmp_path / "w", "check", "--today", "2026-11-23").out


def test_what_the_check_mends_is_remembered(repository: Repository, sahne: Run) -> None:
    repository.write("events/9.md", item(9).replace("id: event-0000-0009\n", ""))
    before = len(lock_in(repository.root))
    sahne("-C", repository.root, "check", "--fix")
    assert len(lock_in(repository.root)) > before
    assert sahne("-C", repository.root, "lock", "--check").code == 0
