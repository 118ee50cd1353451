"""With the keyboard alone: every link and control of every template is reached, in the order of the page, and is seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.templates import BUILT, TEMPLATES, Drawn, drawn_pages, faces

pytestmark = pytest.mark.xdist_group("keyboard")
_JOB = "acik-pozisyonlar/kidemli-veri-muhendisi/"
_REACHABLE = """() => {
  window.stops = [...document.querySelectorAll('a[href], button, input, select, summary, audio[controls], [tabindex]')]
    .filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }));
  return stops.length;
}"""
_HERE = """() => {
  const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const seen = inside && Math.min(box.width, box.height) > 1;
  const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || one.localName === 'audio';
  return { at: stops.indexOf(one), seen, marked, what: one.outerHTML.slice(0, 140) };
}"""


@pytest.fixture(scope="module")
def shown(example: Path, sites: Path) -> list[Drawn]:
    """The faces of every template."""
    return faces(drawn_pages(example, sites / "portal"), sites / "portal")


@pytest.fixture(scope="module", params=[390, 1280], ids=["phone", "desktop"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A window of each width, without the motion of a page that scrolls."""
    page = browser.new_context(
        viewport={"width": request.param, "height": 844}, reduced_motion="reduce", service_workers="block"
    ).new_page()
    page.clock.set_fixed_time(BUILT)
    yield page
    page.context.close()


@pytest.mark.parametrize("template", TEMPLATES)
def test_tab_reaches_everything_in_order_and_shows_where_it_is(
    template: str, shown: list[Drawn], page: Page, served: dict[str, str]
) -> None:
    for face in [face for face in shown if face.template == template][:2]:
        page.goto(served["portal"] + face.path)
        stops = page.evaluate(_REACHABLE)
        order = []
        for _ in range(min(stops + 2, 160)):
            page.keyboard.press("Tab")
            here = page.evaluate(_HERE)
            if here["at"] < 0:
                break
            assert here["seen"], (face.path, here["what"])
            assert here["marked"], (face.path, here["what"])
            if here["at"] not in order:
                order.append(here["at"])
        assert order == sorted(order), face.path
        assert len(order) >= min(stops, 150), (face.path, len(order), stops)


def test_the_first_tab_leads_past_the_menu(page: Page, served: dict[str, str]) -> None:
    page.goto(served["portal"] + _JOB)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="İçeriğe geç")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_search_is_typed_filtered_and_followed(page: Page, served: dict[str, str]) -> None:
    page.goto(served["portal"] + "arama/")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("mühendisi")
    expect(page.locator(".found-list")).to_have_attribute("aria-busy", "false")
    expect(page.locator(".found-list h2 a").first).to_be_visible()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.found-list h2 a')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "arama" not in url)


def test_an_episode_plays_and_stops(page: Page, served: dict[str, str]) -> None:
    page.goto(served["portal"] + "podcast/depoda-guvenlik-dur-deme-hakki/")
    page.locator("audio").focus()
    page.keyboard.press("Space")
    page.wait_for_function("!document.querySelector('audio').paused")
    page.keyboard.press("Space")
    page.wait_for_function("document.querySelector('audio').paused")
