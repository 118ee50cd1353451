"""The configuration that ``sahne init`` gives, in real web servers, and a real subscriber that follows three rounds of edits."""

import http.client
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from icalendar import Calendar, Component

from tests.site.conftest import run
from tests.site.servers import SERVERS, serving

pytestmark = pytest.mark.xdist_group("serving")
_TODAY = ("--today", "2026-11-23")
_FEED = "calendars/events.ics"
_OTHER = "0b54d6a2-7a3e-4a52-8f1f-2f6f0a7b9c01"
_ID = "6f1c2b0e-5d0b-4c8e-9a51-0d5b8f6a7c11"
_EVENT = """---
id: {id}
title: {title}
lang: tr
status: {status}
visibility: public
publish: 2026-11-01
start: {start}
---
Gelin, konuşalım.
"""


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A first workspace whose portal is built."""
    root = tmp_path_factory.mktemp("serving") / "work"
    run("sahne_cli", "init", str(root), cwd=root.parent)
    write(root, "atolye", _OTHER, "Atölye")
    built(root)
    return root


@pytest.fixture(scope="module", params=SERVERS)
def served(request: pytest.FixtureRequest, workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of its portal."""
    folder = tmp_path_factory.mktemp(request.param)
    with serving(request.param, workspace / "serving", workspace / "site/portal", folder) as address:
        yield address


def write(root: Path, slug: str, number: str, title: str, status: str = "published", start: str = "2026-12-08") -> Path:
    """Write a public event."""
    file = root / f"content/events/{slug}.md"
    file.write_text(_EVENT.format(id=number, title=title, status=status, start=start), encoding="utf-8")
    return file


def built(root: Path) -> None:
    """Build the portal in its place."""
    run("sahne_cli", "-C", str(root), "build", "portal", "--no-check", *_TODAY)


def asked(address: str, **headers: str) -> http.client.HTTPResponse:
    """The answer to one question, its body read."""
    url = urlsplit(address)
    connection = http.client.HTTPConnection(url.netloc, timeout=10)
    connection.request("GET", url.path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    answer.body = answer.read()  # type: ignore[attr-defined]
    connection.close()
    return answer


def test_a_calendar_says_its_type_its_age_and_that_it_is_in_no_search(served: str, workspace: Path) -> None:
    events = next((workspace / "site/portal").glob("etkinlikler/*/*.ics")).relative_to(workspace / "site/portal")
    for path in (_FEED, events.as_posix()):
        answer = asked(served + path, Accept_Encoding="gzip")
        assert answer.status == 200
        assert answer.getheader("Content-Type") == "text/calendar; charset=utf-8"
        assert answer.getheader("Cache-Control") == "max-age=300, must-revalidate"
        assert answer.getheader("X-Robots-Tag") == "noindex"
        assert answer.getheader("Content-Disposition") is None
        assert answer.body == (workspace / "site/portal" / path).read_bytes()  # type: ignore[attr-defined]


def test_the_etag_is_strong_and_who_has_it_is_told_so(served: str) -> None:
    first = asked(served + _FEED, Accept_Encoding="gzip")
    etag = first.getheader("ETag") or ""
    assert re.fullmatch(r'"[^"]+"', etag)
    for known in ({}, {"If_Modified_Since": f"{first.getheader('Last-Modified')}"}):
        again = asked(served + _FEED, If_None_Match=etag, **known)
        assert (again.status, again.getheader("ETag"), again.body) == (304, etag, b"")  # type: ignore[attr-defined]
        assert again.getheader("Cache-Control") == "max-age=300, must-revalidate"
    assert asked(served + _FEED, If_None_Match='"other"').status == 200


def test_a_page_is_a_page_and_what_is_not_there_is_told_by_the_site(served: str) -> None:
    assert (asked(served).getheader("Content-Type") or "").lower() == "text/html; charset=utf-8"
    assert asked(served).getheader("X-Robots-Tag") is None
    lost = asked(served + "nothing/here/")
    assert lost.status == 404
    assert b"<html" in lost.body  # type: ignore[attr-defined]
    assert asked(served + "calendars/nothing.ics").status == 404


def test_another_build_of_the_same_events_keeps_the_etag_and_a_change_makes_a_new_one(
    served: str, workspace: Path
) -> None:
    before = asked(served + _FEED).getheader("ETag")
    built(workspace)
    assert asked(served + _FEED).getheader("ETag") == before
    write(workspace, "atolye", _OTHER, "Büyük atölye")
    built(workspace)
    assert asked(served + _FEED, If_None_Match=f"{before}").status == 200
    write(workspace, "atolye", _OTHER, "Atölye")
    built(workspace)


_CONFIG = """
[general]
status_path = "{folder}/status"
[pair feed]
a = "own"
b = "site"
collections = null
conflict_resolution = "b wins"
[storage own]
type = "filesystem"
path = "{folder}/own"
fileext = ".ics"
[storage site]
type = "http"
url = "{url}"
"""


def subscribed(folder: Path, url: str) -> list[Component]:
    """The events that vdirsyncer has after it looked at a feed; it asks for each file only once."""
    config = folder / "config"
    if not config.exists():
        config.write_text(_CONFIG.format(folder=folder, url=url))
        (folder / "own").mkdir()
        run("vdirsyncer", "-c", str(config), "discover", cwd=folder)
    run("vdirsyncer", "-c", str(config), "sync", cwd=folder)
    files = [Calendar.from_ical(file.read_bytes()) for file in sorted((folder / "own").iterdir())]
    return [event for file in files for event in file.walk("VEVENT")]


def test_a_subscriber_follows_what_is_added_moved_and_cancelled_and_has_nothing_twice(
    served: str, workspace: Path, tmp_path: Path
) -> None:
    others = {f"{event['SUMMARY']}" for event in subscribed(tmp_path, served + _FEED)}
    rounds = [
        ("published", "2026-12-10T18:00", "Kariyer gecesi", "20261210T150000Z"),
        ("published", "2026-12-17T18:30", "Kariyer gecesi", "20261217T153000Z"),
        ("cancelled", "2026-12-17T18:30", "İPTAL: Kariyer gecesi", "20261217T153000Z"),
    ]
    file = Path()
    try:
        for status, start, summary, moment in rounds:
            file = write(workspace, "kariyer-gecesi", _ID, "Kariyer gecesi", status, start)
            built(workspace)
            events = subscribed(tmp_path, served + _FEED)
            assert sorted(f"{event['SUMMARY']}" for event in events) == sorted([*others, summary])
            (own,) = [event for event in events if "Kariyer" in event["SUMMARY"]]
            assert own["DTSTART"].to_ical().decode() == moment
            assert own["STATUS"] == ("CANCELLED" if status == "cancelled" else "CONFIRMED")
    finally:
        file.unlink()
        built(workspace)
    assert {f"{event['SUMMARY']}" for event in subscribed(tmp_path, served + _FEED)} == others


_KHAL = """
[calendars]
[[feed]]
path = {folder}/calendar
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = Europe/Istanbul
default_timezone = Europe/Istanbul
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
"""


def taken(folder: Path, feed: bytes) -> list[str]:
    """What khal shows of December after it took a feed once more; it knows an event by its UID."""
    config = folder / "khal.conf"
    (folder / "calendar").mkdir(exist_ok=True)
    config.write_text(_KHAL.format(folder=folder))
    (folder / "feed.ics").write_bytes(feed)
    run("khal", "-c", str(config), "import", "--batch", str(folder / "feed.ics"), cwd=folder)
    shown = ("--format", "{start-long} {title}", "--day-format", "", "2026-12-01", "31d")
    return run("khal", "-c", str(config), "list", *shown, cwd=folder).stdout.split("\n")


def test_a_calendar_that_knows_events_by_their_uid_has_each_once(workspace: Path, tmp_path: Path) -> None:
    rounds = [
        ("published", "2026-12-10T18:00", "2026-12-10 18:00 Kariyer gecesi"),
        ("published", "2026-12-17T18:30", "2026-12-17 18:30 Kariyer gecesi"),
        ("cancelled", "2026-12-17T18:30", "2026-12-17 18:30 İPTAL: Kariyer gecesi"),
    ]
    for status, start, line in rounds:
        file = write(workspace, "kariyer-gecesi", _ID, "Kariyer gecesi", status, start)
        built(workspace)
        seen = taken(tmp_path, (workspace / "site/portal" / _FEED).read_bytes())
        assert [one for one in seen if "Kariyer" in one] == [line]
        assert [one for one in seen if "Atölye" in one] == ["2026-12-08 Atölye"]
    file.unlink()
    built(workspace)
