"""The command line, run in this process as its entry point runs it."""

import gc
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sahne_cli.language import choose
from sahne_cli.main import run as run_command_line
from tests.conftest import WriteWorkspace, item_text


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def sahne(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory
) -> Run:
    """Runs ``sahne`` with some arguments, and returns how it ended."""

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
    monkeypatch.setenv("SAHNE_LANG", "en")

    def run(*arguments: str | Path) -> Ended:
        monkeypatch.setattr("sys.argv", ["sahne", *map(str, arguments)])
        try:
            with pytest.raises(SystemExit) as caught:
                run_command_line()
        finally:
            gc.enable()
            choose(None)
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        return Ended(int(caught.value.code or 0), said.out, said.err)

    return run


class Repository:
    """A workspace under version control."""

    def __init__(self, root: Path, top: Path | None = None) -> None:
        self.root, self.top = root, top or root
        self.git("init", "-q", "-b", "main")

    def git(self, *words: str, day: str = "2026-10-01") -> None:
        who = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.com"}
        who |= {"GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.com"}
        time = {"GIT_AUTHOR_DATE": f"{day}T10:00:00Z", "GIT_COMMITTER_DATE": f"{day}T10:00:00Z"}
        nothing = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        subprocess.run(["git", *words], cwd=self.top, check=True, env={**os.environ, **who, **time, **nothing})

    def commit(self, day: str = "2026-10-01") -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "x", day=day)

    def write(self, name: str, text: str) -> None:
        path = self.root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


@pytest.fixture
def repository(workspace: WriteWorkspace) -> Repository:
    files = {f"content/posts/{name}.md": item_text(f"title: {name}", "[a](old.md)\n") for name in "ab"}
    repository = Repository(workspace(files))
    repository.commit()
    return repository
