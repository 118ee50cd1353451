"""Radicale stores what vdirsyncer takes from a feed: after any edits it holds the feed's events, and nothing twice."""

import http.client
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from icalendar import Calendar

from sahne.calendars.export import all_feeds
from sahne.workspace import read_library
from tests.conftest import ROOT
from tests.memory import at
from tests.site.conftest import run
from tests.site.servers import free_port, serving, wait
from tests.site.test_serving import _FEED, _ID, built, workspace, write

__all__ = ["workspace"]
pytestmark = pytest.mark.xdist_group("serving")
_LOGIN = {"Authorization": "Basic " + b64encode(b"reader:reader").decode()}
_CONFIG = """
[general]
status_path = "{folder}/status"
[pair feed]
a = "stored"
b = "site"
collections = null
conflict_resolution = "b wins"
[storage stored]
type = "caldav"
url = "http://127.0.0.1:{port}/reader/feed/"
username = "reader"
password = "reader"
[storage site]
type = "http"
url = "{url}"
"""


class Seen(NamedTuple):
    """What of an event a store must keep."""

    uid: str
    instead: str
    start: str
    end: str
    rule: str
    summary: str
    status: str
    sequence: int


def seen_in(data: bytes) -> list[Seen]:
    """The events of a calendar, sorted."""
    events: Any = Calendar.from_ical(data).walk("VEVENT")
    return sorted(
        Seen(
            str(event["UID"]),
            event["RECURRENCE-ID"].to_ical().decode() if "RECURRENCE-ID" in event else "",
            event["DTSTART"].to_ical().decode(),
            event["DTEND"].to_ical().decode(),
            event["RRULE"].to_ical().decode() if "RRULE" in event else "",
            str(event["SUMMARY"]),
            str(event["STATUS"]),
            int(event["SEQUENCE"]),
        )
        for event in events
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[int]:
    """The port of a Radicale that is empty."""
    port = free_port()
    folder = tmp_path / "radicale"
    folder.mkdir()
    words = ("--server-hosts", f"127.0.0.1:{port}", "--auth-type", "none", "--web-type", "none")
    command = [
        sys.executable,
        "-m",
        "radicale",
        "--config",
        "",
        *words,
        "--storage-filesystem-folder",
        str(folder / "kept"),
    ]
    with (
        (folder / "said.txt").open("wb") as said,
        subprocess.Popen(command, stdout=said, stderr=said) as process,
    ):
        try:
            wait(port, process, folder / "said.txt")
            yield port
        finally:
            process.terminate()


def asked(port: int, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
    """What the store answers."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request(method, path, body, {**_LOGIN, "Content-Type": "text/calendar; charset=utf-8"})
    answer = connection.getresponse()
    data = answer.read()
    connection.close()
    return answer.status, data


def test_a_store_takes_every_feed_of_the_example_whole_and_gives_it_back(store: int) -> None:
    library = read_library(ROOT)
    for site, feeds in all_feeds(library, at(library)).items():
        for number, (path, data) in enumerate(feeds.items()):
            place = f"/reader/{site}-{number}/"
            status, said = asked(store, "PUT", place, data)
            assert status == 201, (path, said)
            assert seen_in(asked(store, "GET", place)[1]) == seen_in(data), path


def stored(port: int) -> list[Seen]:
    """What the subscriber's collection holds; vdirsyncer calls what it fetches by its own names, the hash of each event."""
    kept = seen_in(asked(port, "GET", "/reader/feed/")[1])
    assert len({one.uid for one in kept}) == len(kept)
    return sorted(one._replace(uid="") for one in kept)


def told_by(feed: Path) -> list[Seen]:
    """What the feed says, without the names."""
    return sorted(one._replace(uid="") for one in seen_in(feed.read_bytes()))


def test_a_store_that_a_subscriber_keeps_follows_every_edit(workspace: Path, store: int, tmp_path: Path) -> None:
    assert asked(store, "MKCALENDAR", "/reader/feed/")[0] == 201
    feed = workspace / "site/portal" / _FEED
    rounds = [
        {"start": "2026-12-10T18:00"},
        {"start": "2026-12-17T18:30"},
        {"start": "2026-12-17T18:30", "title": "Kariyer gecesi, yeni adıyla"},
        {"start": "2026-12-17T18:30", "title": "Kariyer gecesi, yeni adıyla", "status": "cancelled"},
    ]
    with serving("nginx", workspace / "serving", workspace / "site/portal", tmp_path / "nginx") as site:
        config = tmp_path / "config"
        config.write_text(_CONFIG.format(folder=tmp_path, port=store, url=site + _FEED))
        file = Path()
        try:
            for number, told in enumerate(rounds):
                file = write(workspace, f"kariyer-gecesi-{number}", _ID, **({"title": "Kariyer gecesi"} | told))
                built(workspace)
                if number == 0:
                    run("vdirsyncer", "-c", str(config), "discover", cwd=tmp_path)
                run("vdirsyncer", "-c", str(config), "sync", cwd=tmp_path)
                assert stored(store) == told_by(feed)
                file.unlink()
            built(workspace)
            run("vdirsyncer", "-c", str(config), "sync", cwd=tmp_path)
            assert stored(store) == told_by(feed)
            assert not [one for one in stored(store) if one.status != "CANCELLED" and "Kariyer" in one.summary]
        finally:
            file.unlink(missing_ok=True)
            built(workspace)
