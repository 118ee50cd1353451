"""What a build is told of the commits."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sahne.past import Past
from sahne_cli.git import changes_of
from sahne_cli.told_past import past_of
from tests.cli.conftest import Repository

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")


def days(root: Path, name: str) -> list[str]:
    return [f"{change.when:%m-%d}" for change in changes_of(root, 20).get(f"content/posts/{name}.md", ())]


def test_a_file_keeps_its_history_when_it_is_renamed_twice(repository: Repository) -> None:
    for day, old, new in (("2026-11-01", "a", "c"), ("2026-11-02", "c", "d")):
        repository.git("mv", f"content/posts/{old}.md", f"content/posts/{new}.md")
        repository.commit(day)
    assert days(repository.root, "d") == ["11-02", "11-01", "10-01"]
    assert days(repository.root, "a") == []
    assert days(repository.root, "b") == ["10-01"]


def test_only_the_newest_changes_are_told(repository: Repository) -> None:
    for number in range(5):
        repository.write("posts/a.md", f"---\ntitle: a{number}\n---\n")
        repository.commit(f"2026-11-0{number + 1}")
    told = changes_of(repository.root, 2)["content/posts/a.md"]
    assert [f"{change.when:%m-%d}" for change in told] == ["11-05", "11-04"]


def test_a_week_knows_what_is_new_and_what_each_file_said_before(repository: Repository) -> None:
    repository.git("mv", "content/posts/b.md", "content/posts/renamed.md")
    repository.write("posts/a.md", "---\ntitle: Kutu\n---\n")
    repository.write("posts/yeni.md", "---\ntitle: Yeni\n---\n")
    repository.commit("2026-11-20")
    past = past_of(repository.root, NOW)
    assert past.since == datetime(2026, 11, 16, 12, tzinfo=UTC)
    assert past.before["content/posts/yeni.md"] is None
    assert "title: a" in (past.before["content/posts/a.md"] or "")
    assert "title: b" in (past.before["content/posts/renamed.md"] or "")


def test_what_changed_earlier_is_not_of_this_week(repository: Repository) -> None:
    assert past_of(repository.root, NOW).before == {}


def test_a_workspace_under_no_version_control_has_no_past(tmp_path: Path) -> None:
    assert past_of(tmp_path, NOW) == Past()
