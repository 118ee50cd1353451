"""The page of the channels, as a candidate meets it."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.xdist_group("site")
_RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


def test_it_is_reached_from_every_page_and_loads_nothing_from_elsewhere(
    browser: Browser, served: dict[str, str]
) -> None:
    page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(served["portal"] + "hikayeler/")
    page.get_by_role("link", name="Sosyal medya hesaplarımız").click()
    expect(page.get_by_role("heading", level=2)).to_have_text(["Instagram", "LinkedIn", "YouTube"])
    newest = page.get_by_role("list", name="LinkedIn: son gönderiler")
    expect(newest.get_by_role("link").first).to_have_attribute(
        "href", "https://sosyal.example/linkedin/yelkovan/1111-kis-staji"
    )
    page.get_by_role("link", name="English", exact=True).click()
    expect(page.get_by_role("heading", level=2)).to_have_text(["LinkedIn", "YouTube"])
    assert {url.startswith(served["portal"]) for url in asked} == {True}
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_it_keeps_to_wcag(browser: Browser, served: dict[str, str], scheme: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 844}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    for path in ("sosyal-medya/", "en/social/"):
        page.goto(served["portal"] + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert Axe().run(page, options=_RULES).response["violations"] == []
    context.close()
