"""Eleven parsers of other people accept every feed of a small workspace and read the same in it."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sahne.calendars.export import all_feeds
from sahne.library import Library
from tests.calendars.test_determinism import sample
from tests.conftest import SHARED
from tests.memory import at, library_of, made, made_settings

JUDGE = SHARED / "tools/icsjudge"
PARSERS = Path(os.environ.get("ICSJUDGE_HOME") or Path.home() / ".cache/icsjudge")

TUESDAYS: dict[str, Any] = {"start": "2026-12-01T09:45", "repeat": "her salı, 30.04.2027'ye kadar"}
ODD: list[dict[str, Any]] = [
    TUESDAYS | {"skipped": ["2026-12-29"], "moved": {"2026-12-22": "2026-12-23T10:00", "2027-03-30": "2027-03-31"}},
    TUESDAYS | {"skipped": ["2026-12-01"], "moved": {"2026-12-22": "2026-12-30T10:00"}},
    {"start": "2026-12-01", "repeat": "her ayın son cuması 6 kez", "moved": {"2027-01-29": "2027-01-28"}},
    {"start": "2026-12-01T10:00", "repeat": "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=6"},
    {"start": "2026-12-31T10:00", "repeat": "every month on the last day 4 times"},
    {"start": "2026-12-01T10:00", "repeat": "every year on the first mon of march 2 times"},
    {"start": "2027-03-27T02:30", "repeat": "every day 3 times"},
]
"""Exceptions, moved times, and an hour that a change of clocks leaves out."""


def hard_library() -> Library:
    """A small workspace with everything in it that calendars disagree about."""
    settings = made_settings(timezone="Europe/Berlin")
    public = {"visibility": "public", "status": "published", "publish": "2026-11-01"}
    late = {"start": "2026-12-03T22:00", "end": "2026-12-04T02:00", "repeat": "every 2 weeks on thu fri 5 times"}
    hard = [
        made(
            "event",
            settings,
            number=10,
            start="2026-12-07",
            title="Çay, kahve; \\ ve\nsohbet 👩\u200d💻 " + "ş" * 90,
            **public,
        ),
        made("event", settings, number=11, start="2026-12-08", **public | {"status": "cancelled"}),
        made("event", settings, number=12, start="2026-12-31", repeat="every month 4 times", **public),
        made("event", settings, number=13, **late, **public),
        *(made("event", settings, number=20 + number, **odd, **public) for number, odd in enumerate(ODD)),
    ]
    return library_of([*sample().items, *hard], settings)


@pytest.mark.skipif(
    not (JUDGE.is_file() and (PARSERS / "stamp").is_file()),
    reason="the judge is not here, or its parsers are not installed",
)
def test_eleven_parsers_agree_on_every_feed(tmp_path: Path) -> None:
    library = hard_library()
    paths = []
    for site, feeds in all_feeds(library, at(library)).items():
        for name, data in feeds.items():
            paths.append(tmp_path / f"{site}-{name.replace('/', '-')}")
            paths[-1].write_bytes(data)
    done = subprocess.run([sys.executable, JUDGE, *paths], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("11 of 11 parsers accept; all that accept agree") == len(paths)
