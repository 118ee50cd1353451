"""A candidate's way: from the home page to a job, from there to an event and its calendar, and to the application."""

import re

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Page, expect

from tests.site.templates import BUILT

pytestmark = pytest.mark.xdist_group("candidate")
_WORDS = {
    "tr": {
        "home": "",
        "jobs": "Açık pozisyonlar",
        "team": ("Ekip", "Yazılım ve Veri"),
        "job": "Kıdemli Veri Mühendisi",
        "apply": "Başvur",
        "menu": "Menü",
        "events": "Etkinlikler",
        "file": "Takvim dosyası",
        "search": "Ara",
    },
    "en": {
        "home": "en/",
        "jobs": "Open jobs",
        "team": ("Team", "Software and Data"),
        "job": "Senior Data Engineer",
        "apply": "Apply",
        "menu": "Menu",
        "events": "Events",
        "file": "Calendar file",
        "search": "Search",
    },
}


def from_menu(page: Page, words: dict[str, str]) -> None:
    """Go to the events by the menu, which a phone opens first."""
    events = page.get_by_role("banner").get_by_role("link", name=words["events"], exact=True)
    if not events.is_visible():
        page.get_by_role("button", name=words["menu"]).click()
    events.click()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "plain"])
@pytest.mark.parametrize("width", [390, 1280], ids=["phone", "desktop"])
@pytest.mark.parametrize("lang", _WORDS)
def test_from_the_home_page_to_the_application(
    browser: Browser, served: dict[str, str], lang: str, width: int, scripts: bool
) -> None:
    words: dict[str, str] = {name: word for name, word in _WORDS[lang].items() if isinstance(word, str)}
    field, team = _WORDS[lang]["team"]
    context = browser.new_context(viewport={"width": width, "height": 844}, java_script_enabled=scripts)
    context.set_default_timeout(8000)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    if scripts:
        page.clock.set_fixed_time(BUILT)
    page.goto(served["portal"] + words["home"])
    main = page.get_by_role("main")
    main.get_by_role("link", name=re.compile(words["jobs"])).first.click()
    if scripts:
        page.get_by_label(field, exact=True).select_option(label=team)
        page.get_by_role("button", name=words["search"], exact=True).click()
        expect(page.locator(".found-list")).to_have_attribute("aria-busy", "false")
    else:
        if page.locator("main summary").count():
            page.locator("main summary").first.click()
        main.get_by_role("link", name=re.compile(f"^{team}")).first.click()
    main.get_by_role("link", name=words["job"], exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(words["job"])
    main.get_by_role("complementary").locator(".jobs a").first.click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text(words["job"])
    page.go_back()
    from_menu(page, words)
    main.locator(".events .event:not(.off) a").first.click()
    file = main.locator("a[href$='.ics']").first
    address = page.evaluate("link => link.href", file.element_handle()) if scripts else None
    relative = address or f"{page.url}{file.get_attribute('href')}"
    (event,) = Calendar.from_ical(page.request.get(relative).text()).walk("VEVENT")
    assert str(event["SUMMARY"]) == page.get_by_role("heading", level=1).inner_text()
    from_jobs = page.get_by_role("contentinfo").get_by_role("link", name=words["jobs"], exact=True)
    from_jobs.click()
    main.get_by_role("link", name=words["job"], exact=True).first.click()
    apply = main.get_by_role("link", name=words["apply"], exact=True).first
    expect(apply).to_be_visible()
    assert str(apply.get_attribute("href")).startswith("https://basvuru.yelkovan.example/")
    assert said == []
    context.close()
