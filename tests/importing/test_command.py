"""``sahne import jekyll`` as an editor calls it."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sahne.errors import SahneError
from sahne.workspace import read_library
from sahne_cli.main import sahne

SAHNE_YML = """name: Example
languages: [en, fr]
sites: {portal: https://careers.example/, playbook: https://playbook.example/}
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    root = tmp_path / "workspace"
    (root / "content").mkdir(parents=True)
    (root / "content/sahne.yml").write_text(SAHNE_YML)
    old = tmp_path / "old"
    old.mkdir()
    (old / "a.md").write_text("---\ntitle: A\nlayout: page\n---\nText\n")
    return root


def _import(root: Path, *options: str) -> Result:
    source = str(root.parent / "old")
    return CliRunner().invoke(sahne, ["-C", str(root), "import", "jekyll", source, "--kind", "story", *options])


def test_every_file_that_arrives_is_read_back_by_the_workspace(workspace: Path) -> None:
    done = _import(workspace, "--set", "visibility=public", "--into", "content/stories/old")
    (item,) = read_library(workspace).items
    assert (done.exit_code, item.path) == (0, "content/stories/old/a.md")
    assert (item.title, item.visibility, item.body) == ("A", "public", "Text\n")
    assert item.id
    assert done.output.endswith("\n1 of 1 file arrived in content/stories/old.\n")


def test_a_dry_run_says_the_same_and_writes_nothing(workspace: Path) -> None:
    dry = _import(workspace, "--dry-run")
    assert not (workspace / "content/stories").exists()
    assert dry.output == _import(workspace).output + "Nothing was written.\n"


def test_a_second_import_overwrites_nothing_and_names_the_files(workspace: Path) -> None:
    _import(workspace)
    before = (workspace / "content/stories/a.md").read_bytes()
    (workspace.parent / "old/b.md").write_text("---\ntitle: B\n---\n")
    again = _import(workspace)
    assert again.exit_code == 1
    assert "a.md: content/stories/a.md is there already, and is not overwritten" in again.output
    assert (workspace / "content/stories/a.md").read_bytes() == before
    assert (workspace / "content/stories/b.md").exists()


def test_verbose_names_every_file_with_what_has_no_place(workspace: Path) -> None:
    assert "File by file:\n  a.md -> content/stories/a.md\n    layout: page\n" in _import(workspace, "-v").output


def test_one_file_can_be_imported(workspace: Path) -> None:
    source = str(workspace.parent / "old/a.md")
    done = CliRunner().invoke(sahne, ["-C", str(workspace), "import", "jekyll", source, "--kind", "post"])
    assert (done.exit_code, (workspace / "content/posts/a.md").exists()) == (0, True)


def test_a_full_disk_stops_the_run_and_leaves_whole_files(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sahne.files.os.replace", full)
    done = _import(workspace)
    assert isinstance(done.exception, SahneError)
    assert "the disk is full" in str(done.exception)
    assert "0 of 1 files were written before it" in str(done.exception)
    assert list((workspace / "content/stories").iterdir()) == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--set", "status"), "--set takes FIELD=VALUE; 'status' is not of that form"),
        (("--set", "title=\udcff"), "--set: the value of title is not UTF-8"),
        (("--set", "status="), "--set status= says no value"),
        (("--set", "stauts=draft"), "a story has no field 'stauts'\n  Did you mean 'status'?"),
        (
            ("--set", "status=publishd"),
            "status is 'publishd', which is none of the words for it\n  Did you mean 'published'?",
        ),
        (("--set", "id=12345678"), "--set: every imported item gets its own id"),
        (("--set", "slug=a"), "--set: every imported item gets its own slug"),
        (("--map", "closing=valid_through"), "a story has no field 'valid_through'"),
        (("--into", "content/jobs"), "content/jobs is no folder for a story; write --into content/stories"),
        (("--into", "../elsewhere"), "../elsewhere is not in the workspace"),
    ],
)
def test_a_wish_that_cannot_be_met_stops_before_anything_is_read(
    workspace: Path, options: tuple[str, ...], message: str
) -> None:
    done = _import(workspace, *options)
    assert isinstance(done.exception, SahneError)
    assert message in str(done.exception)


def test_values_are_yaml_and_any_other_text_is_taken_as_it_is(workspace: Path) -> None:
    done = _import(workspace, "--set", "tags=[a, b]", "--set", "summary=Join us: now", "--set", "hedef=be-chosen")
    (item,) = read_library(workspace).items
    assert done.exit_code == 0
    assert (item.tags, item.summary, item.goal) == (("a", "b"), "Join us: now", "be-chosen")


def test_a_map_that_no_file_needs_is_said(workspace: Path) -> None:
    assert "No file has a field 'colour', which --map names.\n" in _import(workspace, "--map", "colour=tags").output
