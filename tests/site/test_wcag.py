"""Every template of the portal by WCAG 2.2 AA, in both languages, by day and by night, on a phone and on a desktop."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.site.templates import BUILT, TEMPLATES, Drawn, drawn_pages, faces

pytestmark = pytest.mark.xdist_group("wcag")
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
_AXE = Axe()
_SIZES = {"phone": (390, 844), "desktop": (1280, 900)}


@dataclass
class Window:
    """One window for all pages, at the day for which they were built."""

    page: Page
    said: list[str] = field(default_factory=list)
    """By the console, of the page that is shown."""

    def show(self, address: str) -> None:
        """Load a page, and open all that can be opened on it."""
        self.said.clear()
        self.page.goto(address)
        if "?" in address:
            expect(self.page.locator(".found-list")).to_have_attribute("aria-busy", "false")
        self.page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
        self.page.evaluate(_AXE.axe_script)

    def violations(self) -> list[dict[str, Any]]:
        """What axe finds now."""
        found: list[dict[str, Any]] = self.page.evaluate("rules => axe.run(rules).then(told => told.violations)", RULES)
        return found


@pytest.fixture(scope="module")
def shown(example: Path, sites: Path) -> list[Drawn]:
    """The faces of every template."""
    return faces(drawn_pages(example, sites / "portal"), sites / "portal")


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[Window]:
    """One for the whole module."""
    window = Window(browser.new_context().new_page())
    window.page.clock.set_fixed_time(BUILT)
    window.page.on("console", lambda message: window.said.append(message.text))
    window.page.on("pageerror", lambda error: window.said.append(str(error)))
    yield window
    window.page.context.close()


def test_every_page_is_drawn_by_a_template_that_is_known(example: Path, sites: Path) -> None:
    pages = drawn_pages(example, sites / "portal")
    assert [page.path for page in pages if page.template not in TEMPLATES] == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_keeps_to_wcag_and_fits(
    template: str, shown: list[Drawn], window: Window, served: dict[str, str]
) -> None:
    pages = [page for page in shown if page.template == template]
    assert pages, f"no page of the example is drawn by {template}"
    for page in pages:
        window.show(served["portal"] + page.path + ("?q=depo" if template == "sahne/search.html" else ""))
        for size, (width, height) in _SIZES.items():
            window.page.set_viewport_size({"width": width, "height": height})
            for scheme in ("light", "dark"):
                window.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
                assert window.violations() == [], (page.path, size, scheme)
            assert window.page.evaluate("document.documentElement.scrollWidth") <= width, (page.path, size)
        assert window.said == [], page.path
