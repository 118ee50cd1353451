"""The module that touches the disk: whole or not at all, and nothing left behind."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest

from sahne.errors import WriteError
from sahne.files import Unreadable, is_empty, read, replaced_folder, write

FULL = OSError(errno.ENOSPC, "No space left on device")


def failing(error: BaseException) -> Callable[..., NoReturn]:
    def fail(*_: object, **__: object) -> NoReturn:
        raise error

    return fail


class FullDisk:
    """A file that takes a few bytes, then no more."""

    def __init__(self, descriptor: int, _mode: str) -> None:
        self.descriptor = descriptor

    def __enter__(self) -> "FullDisk":
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.descriptor)

    def write(self, data: bytes) -> NoReturn:
        os.write(self.descriptor, data[:3])
        raise FULL


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_with_its_folders_and_read_again(tmp_path: Path) -> None:
    assert write(tmp_path / "a/b/c.txt", b"new")
    assert read(tmp_path / "a/b/c.txt") == b"new"
    assert names_in(tmp_path / "a/b") == ["c.txt"]


def test_the_same_bytes_are_not_written_again(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"old")
    before = (tmp_path / "a.txt").stat().st_ino
    assert not write(tmp_path / "a.txt", b"old")
    assert (tmp_path / "a.txt").stat().st_ino == before


def test_the_longest_name_a_disk_allows_can_be_written(tmp_path: Path) -> None:
    assert write(tmp_path / ("ş" * 127), b"new")


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a.txt", b"old")
    monkeypatch.setattr("sahne.files.open", FullDisk, raising=False)
    with pytest.raises(
        WriteError,
        match=r"a\.txt could not be written \(the disk is full\); what stood there before is untouched",
    ):
        write(tmp_path / "a.txt", b"newer")
    assert read(tmp_path / "a.txt") == b"old"
    assert names_in(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("step", ["os.replace", "os.chmod", "tempfile.mkstemp"])
def test_a_write_that_fails_at_any_step_leaves_the_old_file(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "a.txt", b"old")
    monkeypatch.setattr(f"sahne.files.{step}", failing(FULL))
    with pytest.raises(WriteError):
        write(tmp_path / "a.txt", b"new")
    assert read(tmp_path / "a.txt") == b"old"
    assert names_in(tmp_path) == ["a.txt"]


def test_an_interrupted_write_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sahne.files.os.replace", failing(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "a.txt", b"new")
    assert names_in(tmp_path) == []


def test_a_file_cannot_take_the_place_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a/b").mkdir(parents=True)
    with pytest.raises(WriteError):
        write(tmp_path / "a", b"new")
    assert names_in(tmp_path) == ["a"]


def test_a_folder_is_replaced_whole(tmp_path: Path) -> None:
    write(tmp_path / "site/old.html", b"old")
    with replaced_folder(tmp_path / "site") as new:
        write(new / "new.html", b"new")
        assert names_in(tmp_path / "site") == ["old.html"]
    assert names_in(tmp_path / "site") == ["new.html"]
    assert names_in(tmp_path) == ["site"]


def half_written(folder: Path, error: BaseException) -> None:
    with replaced_folder(folder) as new:
        write(new / "new.html", b"new")
        raise error


@pytest.mark.parametrize(
    "error", [ValueError(), KeyboardInterrupt(), SystemExit(2)], ids=lambda error: type(error).__name__
)
def test_a_block_that_fails_keeps_the_old_folder(error: BaseException, tmp_path: Path) -> None:
    write(tmp_path / "site/old.html", b"old")
    with pytest.raises(type(error)):
        half_written(tmp_path / "site", error)
    assert names_in(tmp_path / "site") == ["old.html"]
    assert names_in(tmp_path) == ["site"]


def test_a_disk_that_is_full_within_the_block_keeps_the_old_folder(tmp_path: Path) -> None:
    write(tmp_path / "site/old.html", b"old")
    with pytest.raises(WriteError, match="the disk is full"):
        half_written(tmp_path / "site", FULL)
    assert names_in(tmp_path / "site") == ["old.html"]
    assert names_in(tmp_path) == ["site"]


@pytest.mark.parametrize("failed", [1, 2])
def test_a_swap_that_fails_puts_the_old_folder_back(
    failed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "site/old.html", b"old")
    really, calls = os.replace, iter(range(1, 10))

    def replace(*names: Any) -> None:
        if next(calls) == failed:
            raise FULL
        really(*names)

    with pytest.raises(WriteError), replaced_folder(tmp_path / "site"):
        monkeypatch.setattr("sahne.files.os.replace", replace)
    assert names_in(tmp_path / "site") == ["old.html"]
    assert names_in(tmp_path) == ["site"]


def test_a_folder_that_cannot_be_made_is_an_error_in_words(tmp_path: Path) -> None:
    write(tmp_path / "site", b"a file")
    with pytest.raises(WriteError, match="could not be written"), replaced_folder(tmp_path / "site/portal"):
        pytest.fail("there is no folder to write to")


def test_what_cannot_be_read_has_a_reason(tmp_path: Path) -> None:
    write(tmp_path / "a", b"x" * 1_100_000)
    assert read(tmp_path / "a") == Unreadable("large", "1.1 MB")
    assert read(tmp_path / "b") == Unreadable("error", "No such file or directory")
    assert isinstance(read(tmp_path), Unreadable)


def test_a_file_that_is_read_in_pieces_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a", b"in pieces")
    really = os.read
    monkeypatch.setattr("sahne.files.os.read", lambda file, size: really(file, min(size, 2)))
    assert read(tmp_path / "a") == b"in pieces"


def test_an_empty_place_is_one_with_nothing_in_it(tmp_path: Path) -> None:
    assert is_empty(tmp_path)
    assert is_empty(tmp_path / "nothing")
    write(tmp_path / "a", b"x")
    assert not is_empty(tmp_path)
    assert not is_empty(tmp_path / "a")


def test_a_feed_keeps_its_time_in_the_new_folder_while_its_bytes_are_the_same(tmp_path: Path) -> None:
    site, long_ago = tmp_path / "site", (1_000_000_000, 1_000_000_000)
    for name in ("a.ics", "a.rss", "a.atom", "b.rss", "index.html"):
        write(site / name, b"old")
        os.utime(site / name, long_ago)
    with replaced_folder(site) as new:
        for name in ("a.ics", "a.rss", "a.atom", "index.html"):
            write(new / name, b"old")
        write(new / "b.rss", b"new")
    kept = {path.name for path in site.iterdir() if path.stat().st_mtime == long_ago[1]}
    assert kept == {"a.ics", "a.rss", "a.atom"}
