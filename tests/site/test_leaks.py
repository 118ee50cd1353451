"""What is internal is in no file of the portal."""

import gzip
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sahne.library import Library
from sahne.models.campaign import Campaign
from sahne.models.item import Item
from sahne.models.job import Job
from sahne.views.publish import public_view
from sahne.workspace import read_library
from tests.site.conftest import files_of, run

pytestmark = pytest.mark.xdist_group("site")


@pytest.fixture(scope="module")
def library(example: Path) -> Library:
    return read_library(example)


@pytest.fixture(scope="module")
def portal(sites: Path) -> str:
    """Every file of the portal in one text, packed ones unpacked; and the files' names."""
    parts = []
    for path, data in files_of(sites / "portal").items():
        whole = gzip.decompress(data) if path.endswith(".gz") else data
        parts += [path, whole.decode("utf-8", "ignore")]
    return "\n".join(parts)


def _internal(library: Library) -> list[Item]:
    assert library.settings.today is not None
    public = {item.source for item in public_view(library, library.settings.moment(library.settings.today)).items}
    return [item for item in library.items if item.path.partition("/")[2] not in public]


def test_some_items_are_internal_and_some_are_public(library: Library) -> None:
    internal = len(_internal(library))
    assert 50 < internal < len(library.items) - 50


def test_no_id_or_file_of_an_internal_item_is_on_the_portal(library: Library, portal: str) -> None:
    found = [item.path for item in _internal(library) if str(item.id) in portal or item.path in portal]
    assert found == []


def test_no_title_or_summary_of_an_internal_item_is_on_the_portal(library: Library, portal: str) -> None:
    public_words = "\n".join(
        f"{item.title}\n{item.summary}\n{item.body}" for item in library.items if item not in _internal(library)
    )
    named = {item.title for kind in ("person", "channel") for item in library.of_kind(kind)}
    secret = [
        text
        for item in _internal(library)
        for text in (item.title, item.summary)
        if len(text) > 14 and text not in public_words and text not in named
    ]
    assert len(secret) > 50
    assert [text for text in secret if text in portal] == []


def test_no_body_of_an_internal_item_is_on_the_portal(library: Library, portal: str) -> None:
    lines = {line for item in _internal(library) for line in item.body.splitlines() if len(line) > 60}
    assert len(lines) > 50
    assert [line for line in lines if line in portal] == []


def _pay(library: Library) -> set[float | None]:
    salaries = [job.salary for job in library.of_kind("job") if isinstance(job, Job) and job.salary]
    return {pay for salary in salaries for pay in (salary.min, salary.max)}


def _purposes(library: Library) -> Iterator[str]:
    for item in library.items:
        yield from (str(kpi.metric) for kpi in item.kpi if "_" in kpi.metric)
        yield from (name for name in (item.owner, item.campaign, *item.reviewers) if name)
        if isinstance(item, Campaign) and item.budget and item.budget.amount not in _pay(library):
            yield f"{item.budget.amount:.0f}"
    yield from (name for name in library.names("goal") if "-" in name)
    yield from (name for name in library.names("audience") if "-" in name)


def test_no_purpose_of_an_item_is_on_the_portal(library: Library, portal: str) -> None:
    purposes = set(_purposes(library))
    assert len(purposes) > 20
    assert sorted(purpose for purpose in purposes if purpose in portal) == []


def test_nobody_without_consent_is_named_by_the_portal_itself(library: Library, portal: str) -> None:
    public_words = "\n".join(item.body + item.summary for item in library.items if item not in _internal(library))
    hidden = [person.title for person in library.of_kind("person") if person.title not in public_words]
    assert [name for name in hidden if name in portal and name in {"Burak Yıldırım", "Onur Şimşek"}] == []


def test_the_portal_does_not_say_where_the_playbook_is(library: Library, portal: str) -> None:
    assert library.settings.sites.playbook.rstrip("/") not in portal


def test_a_portal_that_would_tell_something_internal_is_not_published(tmp_path: Path) -> None:
    root = tmp_path / "work"
    run("sahne_cli", "init", str(root), cwd=tmp_path)
    run("sahne_cli", "-C", str(root), "build", "portal", "--no-check", cwd=tmp_path)
    before = files_of(root / "site/portal")
    post = next(
        path for path in (root / "content/posts").iterdir() if "visibility: public" not in path.read_text("utf-8")
    )
    body = post.read_text("utf-8").rpartition("---\n")[2].strip()
    (root / "docs/portal/notlar.txt").write_text(body, "utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "sahne_cli", "-C", str(root), "build", "portal", "--no-check", "--lang", "en"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, "Traceback" in ended.stderr) == (2, False)
    assert "notlar.txt says" in ended.stderr
    assert post.name in ended.stderr
    assert files_of(root / "site/portal") == before
