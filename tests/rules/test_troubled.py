"""A company in which every rule finds something, and all that is said of it in both languages, for a person to read.

``SAHNE_GOLDEN=write pytest tests/rules/test_troubled.py`` writes the texts anew.
"""

import json
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from sahne.checking.lines import Lines
from sahne.diagnostic import Diagnostic
from sahne.files import Unreadable, read
from sahne.history import Known
from sahne.reports import FORMATS, Report
from sahne.reports.text import as_text, summary
from sahne.rules import CODES
from sahne.rules.page import EXAMPLE_DAY
from sahne.said import LANGUAGES, text_of
from sahne.workspace import read_library
from tests.conftest import checked
from tests.reports.test_programs import SARIF
from tests.rules.made import made

FOLDER = Path(__file__).parents[1] / "golden/troubled"
MADE = {
    "audio/boya kokusu.wav": "wav 2s",
    "audio/kaynakhane.mp3": "mp3 10s",
    "images/aylin.jpg": "jpeg 1200x630 artist=Aylin Demir",
    "images/fabrika.jpg": "jpeg 1200x630 gps",
    "images/jant-genis.webp": "webp 1600x500",
    "images/jant.jpg": "jpeg 1200x630",
    "images/nora.jpg": "jpeg 1200x630",
    "images/podcast-kapak.jpg": "jpeg 1200x630",
}
"""What no text can show, by its path from ``content/``."""
OLD = {"posts/fabrikada-isik.md": "windows-1254"}
"""Saved as an old program saves it."""
CHANGED = {"stories/jant-masasi.md": "2026-11-02", "stories/the-wheel-table.md": "2026-10-01"}
"""When version control saw a file change last."""


def known() -> Known:
    before = FOLDER / "before"
    return Known(
        before={file.relative_to(before).as_posix(): file.read_text("utf-8") for file in before.rglob("*.md")},
        changed={
            f"content/{path}": datetime.fromisoformat(day).replace(tzinfo=EXAMPLE_DAY.tzinfo)
            for path, day in CHANGED.items()
        },
    )


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("troubled")
    content = copytree(FOLDER / "content", root / "content")
    copytree(FOLDER / "docs", root / "docs")
    for path, words in MADE.items():
        (content / path).parent.mkdir(exist_ok=True)
        (content / path).write_bytes(made(words))
    for path, encoding in OLD.items():
        (content / path).write_bytes((FOLDER / "content" / path).read_text("utf-8").encode(encoding))
    return root


@pytest.fixture(scope="module")
def found(root: Path) -> list[Diagnostic]:
    return checked(root, history=known())


def report_of(root: Path, found: list[Diagnostic], lang: str = "en") -> Report:
    return Report(findings=found, files=len(read_library(root).sources), lang=lang, line_of=Lines(root).line_of)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_trouble_is_told_as_it_was_read_and_found_good(root: Path, found: list[Diagnostic], lang: str) -> None:
    report, golden = report_of(root, found, lang), FOLDER / f"findings.{lang}.txt"
    said = f"{as_text(report)}\n{summary(report)}\n"
    if os.environ.get("SAHNE_GOLDEN") == "write":
        golden.write_text(said, "utf-8")
    assert said == golden.read_text("utf-8")


def test_every_rule_finds_something(found: list[Diagnostic]) -> None:
    assert sorted(CODES - {finding.code for finding in found}) == []


def test_no_finding_is_told_twice(found: list[Diagnostic]) -> None:
    told = [(finding.place, text_of(finding.message, "en")) for finding in found]
    assert sorted(set(told)) == sorted(told)


def test_every_finding_stands_where_there_is_something(root: Path, found: list[Diagnostic]) -> None:
    for finding in found:
        data = read(root / finding.place.path)
        lines = [""] if isinstance(data, Unreadable) else data.decode("utf-8-sig", "replace").split("\n")
        assert finding.place.line <= len(lines), finding
        assert finding.place.column <= len(lines[finding.place.line - 1]) + 1, finding


def test_programs_are_told_of_every_finding(root: Path, found: list[Diagnostic]) -> None:
    report = report_of(root, found)
    log: dict[str, Any] = json.loads(FORMATS["sarif"](report))
    assert [error.message for error in SARIF.iter_errors(log)] == []
    assert len(log["runs"][0]["results"]) == len(json.loads(FORMATS["json"](report))) == len(found)


def test_what_version_control_had_is_another_text_of_a_file_that_is_there() -> None:
    for path, text in known().before.items():
        assert (FOLDER / path).read_text("utf-8") != text
    assert set(OLD) <= set(paths())


def paths() -> Iterator[str]:
    content = FOLDER / "content"
    return (file.relative_to(content).as_posix() for file in content.rglob("*") if file.is_file())
