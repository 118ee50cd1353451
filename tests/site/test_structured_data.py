"""What the pages of the portal tell search engines, held against what Google asks for.

Read on 2026-11-25, in stored copies of the pages:

- https://developers.google.com/search/docs/appearance/structured-data/job-posting
- https://developers.google.com/search/docs/appearance/structured-data/event
- https://developers.google.com/search/docs/appearance/structured-data/article
- https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
- https://developers.google.com/search/docs/appearance/structured-data/organization
- https://developers.google.com/actions/media/reference/data-specification/podcast-specification (its part on the series; of
  what it says of episodes a summary only)

Google shows no rich result of a podcast any more; its specification still says what a reader of schema.org expects of one.
"""

import json
import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from PIL import Image

PORTAL = "https://kariyer.yelkovan.example/"
Data = dict[str, Any]
REQUIRED = {
    "JobPosting": {"title", "description", "datePosted", "hiringOrganization"},
    "Event": {"name", "startDate", "location"},
    "Article": set(),
    "BreadcrumbList": {"itemListElement"},
    "Organization": {"name"},
    "PodcastSeries": {"@id", "url", "name", "description", "author"},
    "PodcastEpisode": {"@id", "url", "name", "description", "author", "datePublished", "partOfSeries"},
}
RECOMMENDED = {
    "JobPosting": {"validThrough", "employmentType", "directApply", "identifier"},
    "Event": {"description", "endDate", "eventStatus", "image", "organizer", "eventAttendanceMode"},
    "Article": {"headline", "image", "datePublished", "author"},
    "Organization": {"url", "logo", "sameAs", "legalName"},
    "PodcastSeries": {"image", "webFeed"},
    "PodcastEpisode": {"duration", "episodeNumber", "associatedMedia", "partOfSeason"},
}
"""What the example has, of what is recommended: all of it stands in its pages."""
EMPLOYMENT = {"FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"}
UNITS = {"HOUR", "DAY", "WEEK", "MONTH", "YEAR"}
TAGS = {"p", "br", "ul", "ol", "li", "strong", "em"}
_SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


@pytest.fixture(scope="module")
def found(sites: Path) -> Mapping[str, list[tuple[str, Data]]]:
    """Type -> address of a page and what it says, of every page."""
    data: defaultdict[str, list[tuple[str, Data]]] = defaultdict(list)
    for path in sorted((sites / "portal").rglob("*.html")):
        address = path.relative_to(sites / "portal").as_posix().removesuffix("index.html")
        for script in _SCRIPT.findall(path.read_text(encoding="utf-8")):
            said = json.loads(script)
            assert said["@context"] == "https://schema.org"
            data[said["@type"]].append((address, said))
    return data


def test_every_type_is_met(found: Mapping[str, list[tuple[str, Data]]]) -> None:
    assert set(found) == set(REQUIRED)


@pytest.mark.parametrize("kind", REQUIRED)
def test_nothing_that_is_required_is_missing(found: Mapping[str, list[tuple[str, Data]]], kind: str) -> None:
    for address, data in found[kind]:
        assert REQUIRED[kind] <= set(data), address
        assert all(value not in ("", None, [], {}) for value in data.values()), address


@pytest.mark.parametrize("kind", RECOMMENDED)
def test_what_is_recommended_stands_in_some_page(found: Mapping[str, list[tuple[str, Data]]], kind: str) -> None:
    said = set().union(*(data for _, data in found[kind]))
    assert RECOMMENDED[kind] <= said


def test_a_job_is_told_where_or_from_where_and_what_it_pays(found: Mapping[str, list[tuple[str, Data]]]) -> None:
    for address, job in found["JobPosting"]:
        if job.get("jobLocationType") == "TELECOMMUTE":
            assert job["applicantLocationRequirements"], address
        else:
            assert all(place["address"]["addressCountry"] for place in job["jobLocation"]), address
            assert "applicantLocationRequirements" not in job
        kinds = job.get("employmentType", [])
        assert {kinds} if isinstance(kinds, str) else set(kinds) <= EMPLOYMENT
        assert date.fromisoformat(job["datePosted"])
        assert datetime.fromisoformat(job["validThrough"]).tzinfo
        pay = job.get("baseSalary")
        if pay:
            assert re.fullmatch("[A-Z]{3}", pay["currency"])
            assert pay["value"]["unitText"] in UNITS
        assert job["hiringOrganization"]["name"]
        assert job["url"] == PORTAL + address


def test_the_description_of_a_job_is_the_text_of_its_page_in_plain_html(
    found: Mapping[str, list[tuple[str, Data]]], sites: Path
) -> None:
    for address, job in found["JobPosting"]:
        html = job["description"]
        tags = re.findall(r"</?([a-z0-9]+)([^>]*)>", html)
        assert {name for name, _ in tags} <= TAGS
        assert {"p", "li"} <= {name for name, _ in tags}, address
        assert not any(rest for _, rest in tags), "no attribute: no address that only this page can follow, no anchor"
        assert html != job["title"]
        page = _words((sites / "portal" / address / "index.html").read_text(encoding="utf-8"))
        for words in re.findall(r"<li>([^<]{12,60})", html):
            assert _words(words) in page, "what is told is what can be read"


def test_a_job_is_told_on_its_own_page_alone_and_only_while_it_is_open(
    found: Mapping[str, list[tuple[str, Data]]], sites: Path
) -> None:
    told = [address for address, _ in found["JobPosting"]]
    assert len(told) == len(set(told))
    assert all(re.fullmatch(r"(acik-pozisyonlar|en/jobs)/[^/]+/", address) for address in told)
    closed = 0
    for path in (sites / "portal").rglob("index.html"):
        html = path.read_text(encoding="utf-8")
        if 'name="robots" content="noindex"' in html:
            assert '"JobPosting"' not in html, path
            closed += 1
    assert closed


def test_an_event_says_where_and_whether_it_takes_place(found: Mapping[str, list[tuple[str, Data]]]) -> None:
    for address, event in found["Event"]:
        modes = {place["@type"] for place in event["location"]}
        for place in event["location"]:
            assert place["url"] if place["@type"] == "VirtualLocation" else place["address"], address
        mode = {frozenset({"Place"}): "Offline", frozenset({"VirtualLocation"}): "Online"}.get(
            frozenset(modes), "Mixed"
        )
        assert event["eventAttendanceMode"] == f"https://schema.org/{mode}EventAttendanceMode"
        assert event["eventStatus"] in ("https://schema.org/EventScheduled", "https://schema.org/EventCancelled")
        start = datetime.fromisoformat(event["startDate"])
        assert "T" not in event["startDate"] or start.tzinfo
        if "endDate" in event:
            assert event["endDate"] >= event["startDate"]
        assert event["url"] == PORTAL + address


def test_pictures_are_there_and_large_enough(found: Mapping[str, list[tuple[str, Data]]], sites: Path) -> None:
    for kind in ("Event", "Article", "PodcastEpisode"):
        for _, data in found[kind]:
            for image in data["image"]:
                with Image.open(sites / "portal" / image.removeprefix(PORTAL)) as picture:
                    assert picture.width * picture.height >= 50_000, "Google's least, of an article"
    logo = found["Organization"][0][1]["logo"].removeprefix(PORTAL)
    assert (sites / "portal" / logo).is_file()
    assert logo.endswith((".svg", ".png", ".jpg", ".webp"))


def test_an_article_names_who_tells_it(found: Mapping[str, list[tuple[str, Data]]]) -> None:
    for _, article in found["Article"]:
        authors = article["author"] if isinstance(article["author"], list) else [article["author"]]
        assert all(author["@type"] in ("Person", "Organization") and author["name"] for author in authors)
        assert not any("," in author["name"] for author in authors), "one author an entry"


def test_the_way_to_a_page_leads_over_pages_that_are_there(
    found: Mapping[str, list[tuple[str, Data]]], sites: Path
) -> None:
    for address, trail in found["BreadcrumbList"]:
        steps = trail["itemListElement"]
        assert [step["position"] for step in steps] == [*range(1, len(steps) + 1)]
        assert len(steps) >= 2
        assert all(step["name"] for step in steps)
        for step in steps:
            path = urlsplit(step["item"]).path.lstrip("/")
            assert (sites / "portal" / path / "index.html").is_file(), step
        assert steps[-1]["item"] == PORTAL + address


def test_the_employer_is_told_on_the_home_pages_with_its_channels(found: Mapping[str, list[tuple[str, Data]]]) -> None:
    assert sorted(address for address, _ in found["Organization"]) == ["", "en/"]
    for _, employer in found["Organization"]:
        assert urlsplit(employer["url"]).scheme == "https"
        assert all(urlsplit(one).netloc not in ("", urlsplit(PORTAL).netloc) for one in employer["sameAs"])


def test_an_episode_belongs_to_the_show_of_its_language(
    found: Mapping[str, list[tuple[str, Data]]], sites: Path
) -> None:
    shows = {show["@id"] for _, show in found["PodcastSeries"]}
    for address, episode in found["PodcastEpisode"]:
        assert episode["partOfSeries"]["@id"] in shows
        assert episode["url"] == PORTAL + address
        assert re.fullmatch(r"PT\d+S", episode["duration"])
        sound = episode["associatedMedia"]["contentUrl"].removeprefix(PORTAL)
        assert (sites / "portal" / sound).stat().st_size == int(episode["associatedMedia"]["contentSize"])
    for _, show in found["PodcastSeries"]:
        assert (sites / "portal" / show["webFeed"].removeprefix(PORTAL)).is_file()


def _words(html: str) -> str:
    return re.sub(r"\W+", " ", unescape(re.sub(r"<[^>]+>", " ", html))).strip()
