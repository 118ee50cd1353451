"""A portal on a server of this machine, below a folder, that can go away, be built anew and be told what time it is."""

import functools
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

from sahne_mkdocs.policy import HEADERS

FOLDER = "/kariyer/"


class PortalServer(http.server.ThreadingHTTPServer):
    """What it serves may change while it runs."""

    def __init__(self, site: Path, now: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site = site
        self.now = now
        self.down = False
        self.asked: list[str] = []

    @property
    def address(self) -> str:
        """Of the home page."""
        return f"http://127.0.0.1:{self.server_port}{FOLDER}"


class _Handler(http.server.SimpleHTTPRequestHandler):
    server: PortalServer

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def translate_path(self, path: str) -> str:
        """The file of an address; there is nothing outside the folder."""
        if not path.startswith(FOLDER):
            return str(self.server.site / "nothing-outside")
        self.directory = str(self.server.site)
        return super().translate_path(path.removeprefix(FOLDER.rstrip("/")))

    def date_time_string(self, timestamp: float | None = None) -> str:
        """The time of an answer is the server's."""
        if timestamp is not None:
            return super().date_time_string(timestamp)
        return format_datetime(datetime.fromisoformat(self.server.now).astimezone(), usegmt=False)

    def end_headers(self) -> None:
        """The policy of the portal, and nothing from a cache that was not asked for anew."""
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def do_GET(self) -> None:
        """A server that is down says nothing at all."""
        if self.server.down:
            self.close_connection = True
            self.connection.close()
            return
        self.server.asked.append(self.path)
        super().do_GET()


@contextmanager
def portal_server(site: Path, now: str) -> Iterator[PortalServer]:
    """Serve a portal until the end.

    Args:
        site: Its folder.
        now: What time it is there, ISO.
    """
    server = PortalServer(site, now)
    threading.Thread(target=functools.partial(server.serve_forever, 0.05), daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
