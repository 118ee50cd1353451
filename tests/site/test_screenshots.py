"""The pictures of the README, taken of the real sites."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.xdist_group("site")
_SHOTS = {
    "portal-home": ("portal", "", 1280, 860, "light"),
    "portal-job": ("portal", "acik-pozisyonlar/kidemli-veri-muhendisi/", 1280, 860, "light"),
    "portal-phone": ("portal", "en/", 390, 844, "light"),
    "portal-phone-dark": ("portal", "en/jobs/", 390, 844, "dark"),
    "playbook-calendar": ("playbook", "calendar/", 1280, 860, "light"),
    "playbook-goals": ("playbook", "goals/", 1280, 860, "light"),
}


@pytest.mark.parametrize("name", list(_SHOTS))
def test_a_screenshot_shows_a_page(browser: Browser, served: dict[str, str], tmp_path: Path, name: str) -> None:
    site, path, width, height, scheme = _SHOTS[name]
    folder = Path(os.environ.get("SAHNE_SCREENSHOTS", tmp_path))
    page = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme).new_page()  # type: ignore[arg-type]
    answer = page.goto(served[site] + path)
    assert answer is not None
    assert answer.ok
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / f"{name}.png")
    page.context.close()
    assert (folder / f"{name}.png").stat().st_size > 10_000
