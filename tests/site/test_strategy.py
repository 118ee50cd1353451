"""The strategy in the playbook: every number leads to the lines that it counts, without a script, on any screen."""

import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from sahne.settings import Brand
from sahne_mkdocs.brand import contrast
from sahne_mkdocs.heat import GROUNDS, as_heat_css, heat_colors, worst_contrast
from tests.site.conftest import files_of
from tests.site.test_wcag import RULES

pytestmark = pytest.mark.xdist_group("playbook")
MENU = ("goals/", "audiences/", "channels/", "values/", "coverage/", "benchmarks/")
PAGES = (
    *MENU,
    "benchmarks/by-age/",
    "goals/tr/muhendis-alimi/items/",
    "audiences/tr/yazilimcilar/items/",
    "audiences/tr/yazilimcilar/weeks/",
    "channels/tr/linkedin/weeks/",
    "channels/tr/linkedin/items/",
    "values/tr/acik-konusmak/items/",
)
_AXE = Axe()
_SIZES = {"phone": (390, 844), "desktop": (1280, 900)}
_HREF = re.compile(r'href="([^"]+)"')


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A page in a browser that runs no script."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("size", "scheme"), [("phone", "dark"), ("desktop", "light")])
def test_every_page_keeps_to_wcag_and_none_is_wider_than_the_screen(
    size: str, scheme: str, browser: Browser, served: dict[str, str]
) -> None:
    width, height = _SIZES[size]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    found: dict[str, object] = {}
    for path in (*PAGES, *(f"en/{one}" for one in MENU)):
        page.goto(served["playbook"] + path)
        page.evaluate(_AXE.axe_script)
        violations = page.evaluate("rules => axe.run('article', rules).then(told => told.violations)", RULES)
        told = [(one["id"], [node["html"][:200] for node in one["nodes"][:3]]) for one in violations]
        if told or page.evaluate("document.documentElement.scrollWidth") > width:
            found[path] = told or "too wide"
    context.close()
    assert found == {}
    assert said == []


def _number(text: str) -> int:
    found = re.search(r"\d+", text.replace(".", ""))
    assert found, text
    return int(found[0])


def test_each_number_of_the_heat_map_is_the_count_of_the_lines_it_leads_to(plain: Page, served: dict[str, str]) -> None:
    plain.goto(served["playbook"] + "coverage/")
    cells = plain.locator(".heat tbody tr:not(.heat-all) td a")
    numbers = {urljoin(plain.url, cell.get_attribute("href") or ""): _number(cell.inner_text()) for cell in cells.all()}
    assert len(numbers) > 60
    lists: dict[str, dict[str, int]] = {}
    for address in numbers:
        page, _, _ = address.partition("#")
        if page not in lists:
            plain.goto(page)
            lists[page] = plain.evaluate(
                "Object.fromEntries([...document.querySelectorAll('.strategy-lines tbody[id]')].map(one => [one.id,"
                " one.querySelectorAll('tr:not(.strategy-own)').length - one.querySelectorAll('.strategy-bad').length]))"
            )
    assert numbers == {address: lists[address.partition("#")[0]][address.partition("#")[2]] for address in numbers}


def test_the_numbers_of_an_audience_add_up(plain: Page, served: dict[str, str]) -> None:
    plain.goto(served["playbook"] + "coverage/")
    blocks: list[list[list[int]]] = plain.evaluate(
        "[...document.querySelectorAll('.heat tbody')].map(one => [...one.rows].map("
        "row => [...row.querySelectorAll('td')].map(cell => Number(cell.textContent))))"
    )
    assert len(blocks) == 6
    for all, *channels in blocks:
        assert len(all) == 13
        assert all == [sum(column) for column in zip(*channels, strict=True)]


def test_each_number_of_the_goals_is_the_count_of_the_lines_it_leads_to(plain: Page, served: dict[str, str]) -> None:
    plain.goto(served["playbook"] + "goals/")
    links = plain.locator(".goal-kpi li a[href*='items/']")
    numbers = {urljoin(plain.url, link.get_attribute("href") or ""): _number(link.inner_text()) for link in links.all()}
    assert len(numbers) > 15
    for address, number in numbers.items():
        page, _, anchor = address.partition("#")
        plain.goto(page)
        assert plain.locator(f"#{anchor} tr:not(.strategy-own)").count() == number, address


def test_a_cell_is_followed_with_the_keyboard(browser: Browser, served: dict[str, str]) -> None:
    page = browser.new_page()
    page.goto(served["playbook"] + "coverage/")
    page.get_by_role("region", name="Hedef kitle, kanal ve haftaya göre yayın sayısı").focus()
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("26 Eki")
    page.locator(".heat").get_by_role("link", name="Çalışanlarımız").focus()
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("1")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/audiences/tr/calisanlarimiz/items/#w2026-10-26$"))
    expect(page.locator("tbody:target")).to_contain_text("26 Ekim – 1 Kasım 2026")
    page.get_by_role("link", name="← Kapsama").press("Enter")
    expect(page).to_have_url(re.compile("/coverage/#tr-calisanlarimiz$"))
    page.close()


def test_a_goal_is_closed_and_opened_with_the_keyboard(browser: Browser, served: dict[str, str]) -> None:
    page = browser.new_page()
    page.goto(served["playbook"] + "goals/")
    below = page.get_by_role("heading", name="Çalışan sesi")
    expect(below).to_be_visible()
    page.locator("#tr-isveren-tercihi > summary").press("Enter")
    expect(below).to_be_hidden()
    page.locator("#tr-isveren-tercihi > summary").press("Space")
    expect(below).to_be_visible()
    page.close()


def test_employers_are_sorted_on_a_phone_without_a_script(browser: Browser, served: dict[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(served["playbook"] + "benchmarks/")
    names = page.locator(".benchmark-table tbody[id] tr:first-child th")
    assert names.all_inner_texts() == [
        "Frostvik Logistik", "Kızılçam Market", "Poyrazlı Dağıtım", "Sığırcık Yazılım", "Sodexo USA",
    ]  # fmt: skip
    page.get_by_role("link", name="en eski bakış önce").click()
    assert names.first.inner_text() == "Sığırcık Yazılım"
    page.get_by_role("link", name="sonuçsuz olanlar önce").click()
    assert names.first.inner_text() == "Sodexo USA"
    expect(page.get_by_role("link", name="sonuçsuz olanlar önce")).to_have_attribute("aria-current", "page")
    page.get_by_role("link", name="İçerik üretenler için rıza ve KVKK").click()
    expect(page).to_have_url(re.compile("/trainings/tr/icerik-uretenler-icin-riza-ve-kvkk/$"))
    context.close()


def broken_links(folder: Path, lang: str = "") -> tuple[int, list[tuple[str, str]]]:
    """How many pages of the strategy a playbook has, and the links on them that lead to no page, or to no place on it."""
    files = files_of(folder)
    texts = {path: data.decode() for path, data in files.items() if path.endswith(".html")}
    own = [path for path, text in texts.items() if 'class="strategy"' in text and path.startswith("en/") == bool(lang)]
    broken = []
    for path in own:
        base = urljoin("http://site/", path)
        article = texts[path].partition('class="strategy"')[2].partition("</article>")[0]
        for href in _HREF.findall(article):
            parts = urlsplit(urljoin(base, href.replace("&amp;", "&")))
            if parts.netloc != "site":
                continue
            target = normpath(unquote(parts.path)).lstrip("/")
            page = f"{target}/index.html" if f"{target}/index.html" in files else target
            anchored = not parts.fragment or f'id="{parts.fragment}"' in texts.get(page, "")
            if page not in files or not anchored:
                broken.append((path, href))
    return len(own), broken


@pytest.mark.parametrize("lang", ["", "en/"])
def test_every_link_of_the_strategy_leads_to_a_page_and_a_place_on_it(sites: Path, lang: str) -> None:
    pages, broken = broken_links(sites / "playbook", lang)
    assert pages > 30
    assert broken == []


@pytest.mark.parametrize("color", ["#0b4f5c", "#ffe600", "#101010", "#ffffff", "#7c3aed", "#808080", "#ff0000"])
def test_numbers_are_readable_on_every_colour_of_any_brand(color: str) -> None:
    brand = Brand(primary=color)
    assert worst_contrast(brand) >= 4.5
    for scheme, ground in GROUNDS.items():
        shades = [contrast(ground, one) for one, _ in heat_colors(brand, scheme)]
        assert shades == sorted(shades)
        assert shades[-1] > 4
    assert as_heat_css(brand).count("--heat-4:") == 2
