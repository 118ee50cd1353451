"""The playbook in two languages: the same pages under each, one set of calendars, and a switch between them."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.conftest import ROOT
from tests.site.conftest import files_of

pytestmark = pytest.mark.xdist_group("playbook")


def pages_below(folder: Path) -> set[str]:
    return {path for path in files_of(folder) if path.endswith("index.html") and not path.startswith("en/")}


def written(folder: Path) -> set[str]:
    """The pages that people wrote, which have names of their own in each language."""
    return {
        f"{path.relative_to(folder).with_suffix('').as_posix()}/index.html"
        for path in folder.rglob("*.md")
        if path.name != "index.md" and path.relative_to(folder).parts[0] != "en"
    }


def test_what_is_made_from_the_library_has_one_address_in_both_languages(sites: Path) -> None:
    turkish, english = (pages_below(sites / f"playbook{folder}") for folder in ("", "/en"))
    docs = ROOT / "docs/playbook"
    assert turkish - written(docs) == english - written(docs / "en")


def test_a_calendar_has_one_address_and_both_languages_give_it(sites: Path) -> None:
    assert not list((sites / "playbook/en").rglob("*.ics"))
    feeds = [(sites / f"playbook{folder}/feeds/index.html").read_text("utf-8") for folder in ("", "/en")]
    addresses = [set(re.findall(r"https://[^\s\"<]+\.ics", text)) for text in feeds]
    assert addresses[0]
    assert addresses[0] == addresses[1]
    assert not [address for address in addresses[1] if "/en/" in address]


def test_the_way_to_the_portal_is_the_same_in_both_languages(sites: Path) -> None:
    texts = [
        (sites / f"playbook{folder}/jobs/tr/kidemli-veri-muhendisi/index.html").read_text("utf-8")
        for folder in ("", "/en")
    ]
    found = [re.findall(r'href="(https://kariyer\.[^"]+)"', text) for text in texts]
    assert found[0]
    assert found[0] == found[1]


def test_a_reader_goes_over_to_the_same_page_in_the_other_language_and_back(
    browser: Browser, served: dict[str, str]
) -> None:
    page = browser.new_context().new_page()
    for path in ("", "goals/", "jobs/tr/kidemli-veri-muhendisi/"):
        page.goto(served["playbook"] + path)
        expect(page.locator("html")).to_have_attribute("lang", "tr")
        page.get_by_role("link", name="English", exact=True).click()
        assert page.url == f"{served['playbook']}en/{path}"
        expect(page.locator("html")).to_have_attribute("lang", "en")
        page.get_by_role("link", name="Türkçe", exact=True).click()
        assert page.url == served["playbook"] + path
    page.context.close()


def test_no_page_is_for_search_engines(sites: Path) -> None:
    pages = list((sites / "playbook").rglob("*.html"))
    assert [path for path in pages if '<meta name="robots" content="noindex">' not in path.read_text("utf-8")] == []
    robots = (sites / "playbook/robots.txt").read_text("utf-8")
    assert "Disallow: /\n" in robots
