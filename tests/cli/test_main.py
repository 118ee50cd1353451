"""``sahne`` as a program: help, versions, colours and pipes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sahne import __version__
from sahne.rules import RULES
from sahne.rules.page import as_markdown
from tests.cli.conftest import Run
from tests.conftest import WriteWorkspace, item_text

SAHNE = [sys.executable, "-m", "sahne_cli"]
COMMANDS = ("init", "check", "rule", "export", "build", "serve", "import")


def test_the_help_names_every_command(sahne: Run) -> None:
    ended = sahne("--help")
    assert (ended.code, ended.err) == (0, "")
    assert all(f"\n  {name} " in ended.out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_help_of_its_own(name: str, sahne: Run) -> None:
    ended = sahne(name, "-h")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(f"Usage: sahne {name} ")


def test_the_version_is_that_of_the_library(sahne: Run) -> None:
    assert sahne("--version").out == f"sahne {__version__}\n"


def test_an_unknown_command_is_a_usage_error(sahne: Run) -> None:
    ended = sahne("chekc")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == "sahne: there is no command 'chekc'\n  Did you mean 'check'?\n"


def test_a_file_is_no_workspace(sahne: Run, workspace: WriteWorkspace) -> None:
    ended = sahne("-C", workspace() / "content/sahne.yml", "check")
    assert (ended.code, ended.out) == (2, "")


def test_rule_prints_the_page_of_a_rule_and_the_list_of_all(sahne: Run) -> None:
    assert sahne("rule", "sah214").out == next(as_markdown(rule) for rule in RULES if rule.CODE == "SAH214")
    listed = [line.split()[0] for line in sahne("rule").out.splitlines() if line.startswith("  ")]
    assert listed == [rule.CODE for rule in RULES]


def test_an_unknown_rule_is_an_error_with_the_nearest_one(sahne: Run) -> None:
    ended = sahne("rule", "SA205")
    assert (ended.code, ended.out, ended.err) == (2, "", "sahne: there is no rule SA205\n  Did you mean 'SAH205'?\n")


def test_turkish_letters_are_printed_whatever_the_terminal_speaks(workspace: WriteWorkspace) -> None:
    root = workspace({"content/posts/ışık.md": item_text("title: a\nışıl: b")})
    told = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run([*SAHNE, "-C", root, "check"], env=told, capture_output=True, check=False)
    assert done.returncode == 1
    assert "content/posts/ışık.md:4:1: SAH203 ışıl is no field" in done.stdout.decode()
    assert done.stderr == b""


def test_a_folder_within_a_workspace_is_told_the_way_up(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace({"content/posts/a.md": item_text("title: a")})
    ended = sahne("-C", root / "content/posts", "check")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.endswith(f'go to its top: cd "{root.resolve().as_posix()}"\n')


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk at hand")
def test_a_full_disk_behind_the_output_is_a_sentence_and_ends_with_2(workspace: WriteWorkspace) -> None:
    root = workspace({"content/posts/a.md": item_text("title: a")})
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*SAHNE, "-C", root, "check"], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1


def test_a_pipe_that_closes_early_is_no_traceback(workspace: WriteWorkspace) -> None:
    root = workspace({f"content/posts/{number}.md": "---\ntitle: a\n---\n" for number in range(400)})
    with subprocess.Popen([*SAHNE, "-C", root, "check"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


@pytest.mark.skipif(os.name == "nt", reason="a terminal is made otherwise on Windows")
@pytest.mark.parametrize(("told", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_a_terminal_has_bold_words_unless_no_color_is_set(told: dict[str, str], coloured: bool, tmp_path: Path) -> None:
    screen, terminal = os.openpty()
    environ = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR"}}
    environ |= {"TERM": "xterm", **told}
    done = subprocess.run([*SAHNE, "-C", tmp_path, "check"], env=environ, stdout=terminal, stderr=terminal, check=False)
    os.close(terminal)
    said = os.read(screen, 10_000)
    os.close(screen)
    assert (done.returncode, b"\x1b[" in said) == (2, coloured)


def test_a_full_disk_while_exporting_keeps_the_old_feeds(
    workspace: WriteWorkspace, sahne: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = workspace(
        {"content/events/a.md": item_text("title: a\nstart: 2026-12-03\nstatus: approved\nvisibility: public")}
    )
    export = ("-C", root, "export", "-o", tmp_path / "feeds", "--today", "2026-11-23")
    assert sahne(*export).code == 0
    before = {path: path.read_bytes() for path in (tmp_path / "feeds").rglob("*.ics")}

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sahne.files.os.replace", full)
    ended = sahne(*export)
    assert (ended.code, ended.out) == (2, "")
    assert "could not be written (the disk is full); what stood there before is untouched" in ended.err
    assert before
    assert {path: path.read_bytes() for path in (tmp_path / "feeds").rglob("*.ics")} == before
