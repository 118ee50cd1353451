"""Every page of the portal: whole without JavaScript, with nothing from elsewhere, and honest to search engines."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from posixpath import normpath
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.site.conftest import files_of

pytestmark = pytest.mark.xdist_group("site")
_PORTAL = "https://kariyer.yelkovan.example/"


@dataclass
class Page:
    """What the tests ask of a page."""

    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    data: list[str] = field(default_factory=list)

    def all(self, tag: str, **attributes: str) -> list[dict[str, str]]:
        return [found for name, found in self.tags if name == tag and attributes.items() <= found.items()]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page, self.inside = Page(), False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.page.tags.append((tag, attributes))
        self.inside = attributes.get("type") == "application/ld+json"

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.page.data.append(data)
            self.inside = False


def _read(html: str) -> Page:
    reader = _Reader()
    reader.feed(html)
    return reader.page


@pytest.fixture(scope="module")
def pages(sites: Path) -> dict[str, Page]:
    """Address below the site -> page."""
    return {path: _read(data.decode()) for path, data in files_of(sites / "portal").items() if path.endswith(".html")}


def _addresses(path: str, page: Page) -> Iterator[str]:
    base = urljoin("http://site/", path)
    for _, attributes in page.tags:
        for name in ("href", "src"):
            if name in attributes:
                yield urljoin(base, attributes[name])


def test_every_link_and_picture_leads_somewhere(sites: Path, pages: dict[str, Page]) -> None:
    files = set(files_of(sites / "portal"))
    broken = []
    for path, page in pages.items():
        for address in _addresses(path, page):
            parts = urlsplit(address)
            target = normpath(unquote(parts.path)).lstrip("/")
            if (
                parts.netloc == "site"
                and not {target, f"{target}/index.html".lstrip("/"), "index.html" if target in ("", ".") else ""}
                & files
            ):
                broken.append((path, address))
    assert broken == []


def test_nothing_is_loaded_from_elsewhere_and_every_script_waits_for_the_page(pages: dict[str, Page]) -> None:
    for path, page in pages.items():
        loaded = [
            found["src"]
            for tag in ("script", "img", "audio", "iframe", "source")
            for found in page.all(tag)
            if "src" in found
        ]
        loaded += [found["href"] for found in page.all("link") if found.get("rel") in ("stylesheet", "icon", "preload")]
        assert [address for address in loaded if urlsplit(address).netloc] == [], path
        for script in page.all("script"):
            assert script.get("type") == "application/ld+json" or ("src" in script and "defer" in script), path
        assert not [name for _, found in page.tags for name in found if name.startswith("on") or name == "style"], path


def test_every_page_says_its_language_its_title_and_one_heading(pages: dict[str, Page]) -> None:
    for path, page in pages.items():
        [html] = page.all("html")
        assert html["lang"] == ("en" if path.startswith("en/") else "tr"), path
        assert len(page.all("h1")) == 1, path
        assert all("alt" in found for found in page.all("img")), path
        assert page.all("main", id="main"), path


def test_translations_name_each_other(pages: dict[str, Page]) -> None:
    pairs = 0
    for path, page in pages.items():
        here = _PORTAL + path.removesuffix("index.html")
        for found in page.all("link", rel="alternate"):
            if found.get("hreflang") in ("tr", "en"):
                other = pages[found["href"].removeprefix(_PORTAL) + "index.html"]
                back = {link["href"] for link in other.all("link", rel="alternate") if "hreflang" in link}
                assert here in back, (path, found["href"])
                pairs += 1
    assert pairs > 60


def _structured(page: Page) -> list[dict[str, object]]:
    return [json.loads(text) for text in page.data]


def test_an_open_job_has_what_google_requires_and_a_closed_one_says_nothing(pages: dict[str, Page]) -> None:
    jobs = {path: page for path, page in pages.items() if re.match(r"(en/jobs|acik-pozisyonlar)/[^/]+/index", path)}
    said = {path: data for path, page in jobs.items() for data in _structured(page) if data["@type"] == "JobPosting"}
    assert len(said) >= 15
    for path, data in said.items():
        assert {
            "title",
            "description",
            "datePosted",
            "hiringOrganization",
            "validThrough",
            "employmentType",
        } <= data.keys(), path
        assert "jobLocation" in data or data.get("jobLocationType") == "TELECOMMUTE", path
        assert "jobLocationType" not in data or "applicantLocationRequirements" in data, path
        assert len(str(data["description"])) > 300, path
    silent = set(jobs) - set(said)
    assert silent
    for path in silent:
        assert jobs[path].all("meta", name="robots", content="noindex"), path
        assert not [link for link in jobs[path].all("a") if "basvuru.yelkovan.example" in link.get("href", "")], path


def test_every_story_and_article_says_who_wrote_it_and_every_page_of_an_item_where_it_stands(
    pages: dict[str, Page],
) -> None:
    data = {path: _structured(page) for path, page in pages.items()}
    articles = {path: one for path, all in data.items() for one in all if one["@type"] == "Article"}
    assert len(articles) >= 10
    for path, article in articles.items():
        assert {"headline", "author", "datePublished", "publisher", "inLanguage"} <= article.keys(), path
    episodes = [one for all in data.values() for one in all if one["@type"] == "PodcastEpisode"]
    assert len(episodes) >= 5
    for episode in episodes:
        sound: Any = episode["associatedMedia"]
        assert sound["contentUrl"].startswith("https://kariyer.yelkovan.example/audio/")
        assert sound["encodingFormat"] == "audio/mpeg"
        assert episode["partOfSeries"]
    trails = {path: one for path, all in data.items() for one in all if one["@type"] == "BreadcrumbList"}
    assert len(trails) >= len(articles) + 20
    for path, trail in trails.items():
        steps: Any = trail["itemListElement"]
        assert [step["position"] for step in steps] == [1, 2, 3]
        for step in steps:
            assert step["name"]
            assert step["item"].removeprefix("https://kariyer.yelkovan.example/") + "index.html" in pages, path
        assert steps[-1]["item"] == f"https://kariyer.yelkovan.example/{path.removesuffix('index.html')}"


def test_a_job_that_is_not_open_yet_or_a_draft_has_no_page(pages: dict[str, Page], sites: Path) -> None:
    assert not [path for path in pages if "taslak" in path]
    words = "\n".join(
        data.decode("utf-8", "ignore") for path, data in files_of(sites / "portal").items() if path.endswith(".html")
    )
    assert "2026-12-07" not in words


def test_the_site_map_names_each_page_that_may_be_found(sites: Path, pages: dict[str, Page]) -> None:
    listed = set(re.findall(r"<loc>([^<]+)</loc>", (sites / "portal/sitemap.xml").read_text(encoding="utf-8")))
    hidden = {path for path, page in pages.items() if page.all("meta", name="robots", content="noindex")}
    expected = {_PORTAL + path.removesuffix("index.html") for path in pages if path not in hidden}
    assert listed == expected
