"""Who has what."""

from datetime import date
from pathlib import Path

import pytest

from sahne.approvals.pinned import digest_in
from sahne.approvals.waiting import waiting_of
from sahne.plan import whole_plan
from sahne.survey import Survey
from sahne.views.load import WEEKS, Load, loads
from sahne.workspace import read_library
from tests.conftest import NOW, WriteWorkspace

FILES = {
    "content/people/mert.md": "---\nid: 6a0c1d1e-0001\ntitle: Mert\n---\n",
    "content/people/cagla.md": "---\nid: 6a0c1d1e-0002\ntitle: Çağla\n---\n",
    "content/people/onur.md": "---\nid: 6a0c1d1e-0003\ntitle: Onur\nleft: 2026-09-15\n---\n",
    "content/people/ayse.md": "---\nid: 6a0c1d1e-0004\ntitle: Ayşe\nleft: 2026-09-15\n---\n",
    "content/posts/a.md": "---\nid: 6a0c1d1e-0005\ntitle: a\nowner: mert\nreviewers: cagla\nstatus: review\n"
    "publish: 2026-12-03\ndue: {review: 2026-11-30}\n---\n",
    "content/posts/b.md": "---\nid: 6a0c1d1e-0006\ntitle: b\nowner: mert\nstatus: draft\ndue: {draft: 2026-11-20}\n---\n",
    "content/teams/c.md": "---\nid: 6a0c1d1e-0007\ntitle: c\nowner: onur\nstatus: published\n---\n",
    "content/dialogues/d.md": "---\nid: 6a0c1d1e-0008\ntitle: d\nowner: mert\nreceived: 2026-11-20T10:00\n---\n",
    "content/dialogues/e.md": "---\nid: 6a0c1d1e-0009\ntitle: e\nowner: mert\nreceived: 2026-11-20T10:00\n"
    "answered: 2026-11-20T11:00\nstatus: approved\n---\n",
    "content/posts/f.md": "---\nid: 6a0c1d1e-0010\ntitle: f\nowner: mert\nstatus: published\n---\n",
}


@pytest.fixture
def root(workspace: WriteWorkspace) -> Path:
    return workspace(FILES)


@pytest.fixture
def found(root: Path) -> dict[str, Load]:
    library = read_library(root)
    survey = Survey(library=library, now=NOW)
    reading = waiting_of(library, NOW, digest_in(library))
    return {load.person.slug: load for load in loads(survey, whole_plan(library), reading)}


def test_people_stand_in_the_order_of_the_alphabet_and_who_left_only_with_work(found: dict[str, Load]) -> None:
    assert list(found) == ["cagla", "mert", "onur"]
    assert [load.left for load in found.values()] == [False, False, True]


def test_each_kind_of_work_is_told_apart(found: dict[str, Load]) -> None:
    mert, cagla = found["mert"], found["cagla"]
    assert [item.slug for item in mert.makes] == ["a", "b"]
    assert [entry.item.slug for entry in mert.late] == ["b"]
    assert [item.slug for item in mert.answers] == ["d"]
    assert mert.keeps == 1
    assert [one.item.slug for one in cagla.reads] == ["a"]
    assert not mert.reads
    assert found["onur"].keeps == 1


def test_the_weeks_begin_on_monday_and_hold_what_is_to_be_done_in_them(found: dict[str, Load]) -> None:
    weeks = found["cagla"].weeks
    assert [week.monday for week in weeks] == [
        date(2026, 11, 23 + 7 * n) if n < 2 else week.monday for n, week in enumerate(weeks)
    ]
    assert len(weeks) == WEEKS
    assert [[entry.item.slug for entry in week.entries] for week in weeks[:2]] == [[], ["a"]]
    assert found["cagla"].coming == 1
