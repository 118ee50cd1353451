"""Months and archive of the events, as a candidate meets them without scripts."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

pytestmark = pytest.mark.xdist_group("site")


def plain(browser: Browser, width: int = 1280, scheme: str = "light", *, scripts: bool = False) -> BrowserContext:
    return browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,  # type: ignore[arg-type]
        java_script_enabled=scripts,
    )


def test_from_the_list_to_a_month_to_an_event_and_to_the_next_month(browser: Browser, served: dict[str, str]) -> None:
    page = plain(browser).new_page()
    page.goto(served["portal"] + "etkinlikler/")
    page.get_by_role("link", name="Aralık 2026", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Etkinlikler: Aralık 2026")
    cell = page.get_by_role("cell", name=re.compile("16 Aralık 2026 Çarşamba"))
    expect(cell).to_contain_text("19:00")
    expect(page.get_by_role("columnheader")).to_have_text(["Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz"])
    expect(page.get_by_role("cell", name=re.compile("8 Aralık 2026 Salı"))).to_contain_text("iptal edildi")
    page.get_by_role("link", name="Ocak 2027").click()
    expect(page.get_by_role("link", name="Adaylar için soru saati")).to_have_count(1)
    page.get_by_role("link", name="English", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Events: January 2027")
    page.context.close()


def test_what_is_over_stands_in_the_archive_and_no_more_in_the_list(browser: Browser, served: dict[str, str]) -> None:
    page = plain(browser).new_page()
    page.goto(served["portal"] + "etkinlikler/")
    title = "Mühendis buluşması"
    expect(page.get_by_role("main").get_by_text(title)).to_have_count(0)
    page.get_by_role("link", name="Geçmiş etkinlikler").click()
    page.get_by_role("link", name=re.compile(title)).click()
    expect(page.get_by_text("Bu etkinlik geride kaldı")).to_be_visible()
    page.goto(served["portal"] + "en/events/")
    expect(page.get_by_role("link", name="Past events")).to_have_count(0)
    page.context.close()


def test_a_phone_shows_only_the_days_on_which_something_takes_place(browser: Browser, served: dict[str, str]) -> None:
    page = plain(browser, 320).new_page()
    page.goto(served["portal"] + "etkinlikler/ay/2026-12/")
    shown = page.locator("[role=cell]:visible time").all_inner_texts()
    assert [day.split()[0] for day in shown] == ["3", "4", "5", "8", "12", "16", "17", "25"]
    assert page.viewport_size is not None
    page.context.close()


def test_a_community_leads_to_its_events_and_they_lead_back(browser: Browser, served: dict[str, str]) -> None:
    page = plain(browser, 390).new_page()
    page.goto(served["portal"])
    page.get_by_role("button", name="Menü").click()
    page.get_by_role("navigation", name="Menü").get_by_role("link", name="Topluluklar").click()
    page.get_by_role("link", name="Omuz Omuza").click()
    expect(page.get_by_role("link", name="Topluluğa katıl")).to_be_visible()
    feed = page.locator("a[href$='calendars/community-omuz-omuza.ics']", has_text="Takvim dosyası")
    address = str(feed.get_attribute("href")).replace("https://kariyer.yelkovan.example/", served["portal"])
    assert "BEGIN:VEVENT" in page.request.get(address).text()
    page.get_by_role("link", name="Omuz Omuza buluşması").click()
    page.get_by_role("main").get_by_role("link", name="Omuz Omuza", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Omuz Omuza")
    page.context.close()
