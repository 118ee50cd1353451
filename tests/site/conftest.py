"""The example company, built once in each process for all tests of whole sites.

The tests of a file stay in one process (``xdist_group``), and files share it as far as that keeps both processes at work.
"""

import functools
import http.server
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CACHE = tempfile.TemporaryDirectory(prefix="sahne-cache-")
"""Where the check remembers, in the place of the user's own."""


def run(*command: str, cwd: Path = ROOT, code: int = 0, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run a program of this environment as a user would; its output is text."""
    program = [sys.executable, "-m", *command]
    told = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SAHNE_LANG": "en", "XDG_CACHE_HOME": CACHE.name, **environ}
    done = subprocess.run(program, cwd=cwd, env=told, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == code, f"{command} ended with {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the example company, so that no test can change it."""
    root = tmp_path_factory.mktemp("example")
    for name in ("content", "docs"):
        shutil.copytree(ROOT / name, root / name)
    for name in ("mkdocs.yml", "mkdocs.playbook.yml"):
        shutil.copy(ROOT / name, root / name)
    return root


@pytest.fixture(scope="session")
def sites(example: Path) -> Path:
    """Both sites of the example company, as ``sahne build`` makes them."""
    run("sahne_cli", "-C", str(example), "build")
    return example / "site"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A web server that says nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def served(sites: Path) -> Iterator[dict[str, str]]:
    """Site -> the address at which a web server on this machine serves it."""
    servers = {
        site: http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(sites / site)))
        for site in ("portal", "playbook")
    }
    for server in servers.values():
        threading.Thread(target=server.serve_forever, daemon=True).start()
    yield {site: f"http://127.0.0.1:{server.server_port}/" for site, server in servers.items()}
    for server in servers.values():
        server.shutdown()
        server.server_close()
