"""``sahne owners``: who has what, and CODEOWNERS."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.conftest import WriteWorkspace
from tests.owning.test_codeowners import FILES
from tests.views.test_load import FILES as WORK

TODAY = ("--today", "2026-11-23")


@pytest.fixture
def repository(workspace: WriteWorkspace) -> Path:
    root = workspace(FILES)
    subprocess.run(["git", "-C", str(root), "init", "-q"], check=True)
    return root


def test_the_command_writes_it_once_and_looks_with_check(repository: Path, sahne: Run) -> None:
    assert sahne("-C", repository, "owners", "--codeowners", "--check", *TODAY).code == 1
    ended = sahne("-C", repository, "owners", "--codeowners", *TODAY)
    assert (ended.code, ended.out) == (0, "wrote CODEOWNERS: 2 items\n")
    assert "of theirs: can" in ended.err
    assert "no pattern can name them: content/posts/[f].md" in ended.err
    assert sahne("-C", repository, "owners", "--codeowners", "--check", *TODAY).code == 0
    assert sahne("-C", repository, "owners", "--codeowners", *TODAY).out == "CODEOWNERS is up to date: 2 items\n"


def test_the_file_that_is_there_is_taken(repository: Path, sahne: Run) -> None:
    place = repository / ".github/CODEOWNERS"
    place.parent.mkdir()
    place.write_bytes(b"* @all\n# \xff\n")
    assert sahne("-C", repository, "owners", "--codeowners", *TODAY).out == "wrote .github/CODEOWNERS: 2 items\n"
    assert place.read_bytes().startswith(b"* @all\n# \xff\n")
    assert not (repository / "CODEOWNERS").exists()


def test_check_alone_is_no_command(repository: Path, sahne: Run) -> None:
    assert sahne("-C", repository, "owners", "--check", *TODAY).code == 2


def test_each_person_has_a_line(workspace: WriteWorkspace, sahne: Run) -> None:
    lines = sahne("-C", workspace(WORK), "owners", "--today", "2026-11-23").out.splitlines()
    assert lines[0].startswith("Çağla: 0 late, 1 in the coming 6 weeks; 0 in the making, 1 to read and approve")
    assert lines[2].startswith("Onur (left on 2026-09-15): ")


def test_a_workspace_without_people_is_told_what_to_do(workspace: WriteWorkspace, sahne: Run) -> None:
    ended = sahne("-C", workspace({"content/posts/g.md": "---\ntitle: g\n---\n"}), "owners")
    assert (ended.code, "sahne new person" in ended.err) == (2, True)
