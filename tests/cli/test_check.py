"""``sahne check``: what it says, where it says it, and the exit code."""

import json
import os
from pathlib import Path

import pytest

from sahne.rules import CODES
from tests.cli.conftest import Run
from tests.conftest import WriteWorkspace, item_text

PURPOSE = "audience: a\nchannel: portal\ngoal: g\nkpi: {metric: reach, target: 1, measure_by: 2027-12-01}"
DATES = "publish: 2026-12-15T10:00\nstatus: approved\nvisibility: public\nowner: p"
GOOD = {
    "content/posts/kutu.md": item_text(f"title: Kutu\n{PURPOSE}\n{DATES}"),
    "content/audiences/a.md": "---\nid: 6a0c1d1e-9998\ntitle: a\n---\n",
    "content/goals/g.md": (
        "---\nid: 6a0c1d1e-9997\ntitle: g\nowner: p\nkpis: {metric: reach, target: 1, by: 2027-12-01}\n---\n"
    ),
    "content/people/p.md": "---\nid: 6a0c1d1e-9996\ntitle: p\n---\n",
}
NO_ID = {"content/posts/a.md": "---\ntitle: a\n---\n"}
WARNING = {"content/posts/b.md": item_text("title: b")}


def test_a_clean_workspace_ends_with_0(workspace: WriteWorkspace, sahne: Run) -> None:
    ended = sahne("-C", workspace(GOOD), "check")
    assert (ended.code, ended.out, ended.err) == (0, "Nothing to mend in 4 files.\n", "")


def test_an_error_ends_with_1_and_stands_on_stdout(workspace: WriteWorkspace, sahne: Run) -> None:
    ended = sahne("-C", workspace(NO_ID), "check", "--select", "SAH205")
    assert (ended.code, ended.err) == (1, "")
    assert ended.out == (
        "content/posts/a.md:2:1: SAH205 the id is missing\n"
        "  2 | title: a\n"
        "    | ^\n"
        "  Run sahne check --fix, or add id: 373d2364-6d47-5f5e-84d3-d3b8722f0ae7 yourself.\n"
        "\n"
        "1 error in 1 file.\n"
    )


@pytest.mark.parametrize(("strict", "code"), [((), 0), (("--strict",), 1)])
def test_a_warning_ends_with_0_or_with_1_where_it_is_strict(
    strict: tuple[str, ...], code: int, workspace: WriteWorkspace, sahne: Run
) -> None:
    ended = sahne("-C", workspace(WARNING), "check", *strict)
    assert (ended.code, "SAH208 warning:" in ended.out) == (code, True)


def test_the_settings_raise_a_warning_to_an_error(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace(WARNING, "check: {severity: {SAH208: error}}\n")
    assert sahne("-C", root, "check").code == 1


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        ((), ["SAH205", "SAH208"]),
        (("--select", "SAH205"), ["SAH205"]),
        (("--select", "sah208"), ["SAH208"]),
        (("--select", "SAH20"), ["SAH205", "SAH208"]),
        (("--select", "SAH1"), []),
        (("--ignore", "SAH205"), ["SAH208"]),
        (("--ignore", "SAH205", "--ignore", "SAH208"), []),
        (("--select", "SAH2", "--ignore", "SAH205"), ["SAH208"]),
    ],
)
def test_rules_are_chosen_by_code_or_by_group(
    options: tuple[str, ...], codes: list[str], workspace: WriteWorkspace, sahne: Run
) -> None:
    ended = sahne("-C", workspace(NO_ID), "check", "--format", "json", *options)
    assert [row["code"] for row in json.loads(ended.out)] == codes
    assert ended.code == ("SAH205" in codes)


@pytest.mark.parametrize(
    ("paths", "found"),
    [
        ([], ["jobs/c", "posts/a"]),
        (["."], ["jobs/c", "posts/a"]),
        (["content"], ["jobs/c", "posts/a"]),
        (["content/posts"], ["posts/a"]),
        (["content/posts/"], ["posts/a"]),
        (["content/posts/a.md"], ["posts/a"]),
        (["content/posts/../jobs"], ["jobs/c"]),
        (["content/posts/a.md", "content/jobs"], ["jobs/c", "posts/a"]),
        (["content/po"], None),
    ],
)
def test_paths_choose_files(
    paths: list[str], found: list[str] | None, workspace: WriteWorkspace, sahne: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = workspace({**NO_ID, "content/jobs/c.md": "---\ntitle: c\n---\n"})
    for where, inside in (("-C", root), ("-C", ".")):
        if inside == ".":
            monkeypatch.chdir(root)
        ended = sahne(where, inside, "check", "--format", "json", "--select", "SAH205", *paths)
        if found is None:
            assert (ended.code, ended.err) == (2, "sahne: there is no content/po\n")
        else:
            assert [row["path"] for row in json.loads(ended.out)] == [f"content/{name}.md" for name in found]


def test_a_path_may_be_absolute_or_from_where_one_stands(
    workspace: WriteWorkspace, sahne: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = workspace({**NO_ID, **WARNING})
    monkeypatch.chdir(root / "content")
    for path in (root / "content/posts/b.md", "posts/b.md"):
        assert sahne("-C", "..", "check", path).out.endswith("1 warning in 1 file.\n")


def test_a_path_is_looked_for_in_the_workspace_too(
    workspace: WriteWorkspace, sahne: Run, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "content/posts").mkdir(parents=True)
    monkeypatch.chdir(elsewhere)
    assert sahne("-C", workspace(WARNING), "check", "content/posts").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere.md"], "sahne: there is no nowhere.md\n"),
        ([".."], "sahne: .. is not in the workspace; go there, or name it with -C\n"),
        (["/"], "sahne: / is not in the workspace; go there, or name it with -C\n"),
        (["--select", "SAH20B"], "sahne: there is no rule SAH20B\n  Did you mean 'SAH220'?\n"),
        (["--ignore", "spelling"], "sahne: there is no rule spelling\n  sahne rule lists them all.\n"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_on_stderr_and_ends_with_2(
    arguments: list[str], said: str, workspace: WriteWorkspace, sahne: Run
) -> None:
    ended = sahne("-C", workspace(NO_ID), "check", *arguments)
    assert (ended.code, ended.out, ended.err) == (2, "", said)


@pytest.mark.parametrize("arguments", [["--format", "xml"], ["--nonsense"], ["--select"]])
def test_a_wrong_option_is_a_usage_error(arguments: list[str], workspace: WriteWorkspace, sahne: Run) -> None:
    ended = sahne("-C", workspace(), "check", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert "Error:" in ended.err


def test_broken_settings_end_with_2_and_their_line(workspace: WriteWorkspace, sahne: Run) -> None:
    ended = sahne("-C", workspace(settings="timezone: Mars\n"), "check")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("sahne: content/sahne.yml:3:11: timezone: 'Mars' cannot be used\n  Write a zone")


@pytest.mark.parametrize("made", ["nothing", "folder"])
def test_a_place_without_content_ends_with_2_and_the_way_on(made: str, tmp_path: Path, sahne: Run) -> None:
    place = tmp_path / "here"
    if made == "folder":
        place.mkdir()
    ended = sahne("-C", place, "check")
    assert (ended.code, ended.out) == (2, "")
    way_on = "go to your workspace, or make one with: sahne init my-careers"
    assert ended.err == f"sahne: there is no content folder in {place.as_posix()}; {way_on}\n"


def test_json_and_annotations_have_no_summary(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace(NO_ID)
    keys = {"path", "line", "column", "code", "severity", "message", "hint"}
    assert all(row.keys() == keys for row in json.loads(sahne("-C", root, "check", "--format", "json").out))
    lines = sahne("-C", root, "check", "--format", "github").out.splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["::error", "::warning"]


def test_findings_are_sorted_by_file_line_column_and_code(workspace: WriteWorkspace, sahne: Run) -> None:
    wrong = "---\naudiance: [a]\nstatus: x\ntitle: a\n---\n{{ a }} {{ b }}\n"
    root = workspace({f"content/{name}.md": wrong for name in ("posts/b", "posts/a", "jobs/z", "x")})
    rows = json.loads(sahne("-C", root, "check", "--format", "json").out)
    order = [(row["path"], row["line"], row["column"], row["code"]) for row in rows]
    assert order == sorted(order)
    assert len(order) > 10


def test_fix_mends_says_so_on_stderr_and_checks_again(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace({"content/posts/a.md": "---\nbaşlık: a\n---\n", **WARNING})
    ended = sahne("-C", root, "check", "--fix", "--ignore", "SAH208")
    assert (ended.code, ended.out, ended.err) == (
        0,
        "Nothing to mend in 2 files.\n",
        "mended content/posts/a.md: names of fields and the id\n",
    )
    before = (root / "content/posts/a.md").read_bytes()
    assert before.split(b"\n")[2] == b"title: a"
    assert sahne("-C", root, "check", "--fix").err == ""
    assert (root / "content/posts/a.md").read_bytes() == before


def test_fix_mends_only_the_paths_it_is_given(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace({**NO_ID, "content/jobs/c.md": "---\ntitle: c\n---\n"})
    ended = sahne("-C", root, "check", "--fix", "content/jobs")
    assert ended.err == "mended content/jobs/c.md: the id\n"
    assert (root / "content/posts/a.md").read_text() == NO_ID["content/posts/a.md"]


def test_fix_on_a_full_disk_ends_with_2_and_keeps_the_file(
    workspace: WriteWorkspace, sahne: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = workspace(NO_ID)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sahne.files.os.replace", full)
    ended = sahne("-C", root, "check", "--fix")
    assert ended.code == 2
    assert ended.err.endswith("a.md could not be written (the disk is full); what stood there before is untouched\n")
    assert [path.name for path in (root / "content/posts").iterdir()] == ["a.md"]
    assert (root / "content/posts/a.md").read_text() == NO_ID["content/posts/a.md"]


def test_every_message_is_turkish_where_turkish_is_asked_for(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace(NO_ID)
    ended = sahne("-C", root, "check", "--lang", "tr", "--select", "SAH205")
    assert ended.out == (
        "content/posts/a.md:2:1: SAH205 id eksik\n"
        "  2 | title: a\n"
        "    | ^\n"
        "  sahne check --fix çalıştırın ya da id: 373d2364-6d47-5f5e-84d3-d3b8722f0ae7 satırını kendiniz ekleyin.\n"
        "\n"
        "1 dosya okundu: 1 hata.\n"
    )


@pytest.mark.parametrize(
    ("variables", "turkish"),
    [
        ({"LANG": "tr_TR.UTF-8"}, True),
        ({"LC_ALL": "tr_TR"}, True),
        ({"LANG": "en_GB.UTF-8"}, False),
        ({"LANG": "tr_TR.UTF-8", "LC_ALL": "C"}, False),
        ({"LANG": "de_DE.UTF-8"}, False),
        ({"LANG": "tr_TR.UTF-8", "SAHNE_LANG": "en"}, False),
    ],
)
def test_the_language_is_that_of_the_environment(
    variables: dict[str, str], turkish: bool, workspace: WriteWorkspace, sahne: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SAHNE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert ("düzeltilecek bir şey yok" in sahne("-C", workspace(), "check").out) is turkish


def test_a_file_switches_a_rule_off_for_itself_with_a_reason(workspace: WriteWorkspace, sahne: Run) -> None:
    off = "check: {ignore: [SAH208], reason: Only an example}"
    root = workspace({"content/posts/a.md": item_text(f"title: a\n{off}"), **WARNING})
    rows = json.loads(sahne("-C", root, "check", "--select", "SAH208", "--format", "json").out)
    assert [row["path"] for row in rows] == ["content/posts/b.md"]


def test_a_file_that_switches_a_rule_off_says_why(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace({"content/posts/a.md": item_text("title: a\ncheck: {ignore: [SAH208]}")})
    rows = json.loads(sahne("-C", root, "check", "--select", "SAH201", "--format", "json").out)
    assert [row["message"] for row in rows] == ["check.reason is missing"]


@pytest.mark.parametrize(
    ("form", "begins"),
    [("sarif", "{"), ("gitlab", "["), ("markdown", "### What"), ("json", "["), ("github", "::error file=")],
)
def test_every_form_is_written_and_the_exit_code_is_the_same(
    form: str, begins: str, workspace: WriteWorkspace, sahne: Run
) -> None:
    ended = sahne("-C", workspace(NO_ID), "check", "--format", form)
    assert (ended.code, ended.err) == (1, "")
    assert ended.out.startswith(begins)
    if begins in "{[":
        assert json.loads(ended.out)


def test_timings_name_every_rule_and_end_with_0(workspace: WriteWorkspace, sahne: Run) -> None:
    ended = sahne("-C", workspace(NO_ID), "check", "--timings")
    lines = ended.out.splitlines()
    assert ended.code == 0
    assert {line.split()[0] for line in lines[1:-1]} == CODES
    assert "100%" in lines[-1]


def test_without_the_cache_the_same_is_found(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace({**NO_ID, **WARNING})
    outs = {sahne("-C", root, "check", *options).out for options in ((), (), ("--no-cache",))}
    assert len(outs) == 1


@pytest.mark.skipif(os.name == "nt", reason="a link needs a right of its own there")
@pytest.mark.parametrize("form", ["text", "json", "sarif", "gitlab", "markdown"])
def test_a_link_that_leads_out_is_not_followed_to_be_quoted(
    form: str, workspace: WriteWorkspace, tmp_path_factory: pytest.TempPathFactory, sahne: Run
) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret"
    secret.write_text("root:x:0:0")
    root = workspace({"content/posts/a.md": item_text("title: a")})
    (root / "content/posts/b.md").symlink_to(secret)
    ended = sahne("-C", root, "check", "--format", form)
    assert ended.code == 1
    assert "SAH107" in ended.out
    assert "root:x" not in ended.out
