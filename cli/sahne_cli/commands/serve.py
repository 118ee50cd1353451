"""``sahne serve``."""

import socket
import subprocess
import time
from pathlib import Path

import click

from sahne.errors import SahneError
from sahne.said import Words
from sahne.workspace import read_library
from sahne_cli.clock import moment, today_option
from sahne_cli.language import lang_option, language, say
from sahne_cli.mkdocs import CONFIGS, environment, serve

ENDED = Words(en="\nThe preview has ended.", tr="\nÖn izleme sona erdi.")
TAKEN = Words(
    en="another program uses port {port}; choose another with --port {other}",
    tr="{port} numaralı bağlantı noktasını başka bir program kullanıyor; başka birini seçin: --port {other}",
)
STOPPED = Words(
    en="a preview has ended by itself; the lines above say why",
    tr="bir ön izleme kendiliğinden sona erdi; nedeni yukarıdaki satırlarda",
)
_PATIENCE = 0.3
"""Seconds between two looks at whether a preview has ended."""


@click.command("serve", short_help="Preview both sites while you write.")
@click.option(
    "--port",
    default=8000,
    show_default=True,
    type=click.IntRange(1, 65534),
    help="Of the portal; the playbook has the next.",
)
@today_option
@lang_option
@click.pass_obj
def command(root: Path, port: int, today: str | None) -> None:
    """Preview both sites, and build them again whenever an item, a page or a setting is saved.

    Ctrl-C ends it.
    """
    settings = read_library(root).settings
    told = environment(None if today is None else moment(today, settings).isoformat(), checked=False)
    for number in range(len(CONFIGS)):
        _refuse_taken(port + number)
    lang = language()
    running: list[subprocess.Popen[str]] = []
    try:
        for number, site in enumerate(CONFIGS):
            address = f"127.0.0.1:{port + number}"
            running.append(serve(root, site, address, told, lang))
            click.echo(f"{site}: http://{address}/")
        _wait(running)
    except KeyboardInterrupt:
        say(ENDED())
    finally:
        for process in running:
            process.terminate()
        for process in running:
            process.wait()


def _refuse_taken(port: int) -> None:
    """Look whether a port is free.

    Raises:
        SahneError: Another program has it.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            raise SahneError(TAKEN(port=port, other=port + 100)) from None


def _wait(running: list[subprocess.Popen[str]]) -> None:
    """Wait for as long as every preview goes on.

    Raises:
        SahneError: One of them ended by itself.
    """
    while all(process.poll() is None for process in running):
        time.sleep(_PATIENCE)
    time.sleep(_PATIENCE)  # let it finish its last sentence
    raise SahneError(STOPPED())
