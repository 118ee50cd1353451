"""nginx and Caddy of this machine, with the configuration that ``sahne init`` gives, on a port of the loopback."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

SERVERS = ("nginx", "caddy")


def program(name: str) -> str:
    """Where a program is; without it a test steps aside, or fails where the run needs it."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if found is None:
        if os.environ.get("SAHNE_SERVERS") == "required":
            pytest.fail(f"there is no {name}, and this run needs one")
        pytest.skip(f"there is no {name} here; on Debian: apt install {name}")
    return found


@contextmanager
def serving(
    name: str,
    given: Path,
    root: Path,
    folder: Path,
    part: str = "",
    *,
    policy: bool = False,
    moved: bool = False,
) -> Iterator[str]:
    """The address at which a server serves a folder.

    Args:
        name: ``nginx`` or ``caddy``.
        given: The folder with the configuration that comes with a workspace.
        root: The site.
        folder: Where the server may write.
        part: Empty for a site, ``-feeds`` for secret addresses.
        policy: Whether it also sends the portal's policy.
        moved: Whether it also knows of old addresses.
    """
    path, port = program(name), free_port()
    folder.mkdir(exist_ok=True)
    own = _nginx if name == "nginx" else _caddy
    parts = (part, *(["-portal"] if policy else []))
    old = [root / f"_redirects.{name}"] if moved else []
    command = own(path, port, given, root, folder, parts, old)
    home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    with (
        (folder / "said.txt").open("wb") as said,
        subprocess.Popen(command, env={**os.environ, **home}, stdout=said, stderr=said) as process,
    ):
        try:
            wait(port, process, folder / "said.txt")
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()


def _nginx(
    path: str, port: int, given: Path, root: Path, folder: Path, parts: Sequence[str], old: Sequence[Path]
) -> list[str]:
    user = "user root;" if os.geteuid() == 0 else ""
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    config = folder / "own.conf"
    included = " ".join(f"include {file};" for file in (*(f"{given}/nginx{part}.conf" for part in parts), *old))
    config.write_text(
        f"{user} daemon off; pid {folder}/pid; error_log stderr; events {{ }}\n"
        f"http {{ {temporary} access_log off; include /etc/nginx/mime.types; gzip on; gzip_types text/calendar;\n"
        f"server {{ listen 127.0.0.1:{port}; root {root}; {included} }} }}\n"
    )
    return [path, "-e", "stderr", "-p", str(folder), "-c", str(config)]


def _caddy(
    path: str, port: int, given: Path, root: Path, folder: Path, parts: Sequence[str], old: Sequence[Path]
) -> list[str]:
    config = folder / "Caddyfile"
    snippets = [f"sahne{part.replace('-', '_')}" for part in parts]
    imported = "".join(f"\timport {one}\n" for one in (*snippets, *old))
    config.write_text(
        f"{{\n\tadmin off\n}}\nimport {given}/Caddyfile\nhttp://127.0.0.1:{port} {{\n\troot * {root}\n{imported}}}\n"
    )
    return [path, "run", "--adapter", "caddyfile", "--config", str(config)]


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def wait(port: int, process: subprocess.Popen[bytes], said: Path) -> None:
    """Wait until a server answers."""
    for _ in range(200):
        assert process.poll() is None, said.read_text(encoding="utf-8")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"no answer after ten seconds: {said.read_text(encoding='utf-8')}")
