"""What the check says of files that real teams wrote: nothing crashes, nothing is an error, nothing is told by the hundred.

``docs/real-input.md`` has the figures, and what was changed in the rules because of them.
"""

from collections import Counter
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from sahne.check import check, has_errors
from sahne.fix import fix
from sahne.importing.recipe import read_recipe
from sahne.importing.run import bring, place
from sahne.kinds import BY_NAME
from sahne.reports import FORMATS, Report
from sahne.said import LANGUAGES
from sahne.survey import Survey
from sahne.workspace import read_library
from tests.conftest import NOW, SHARED
from tests.importing.conftest import SETTINGS

JOBS = SHARED / "data/cds-careers/content"
PAGES = SHARED / "data/18f-handbook/pages"
pytestmark = pytest.mark.skipif(
    not (JOBS.is_dir() and PAGES.is_dir()), reason="the files are not here; SAHNE_SHARED says where they are"
)
SAHNE_YML = """name: Example
languages: [en, fr]
sites: {portal: https://careers.example/, playbook: https://playbook.example/}
"""
PUBLIC = ("status=published", "visibility=public")
INPUTS = {
    "postings": (JOBS, "job", (*PUBLIC, "employment_type=FULL_TIME"), ("leverId=reference",)),
    "postings that are open": (JOBS, "job", (*PUBLIC, "employment_type=FULL_TIME"), ("leverId=reference", "archived=")),
    "handbook": (PAGES, "post", PUBLIC, ()),
    "handbook as trainings": (PAGES, "training", ("status=published", "level=everyone"), ()),
    "tools as benchmarks": (PAGES / "tools", "benchmark", ("status=published", "employer=GSA"), ()),
}
DAYS = [NOW, NOW - timedelta(days=690), NOW + timedelta(days=127)]


@pytest.fixture(params=INPUTS)
def real(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Path]:
    """Files that somebody else wrote, imported into a workspace: their name, and its root."""
    source, kind, sets, maps = INPUTS[request.param]
    (tmp_path / "content").mkdir()
    (tmp_path / "content/sahne.yml").write_text(SAHNE_YML)
    recipe = read_recipe(BY_NAME[kind], f"content/{BY_NAME[kind].folder}", sets, maps, SETTINGS)
    numbers = count(1)
    found = bring(tmp_path, source, (), recipe, SETTINGS, lambda: f"00000000-0000-4000-8000-{next(numbers):012}")
    place(tmp_path, found.imported)
    return request.param, tmp_path


@pytest.mark.parametrize("now", DAYS, ids=str)
def test_real_files_have_no_error_and_every_finding_can_be_shown(real: tuple[str, Path], now: datetime) -> None:
    _, root = real
    library = read_library(root)
    findings = check(Survey(library=library, now=now))
    assert not has_errors(findings)
    for lang in LANGUAGES:
        report = Report(findings=findings, files=len(library.sources), lang=lang)
        assert all(write(report) for write in FORMATS.values())


def test_no_rule_speaks_of_most_files_unless_each_has_a_fault_of_its_own(real: tuple[str, Path]) -> None:
    name, root = real
    library = read_library(root)
    findings = check(Survey(library=library, now=NOW))
    per_rule = Counter(finding.code for finding in findings)
    expected = (
        {"SAH105"} if "postings" not in name else set()
    )  # a page with tags of another system shows them to readers
    assert {code for code, number in per_rule.items() if number > len(library.items) / 3} <= expected
    assert per_rule["SAH105"] == len({found.place.path for found in findings if found.code == "SAH105"})


def test_the_fix_changes_no_text_and_finds_nothing_to_do_the_second_time(real: tuple[str, Path]) -> None:
    _, root = real
    before = {source.path: source.body for source in read_library(root).sources}
    fix(root, read_library(root), lambda _: True, _no_id)
    library = read_library(root)
    assert {source.path: source.body for source in library.sources} == before
    assert fix(root, library, lambda _: True, _no_id) == []


def _no_id() -> str:
    pytest.fail("every imported item has an id")


ONCE = {"SAH208": 1, "SAH601": 1, "SAH602": 1}


@pytest.mark.parametrize(
    ("real", "expected"),
    [
        ("postings", dict.fromkeys(ONCE, 2)),
        ("postings that are open", {**ONCE, "SAH221": 61, "SAH227": 2, "SAH311": 6, "SAH615": 37}),
    ],
    indirect=["real"],
)
def test_the_postings_have_the_findings_of_the_page(real: tuple[str, Path], expected: dict[str, int]) -> None:
    _, root = real
    assert Counter(finding.code for finding in check(Survey(library=read_library(root), now=NOW))) == expected
