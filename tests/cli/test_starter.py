"""What ``sahne init`` gives for VS Code, pre-commit, GitHub and GitLab is what these programs take."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sahne.fix import mended
from sahne.workspace import read_library
from tests.cli.conftest import Run
from tests.conftest import ROOT


@pytest.fixture
def made(tmp_path: Path, sahne: Run) -> Path:
    assert sahne("init", tmp_path / "w", "--today", "2026-11-23").code == 0
    return tmp_path / "w"


def program(*arguments: str | Path) -> str:
    done = subprocess.run([sys.executable, "-m", *map(str, arguments)], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_the_workflow_of_github_is_one(made: Path) -> None:
    file = made / ".github/workflows/sahne.yml"
    assert program("check_jsonschema", "--builtin-schema", "vendor.github-workflows", file) == ""


def test_the_pipeline_of_gitlab_is_one(made: Path) -> None:
    file = made / ".gitlab-ci.yml"
    arguments = ("--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci")
    assert program("check_jsonschema", *arguments, file) == ""


@pytest.mark.parametrize("lang", ["tr", "en"])
def test_findings_are_told_in_the_language_of_whoever_made_the_workspace(lang: str, tmp_path: Path, sahne: Run) -> None:
    assert sahne("-C", tmp_path, "init", "a", "--lang", lang).code == 0
    for file in (".github/workflows/sahne.yml", ".gitlab-ci.yml"):
        assert f"SAHNE_LANG: {lang} #" in (tmp_path / "a" / file).read_text("utf-8")


def test_the_hooks_of_pre_commit_are_some(made: Path) -> None:
    assert program("pre_commit", "validate-config", made / ".pre-commit-config.yaml") == ""
    assert program("pre_commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml") == ""


def test_every_command_in_them_is_one_of_sahne(made: Path, sahne: Run) -> None:
    files = [".github/workflows/sahne.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml"]
    lines = [line.strip() for file in files for line in (made / file).read_text("utf-8").splitlines()]
    commands = [line.partition("sahne check")[2] for line in lines if "sahne check" in line and "name:" not in line]
    known = sahne("check", "--help").out
    options = {
        word for command in commands for word in command.split() if word.startswith("--") and word != "--body-file"
    }
    assert len(commands) >= 5
    assert all(option in known for option in options)


def test_vs_code_files_are_json(made: Path) -> None:
    files = list((made / ".vscode").rglob("*.*"))
    assert len(files) > 20
    for file in files:
        if file.is_file():
            json.loads(file.read_text("utf-8"))


def test_a_new_workspace_has_nothing_to_mend(made: Path) -> None:
    for source in read_library(made).sources:
        assert mended(source, lambda: "6a0c1d1e-0000").what == (), source.path
