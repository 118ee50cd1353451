"""The search page in a real browser, under the policy that it needs: words, filters, and addresses to share."""

import functools
import http.server
import re
import shutil
import threading
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.conftest import Quiet, files_of

pytestmark = pytest.mark.xdist_group("search")
_TODAY = "2026-11-23T12:00:00+03:00"
_POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"


class Strict(Quiet):
    """A web server with the policy of the search page."""

    def end_headers(self) -> None:
        """Add it."""
        self.send_header("Content-Security-Policy", _POLICY)
        super().end_headers()


def _served(folder: Path) -> Iterator[str]:
    handler = functools.partial(Strict, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def portal(sites: Path) -> Iterator[str]:
    """The portal under the policy."""
    yield from _served(sites / "portal")


def _open(browser: Browser, address: str, *, at: str = _TODAY, scripts: bool = True) -> tuple[Page, list[str]]:
    """A page at a moment, and what its console says."""
    said: list[str] = []
    page = browser.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=scripts).new_page()
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.clock.set_fixed_time(at)
    page.goto(address)
    return page, said


def _titles(page: Page) -> list[str]:
    expect(page.locator(".found-list")).to_have_attribute("aria-busy", "false")
    return page.locator(".found-list h2").all_inner_texts()


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("muhendisi", "Gömülü Yazılım Mühendisi"),
        ("MÜHENDİSİ", "Gömülü Yazılım Mühendisi"),
        ("yazilim", "Gömülü Yazılım Mühendisi"),
        ("yazılım", "Gömülü Yazılım Mühendisi"),
        ("YAZILIM", "Gömülü Yazılım Mühendisi"),
        ("calisan", "Çalışan"),
        ("ARKA", "Arka Uç"),
    ],
)
def test_what_one_types_is_found_however_its_letters_are_written(
    browser: Browser, portal: str, words: str, title: str
) -> None:
    page, said = _open(browser, portal + "arama/")
    page.get_by_label("Bu sitede arayın").fill(words)
    titles = _titles(page)
    assert said == []
    assert any(title in found for found in titles) or (title == "Çalışan" and titles), titles
    assert parse_qs(urlsplit(page.url).query) == {"q": [words]}
    page.context.close()


def test_filters_together_have_an_address_and_are_counted_aloud(browser: Browser, portal: str) -> None:
    page, said = _open(browser, portal + "acik-pozisyonlar/")
    page.get_by_label("Ekip", exact=True).select_option("yazilim-ve-veri")
    page.get_by_label("Deneyim", exact=True).select_option("orta-duzey")
    page.get_by_role("button", name="Ara", exact=True).click()
    titles = _titles(page)
    assert "ekip=yazilim-ve-veri" in page.url
    assert "deneyim=orta-duzey" in page.url
    count = page.locator(".found").inner_text()
    assert count.startswith(f"{len(titles)} ")
    assert "Gömülü Yazılım Mühendisi" in titles
    other, _ = _open(browser, page.url)
    assert _titles(other) == titles
    assert other.get_by_label("Ekip", exact=True).input_value() == "yazilim-ve-veri"
    other.get_by_label("Ekip", exact=True).select_option("")
    assert len(_titles(other)) >= len(titles)
    assert "ekip=" not in other.url
    assert said == []
    page.context.close()
    other.context.close()


def test_filters_that_the_index_keeps_together_find_what_their_lists_have_in_common(
    browser: Browser, portal: str, sites: Path
) -> None:
    lists: dict[str, dict[str, set[str]]] = {}
    for field in ("calisma-yeri", "calisma-sekli", "deneyim"):
        for file in (sites / "portal/acik-pozisyonlar" / field).glob("*/index.html"):
            titles = re.findall(r'<h2><a href="[^"]*">([^<]*)</a></h2>', file.read_text("utf-8"))
            lists.setdefault(field, {})[file.parent.name] = set(titles)
    page, said = _open(browser, portal + "arama/")
    some = 0
    for first, second in combinations(lists, 2):
        for one, there in lists[first].items():
            for other, here in lists[second].items():
                page.goto(f"{portal}arama/?tur=job&{first}={one}&{second}={other}")
                expected = there & here
                assert set(_titles(page)) == expected, page.url
                some += bool(expected)
    assert some >= 6
    assert said == []
    page.context.close()


def test_what_is_closed_is_not_found_nor_what_has_closed_since(browser: Browser, portal: str, sites: Path) -> None:
    page, _ = _open(browser, portal + "arama/?tur=job")
    now = int(page.locator(".found").inner_text().split()[0]) if _titles(page) else 0
    html = (sites / "portal/acik-pozisyonlar/index.html").read_text("utf-8")
    assert now == html.count('<li class="job"')
    later, _ = _open(browser, portal + "arama/?tur=job", at="2026-12-10T12:00:00+03:00")
    shown = _titles(later)
    assert len(shown) < now
    assert later.locator(".found").inner_text().split()[0] == str(len(shown))
    never, _ = _open(browser, portal + "arama/?tur=job", at="2030-01-01T12:00:00+03:00")
    assert len(_titles(never)) < len(shown)
    for one in (page, later, never):
        one.context.close()


def test_english_has_a_search_of_its_own(browser: Browser, portal: str) -> None:
    page, said = _open(browser, portal + "en/search/?q=engineers")
    titles = _titles(page)
    assert "Embedded Software Engineer" in titles
    assert not [title for title in titles if "Mühendisi" in title]
    assert said == []
    page.locator(".found-list a", has_text="Embedded Software Engineer").click()
    assert page.url.endswith("/en/jobs/embedded-software-engineer/")
    page.context.close()


@pytest.mark.parametrize("query", ["q=depo", "tur=job", "tur=job&ekip=operasyon", "q=depo&deneyim=orta-duzey"])
def test_a_search_loads_one_part_of_the_index(browser: Browser, portal: str, query: str) -> None:
    page, _ = _open(browser, portal + "arama/")
    parts: list[str] = []
    page.on("request", lambda request: parts.append(request.url))
    page.goto(f"{portal}arama/?{query}")
    assert _titles(page)
    assert sum(part.endswith(".pf_index") for part in parts) == 1
    page.context.close()


def test_a_search_loads_little_and_nothing_before_it(browser: Browser, portal: str) -> None:
    page, _ = _open(browser, portal + "arama/")
    sizes: list[int] = []
    page.on("response", lambda response: sizes.append(len(response.body())))
    page.get_by_label("Bu sitede arayın").fill("depo")
    assert _titles(page)
    assert 0 < sum(sizes) < 300_000
    page.context.close()


def test_without_javascript_there_are_the_lists_and_no_dead_form(browser: Browser, portal: str) -> None:
    for path in ("arama/", "acik-pozisyonlar/"):
        page, _ = _open(browser, portal + path, scripts=False)
        assert not page.locator("form").is_visible()
        if path != "arama/":
            page.locator("summary").click()
        page.locator("main").get_by_role("link", name=re.compile("^(Açık pozisyonlar|Operasyon)")).first.click()
        assert page.locator(".jobs .job").count() > 0
        page.context.close()
    page, _ = _open(browser, portal + "404.html", scripts=False)
    assert page.get_by_role("main").get_by_role("link", name="Search").get_attribute("href") == "/en/search/"
    page.context.close()


def test_a_site_without_its_index_says_so_and_leads_to_the_lists(browser: Browser, sites: Path, tmp_path: Path) -> None:
    shutil.copytree(sites / "portal", tmp_path / "portal", ignore=shutil.ignore_patterns("pagefind"))
    for address in _served(tmp_path / "portal"):
        page, _ = _open(browser, address + "arama/?q=depo")
        assert _titles(page) == []
        assert "Listelerden" in page.locator(".found").inner_text()
        page.context.close()


def test_pagefind_brings_no_interface_of_its_own(sites: Path) -> None:
    names = [path.rpartition("/")[2] for path in files_of(sites / "portal") if path.startswith("pagefind/")]
    assert "pagefind.js" in names
    assert not [name for name in names if "ui" in name or "worker" in name or name.endswith(".css")]
