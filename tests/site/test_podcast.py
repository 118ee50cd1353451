"""The podcast as somebody hears it: in a browser, from real web servers, and by its feed."""

import http.client
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser

from sahne.starter import __file__ as starter
from tests.site.servers import SERVERS, serving

pytestmark = pytest.mark.xdist_group("site")
_EPISODE = "podcast/depoda-guvenlik-dur-deme-hakki/"
_SOUND = "audio/bolum-5-depoda-guvenlik.mp3"


@pytest.fixture(scope="module", params=SERVERS)
def from_server(request: pytest.FixtureRequest, sites: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address at which a real server gives the portal."""
    folder = tmp_path_factory.mktemp(request.param)
    with serving(request.param, Path(starter).parent / "serving", sites / "portal", folder) as address:
        yield address


def asked(address: str, **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
    url = urlsplit(address)
    connection = http.client.HTTPConnection(url.netloc, timeout=10)
    connection.request("GET", url.path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


def test_a_sound_comes_in_the_pieces_that_players_ask_for(from_server: str, sites: Path) -> None:
    whole = (sites / "portal" / _SOUND).read_bytes()
    answer, body = asked(from_server + _SOUND)
    assert (answer.status, answer.getheader("Accept-Ranges"), body) == (200, "bytes", whole)
    assert answer.getheader("Content-Type") == "audio/mpeg"
    assert answer.getheader("Content-Encoding") is None
    for asked_for, start, end in (("0-1", 0, 2), ("1000-1999", 1000, 2000), ("-500", len(whole) - 500, len(whole))):
        answer, body = asked(from_server + _SOUND, Range=f"bytes={asked_for}")
        assert answer.status == 206
        assert answer.getheader("Content-Range") == f"bytes {start}-{end - 1}/{len(whole)}"
        assert body == whole[start:end]
    assert asked(from_server + _SOUND, Range=f"bytes={len(whole)}-")[0].status == 416


def test_a_sound_keeps_its_time_so_that_half_of_it_can_be_completed_after_another_build(
    example: Path, sites: Path
) -> None:
    assert (sites / "portal" / _SOUND).stat().st_mtime_ns == (example / "content" / _SOUND).stat().st_mtime_ns


@pytest.mark.parametrize(
    ("path", "type"),
    [
        ("feeds/podcast.rss", "application/rss+xml; charset=utf-8"),
        ("en/feeds/jobs.atom", "application/atom+xml; charset=utf-8"),
        ("feeds/jobs.json", "application/json"),
        (f"{_EPISODE}chapters.json", "application/json"),
    ],
)
def test_a_feed_says_its_type_and_may_be_read_from_elsewhere(
    from_server: str, sites: Path, path: str, type: str
) -> None:
    answer, body = asked(from_server + path)
    assert (answer.status, answer.getheader("Content-Type")) == (200, type)
    assert answer.getheader("Access-Control-Allow-Origin") == "*"
    assert body == (sites / "portal" / path).read_bytes()


def test_everything_that_the_feed_names_is_there_and_as_long_as_it_says(sites: Path) -> None:
    portal, known = sites / "portal", {"size": 0}
    channel = ET.fromstring((portal / "feeds/podcast.rss").read_bytes())
    for found in channel.iter():
        for address in (found.get("url"), found.get("href")):
            if address:
                file = portal / address.removeprefix("https://kariyer.yelkovan.example/")
                assert file.is_file(), address
                if found.tag == "enclosure":
                    known["size"] += 1
                    assert found.get("length") == str(file.stat().st_size)
    for link in channel.iter("link"):
        assert (portal / f"{link.text}".removeprefix("https://kariyer.yelkovan.example/") / "index.html").is_file()
    assert known["size"] == 5


def test_what_comes_later_is_in_no_feed(sites: Path) -> None:
    feeds = [file for file in (sites / "portal").rglob("*") if file.suffix in (".rss", ".atom", ".json", ".xml")]
    assert len(feeds) > 60
    assert not [file for file in feeds if "moving-to-izmir" in file.read_text(encoding="utf-8")]


def test_a_chapter_plays_from_where_it_begins(browser: Browser, served: dict[str, str]) -> None:
    page = browser.new_page()
    page.goto(served["portal"] + _EPISODE)
    page.locator(".chapters a").nth(1).click()
    page.wait_for_function("document.querySelector('audio').currentTime >= 6")
    assert page.url == served["portal"] + _EPISODE
    page.locator(".chapters a").first.press("Enter")
    page.wait_for_function("document.querySelector('audio').currentTime < 5")
    page.context.close()


def test_without_a_script_a_chapter_opens_the_sound_there_and_the_transcript_is_read(
    browser: Browser, served: dict[str, str]
) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(served["portal"] + _EPISODE)
    assert f"{page.locator('.chapters a').nth(1).get_attribute('href')}".endswith(f"{_SOUND}#t=6")
    assert "[İmza müziği]" in page.locator(".transcript").inner_text()
    page.goto(served["portal"] + "podcast/")
    assert page.locator(".listen code").inner_text() == "https://kariyer.yelkovan.example/feeds/podcast.rss"
    assert page.locator(".episodes li").count() == 5
    page.locator(".episodes a").first.click()
    assert page.locator("h1").inner_text() == "Depoda güvenlik: Dur deme hakkı"
    page.context.close()


def test_each_page_names_its_own_feeds(browser: Browser, served: dict[str, str], sites: Path) -> None:
    page = browser.new_page()
    expected = {
        "": "feeds/jobs.rss",
        "en/jobs/": "en/feeds/jobs.rss",
        "ekipler/operasyon/": "feeds/jobs-team-operasyon.rss",
        "hikayeler/": "feeds/stories.rss",
        "podcast/": "feeds/podcast.rss",
    }
    for path, feed in expected.items():
        page.goto(served["portal"] + path)
        first = page.locator('link[rel=alternate][type="application/rss+xml"]').first
        assert first.evaluate("link => link.href") == served["portal"] + feed, path
        for form in page.locator("link[rel=alternate][type^='application/']").all():
            file = sites / "portal" / f"{form.evaluate('link => link.href')}".removeprefix(served["portal"])
            read = file.read_bytes()
            assert json.loads(read) if file.suffix == ".json" else ET.fromstring(read) is not None
    page.context.close()
