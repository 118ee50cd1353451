"""``sahne reviews``: what is proposed, and what it writes."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from sahne.history import Known
from sahne.workspace import read_library
from tests.cli.conftest import Run
from tests.conftest import WriteWorkspace, checked

TODAY = ("--today", "2026-11-23")


def team(number: int, more: str, name: str = "") -> dict[str, str]:
    text = f"---\nid: 6a0c1d1e-1{number:03}\ntitle: Team {number}\nstatus: published\n{more}---\nText\n"
    return {f"content/teams/{name or f't{number:02}'}.md": text}


PEOPLE = {
    "content/people/elif.md": "---\nid: 6a0c1d1e-0001\ntitle: Elif\n---\n",
    "content/people/onur.md": "---\nid: 6a0c1d1e-0002\ntitle: Onur\nleft: 2026-09-15\n---\n",
}
LATE = team(1, "owner: elif\nreview_by: 2026-11-01\n")
NEVER = team(2, "owner: elif\n")
FUTURE = team(3, "owner: elif\nreview_by: 2026-11-24\n")


@pytest.fixture
def root(workspace: WriteWorkspace) -> Path:
    return workspace({**PEOPLE, **LATE, **NEVER, **FUTURE, **team(4, "owner: onur\n"), **team(5, "")})


def days(root: Path) -> dict[str, date | None]:
    return {item.slug: item.review_by for item in read_library(root).of_kind("team")}


def test_it_proposes_and_writes_nothing(root: Path, sahne: Run) -> None:
    before = days(root)
    ended = sahne("-C", root, "reviews", *TODAY)
    assert ended.code == 0
    assert ended.out.splitlines()[:2] == ["Elif", "  2026-11-25  teams/t01  (was due on 2026-11-01)"]
    assert "teams/t02  (had no day)" in ended.out
    assert "teams/t03" not in ended.out
    assert (
        "Nobody who works here looks after these, so they get no day: content/teams/t04.md and content/teams/t05.md"
        in (ended.out)
    )
    assert "sahne reviews --write" in ended.out
    assert days(root) == before


def test_it_writes_the_day_and_beside_one_that_passed_that_nobody_has_read_it(root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "reviews", "--write", *TODAY)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith("wrote review_by into 2 files\n")
    text = (root / "content/teams/t01.md").read_text("utf-8")
    assert text == LATE["content/teams/t01.md"].replace(
        "review_by: 2026-11-01", "review_by: 2026-11-25  # 2026-11-23 günü yeniden planlandı, henüz okunmadı"
    )
    assert "#" not in (root / "content/teams/t02.md").read_text("utf-8")
    assert sahne("-C", root, "reviews", *TODAY).out.startswith("Everything that is to be reviewed has its day.")


def test_a_second_time_replaces_its_own_words_and_keeps_those_of_people(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace({**PEOPLE, **team(1, 'owner: elif\nreview_by: "2026-11-01" # pay is that of May\n')})
    sahne("-C", root, "reviews", "--write", *TODAY)
    sahne("-C", root, "reviews", "--write", "--today", "2027-01-11")
    text = (root / "content/teams/t01.md").read_text("utf-8")
    line = "review_by: 2027-01-12  # 2027-01-11 günü yeniden planlandı, henüz okunmadı; pay is that of May\n"
    assert line in text


def test_the_rule_of_theatre_finds_nothing_for_it_is_said(root: Path, sahne: Run) -> None:
    sahne("-C", root, "reviews", "--write", *TODAY)
    found = checked(root, history=Known(before=LATE))
    assert not [one for one in found if one.code == "SAH804"]


def test_language_versions_share_a_day_and_count_once(workspace: WriteWorkspace, sahne: Run) -> None:
    files = {}
    for number in range(1, 7):
        files |= team(number, f"owner: elif\ntranslation_key: k{number}\n")
        files |= team(number + 10, f"lang: en\nowner: elif\ntranslation_key: k{number}\nslug: e{number}\n")
    root = workspace({**PEOPLE, **files}, "playbook: {reviews_per_week: 1, review_months: 1}\n")
    sahne("-C", root, "reviews", "--write", *TODAY)
    found = days(root)
    pairs = [(found[f"t{number:02}"], found[f"e{number}"]) for number in range(1, 7)]
    assert all(first == second for first, second in pairs)
    weeks = [first.isocalendar()[:2] for first, _ in pairs if first]
    assert len(set(weeks)) == len(weeks) == 6


def test_only_of_one_person_and_so_many_a_week(root: Path, sahne: Run) -> None:
    assert "teams/t01" in sahne("-C", root, "reviews", "--owner", "elif", "--per-week", "1", *TODAY).out
    assert sahne("-C", root, "reviews", "--owner", "onur", *TODAY).out.startswith("Everything")
    assert sahne("-C", root, "reviews", "--owner", "elf", *TODAY).code == 2
    assert sahne("-C", root, "reviews", "--per-week", "0", *TODAY).code == 2


def test_a_file_that_cannot_be_changed_stops_all(workspace: WriteWorkspace, sahne: Run) -> None:
    odd = team(2, "owner: elif\nreview_by: !!str 2026-11-01\n")
    root = workspace({**PEOPLE, **LATE, **odd})
    before = {path: path.read_bytes() for path in root.rglob("*.md")}
    ended = sahne("-C", root, "reviews", "--write", *TODAY)
    if ended.code:
        assert {path: path.read_bytes() for path in root.rglob("*.md")} == before
    else:
        assert sahne("-C", root, "reviews", *TODAY).out.startswith("Everything")


def test_a_blackout_is_no_day_for_a_review(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace({**PEOPLE, **LATE}, "plan: {blackouts: [{from: 2026-11-24, to: 2026-12-04, reason: x}]}\n")
    assert "  2026-12-07  teams/t01" in sahne("-C", root, "reviews", *TODAY).out


def test_git_shows_one_line_for_each_file(root: Path, sahne: Run) -> None:
    git = ["git", "-C", str(root), "-c", "user.name=a", "-c", "user.email=a@example.com"]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "add", "."], check=True)
    subprocess.run([*git, "commit", "-qm", "x"], check=True)
    sahne("-C", root, "reviews", "--write", *TODAY)
    said = subprocess.run([*git, "diff", "--numstat"], check=True, capture_output=True, text=True).stdout
    assert [line.split()[:2] for line in said.splitlines()] == [["1", "1"], ["1", "0"]]
