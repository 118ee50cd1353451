"""The site map says a day only where the content tells it, and is never longer than the protocol allows."""

from typing import Any
from xml.etree import ElementTree as ET

import pytest

from sahne.views import sitemap
from sahne.views.publish import public_view
from sahne.views.sitemap import Address, changed_on, sitemap_files
from tests.memory import at, library_of, made

LIVE = {"visibility": "public", "status": "published", "publish": "2026-11-01"}
SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def told(kind: str, today: str = "2026-11-23T09:00", **written: Any) -> str | None:
    library = library_of([made(kind, **LIVE | written)])
    view = public_view(library, at(library, today))
    changed = changed_on(view, view.items[0])
    return changed.isoformat() if changed else None


@pytest.mark.parametrize(
    ("kind", "written", "day"),
    [
        ("story", {}, "2026-11-01"),
        ("story", {"publish": "2026-11-01T10:00"}, "2026-11-01T10:00:00+03:00"),
        ("story", {"updated": "2026-11-20"}, "2026-11-20"),
        ("story", {"updated": "2026-12-20"}, "2026-11-01"),
        ("story", {"updated": "2026-10-01"}, "2026-11-01"),
        ("story", {"publish": None}, None),
        ("job", {"date_posted": "2026-11-10"}, "2026-11-10"),
        ("event", {"start": "2026-12-03"}, "2026-11-01"),
        ("event", {"start": "2026-11-10", "end": "2026-11-12"}, "2026-11-13"),
        ("event", {"start": "2026-11-10T10:00", "end": "2026-11-10T12:00"}, "2026-11-10T12:00:00+03:00"),
        ("event", {"start": "2026-11-10", "repeat": "every 2 weeks on tue until 2027-06-30"}, None),
        ("team", {}, None),
        ("location", {}, None),
        ("value", {}, None),
        ("community", {}, None),
        ("team", {"updated": "2026-11-20"}, "2026-11-20"),
    ],
)
def test_a_page_changed_when_its_file_says_so(kind: str, written: dict[str, Any], day: str | None) -> None:
    assert told(kind, **written) == day


def test_more_addresses_than_one_file_may_have_stand_in_several(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemap, "MOST", 3)
    paths = [f"a{number}/" for number in range(8)]
    files = sitemap_files([Address(path=path) for path in reversed(paths)], "https://x.example/k&k/")
    index = ET.fromstring(files["sitemap.xml"].encode())
    assert index.tag == f"{SPACE}sitemapindex"
    named = [place.text or "" for place in index.iter(f"{SPACE}loc")]
    assert named == [f"https://x.example/k&k/{name}" for name in files if name != "sitemap.xml"]
    found = [
        place.text
        for name in named
        for place in ET.fromstring(files[name.removeprefix("https://x.example/k&k/")].encode()).iter(f"{SPACE}loc")
    ]
    assert found == [f"https://x.example/k&k/{path}" for path in paths]
    assert set(sitemap_files([Address(path=path) for path in paths[:3]], "https://x.example/")) == {"sitemap.xml"}
