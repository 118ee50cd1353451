"""The command line, run in this process as its entry point runs it."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sahne_cli.language import choose
from sahne_cli.main import run as run_command_line


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
