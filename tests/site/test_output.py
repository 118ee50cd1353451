"""A folder that holds anything else than what we made is never replaced."""

import socket
from pathlib import Path

import pytest

from tests.site.conftest import files_of, run

pytestmark = pytest.mark.xdist_group("site")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    run("sahne_cli", "init", "work", cwd=tmp_path)
    return tmp_path / "work"


@pytest.mark.parametrize("command", ["build", "export"])
def test_hand_written_pages_are_not_replaced(root: Path, command: str) -> None:
    before = files_of(root)
    said = run("sahne_cli", command, "-o", "docs", cwd=root, code=2).stderr
    assert "docs/portal holds other files than" in said
    assert files_of(root) == before


def test_calendars_do_not_replace_a_site(root: Path) -> None:
    run("sahne_cli", "build", "portal", cwd=root)
    before = files_of(root / "site")
    assert "choose another folder" in run("sahne_cli", "export", "-o", "site", cwd=root, code=2).stderr
    assert files_of(root / "site") == before


def test_sites_and_calendars_replace_their_own_kind(root: Path) -> None:
    for _ in range(2):
        run("sahne_cli", "build", "portal", cwd=root)
        run("sahne_cli", "export", cwd=root)
    assert (root / "feeds/portal/calendars/events.ics").is_file()


def test_a_preview_on_a_port_in_use_says_so_in_one_line(root: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        said = run("sahne_cli", "serve", "--port", str(taken.getsockname()[1]), cwd=root, code=2).stderr
    assert said.count("\n") == 1
    assert "another program uses port" in said
