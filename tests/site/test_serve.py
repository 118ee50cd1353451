"""``sahne serve``: both sites in a preview that follows what is saved."""

import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.site.conftest import run

pytestmark = pytest.mark.xdist_group("site")


def _free_port() -> int:
    while True:
        with socket.socket() as one, socket.socket() as two:
            one.bind(("127.0.0.1", 0))
            port: int = one.getsockname()[1]
            try:
                two.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
            return port


def _until(true: Callable[[], bool], seconds: int = 40) -> bool:
    """Whether something came true within a time."""
    for _ in range(seconds * 5):
        if true():
            return True
        time.sleep(0.2)
    return False


def _text(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            text: str = answer.read().decode()
            return text
    except OSError:
        return ""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    run("sahne_cli", "init", "work", cwd=tmp_path)
    return tmp_path / "work"


@pytest.fixture
def port(workspace: Path) -> Iterator[int]:
    port = _free_port()
    command = [sys.executable, "-m", "sahne_cli", "serve", "--port", str(port)]
    process = subprocess.Popen(command, cwd=workspace, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert _until(lambda: "<html" in _text(f"http://127.0.0.1:{port}/"))
    assert _until(lambda: "<html" in _text(f"http://127.0.0.1:{port + 1}/"))
    yield port
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=20)
    assert b"Traceback" not in said
    assert b"The preview has ended." in said


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way there")
def test_the_preview_follows_an_item_a_page_a_setting_and_a_mistake(workspace: Path, port: int) -> None:
    portal, playbook = f"http://127.0.0.1:{port}/", f"http://127.0.0.1:{port + 1}/"
    item = workspace / "content/jobs/isveren-markasi-uzmani.md"
    _put(item, "title: İşveren markası uzmanı", "title: Yepyeni bir başlık")
    assert _until(lambda: "Yepyeni bir başlık" in _text(portal + "acik-pozisyonlar/"))
    assert _until(lambda: "Yepyeni bir başlık" in _text(playbook + "jobs/"))
    _put(workspace / "docs/portal/index.md", "Birlikte çalışalım", "Gelin, tanışalım")
    assert _until(lambda: "Gelin, tanışalım" in _text(portal))
    _put(workspace / "content/sahne.yml", 'primary: "#1d4ed8"', 'primary: "#0b4f5c"')
    assert _until(lambda: "#0b4f5c" in _text(portal + "assets/brand.css"))
    _put(item, "title: Yepyeni bir başlık", "title: Bozuk: başlık")
    assert _until(lambda: "Yepyeni bir başlık" not in _text(portal + "acik-pozisyonlar/"))
    _put(item, "title: Bozuk: başlık", "title: Düzeldi")
    assert _until(lambda: "Düzeldi" in _text(portal + "acik-pozisyonlar/"))


def _put(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
