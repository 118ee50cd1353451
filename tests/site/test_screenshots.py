"""The pictures of the gallery and the README, taken of the real sites."""

import os
import re
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page

from tests.conftest import ROOT
from tests.site.templates import BUILT

pytestmark = pytest.mark.xdist_group("site")
SIZES = {"phone": (390, 844), "desktop": (1280, 860)}
_PAGES = {
    "home": {"tr": "", "en": "en/"},
    "jobs": {"tr": "acik-pozisyonlar/", "en": "en/jobs/"},
    "job": {"tr": "acik-pozisyonlar/kidemli-veri-muhendisi/", "en": "en/jobs/senior-data-engineer/"},
    "story": {"tr": "hikayeler/gece-vardiyasi/", "en": "en/stories/night-shift-in-tuzla/"},
    "values": {"tr": "degerler/", "en": "en/values/"},
    "event": {"tr": "etkinlikler/tuzla-acik-gun/", "en": "en/events/tuzla-open-day/"},
    "month": {"tr": "etkinlikler/ay/2026-12/", "en": "en/events/month/2026-12/"},
    "podcast": {"tr": "podcast/"},
    "episode": {"tr": "podcast/gece-vardiyasi-saat-ucte-ne-yenir/"},
    "team": {"tr": "ekipler/yazilim-ve-veri/", "en": "en/teams/software-and-data/"},
}
SHOTS = (
    *("home-tr-desktop-light", "home-en-desktop-dark", "home-tr-phone-dark", "home-en-phone-light"),
    *("jobs-tr-desktop-light", "jobs-en-desktop-dark", "jobs-tr-phone-light", "jobs-en-phone-dark"),
    *("job-tr-desktop-dark", "job-en-desktop-light", "job-tr-phone-light", "job-en-phone-dark"),
    *("story-tr-desktop-light", "story-en-desktop-dark", "story-tr-phone-dark", "story-en-phone-light"),
    *("values-tr-desktop-light", "values-en-phone-dark", "event-tr-phone-light", "event-en-desktop-dark"),
    *("month-tr-desktop-light", "month-en-phone-light", "podcast-tr-desktop-dark", "episode-tr-phone-light"),
    *("team-en-desktop-light", "team-tr-phone-dark", "voices-tr-desktop-light", "menu-tr-phone-light"),
)
"""Page, language, size, scheme."""
_PLAYBOOK = {"playbook-calendar": "calendar/", "playbook-goals": "goals/"}
_MOST = 1_500_000
"""Bytes of all pictures."""


def keep(page: Page, name: str, tmp_path: Path) -> None:
    """Write what a page shows as a small picture, into the folder that the caller names or one that is thrown away."""
    folder = Path(os.environ.get("SAHNE_SCREENSHOTS", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)
    page.evaluate("document.fonts.ready")
    with Image.open(BytesIO(page.screenshot())) as picture:
        picture.convert("RGB").save(folder / f"{name}.webp", quality=78, method=6)
    assert (folder / f"{name}.webp").stat().st_size > 5_000


def _show(page: Page, address: str) -> None:
    answer = page.goto(address, wait_until="networkidle")
    assert answer is not None
    assert answer.ok


@pytest.mark.parametrize("name", SHOTS)
def test_a_screenshot_shows_a_page_of_the_portal(
    browser: Browser, served: dict[str, str], tmp_path: Path, name: str
) -> None:
    what, lang, size, scheme = name.split("-")
    width, height = SIZES[size]
    page = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme).new_page()  # type: ignore[arg-type]
    page.clock.set_fixed_time(BUILT)
    _show(page, served["portal"] + _PAGES.get(what, _PAGES["home"])[lang])
    if what == "voices":
        page.locator(".voices").evaluate("one => one.closest('.band').scrollIntoView({behavior: 'instant'})")
        page.wait_for_load_state("networkidle")
    if what == "menu":
        page.locator(".menu-button").first.click()
    keep(page, f"portal-{name}", tmp_path)
    page.context.close()


@pytest.mark.parametrize("name", _PLAYBOOK)
def test_a_screenshot_shows_a_page_of_the_playbook(
    browser: Browser, served: dict[str, str], tmp_path: Path, name: str
) -> None:
    page = browser.new_context(viewport={"width": 1280, "height": 860}, color_scheme="light").new_page()
    _show(page, served["playbook"] + _PLAYBOOK[name])
    keep(page, name, tmp_path)
    page.context.close()


def test_every_picture_is_shown_somewhere_and_all_of_them_are_light() -> None:
    files = {path.name: path.stat().st_size for path in (ROOT / "docs/screenshots").iterdir()}
    pages = [ROOT / "README.md", ROOT / "docs/gallery.md", ROOT / "examples/looks/README.md"]
    shown = {name for page in pages for name in re.findall(r"screenshots/([\w.-]+)", page.read_text("utf-8"))}
    assert shown == set(files)
    assert sum(files.values()) < _MOST
