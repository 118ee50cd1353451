"""The pages on which people subscribe, in a real browser and under a policy that allows nothing but the site's own files."""

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from icalendar import Calendar
from playwright.sync_api import Browser, Page

from tests.site.conftest import Quiet

pytestmark = pytest.mark.xdist_group("site")
_RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
_PAGES = [("portal", "takvimler/"), ("portal", "en/calendars/"), ("playbook", "feeds/")]
_EVENT = "en/events/tuzla-open-day/"


class Strict(Quiet):
    """A web server that lets a page load only what the site itself serves."""

    def end_headers(self) -> None:
        """Say the policy."""
        self.send_header("Content-Security-Policy", "default-src 'self'; base-uri 'none'; object-src 'none'")
        super().end_headers()


@pytest.fixture(scope="module")
def strict(sites: Path) -> Iterator[str]:
    """The portal under the policy."""
    handler = functools.partial(Strict, directory=str(sites / "portal"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def opened(browser: Browser, address: str, *, scheme: str = "light", scripts: bool = True) -> tuple[Page, list[str]]:
    """A page on a phone, and what it says in the console."""
    said: list[str] = []
    context = browser.new_context(
        viewport={"width": 360, "height": 740},
        color_scheme=scheme,  # type: ignore[arg-type]
        java_script_enabled=scripts,
        permissions=["clipboard-read", "clipboard-write"],
    )
    page = context.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.goto(address)
    return page, said


@pytest.mark.parametrize("path", ["takvimler/", _EVENT])
def test_the_portal_needs_nothing_that_a_strict_policy_forbids(browser: Browser, strict: str, path: str) -> None:
    page, said = opened(browser, strict + path)
    assert said == []
    page.context.close()


@pytest.mark.parametrize(("site", "path"), _PAGES)
def test_a_button_copies_the_address_and_says_so(
    browser: Browser, served: dict[str, str], site: str, path: str
) -> None:
    page, _ = opened(browser, served[site] + path)
    button = page.locator("button[data-copy]").last
    button.click()
    page.get_by_text("Copied" if path.startswith("en/") else "Kopyalandı").wait_for()
    address = page.evaluate("navigator.clipboard.readText()")
    assert address == button.get_attribute("data-copy")
    assert address.startswith("https://")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.context.close()


@pytest.mark.parametrize(("site", "path"), _PAGES)
def test_without_javascript_every_address_and_link_is_there_and_no_dead_button(
    browser: Browser, served: dict[str, str], site: str, path: str
) -> None:
    page, _ = opened(browser, served[site] + path, scripts=False)
    buttons = page.locator("button[data-copy]")
    assert buttons.count() > 0
    assert not any(button.is_visible() for button in buttons.all())
    for button in buttons.all():
        assert page.get_by_text(f"{button.get_attribute('data-copy')}", exact=True).is_visible()
    for start in ("webcal://", "https://calendar.google.com/calendar/r?cid=webcal%3A", "https://outlook.live.com/"):
        assert page.locator(f"a[href^='{start}']").count() >= buttons.count()
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_playbook_s_page_keeps_to_wcag(browser: Browser, served: dict[str, str], scheme: str) -> None:
    page, _ = opened(browser, served["playbook"] + "feeds/", scheme=scheme)
    found = Axe().run(page, context="main", options=_RULES)
    assert found.violations_count == 0, found.generate_report()
    page.context.close()


def test_an_event_is_offered_as_a_file_and_in_two_forms(browser: Browser, served: dict[str, str], sites: Path) -> None:
    page, _ = opened(browser, served["portal"] + _EVENT)
    links = [f"{link.get_attribute('href')}" for link in page.locator(".calendar-links a").all()]
    file, google, outlook, microsoft_365 = links
    (event,) = Calendar.from_ical((sites / "portal" / _EVENT / file).read_bytes()).walk("VEVENT")
    feed = Calendar.from_ical((sites / "portal/en/calendars/events.ics").read_bytes())
    assert event["UID"] in [other["UID"] for other in feed.walk("VEVENT")]
    assert google.startswith("https://calendar.google.com/calendar/render?action=TEMPLATE&")
    assert outlook.startswith("https://outlook.live.com/calendar/0/deeplink/compose?")
    assert microsoft_365.startswith("https://outlook.office.com/calendar/0/deeplink/compose?")
    page.context.close()


def test_every_code_of_a_page_is_there_and_the_page_has_the_place_it_leads_to(sites: Path) -> None:
    for site, path in _PAGES:
        page = (sites / site / path / "index.html").read_text(encoding="utf-8")
        folder = sites / site / ("en" if path.startswith("en/") else "")
        codes = sorted(code.stem for code in folder.glob("calendars/*.svg"))
        assert codes == sorted(feed.stem for feed in folder.glob("calendars/*.ics"))
        assert all(f'id="{code}"' in page for code in codes)
