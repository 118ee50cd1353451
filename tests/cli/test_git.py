"""What a change brought: ``sahne check --diff``, and the rules that look at the history."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sahne_cli.git import GitHistory, changed_files
from tests.cli.conftest import Repository, Run
from tests.conftest import WriteWorkspace, item_text

NOW = datetime(2026, 11, 23, tzinfo=UTC)
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")


def links(sahne: Run, root: Path, *options: str) -> list[tuple[str, int]]:
    ended = sahne("-C", root, "check", "--select", "SAH308", "--format", "json", *options)
    return [(Path(row["path"]).stem, row["line"]) for row in json.loads(ended.out)]


def test_diff_shows_only_what_is_new_wherever_the_lines_moved_to(repository: Repository, sahne: Run) -> None:
    root = repository.root
    repository.write("posts/a.md", item_text("title: a\nstatus: draft", "New.\n\n[a](old.md)\n[a](new.md)\n"))
    repository.write("posts/c.md", item_text("title: c", "[a](old.md)\n"))
    assert links(sahne, root) == [("a", 8), ("a", 9), ("b", 5), ("c", 5)]
    assert links(sahne, root, "--diff", "HEAD") == [("a", 9), ("c", 5)]


def test_diff_counts_the_same_finding_twice_as_one_new(repository: Repository, sahne: Run) -> None:
    repository.write("posts/a.md", item_text("title: a", "[a](old.md)\n[a](old.md)\n"))
    assert links(sahne, repository.root, "--diff", "main") == [("a", 6)]


def test_diff_leaves_out_what_the_other_branch_mended_meanwhile(repository: Repository, sahne: Run) -> None:
    repository.git("checkout", "-q", "-b", "feature")
    repository.write("posts/c.md", item_text("title: c", "[a](old.md)\n"))
    repository.commit()
    repository.git("checkout", "-q", "main")
    repository.write("posts/a.md", item_text("title: a"))
    repository.commit()
    repository.git("checkout", "-q", "feature")
    assert links(sahne, repository.root, "--diff", "main") == [("c", 5)]


def test_diff_follows_a_file_that_was_renamed(repository: Repository, sahne: Run) -> None:
    repository.git("mv", "content/posts/a.md", "content/posts/z.md")
    assert links(sahne, repository.root) == [("b", 5), ("z", 5)]
    assert links(sahne, repository.root, "--diff", "main") == []


def test_diff_sees_what_a_deletion_breaks_elsewhere(repository: Repository, sahne: Run) -> None:
    repository.write("goals/g.md", item_text("title: g").replace("9999", "9998"))
    repository.write("posts/a.md", item_text("title: a\ngoal: g"))
    repository.commit()
    (repository.root / "content/goals/g.md").unlink()
    ended = sahne("-C", repository.root, "check", "--select", "SAH301", "--diff", "HEAD", "--format", "json")
    assert [row["path"] for row in json.loads(ended.out)] == ["content/posts/a.md"]
    assert ended.code == 1


def test_diff_works_where_the_workspace_is_a_folder_of_the_repository(
    workspace: WriteWorkspace, sahne: Run, tmp_path: Path
) -> None:
    root = workspace({"content/posts/a.md": item_text("title: a", "[a](old.md)\n")})
    inner = tmp_path / "careers"
    inner.mkdir()
    (root / "content").rename(inner / "content")
    repository = Repository(inner, tmp_path)
    repository.commit()
    repository.write("posts/a.md", item_text("title: a", "[a](old.md)\n[a](new.md)\n"))
    assert links(sahne, inner, "--diff", "main") == [("a", 6)]


def test_diff_against_nothing_is_a_sentence_and_ends_with_2(
    sahne: Run, repository: Repository, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ended = sahne("-C", repository.root, "check", "--diff", "nowhere")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("sahne: version control knows no 'nowhere'")
    elsewhere = tmp_path_factory.mktemp("plain")
    (elsewhere / "content").mkdir()
    (elsewhere / "content/sahne.yml").write_bytes((repository.root / "content/sahne.yml").read_bytes())
    ended = sahne("-C", elsewhere, "check", "--diff", "main")
    assert (ended.code, ended.err[:46]) == (2, "sahne: this workspace is not under version con")


def test_the_history_knows_when_each_file_changed_and_what_it_said_before(repository: Repository) -> None:
    root = repository.root
    repository.write("posts/b.md", item_text("title: b2"))
    repository.commit("2026-11-02")
    repository.write("posts/a.md", item_text("title: a2"))
    repository.git("mv", "content/posts/b.md", "content/posts/ç.md")
    history = GitHistory(root, "HEAD", NOW)
    assert history.before == {
        "content/posts/a.md": item_text("title: a", "[a](old.md)\n"),
        "content/posts/ç.md": item_text("title: b2"),
    }
    assert history.changed["content/posts/a.md"] == NOW
    assert history.changed["content/sahne.yml"].date().isoformat() == "2026-10-01"
    assert history.changed["content/posts/b.md"].date().isoformat() == "2026-11-02"
    assert changed_files(root, "HEAD")["content/posts/ç.md"] == "content/posts/b.md"


def test_without_version_control_there_is_no_history(workspace: WriteWorkspace) -> None:
    history = GitHistory(workspace(), "HEAD", NOW)
    assert (dict(history.before), dict(history.changed)) == ({}, {})
