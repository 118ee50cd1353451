"""The playbook in a real browser: the month and the goals."""

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("site")
_DESKTOP = {"width": 1280, "height": 900}


def _open(browser: Browser, address: str, scheme: str, size: dict[str, int]) -> tuple[Page, list[str]]:
    said: list[str] = []
    page = browser.new_context(viewport=size, color_scheme=scheme).new_page()  # type: ignore[arg-type]
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address)
    return page, said


def test_the_playbook_shows_the_month_and_the_goals(browser: Browser, served: dict[str, str]) -> None:
    page, said = _open(browser, served["playbook"] + "calendar/", "light", _DESKTOP)
    assert page.locator(".sahne-entry").count() > 10
    page.locator(".sahne-entry").first.click()
    assert page.locator("h1").inner_text()
    page.goto(served["playbook"] + "goals/")
    assert page.locator("progress").count() >= 8
    assert said == []
