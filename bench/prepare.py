"""Make what the figures are measured on; a process of its own, so that the one that measures stays small.

A process that is started begins with the memory of the one that starts it, and its peak would never be less.
"""

import pickle
import shutil
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from bench.workspace import make
from sahne.calendars.event import CalendarEvent
from sahne.calendars.internal import internal_feeds
from sahne.library import Library
from sahne.plan import whole_plan
from sahne.views.public import PublicView
from sahne.views.publish import public_view
from sahne.workspace import read_library

_PLAIN = """site_name: Bench
docs_dir: docs
site_dir: site
theme: {name: material, font: false}
nav: [index.md]
"""
"""Plain MkDocs; its own search is on, as it is unless one says otherwise."""


def prepare(folder: Path, count: int) -> None:
    """Below ``folder``: a workspace, the same pages for plain MkDocs, and the events of its feeds."""
    make(folder / "workspace", count)
    library = read_library(folder / "workspace")
    assert library.settings.today is not None
    today = library.settings.moment(library.settings.today)
    _plain(folder, public_view(library, today))
    (folder / "events.pickle").write_bytes(pickle.dumps(_events(library, today)))


def _plain(folder: Path, view: PublicView) -> None:
    """The files of all items that the portal shows, as they are, out of the navigation."""
    docs = folder / "plain/docs"
    for item in view.items:
        target = docs / item.source
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / "workspace/content" / item.source, target)
    (docs / "index.md").write_text("# Bench\n", encoding="utf-8")
    (folder / "plain/mkdocs.yml").write_text(_PLAIN, encoding="utf-8")


def _events(library: Library, today: datetime) -> list[dict[str, Any]]:
    """The events of the feed that holds the whole plan, each once.

    The portal's feeds show some of them again in other words; those are not counted.
    """
    feed = next(
        feed for feed in internal_feeds(library, whole_plan(library), today) if feed.path == "calendars/all.ics"
    )
    return [_properties(line.event) for line in feed.lines]


def _properties(event: CalendarEvent) -> dict[str, Any]:
    written = {
        "uid": event.uid,
        "dtstamp": datetime(2026, 1, 1, tzinfo=UTC),
        "dtstart": _utc(event.start),
        "dtend": _utc(event.end),
        "summary": event.summary,
        "description": event.description,
        "location": event.location,
        "url": event.url,
        "categories": list(event.categories),
        "status": "CONFIRMED",
        "transp": "TRANSPARENT",
    }
    return {name: value for name, value in written.items() if value}


def _utc(moment: date | datetime) -> date | datetime:
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


if __name__ == "__main__":
    prepare(Path(sys.argv[1]), int(sys.argv[2]))
