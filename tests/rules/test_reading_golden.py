"""Every mistake of front matter that an editor makes, with what is said of it in both languages, for a person to read.

``SAHNE_GOLDEN=write pytest tests/rules/test_reading_golden.py`` writes the texts anew.
"""

import os
from pathlib import Path

import pytest

from sahne.diagnostic import Diagnostic
from sahne.files import Found
from sahne.reader import read_source
from sahne.said import LANGUAGES, text_of
from tests.conftest import SETTINGS, findings_of

FOLDER = Path(__file__).parents[1] / "golden/yaml"
FILES = sorted(FOLDER.glob("*.md"))
JARGON = ("yaml", "parse", "null", "scalar", "mapping", "token", "anchor", "alias", "flow", "please", "lütfen")


def said_of(file: Path) -> str:
    source = read_source(Found(f"content/posts/{file.name}"), file.read_bytes(), SETTINGS)
    findings = sorted((found for found in findings_of(source) if _is_ours(found)), key=lambda found: found.order)
    return "\n".join(_paragraph(found) for found in findings)


def _is_ours(found: Diagnostic) -> bool:
    return found.code.startswith("SAH1") or found.code in {"SAH201", "SAH202", "SAH203"}


def _paragraph(found: Diagnostic) -> str:
    place = f"{found.place.line}:{found.place.column} {found.code}"
    rows = (f"{lang} {text_of(found.message, lang)}\n   {text_of(found.hint, lang)}" for lang in LANGUAGES)
    return "\n".join((place, *rows)) + "\n"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_mistake_is_told_as_it_was_read_and_found_good(file: Path) -> None:
    said, golden = said_of(file), file.with_suffix(".txt")
    if os.environ.get("SAHNE_GOLDEN") == "write":
        golden.write_text(said, "utf-8")
    assert said == golden.read_text("utf-8")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_mistake_is_told_without_jargon_and_never_passed_over(file: Path) -> None:
    said = said_of(file)
    assert said
    assert not [word for word in JARGON if word in said.lower().replace(".yml", "")]


def test_every_golden_text_belongs_to_a_file() -> None:
    assert {golden.stem for golden in FOLDER.glob("*.txt")} == {file.stem for file in FILES}
    assert len(FILES) > 20
