"""A third language is one file of words: with it, a portal speaks that language wherever it speaks any."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import ryaml

from tests.conftest import ROOT
from tests.site.conftest import run

pytestmark = pytest.mark.xdist_group("site")
MARK = "·de"


def fake(key: str, words: Any) -> Any:
    """The English words, marked; those of an address as an address can be."""
    if isinstance(words, dict):
        return {form: fake(key, word) for form, word in words.items()}
    return f"de-{words}" if key.startswith("section.") else f"{words}{MARK}"


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A first workspace in three languages, built by a Sahne that has one file more."""
    folder = tmp_path_factory.mktemp("third")
    for package in ("core/sahne", "cli/sahne_cli", "plugins/sahne_mkdocs"):
        shutil.copytree(ROOT / package, folder / "sahne" / package, ignore=shutil.ignore_patterns("__pycache__"))
    english: dict[str, Any] = ryaml.loads((ROOT / "core/sahne/words/en.yml").read_text("utf-8"))
    german = {key: fake(key, words) for key, words in english.items()}
    (folder / "sahne/core/sahne/words/de.yml").write_text(ryaml.dumps(german), "utf-8")
    root = folder / "work"
    run("sahne_cli", "init", str(root), cwd=folder)
    settings = root / "content/sahne.yml"
    settings.write_text(re.sub(r"(?m)^languages: .*$", "languages: [tr, en, de]", settings.read_text("utf-8")), "utf-8")
    job = (root / "content/jobs/employer-brand-specialist.md").read_text("utf-8")
    own = re.sub(r"(?m)^(id|slug): .*\n", "", job).replace(
        "lang: en", "lang: de\nid: 0b54d6a2-7a3e-4a52-8f1f-2f6f0a7b9cde"
    )
    (root / "content/jobs/fachkraft.md").write_text(own, "utf-8")
    paths = os.pathsep.join(str(folder / "sahne" / package) for package in ("core", "cli", "plugins"))
    ended = subprocess.run(
        [sys.executable, "-m", "sahne_cli", "-C", str(root), "build", "portal", "--no-check"],
        env={**os.environ, "PYTHONPATH": paths, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return root / "site/portal"


def test_the_pages_of_the_language_stand_at_its_own_addresses_and_say_its_words(portal: Path) -> None:
    page = (portal / "de/de-jobs/fachkraft/index.html").read_text("utf-8")
    assert '<html lang="de">' in page
    english: dict[str, Any] = ryaml.loads((ROOT / "core/sahne/words/en.yml").read_text("utf-8"))
    for key in ("site.skip", "job.at_a_glance", "job.apply", "job.team", "site.privacy"):
        assert f"{english[key]}{MARK}" in page, key
        assert not re.search(rf">\s*{re.escape(english[key])}\s*<", page), key


def test_the_language_can_be_chosen_from_the_others_and_they_from_it(portal: Path) -> None:
    turkish = (portal / "index.html").read_text("utf-8")
    german = (portal / "de/index.html").read_text("utf-8")
    for page in (turkish, german):
        assert {"tr", "en", "de"} <= set(re.findall(r'<a [^>]*hreflang="(\w+)"', page))
        assert {"tr", "en", "de"} <= set(re.findall(r'<link rel="alternate" hreflang="(\w+)"', page))


def test_its_calendars_speak_it(portal: Path) -> None:
    closing = (portal / "de/calendars/closing-dates.ics").read_text("utf-8").replace("\n ", "")
    assert MARK in re.findall(r"(?m)^X-WR-CALNAME:.*$", closing)[0]
