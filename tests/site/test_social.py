"""The page of the channels, as a candidate meets it."""

import pytest
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.xdist_group("site")


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
