"""The site map of the example, held against its pages."""

import gzip
import re
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import pytest

PORTAL = "https://kariyer.yelkovan.example/"
TODAY = date(2026, 11, 23)
SPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture(scope="module")
def urls(sites: Path) -> dict[str, ET.Element]:
    """Path of a page -> its entry."""
    root = ET.fromstring((sites / "portal/sitemap.xml").read_bytes())
    return {f"{url.findtext('s:loc', namespaces=SPACES)}".removeprefix(PORTAL): url for url in root}


def html_of(sites: Path, path: str) -> str:
    return (sites / "portal" / path / "index.html").read_text(encoding="utf-8")


def test_each_page_that_may_be_found_is_in_it_once_and_no_other(sites: Path, urls: dict[str, ET.Element]) -> None:
    pages = {
        path.parent.relative_to(sites / "portal").as_posix().replace(".", "", 1)
        if path.parent == sites / "portal"
        else f"{path.parent.relative_to(sites / 'portal').as_posix()}/"
        for path in (sites / "portal").rglob("index.html")
    }
    open_to_all = {path for path in pages if '<meta name="robots" content="noindex">' not in html_of(sites, path)}
    assert set(urls) == open_to_all
    assert pages - open_to_all, "closed jobs, the search and old addresses are pages too"


def test_the_other_languages_are_those_that_the_page_itself_names(sites: Path, urls: dict[str, ET.Element]) -> None:
    several = 0
    for path, url in urls.items():
        named = {link.get("hreflang"): link.get("href") for link in url.findall("x:link", SPACES)}
        head = html_of(sites, path).partition("</head>")[0]
        own = dict(re.findall(r'<link rel="alternate" hreflang="(?!x-default)([^"]+)" href="([^"]+)">', head))
        assert named == own, path
        several += bool(named)
        assert not named or PORTAL + path in named.values()
    assert several > 50


def test_days_are_told_of_what_has_one_and_none_is_to_come(urls: dict[str, ET.Element]) -> None:
    for path, url in urls.items():
        day = url.findtext("s:lastmod", namespaces=SPACES)
        if day is not None:
            assert datetime.fromisoformat(day).date() <= TODAY, path
    days = {path: url.findtext("s:lastmod", namespaces=SPACES) for path, url in urls.items()}
    assert days["hikayeler/gece-vardiyasi/"]
    for path in ("", "en/", "acik-pozisyonlar/", "ekipler/", "takvimler/", "sorular/"):
        assert days[path] is None, "what nobody knows is not told"


def test_a_story_that_was_published_says_the_same_day_everywhere(urls: dict[str, ET.Element], sites: Path) -> None:
    for path, url in urls.items():
        if re.fullmatch(r"(hikayeler|en/stories)/[^/]+/", path):
            html = html_of(sites, path)
            published = re.findall(r'"datePublished":"([^"]+)"', html)
            modified = re.findall(r'"dateModified":"([^"]+)"', html)
            assert [url.findtext("s:lastmod", namespaces=SPACES)] == (modified or published)
            shared = dict(re.findall(r'<meta property="article:(\w+)_time" content="([^"]+)">', html))
            assert shared.get("published") == (published or [None])[0]


def test_it_is_packed_too_and_robots_are_told_of_it(sites: Path) -> None:
    data = (sites / "portal/sitemap.xml").read_bytes()
    assert gzip.decompress((sites / "portal/sitemap.xml.gz").read_bytes()) == data
    robots = (sites / "portal/robots.txt").read_text(encoding="utf-8")
    assert urlsplit(re.findall(r"Sitemap: (\S+)", robots)[0]).path == "/sitemap.xml"
