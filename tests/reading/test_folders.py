"""What stands in ``content/`` besides ordinary files."""

import os
from pathlib import Path

import pytest

from sahne.diagnostic import Diagnostic
from sahne.files import LARGEST
from sahne.workspace import read_library
from tests.conftest import WriteWorkspace, checked, item_text

ITEM = item_text(
    "title: Kutu\naudience: a\nchannel: portal\ngoal: g\nkpi: {metric: a, target: 1, measure_by: 2026-12-01}"
)


def unreadable(root: Path) -> list[tuple[str, str]]:
    """Path and message of each thing that could not be read."""
    return [(found.place.path, str(found.message)) for found in checked(root) if found.code == "SAH107"]


def test_a_file_of_5_mb_is_named_and_the_others_are_read(workspace: WriteWorkspace) -> None:
    root = workspace({"content/posts/a.md": ITEM, "content/posts/b.md": ITEM + "x" * 5_000_000})
    assert unreadable(root) == [("content/posts/b.md", "this file has 5.0 MB")]
    assert [item.path for item in read_library(root).items] == ["content/posts/a.md"]


def test_the_largest_file_is_still_read(workspace: WriteWorkspace) -> None:
    root = workspace({"content/posts/a.md": ITEM + "x" * (LARGEST - len(ITEM))})
    assert len(read_library(root).items[0].body) > LARGEST - 1000


def test_a_folder_with_the_name_of_a_file_is_a_finding(workspace: WriteWorkspace) -> None:
    root = workspace({"content/posts/a.md/b.txt": "x"})
    assert unreadable(root) == [("content/posts/a.md", "this is a folder, not a file")]


def test_a_file_nobody_may_read_is_a_finding(workspace: WriteWorkspace, monkeypatch: pytest.MonkeyPatch) -> None:
    root = workspace({"content/posts/a.md": ITEM, "content/posts/b.md": ITEM})
    really = os.open

    def refused(path: str | Path, flags: int) -> int:
        if str(path).endswith("b.md"):
            raise PermissionError(13, "Permission denied")
        return really(path, flags)

    monkeypatch.setattr("sahne.files.os.open", refused)
    assert unreadable(root) == [("content/posts/b.md", "you may not read this file")]


def test_a_disk_that_fails_is_a_finding(workspace: WriteWorkspace, monkeypatch: pytest.MonkeyPatch) -> None:
    root = workspace({"content/posts/a.md": ITEM})
    really = os.open

    def failing(path: str | Path, flags: int) -> int:
        if str(path).endswith(".md"):
            raise OSError(5, "Input/output error")
        return really(path, flags)

    monkeypatch.setattr("sahne.files.os.open", failing)
    assert unreadable(root) == [("content/posts/a.md", "this cannot be read")]


def test_a_folder_nobody_may_list_is_a_finding(workspace: WriteWorkspace, monkeypatch: pytest.MonkeyPatch) -> None:
    root = workspace({"content/jobs/a.md": ITEM, "content/posts/b.md": ITEM})
    really = os.scandir

    def refused(path: Path) -> object:
        if path.name == "jobs":
            raise PermissionError(13, "Permission denied")
        return really(path)

    monkeypatch.setattr("sahne.files.os.scandir", refused)
    assert unreadable(root) == [("content/jobs", "you may not read this file")]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
class TestLinks:
    def test_a_link_out_of_the_workspace_is_not_followed(
        self, workspace: WriteWorkspace, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        secret = tmp_path_factory.mktemp("elsewhere") / "secret.md"
        secret.write_text(ITEM.replace("Kutu", "Secret"))
        root = workspace({"content/posts/a.md": ITEM})
        (root / "content/posts/b.md").symlink_to(secret)
        (root / "content/images").symlink_to(secret.parent)
        message = "this is a link to a place outside the workspace, and is not followed"
        assert unreadable(root) == [("content/images", message), ("content/posts/b.md", message)]
        assert [item.title for item in read_library(root).items] == ["Kutu"]

    def test_a_link_to_a_file_inside_is_a_file(self, workspace: WriteWorkspace) -> None:
        root = workspace({"content/posts/a.md": ITEM, "content/images/a.png": "x"})
        (root / "content/posts/b.md").symlink_to("a.md")
        (root / "content/images/b.png").symlink_to("a.png")
        library = read_library(root)
        assert [item.slug for item in library.items] == ["a", "b"]
        assert library.assets == {"images/a.png", "images/b.png"}

    @pytest.mark.parametrize("target", ["nothing.md", "b.md", "../jobs"])
    def test_a_link_to_nothing_to_itself_or_to_a_folder_is_a_finding(
        self, workspace: WriteWorkspace, target: str
    ) -> None:
        root = workspace({"content/posts/a.md": ITEM, "content/jobs/c.md": ITEM})
        (root / "content/posts/b.md").symlink_to(target)
        assert unreadable(root) == [
            ("content/posts/b.md", "this is a link to a folder or to nothing, and is not followed")
        ]

    def test_a_pipe_does_not_make_the_check_wait(self, workspace: WriteWorkspace) -> None:
        root = workspace()
        (root / "content/posts").mkdir()
        os.mkfifo(root / "content/posts/a.md")
        assert [str(found.message) for found in checked(root)] == ["the file is empty"]

    def test_a_name_that_is_not_utf8_is_read_like_any_other(self, workspace: WriteWorkspace) -> None:
        root = workspace({"content/posts/a.md": ITEM})
        (root / "content/posts/a.md").rename(root / os.fsdecode(b"content/posts/\xff.md"))
        assert [item.title for item in read_library(root).items] == ["Kutu"]


def test_hidden_and_underscored_names_and_readmes_are_left_alone(workspace: WriteWorkspace) -> None:
    names = ("README.md", "readme.md", "posts/.a.md", "posts/_a.md", "_old/a.md", ".obsidian/x.md")
    assert checked(workspace({f"content/{name}": "nothing" for name in names})) == []


def test_files_are_read_in_the_order_of_their_paths(workspace: WriteWorkspace) -> None:
    names = ("posts/b.md", "posts/a.md", "jobs/z.md", "posts/2027/c.md")
    library = read_library(workspace({f"content/{name}": ITEM for name in names}))
    assert [source.path for source in library.sources] == [
        f"content/{name}" for name in ("jobs/z.md", "posts/2027/c.md", "posts/a.md", "posts/b.md")
    ]


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("content/job/a.md", "Did you mean 'jobs'?"),
        ("content/ilanlar/a.md", "Did you mean 'jobs'?"),
        ("content/kişiler/a.md", "Did you mean 'people'?"),
        ("content/a.md", "Move it to the folder of its kind"),
        ("content/İş/a.md", "Move it"),
    ],
)
def test_a_file_in_the_folder_of_no_kind_is_a_finding(workspace: WriteWorkspace, path: str, hint: str) -> None:
    def only(found: list[Diagnostic]) -> Diagnostic:
        (one,) = found
        return one

    found = only(checked(workspace({path: ITEM})))
    assert (found.code, found.place.path) == ("SAH106", path)
    assert str(found.hint).startswith(hint)
