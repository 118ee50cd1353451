"""The sites in a real browser: the portal without a script, the month and the goals of the playbook."""

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("site")
_PHONE, _DESKTOP = {"width": 360, "height": 740}, {"width": 1280, "height": 900}


def _open(browser: Browser, address: str, scheme: str, size: dict[str, int]) -> tuple[Page, list[str]]:
    said: list[str] = []
    page = browser.new_context(viewport=size, color_scheme=scheme).new_page()  # type: ignore[arg-type]
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address)
    return page, said


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
