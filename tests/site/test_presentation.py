"""How the portal looks where it is looked at otherwise: on a phone, large, on paper, in the system's colours, without motion."""

import gzip
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Response, expect

from tests.site.templates import BUILT

pytestmark = pytest.mark.xdist_group("site")
JOBS = {"tr": "acik-pozisyonlar/kidemli-veri-muhendisi/", "en": "en/jobs/senior-data-engineer/"}
PATHS = (
    *("", "en/", "acik-pozisyonlar/", JOBS["tr"], "hikayeler/", "hikayeler/gece-vardiyasi/", "yazilar/", "degerler/"),
    *(
        "degerler/dakik-olmak/",
        "ekipler/yazilim-ve-veri/",
        "lokasyonlar/izmir/",
        "etkinlikler/",
        "etkinlikler/tuzla-acik-gun/",
    ),
    *("etkinlikler/ay/2026-12/", "takvimler/", "podcast/", "podcast/veri-ve-derece/", "topluluklar/omuz-omuza/"),
    *("yarismalar/sogukta-bir-an/", "sosyal-medya/", "sorular/", "basvuru-sureci/", "arama/", "404.html"),
)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A phone on the day for which the example is built."""
    page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    page.clock.set_fixed_time(BUILT)
    yield page
    page.context.close()


@pytest.mark.parametrize("lang", JOBS)
def test_the_first_view_of_a_job_weighs_less_than_60_kb_without_its_picture(
    page: Page, served: dict[str, str], lang: str
) -> None:
    loaded: list[Response] = []

    def note(answer: Response) -> None:  # Playwright takes no method of a list
        loaded.append(answer)

    page.on("response", note)
    page.goto(served["portal"] + JOBS[lang], wait_until="networkidle")
    weights = {
        answer.url: len(answer.body() if "font" in answer.request.resource_type else gzip.compress(answer.body(), 6))
        for answer in loaded
        if answer.request.resource_type != "image" and answer.ok
    }
    assert sum(answer.request.resource_type == "font" for answer in loaded) == 1
    assert sum(weights.values()) < 60 * 1024, weights


@pytest.mark.parametrize("path", PATHS)
def test_at_twice_the_size_nothing_is_lost_and_nothing_is_beside_the_page(
    page: Page, served: dict[str, str], path: str
) -> None:
    page.set_viewport_size({"width": 320, "height": 640})  # a window of 1280 by 1024 at 400 %; 200 % is easier
    page.goto(served["portal"] + path)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    lost = page.evaluate(
        """() => [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dd, dt, label, a, button)')].filter(one => {
            const box = one.getBoundingClientRect(), style = getComputedStyle(one)
            const scrolls = one.closest('.choices, table, pre')
            return !scrolls && box.width > 1 && box.height > 1 && style.visibility === 'visible' && box.right > 321
        }).map(one => one.outerHTML.slice(0, 120))"""
    )
    assert lost == []


def test_on_a_phone_the_head_is_one_row_and_the_menu_opens_and_closes_without_a_script(
    browser: Browser, served: dict[str, str]
) -> None:
    page = browser.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=False).new_page()
    page.goto(served["portal"] + "en/jobs/")
    head = page.locator(".top").bounding_box()
    assert head is not None
    assert head["height"] <= 72
    menu, teams = page.locator("#menu"), page.get_by_role("link", name="Teams").first
    expect(menu).not_to_be_visible()
    page.get_by_role("button", name="Menu").focus()
    page.keyboard.press("Enter")
    expect(teams).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu).not_to_be_visible()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Close").click()
    expect(menu).not_to_be_visible()
    page.context.close()


def test_on_a_desk_the_menu_is_there_and_its_button_is_not(page: Page, served: dict[str, str]) -> None:
    page.set_viewport_size({"width": 1280, "height": 860})
    page.goto(served["portal"])
    expect(page.locator("#menu a").first).to_be_visible()
    expect(page.locator(".menu-button").first).not_to_be_visible()


@pytest.mark.parametrize("lang", JOBS)
def test_the_way_to_apply_stays_at_hand_while_one_reads_on_a_phone(
    page: Page, served: dict[str, str], lang: str
) -> None:
    page.goto(served["portal"] + JOBS[lang])
    expect(page.locator(".glance .apply a")).to_be_in_viewport()
    for heading in page.locator(".text h2").all()[:3]:
        heading.evaluate("one => one.scrollIntoView({behavior: 'instant', block: 'start'})")
        expect(page.locator(".apply.last a")).to_be_in_viewport()


@pytest.mark.parametrize("lang", JOBS)
def test_a_job_prints_on_one_sheet_with_its_facts_and_no_furniture(
    page: Page, served: dict[str, str], lang: str
) -> None:
    page.goto(served["portal"] + JOBS[lang])
    page.emulate_media(media="print")
    for gone in ("#menu", ".foot", ".share", ".apply.last", ".langs", "img.wide"):
        expect(page.locator(gone).first).not_to_be_visible()
    for kept in ("h1", ".glance dl", ".text"):
        expect(page.locator(kept).first).to_be_visible()
    sheet = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", sheet)) == 1


def test_who_wants_no_motion_gets_none(page: Page, served: dict[str, str]) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(served["portal"])
    moving = page.evaluate(
        """() => [document.documentElement, ...document.querySelectorAll('*')].filter(one => {
            const style = getComputedStyle(one)
            return style.scrollBehavior === 'smooth' || parseFloat(style.animationDuration) > 0
                || style.transitionProperty !== 'none' && parseFloat(style.transitionDuration) > 0
        }).length"""
    )
    assert moving == 0


def test_in_the_system_s_colours_what_a_ground_told_apart_has_an_edge(page: Page, served: dict[str, str]) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(served["portal"])
    for one in (".jobs .job", ".hero .button", ".voice", ".event .date", ".promises .proof", ".foot"):
        assert page.locator(one).first.evaluate("one => parseFloat(getComputedStyle(one).borderTopWidth)") > 0, one
