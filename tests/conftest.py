"""What tests share: a workspace on the disk, one file read without a disk, and a browser."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

import hypothesis
import pytest
from playwright.sync_api import Browser, sync_playwright

from sahne.check import check
from sahne.diagnostic import Diagnostic
from sahne.files import Found
from sahne.history import History, Known
from sahne.library import Library
from sahne.reader import read_source
from sahne.rules.page import EXAMPLE_DAY
from sahne.settings import Settings
from sahne.source import Source
from sahne.survey import Survey
from sahne.workspace import read_library

hypothesis.settings.register_profile("steady", deadline=None, derandomize=True, max_examples=60)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=2000)
hypothesis.settings.load_profile("steady")

ROOT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("SAHNE_SHARED", ROOT.parent / "shared"))
"""Real files nobody here wrote; tests that need them step aside where they are not."""

SITES = {"portal": "https://kariyer.example/", "playbook": "https://playbook.example/"}
NOW = EXAMPLE_DAY
"""The moment at which tests check, a Monday: 2026-11-23 09:00 in Istanbul."""
SETTINGS = Settings.model_validate({"name": "Yelkovan", "sites": SITES})
SAHNE_YML = "name: Yelkovan\nsites: {portal: https://kariyer.example/, playbook: https://playbook.example/}\n"

Files = Mapping[str, str | bytes]
WriteWorkspace = Callable[..., Path]


@pytest.fixture
def workspace(tmp_path: Path) -> WriteWorkspace:
    """Writes files below a new workspace, and returns its root; ``sahne.yml`` ends with the settings given."""

    def write(files: Files | None = None, settings: str = "") -> Path:
        for path, content in {"content/sahne.yml": SAHNE_YML + settings, **(files or {})}.items():
            place = tmp_path / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content if isinstance(content, bytes) else content.encode())
        return tmp_path

    return write


def source_of(text: str | bytes, path: str = "content/posts/kutu.md") -> Source:
    """One file, read without a disk."""
    return read_source(Found(path), text if isinstance(text, bytes) else text.encode(), SETTINGS)


def findings_of(*sources: Source) -> list[Diagnostic]:
    """What the check says of some files."""
    return check(Survey(library=Library(settings=SETTINGS, sources=sources), now=NOW))


def checked(root: Path, now: datetime = NOW, history: History | None = None) -> list[Diagnostic]:
    """What the check says of a workspace on the disk."""
    return check(Survey(library=read_library(root), now=now, history=history or Known()))


def places_of(source: Source, code: str) -> list[tuple[int, int]]:
    """Line and column of each finding of one rule."""
    return [(found.place.line, found.place.column) for found in findings_of(source) if found.code == code]


def item_text(fields: str, body: str = "Ice first, then the box.\n") -> str:
    """A file with an id, the given lines of front matter and a text."""
    return f"---\nid: 6a0c1d1e-9999\n{fields}\n---\n{body}"


def is_inside(found: Diagnostic, text: str) -> bool:
    """Whether a place is a character of the text, or right behind the last one of a line."""
    lines = text.split("\n")
    line, column = found.place.line, found.place.column
    return 1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium that is installed on this machine."""
    program = next(
        (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
    )
    if program is None:
        if os.environ.get("SAHNE_BROWSER") == "required":
            pytest.fail("there is no Chromium, and this run needs one")
        pytest.skip("there is no Chromium here; on Debian: apt install chromium")
    with sync_playwright() as playwright:
        quiet = [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ]
        chromium = playwright.chromium.launch(executable_path=program, args=quiet)
        yield chromium
        chromium.close()
