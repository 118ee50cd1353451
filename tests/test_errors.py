"""What ends a run is said in both languages, in our words and not in those of the operating system."""

import ast
import errno
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from sahne.disk_words import REASONS, not_written
from sahne.said import Words
from tests.conftest import ROOT

FILES = sorted(path for room in ("core", "cli", "plugins") for path in (ROOT / room).rglob("*.py"))
OURS = {"SahneError", "WorkspaceError", "WriteError", "Diagnostic"}


def calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_error_and_no_finding_is_made_of_a_bare_text(path: Path) -> None:
    for call in calls(path):
        if call.func.id in OURS:  # type: ignore[attr-defined]
            texts = [part for part in call.args if isinstance(part, ast.JoinedStr)]
            first = call.args[0] if call.args and call.func.id != "Diagnostic" else None  # type: ignore[attr-defined]
            assert not texts
            assert not isinstance(first, ast.Constant)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_each_sentence_has_the_same_holes_in_both_languages_and_no_suffix_hangs_on_one(path: Path) -> None:
    for call in calls(path):
        if call.func.id == "Words":  # type: ignore[attr-defined]
            said = {word.arg: word.value.value for word in call.keywords if isinstance(word.value, ast.Constant)}
            if set(said) == {"en", "tr"}:
                words = Words(en=str(said["en"]), tr=str(said["tr"]))
                assert holes(words.en) == holes(words.tr), words.en
                assert "}’" not in words.tr
                assert "}'" not in words.tr


def holes(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("number", REASONS)
def test_the_usual_troubles_of_a_disk_are_told_in_our_words(number: int) -> None:
    said = not_written(OSError(number, "in the words of the system"), Path("site/a.html"))
    for lang in ("en", "tr"):
        assert said.within(lang).startswith("site/a.html ")
        assert "system" not in said.within(lang)


def test_a_rare_trouble_is_told_as_the_system_tells_it() -> None:
    said = not_written(OSError(errno.ENOTTY, "Inappropriate ioctl for device"), Path("a"))
    assert "(sistem şöyle diyor: Inappropriate ioctl for device)" in said.within("tr")
    assert "(the system says: Inappropriate ioctl for device)" in str(said)
