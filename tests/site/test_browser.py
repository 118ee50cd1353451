"""The sites in a real browser: phone and desktop, light and dark, Turkish and English."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("site")
_PHONE, _DESKTOP = {"width": 360, "height": 740}, {"width": 1280, "height": 900}
_PAGES = [
    "",
    "en/",
    "acik-pozisyonlar/",
    "en/jobs/",
    "etkinlikler/",
    "takvimler/",
    "hikayeler/",
    "en/how-we-hire/",
    "podcast/",
]
_RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


def _open(browser: Browser, address: str, scheme: str, size: dict[str, int]) -> tuple[Page, list[str]]:
    said: list[str] = []
    page = browser.new_context(viewport=size, color_scheme=scheme).new_page()  # type: ignore[arg-type]
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address)
    return page, said


def _some_of_each(sites: Path) -> list[str]:
    """The first page of each list of the portal, in both languages."""
    portal = sites / "portal"
    firsts = [
        sorted(folder.iterdir())[0]
        for root in (portal, portal / "en")
        for folder in sorted(root.iterdir())
        if (folder / "index.html").is_file()
    ]
    return [f"{path.relative_to(portal).as_posix()}/" for path in firsts if (path / "index.html").is_file()]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [_PHONE, _DESKTOP], ids=["phone", "desktop"])
def test_the_portal_fits_and_says_nothing_in_the_console(
    browser: Browser, served: dict[str, str], sites: Path, scheme: str, size: dict[str, int]
) -> None:
    for path in [*_PAGES, *_some_of_each(sites)]:
        page, said = _open(browser, served["portal"] + path, scheme, size)
        width = page.evaluate("document.documentElement.scrollWidth")
        page.context.close()
        assert said == [], path
        assert width <= size["width"], path


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_portal_keeps_to_wcag(browser: Browser, served: dict[str, str], sites: Path, scheme: str) -> None:
    for path in [*_PAGES, *_some_of_each(sites)]:
        page, _ = _open(browser, served["portal"] + path, scheme, _PHONE)
        found = Axe().run(page, options=_RULES)
        page.context.close()
        assert found.violations_count == 0, f"{path}\n{found.generate_report()}"


def test_the_portal_is_whole_without_javascript(browser: Browser, served: dict[str, str]) -> None:
    page = browser.new_context(java_script_enabled=False, viewport=_PHONE).new_page()  # type: ignore[arg-type]
    page.goto(served["portal"])
    page.get_by_role("link", name="Açık pozisyonlar").first.click()
    page.locator(".jobs a").first.click()
    assert page.get_by_role("link", name="Başvur").first.is_visible()
    page.get_by_role("link", name="English").click()
    assert page.locator("html").get_attribute("lang") == "en"


def test_the_playbook_shows_the_month_and_the_goals(browser: Browser, served: dict[str, str]) -> None:
    page, said = _open(browser, served["playbook"] + "calendar/", "light", _DESKTOP)
    assert page.locator(".sahne-entry").count() > 10
    page.locator(".sahne-entry").first.click()
    assert page.locator("h1").inner_text()
    page.goto(served["playbook"] + "goals/")
    assert page.locator("progress").count() >= 8
    assert said == []
