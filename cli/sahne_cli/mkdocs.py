"""MkDocs as a process of its own: one a site, so that both are built at once and neither sees the other."""

import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click

from sahne.errors import SahneError
from sahne.said import Words, text_of
from sahne_cli.language import language

NO_CONFIG = Words(
    en="there is no {file} in the workspace; sahne init writes one",
    tr="çalışma alanında {file} yok; onu sahne init yazar",
)
CONFIGS = {"portal": "mkdocs.yml", "playbook": "mkdocs.playbook.yml"}
"""Site -> its configuration, at the top of the workspace."""
_STEP = re.compile(r"(read|wrote) (\d+) of (\d+) pages")
NEWS = (
    ("Serving on", Words(en="ready", tr="hazır")),
    (
        "Detected file changes",
        Words(en="a file was saved, building again", tr="bir dosya kaydedildi, yeniden üretiliyor"),
    ),
    ("Reloading browsers", Words(en="built again", tr="yeniden üretildi")),
)
"""What a preview tells in passing, and how we say it."""
_NOISE = re.compile(r"^(INFO +- +(Cleaning|Building|Documentation built)|\s*$)")


@dataclass(frozen=True, slots=True)
class Built:
    """How a build ended."""

    site: str
    code: int
    said: tuple[str, ...]
    """What MkDocs had to say besides its progress."""


def config_of(root: Path, site: str) -> Path:
    """The configuration of a site.

    Raises:
        SahneError: The workspace has none.
    """
    path = root / CONFIGS[site]
    if not path.is_file():
        raise SahneError(NO_CONFIG(file=path.name))
    return path.resolve()


def environment(today: str | None, *, checked: bool) -> dict[str, str]:
    """What a build is told besides its configuration."""
    told = {"NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "SAHNE_LANG": language()}
    if today is not None:
        told["SAHNE_TODAY"] = today
    if checked:
        told["SAHNE_CHECKED"] = "1"
    return {**os.environ, **told}


def _start(command: list[str], environ: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )


def build(root: Path, site: str, folder: Path, environ: dict[str, str], step: Callable[[str, float], None]) -> Built:
    """Build one site into a folder.

    Args:
        root: The workspace.
        site: ``portal`` or ``playbook``.
        folder: An empty folder.
        environ: As from ``environment``.
        step: Told the site and how much of it is done, 0 to 1.
    """
    command = [sys.executable, "-m", "mkdocs", "build", "-f", str(config_of(root, site)), "-d", str(folder.resolve())]
    process = _start(command, environ)
    said = []
    with process:
        for line in process.stdout or ():
            if match := _STEP.search(line):
                done = int(match[2]) / int(match[3])
                step(site, done / 2 if match[1] == "read" else 0.5 + done / 2)
            elif not _NOISE.match(line):
                said.append(line.rstrip())
    return Built(site, process.returncode, tuple(said))


def serve(root: Path, site: str, address: str, environ: dict[str, str], lang: str) -> subprocess.Popen[str]:
    """Start the preview of one site; a thread passes on what it says, in a language."""
    command = [sys.executable, "-m", "mkdocs", "serve", "-f", str(config_of(root, site)), "-a", address]
    process = _start(command, environ)
    threading.Thread(target=_pass_on, args=(process, site, lang), daemon=True).start()
    return process


def _pass_on(process: subprocess.Popen[str], site: str, lang: str) -> None:
    for line in process.stdout or ():
        if words := _news(line, lang):
            click.echo(f"{site}: {words}")


def _news(line: str, lang: str) -> str | None:
    """What is worth passing on of a line that MkDocs says."""
    if not line.startswith("INFO"):
        return line.rstrip()
    return next((text_of(ours, lang) for theirs, ours in NEWS if theirs in line), None)
