"""The cache of the check: it saves time and never changes a finding."""

import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sahne.check import check
from sahne.checking.surveyor import read_survey
from sahne.diagnostic import Diagnostic
from tests.conftest import NOW, SAHNE_YML, WriteWorkspace, item_text

OLD = 1_700_000_000_000_000_000
"""Nanoseconds of a day long before any cache is written."""


def write(root: Path, name: str, text: str, time: int = OLD) -> None:
    path = root / "content" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(time, time))


def found(root: Path, cache: Path | None = None, workers: int = 1) -> list[Diagnostic]:
    return check(read_survey(root, lambda _: NOW, cache=cache, workers=workers))


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are read, as they are read."""
    from sahne.checking import kept, shelf

    read: list[str] = []

    def keep(*arguments: object) -> kept.Kept:
        one = kept.keep(*arguments)  # type: ignore[arg-type]
        read.append(one.found.path)
        return one

    monkeypatch.setattr(shelf, "keep", keep)
    return read


def test_a_second_run_reads_nothing_and_finds_the_same(
    workspace: WriteWorkspace, tmp_path: Path, counted: list[str]
) -> None:
    root, cache = workspace(), tmp_path / "cache"
    write(root, "posts/a.md", "---\ntitle: a\n---\n{{ x }}")
    write(root, "posts/b.md", item_text("title: b: c"))
    first = found(root, cache)
    assert len(counted) == 2
    assert found(root, cache) == first
    assert len(counted) == 2


def test_only_the_part_of_an_edited_file_is_read_and_the_finding_is_in_its_new_place(
    workspace: WriteWorkspace, tmp_path: Path, counted: list[str]
) -> None:
    root, cache = workspace(), tmp_path / "cache"
    for number in range(30):
        write(root, f"posts/{number}.md", item_text(f"title: t{number}"))
    found(root, cache)
    counted.clear()
    write(root, "posts/7.md", item_text("title: t7", "\n\n{{ tag }}"), OLD + 1)
    (tag,) = [one for one in found(root, cache) if one.code == "SAH105"]
    assert (tag.place.path, counted) == ("content/posts/7.md", ["content/posts/7.md"])


def test_a_finding_of_a_file_that_was_not_read_again_stands_where_it_stands(
    workspace: WriteWorkspace, tmp_path: Path
) -> None:
    root, cache = workspace(), tmp_path / "cache"
    write(root, "posts/a.md", item_text("title: a\ngoal: none"))
    first = [one for one in found(root) if one.code == "SAH301"]
    found(root, cache)
    assert [one for one in found(root, cache) if one.code == "SAH301"] == first
    assert first[0].place.line > 1


def test_a_file_saved_in_the_same_moment_as_the_cache_is_read_again(workspace: WriteWorkspace, tmp_path: Path) -> None:
    root, cache = workspace(), tmp_path / "cache"
    write(root, "posts/a.md", item_text("title: a", "{{ a }}"), OLD)
    found(root, cache)
    (part,) = (cache / "parts").iterdir()
    now = part.stat().st_mtime_ns
    write(root, "posts/a.md", item_text("title: a", "{{ a }}"), now)
    found(root, cache)
    write(root, "posts/a.md", item_text("title: a", "no tags"), now)
    assert "SAH105" not in {one.code for one in found(root, cache)}


def test_other_settings_and_another_program_remember_nothing(
    workspace: WriteWorkspace, tmp_path: Path, counted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root, cache = workspace(), tmp_path / "cache"
    write(root, "posts/a.md", item_text("title: a"))
    found(root, cache)
    (root / "content/sahne.yml").write_text(SAHNE_YML + "languages: [de]\n")
    assert "SAH210" not in {one.code for one in found(root, cache)}
    assert len(counted) == 2
    monkeypatch.setattr("sahne.checking.shelf.program", lambda: "another")
    found(root, cache)
    assert len(counted) == 3


class Sly:
    """Runs a program when it is unpickled by a reader that trusts everything."""

    def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
        return os.mkdir, ("sly",)


@pytest.mark.parametrize("damage", ["empty", "cut", "noise", "forged", "folder"])
def test_a_cache_that_is_damaged_or_forged_is_as_good_as_none(
    damage: str, workspace: WriteWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, cache = workspace(), tmp_path / "cache"
    monkeypatch.chdir(tmp_path)
    write(root, "posts/a.md", item_text("title: a", "{{ a }}"))
    first = found(root, cache)
    (file,) = (cache / "parts").iterdir()
    data = file.read_bytes()
    file.unlink()
    if damage == "folder":
        file.mkdir()
    else:
        forged = pickle.dumps((pickle.loads(data)[0], pickle.dumps([Sly()])))
        file.write_bytes({"empty": b"", "cut": data[:-9], "noise": b"\x80noise", "forged": forged}[damage])
    assert found(root, cache) == first
    assert found(root, cache) == first
    assert not (tmp_path / "sly").exists()


def test_a_place_that_cannot_be_written_is_no_mistake_of_the_user(workspace: WriteWorkspace, tmp_path: Path) -> None:
    root = workspace()
    write(root, "posts/a.md", item_text("title: a"))
    (tmp_path / "file").write_text("")
    assert found(root, tmp_path / "file/cache") == found(root)


def test_two_processes_find_what_one_finds(
    workspace: WriteWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = workspace()
    for number in range(40):
        write(root, f"posts/{number}.md", item_text(f"title: t{number}", "{{ a }}" * (number % 3)))
    monkeypatch.setattr("sahne.checking.shelf._MANY", 2)
    monkeypatch.setattr("sahne.checking.shelf._PART", 4)
    assert found(root, workers=2) == found(root)
    cache = tmp_path / "cache"
    assert found(root, cache, workers=2) == found(root, cache, workers=2) == found(root)


TEXTS = st.sampled_from(
    [item_text("title: a"), item_text("title: b", "{{ x }}"), "---\ntitle: c\n---\n", "", item_text("title: a: b")]
)
EDITS = st.lists(st.tuples(st.sampled_from(["posts/a.md", "jobs/b.md", "x.md", "goals/c.md"]), st.none() | TEXTS))


@given(rounds=st.lists(EDITS, min_size=1, max_size=4))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_any_edits_the_cache_finds_what_a_first_run_finds(
    rounds: list[list[tuple[str, str | None]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("w")
    write(root, "sahne.yml", SAHNE_YML)
    cache, time = root / "cache", OLD
    for edits in rounds:
        for name, text in edits:
            time += 1_000_000
            if text is None:
                (root / "content" / name).unlink(missing_ok=True)
            else:
                write(root, name, text, time)
        assert found(root, cache) == found(root)
