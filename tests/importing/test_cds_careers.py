"""248 job postings of a real employer, in English and French, written for Hugo."""

import os
import re
from itertools import count
from pathlib import Path

import pytest

from sahne.calendars.export import all_feeds
from sahne.check import check, has_errors
from sahne.front_matter import split
from sahne.importing.recipe import read_recipe
from sahne.importing.rewrite import MARK
from sahne.importing.run import Import, bring, place
from sahne.kinds import BY_NAME
from sahne.survey import Survey
from sahne.today import read_moment
from sahne.workspace import read_library
from tests.conftest import NOW
from tests.importing.conftest import SETTINGS

SHARED = Path(os.environ.get("SAHNE_SHARED") or Path(__file__).parents[3] / "shared")
POSTINGS = SHARED / "data/cds-careers/content"
pytestmark = pytest.mark.skipif(
    not POSTINGS.is_dir(), reason="the postings are not here; SAHNE_SHARED says where they are"
)
SETS = ("status=published", "visibility=public", "employment_type=FULL_TIME")
SAHNE_YML = """name: Example
languages: [en, fr]
sites: {portal: https://careers.example/, playbook: https://playbook.example/}
"""


def _import(root: Path) -> Import:
    recipe = read_recipe(BY_NAME["job"], "content/jobs", SETS, ("leverId=reference",), SETTINGS)
    numbers = count(1)
    return bring(root, POSTINGS, (), recipe, SETTINGS, lambda: f"00000000-0000-4000-8000-{next(numbers):012}")


def test_every_posting_arrives_or_is_named_and_loses_no_line(tmp_path: Path) -> None:
    result = _import(tmp_path)
    pages = {path.relative_to(POSTINGS).as_posix() for path in POSTINGS.rglob("*") if path.is_file()}
    arrived = {one.draft.document.path: one for one in result.imported}
    assert pages == arrived.keys() | {one.path for one in result.refused}
    assert [one.path for one in result.refused] == ["en/careers/_index.html", "fr/careers/_index.html"]
    for path, one in arrived.items():
        old, new = (POSTINGS / path).read_bytes().decode(), one.data.decode()
        assert one.item.body == old[_body(old) :]
        assert one.item.lang == path[:2]
        assert not _lines(old) - _lines(new)


def _body(text: str) -> int:
    front = split(text)
    assert front is not None
    return front.body


def _lines(text: str) -> set[str]:
    """The lines of the front matter, as they were before names changed and lines became comments."""
    front = text[: _body(text)].replace(f"{MARK} ", "").replace(f"{MARK}\n", "\n")
    names = {"summary:": "description:", "translation_key:": "translationKey:", "reference:": "leverId:"}
    front = re.sub(r"^(summary:|translation_key:|reference:)", lambda match: names[match[0]], front, flags=re.MULTILINE)
    return set(front.replace("status: archived", "archived: true").split("\n"))


def test_the_workspace_of_the_postings_has_no_error_and_exports_its_feeds(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/sahne.yml").write_text(SAHNE_YML)
    place(tmp_path, _import(tmp_path).imported)
    library = read_library(tmp_path)
    findings = check(Survey(library=library, now=NOW))
    assert len(library.items) == 248
    assert not has_errors(findings), findings[0]
    assert not {finding.code for finding in findings if finding.code < "SAH3"} - {"SAH208"}
    assert all_feeds(library, read_moment("2026-11-23", library.settings))["playbook"]
