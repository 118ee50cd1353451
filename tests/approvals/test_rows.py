"""The tables of approvals: what is read, and that a new row leaves every other byte alone."""

import subprocess
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sahne.approvals.rows import HEADER, Approval, path_of, read_approvals, with_row
from sahne.diagnostic import Place
from sahne.rows import BadRow
from tests.conftest import ROOT

WORD = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=12)
HASH = st.text("0123456789abcdef", min_size=40, max_size=40)
ROLE = st.lists(WORD | st.sampled_from([",", ";", '"', "'"]), min_size=1, max_size=4).map(" ".join)
APPROVAL = st.builds(
    Approval,
    item=WORD,
    person=WORD,
    role=ROLE,
    day=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    text=HASH,
    place=st.just(Place("content/approvals/2026.csv")),
)
Row = tuple[str, str, str, date, str]


def row(approval: Approval) -> Row:
    return approval.item, approval.person, approval.role, approval.day, approval.text


def rows(table: str) -> list[Row]:
    found = list(read_approvals("content/approvals/2026.csv", table.encode()))
    assert not [bad for bad in found if isinstance(bad, BadRow)]
    return [row(one) for one in found if isinstance(one, Approval)]


@given(st.lists(APPROVAL, min_size=1, max_size=8))
def test_what_is_written_is_read_again(approvals: list[Approval]) -> None:
    table = ""
    for one in approvals:
        table = with_row(table, one)
    assert sorted(rows(table)) == sorted(map(row, approvals))
    assert table.startswith(",".join(HEADER) + "\n")


@given(st.lists(APPROVAL, min_size=1, max_size=5), APPROVAL, st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_every_other_line_stays_as_it_is(before: list[Approval], new: Approval, end: str, closed: bool) -> None:
    table = ""
    for one in before:
        table = with_row(table, one)
    table = table.replace("\n", end)
    table = table if closed else table.removesuffix(end)
    after = with_row(table, new)
    lines = [line.rstrip("\r\n") for line in table.splitlines()]
    added = [line.rstrip("\r\n") for line in after.splitlines()]
    assert len(added) == len(lines) + 1
    remaining = list(added)
    for line in lines:
        remaining.remove(line)
    assert len(remaining) == 1
    assert after.endswith(end)
    assert after.count("\r\n") in (0, after.count("\n"))


def test_a_table_with_semicolons_and_a_mark_as_excel_saves_it_keeps_both() -> None:
    head = "\ufeff" + ";".join(HEADER) + "\r\n"
    one = Approval(item="a", person="elif", role="hukukçu", day=date(2026, 11, 23), text="0f" * 20, place=Place(""))
    after = with_row(head, one)
    assert after == head + f"a;elif;hukukçu;2026-11-23;{'0f' * 20}\r\n"
    assert len(rows(after)) == 1


def test_bad_rows_are_told_and_the_header_once_more_is_none() -> None:
    good = f"a,elif,x,2026-11-23,{'0f' * 20}"
    table = "\n".join(
        [",".join(HEADER), good, ",".join(HEADER), "a,elif,x,23.11.2026," + "0f" * 20, "a,elif,x,2026-11-23,0f", "a"]
    )
    found = list(read_approvals("content/approvals/2026.csv", table.encode()))
    assert [(bad.reason, bad.place.line) for bad in found if isinstance(bad, BadRow)] == [
        ("day", 4),
        ("hash", 5),
        ("columns", 6),
    ]


def test_a_year_has_a_table() -> None:
    assert path_of(date(2027, 1, 1)) == "content/approvals/2027.csv"


def git(root: Path, *words: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(root), *who, *words], check=True, capture_output=True)


def test_the_approvals_of_two_branches_merge_by_themselves(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "-b", "main")
    (tmp_path / ".gitattributes").write_bytes((ROOT / "core/sahne/starter/gitattributes").read_bytes())
    table = tmp_path / "content/approvals/2026.csv"

    def approve(item: str, person: str) -> None:
        table.parent.mkdir(parents=True, exist_ok=True)
        text = table.read_text() if table.exists() else ""
        one = Approval(item=item, person=person, role="x", day=date(2026, 11, 23), text="0f" * 20, place=Place(""))
        table.write_text(with_row(text, one))
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "-qm", "x")

    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "x")
    git(tmp_path, "switch", "-qc", "other")
    approve("bbbbbbbb", "elif")
    approve("dddddddd", "can")
    git(tmp_path, "switch", "-q", "main")
    approve("aaaaaaaa", "zeynep")
    approve("cccccccc", "elif")
    git(tmp_path, "merge", "-q", "other", "-m", "x")
    assert sorted(row[0] for row in rows(table.read_text())) == ["aaaaaaaa", "bbbbbbbb", "cccccccc", "dddddddd"]
