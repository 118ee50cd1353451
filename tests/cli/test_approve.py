"""``sahne approve``: who may, what is written, and what an edit does to it."""

import subprocess
from pathlib import Path

import pytest

from sahne.history import Known
from tests.cli.conftest import Run
from tests.conftest import WriteWorkspace, checked, item_text

TODAY = ("--today", "2026-11-23")
TABLE = "content/approvals/2026.csv"


def person(name: str, number: int, more: str = "") -> str:
    return f"---\nid: 6a0c1d1e-000{number}\ntitle: {name}\n{more}---\n"


POST = item_text("title: Kutu\nstatus: review\nowner: mert\nreviewers: [elif, can]\npublish: 2026-12-03T10:00")
FILES = {
    "content/posts/kutu.md": POST,
    "content/people/mert.md": person("Mert Kocabaş", 1, "git: mert@example.com\n"),
    "content/people/elif.md": person("Elif Aydın", 2, "git: [elif@example.com]\n"),
    "content/people/can.md": person("Can Ertuğrul", 3),
    "content/people/onur.md": person("Onur Şimşek", 4, "left: 2026-09-15\n"),
}
ASKED = "approval: {kinds: [post], eyes: 4}\n"


@pytest.fixture
def root(workspace: WriteWorkspace) -> Path:
    return workspace(FILES, ASKED)


def codes(root: Path) -> list[str]:
    return sorted({one.code for one in checked(root, history=Known()) if one.code.startswith("SAH81")})


def edit(root: Path, old: str, new: str) -> None:
    path = root / "content/posts/kutu.md"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def git(root: Path, *words: str, who: str = "") -> None:
    name = {"mert": "Mert Kocabaş", "elif": "E. A.", "can": "can ertuğrul"}.get(who, "Nobody")
    config = ("-c", f"user.name={name}", "-c", f"user.email={who}@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(root), *config, *words], check=True, capture_output=True)


def commit(root: Path, who: str) -> None:
    git(root, "add", ".")
    git(root, "commit", "-qm", "x", who=who)


def sit_down(root: Path, who: str) -> None:
    """From now on the machine is this person's."""
    git(root, "config", "user.email", f"{who}@example.com")
    git(root, "config", "user.name", {"can": "Can Ertuğrul"}.get(who, "x"))


def test_an_approval_is_one_row_and_the_status_follows(root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "approve", "kutu", "--as", "elif", *TODAY)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == (
        "Elif Aydın approved content/posts/kutu.md as gözden geçiren\n"
        "Its status is approved now.\n"
        f"Commit {TABLE} with your change.\n"
    )
    header, row = (root / TABLE).read_text("utf-8").splitlines()
    assert header == "item,person,role,day,text"
    assert row.startswith("6a0c1d1e-9999,elif,gözden geçiren,2026-11-23,")
    assert (root / "content/posts/kutu.md").read_text("utf-8") == POST.replace("status: review", "status: approved")
    assert codes(root) == []


def test_without_it_the_check_stops_a_build(root: Path, sahne: Run) -> None:
    edit(root, "status: review", "status: approved")
    assert codes(root) == ["SAH811"]
    assert sahne("-C", root, "check", "--select", "SAH811", *TODAY).code == 1


def test_an_edit_voids_it_and_the_old_words_make_it_hold_again(root: Path, sahne: Run) -> None:
    sahne("-C", root, "approve", "kutu", "--as", "elif", *TODAY)
    edit(root, "Ice first", "Money first")
    assert codes(root) == ["SAH812"]
    edit(root, "Money first", "Ice first")
    assert codes(root) == []


def test_what_happens_afterwards_does_not_void_it(root: Path, sahne: Run) -> None:
    sahne("-C", root, "approve", "kutu", "--as", "elif", *TODAY)
    sahne("-C", root, "set", "kutu", "status=published", "published_at=2026-11-23T10:01", *TODAY)
    assert codes(root) == []
    sahne("-C", root, "move", "kutu", "2026-12-04", *TODAY)
    assert codes(root) == ["SAH812"]


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("mert", "Mert Kocabaş is the owner of content/posts/kutu.md, and nobody approves what is their own"),
        ("onur", "Onur Şimşek left on 2026-09-15 and approves nothing any more"),
        ("elf", "there is no person 'elf'\n  Did you mean 'elif'?"),
    ],
)
def test_who_may_not_is_told_so_and_nothing_is_written(who: str, said: str, root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "approve", "kutu", "--as", who, *TODAY)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert not (root / TABLE).exists()


def test_the_names_of_those_who_may_are_told(root: Path, sahne: Run) -> None:
    assert "It can be approved by can or elif." in sahne("-C", root, "approve", "kutu", "--as", "mert", *TODAY).err


def test_a_full_name_and_a_role_are_taken(root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "approve", "kutu", "--as", "elif aydın", "--role", "hukukçu, KVKK", *TODAY)
    assert ended.code == 0
    assert '6a0c1d1e-9999,elif,"hukukçu, KVKK",2026-11-23,' in (root / TABLE).read_text("utf-8")


@pytest.mark.parametrize("role", ["=cmd|' /C calc'!A0", "@SUM(A1)", "+1", "", "  ", "a\x07b", "x" * 61])
def test_a_role_that_a_spreadsheet_would_run_is_refused(role: str, root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "approve", "kutu", "--as", "elif", "--role", role, *TODAY)
    assert (ended.code, (root / TABLE).exists()) in {(2, False), (0, True)}
    assert (ended.code == 0) is (role == "")


def test_six_eyes_are_two_people_and_one_twice_is_one(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace(FILES, "approval: {kinds: [post], eyes: 6}\n")
    assert "1 person more must read it." in sahne("-C", root, "approve", "kutu", "--as", "elif", *TODAY).out
    again = sahne("-C", root, "approve", "kutu", "--as", "elif", *TODAY)
    assert (again.code, again.out) == (0, "Elif Aydın approved these very words on 2026-11-23\n")
    edit(root, "status: review", "status: approved")
    assert codes(root) == ["SAH811"]
    edit(root, "status: approved", "status: review")
    assert "Its status is approved now." in sahne("-C", root, "approve", "kutu", "--as", "can", *TODAY).out
    assert codes(root) == []


def test_what_goes_out_before_the_rule_began_needs_none(workspace: WriteWorkspace) -> None:
    root = workspace(FILES, "approval: {kinds: [post], from: 2026-12-04}\n")
    edit(root, "status: review", "status: approved")
    assert codes(root) == []


def test_an_owner_who_takes_over_from_the_approver_makes_it_count_for_nothing(root: Path, sahne: Run) -> None:
    sahne("-C", root, "approve", "kutu", "--as", "elif", *TODAY)
    edit(root, "owner: mert", "owner: elif")
    assert codes(root) == ["SAH811", "SAH813"]


def test_version_control_says_who_sits_here(root: Path, sahne: Run) -> None:
    git(root, "init", "-q")
    commit(root, "mert")
    sit_down(root, "elif")
    assert sahne("-C", root, "approve", "kutu", *TODAY).out.startswith("Elif Aydın approved")


def test_a_name_is_taken_where_no_address_is_written(root: Path, sahne: Run) -> None:
    git(root, "init", "-q")
    commit(root, "mert")
    sit_down(root, "can")
    assert sahne("-C", root, "approve", "kutu", *TODAY).out.startswith("Can Ertuğrul approved")


def test_a_stranger_is_told_what_to_do(root: Path, sahne: Run) -> None:
    git(root, "init", "-q")
    sit_down(root, "zeynep")
    ended = sahne("-C", root, "approve", "kutu", *TODAY)
    assert ended.code == 2
    assert "version control calls you 'zeynep@example.com', and nobody in content/people is called so" in ended.err


def test_whoever_wrote_the_words_cannot_approve_them_though_another_is_the_owner(root: Path, sahne: Run) -> None:
    git(root, "init", "-q")
    commit(root, "mert")
    edit(root, "Ice first", "Snow first")
    commit(root, "elif")
    ended = sahne("-C", root, "approve", "kutu", "--as", "elif", *TODAY)
    assert ended.code == 2
    assert "are those that Elif Aydın wrote last" in ended.err
    assert "It can be approved by can." in ended.err
    edit(root, "status: review", "status: draft")
    commit(root, "can")  # the status is no word of the text
    assert sahne("-C", root, "approve", "kutu", "--as", "elif", *TODAY).code == 2
    assert sahne("-C", root, "approve", "kutu", "--as", "can", *TODAY).code == 0


def test_what_is_not_committed_was_written_by_whoever_sits_here(root: Path, sahne: Run) -> None:
    git(root, "init", "-q")
    commit(root, "mert")
    edit(root, "Ice first", "Snow first")
    sit_down(root, "elif")
    assert "wrote last" in sahne("-C", root, "approve", "kutu", *TODAY).err
    assert sahne("-C", root, "approve", "kutu", "--as", "can", *TODAY).code == 0


def test_a_draft_stays_a_draft(root: Path, sahne: Run) -> None:
    edit(root, "status: review", "status: draft")
    assert "Its status stays draft" in sahne("-C", root, "approve", "kutu", "--as", "elif", *TODAY).out


def test_the_list_says_what_waits_for_whom(root: Path, sahne: Run) -> None:
    line = "  2026-12-03  posts/kutu  Kutu"
    assert sahne("-C", root, "approve", "--list", *TODAY).out == f"Can Ertuğrul\n{line}\nElif Aydın\n{line}\n"
    assert sahne("-C", root, "approve", "--list", "--as", "can", *TODAY).out == f"Can Ertuğrul\n{line}\n"
    edit(root, "reviewers: [elif, can]", "reviewers: [mert, onur]")
    assert sahne("-C", root, "approve", "--list", *TODAY).out == f"anybody but Mert Kocabaş\n{line}\n"
    sahne("-C", root, "approve", "kutu", "--as", "elif", *TODAY)
    assert sahne("-C", root, "approve", "--list", *TODAY).out == "Nothing waits for an approval.\n"
    edit(root, "Ice first", "Money first")
    assert "(changed since it was approved)" in sahne("-C", root, "approve", "--list", *TODAY).out


def test_a_table_with_a_bad_row_is_not_touched(workspace: WriteWorkspace, sahne: Run) -> None:
    table = "item,person,role,day,text\nx\n"
    root = workspace({**FILES, TABLE: table})
    ended = sahne("-C", root, "approve", "kutu", "--as", "elif", *TODAY)
    assert ended.code == 2
    assert f"{TABLE}:2 cannot be read" in ended.err
    assert (root / TABLE).read_text() == table


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("approval: {kinds: [posts]}", "Write the names of kinds"),
        ("approval: {kinds: [post], eyes: 5}", "Write 4 for one person"),
        ("approval: {kinds: []}", "approval"),
    ],
)
def test_a_setting_that_makes_no_sense_is_told(setting: str, said: str, workspace: WriteWorkspace, sahne: Run) -> None:
    ended = sahne("-C", workspace(FILES, f"{setting}\n"), "check", *TODAY)
    assert ended.code == 2
    assert said in ended.err


def test_without_an_item_it_says_what_to_type(root: Path, sahne: Run) -> None:
    assert "sahne approve --list" in sahne("-C", root, "approve", *TODAY).err


def test_it_speaks_turkish(root: Path, sahne: Run) -> None:
    said = sahne("-C", root, "approve", "kutu", "--as", "mert", "--lang", "tr", *TODAY).err
    assert "kimse kendi işini onaylayamaz" in said
    assert sahne("-C", root, "approve", "kutu", "--as", "elif", "--lang", "tr", *TODAY).out.startswith(
        "Elif Aydın content/posts/kutu.md dosyasını onayladı"
    )
