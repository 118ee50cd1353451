"""The plan of the playbook in a real browser: calendars, board and list, with filters, saved views and paper."""

import csv
import re
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO, StringIO
from pathlib import Path
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from openpyxl import load_workbook
from playwright.sync_api import Browser, Page, expect

from sahne.turkish import sort_key

pytestmark = pytest.mark.xdist_group("playbook")
_VIEWS = ("calendar/", "calendar/week/", "calendar/agenda/", "calendar/year/", "board/", "list/")
_SAVED = "views/linkedin-de-hazirlananlar/"
_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
_MONDAY = "2026-11-23T09:00:00Z"


@pytest.fixture
def page(browser: Browser, served: dict[str, str]) -> Iterator[Page]:
    """A window on the playbook, on the day for which it was built; nothing may be said in its console."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, base_url=served["playbook"])
    page, said = context.new_page(), []
    page.clock.set_fixed_time(_MONDAY)
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    assert said == []


def shown(page: Page) -> list[str]:
    """The titles that are seen, each once, in the order of the alphabet."""
    links = page.locator("[data-f]:visible a[href]")
    return sorted(set(links.evaluate_all("links => links.map(link => link.getAttribute('href'))")))


def asked(page: Page) -> dict[str, list[str]]:
    """The filters in the address; the values of one have no order."""
    return {name: sorted(values) for name, values in parse_qs(urlsplit(page.url).query).items()}


def test_a_filter_is_set_told_and_left_by_the_keyboard(page: Page) -> None:
    page.goto("calendar/")
    before = shown(page)
    page.get_by_role("group").locator("summary", has_text="Kanal").focus()
    page.keyboard.press("Enter")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.value") == "linkedin":
            break
    page.keyboard.press("Space")
    expect(page.get_by_role("status")).to_have_text(re.compile(r"^\d+ kayıttan \d+ tanesi gösteriliyor$"))
    assert asked(page) == {"channel": ["linkedin"]}
    assert set(shown(page)) < set(before)
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.textContent").startswith("Kanal")
    assert page.locator("details.plan-facet[open]").count() == 0
    page.get_by_role("button", name="Süzgeci kaldır: LinkedIn").focus()
    page.keyboard.press("Enter")
    assert (asked(page), shown(page)) == ({}, before)


@pytest.mark.parametrize("path", [path for path in _VIEWS if path != "calendar/year/"])
def test_what_is_seen_has_what_is_asked_and_what_is_not_has_not(page: Page, path: str) -> None:
    page.goto(f"{path}?channel=linkedin&channel=instagram&status=draft&status=review")
    numbers = {
        name: page.locator(f"input[name={name}]:checked").evaluate_all("all => all.map(one => Number(one.dataset.n))")
        for name in ("channel", "status")
    }
    for marks, hidden in page.locator("[data-f]").evaluate_all("all => all.map(one => [one.dataset.f, one.hidden])"):
        own = {int(mark) for mark in marks.split()}
        assert hidden is not all(own.intersection(wanted) for wanted in numbers.values())


def test_an_address_that_is_shared_shows_the_same_and_goes_on_to_the_other_views(page: Page, browser: Browser) -> None:
    page.goto("calendar/")
    page.locator("summary", has_text="Durum").click()
    page.get_by_label("taslak").check()
    page.get_by_label("incelemede").check()
    seen, address = shown(page), page.url
    other = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    other.clock.set_fixed_time(_MONDAY)
    other.goto(address)
    assert shown(other) == seen
    for name in ("Hafta", "Ajanda", "Yıl", "Pano", "Liste", "Ay"):
        other.get_by_role("navigation", name="Görünümler").get_by_role("link", name=name, exact=True).click()
        assert asked(other) == {"status": ["draft", "review"]}, name
    other.get_by_role("link", name="Aralık 2026").first.click()
    assert asked(other) == {"status": ["draft", "review"]}
    other.context.close()


def test_a_value_that_nothing_on_the_page_has_finds_nothing_and_can_be_taken_away(page: Page) -> None:
    page.goto("calendar/?campaign=there-is-none")
    expect(page.get_by_role("status")).to_contain_text("Süzgeçlere uyan kayıt yok")
    assert shown(page) == []
    page.get_by_role("button", name="Hepsini temizle").click()
    assert (asked(page), len(shown(page)) > 20) == ({}, True)


def test_a_year_counts_what_fits(page: Page) -> None:
    page.goto("calendar/year/")
    counts = page.locator("[data-number]")
    total = sum(map(int, counts.all_text_contents()))
    page.locator("summary", has_text="Tür").click()
    page.locator("input[name=kind][value=episode]").check()
    fitting = sum(map(int, counts.all_text_contents()))
    assert 0 < fitting < total
    expect(page.get_by_role("status")).to_have_text(f"{total} kayıttan {fitting} tanesi gösteriliyor")


def test_a_saved_view_is_a_link_on_each_view_and_has_the_calendar_of_exactly_itself(page: Page, sites: Path) -> None:
    for path in _VIEWS:
        page.goto(path)
        page.get_by_role("navigation", name="Kayıtlı görünümler").get_by_role("link", name="LinkedIn'de").click()
        assert asked(page) == {"channel": ["linkedin"], "status": ["draft", "idea", "review"]}
        assert urlsplit(page.url).path.endswith(path)
        link = page.get_by_role("link", name="Tam bu süzgecin takvimi: LinkedIn'de hazırlananlar")
        assert (link.get_attribute("href") or "").endswith("feeds/#view-linkedin-de-hazirlananlar")
    assert (sites / "playbook/calendars/view-linkedin-de-hazirlananlar.ics").is_file()
    page.goto("feeds/")
    assert page.locator("tr#view-linkedin-de-hazirlananlar").count() == 1


def test_a_filter_of_one_value_has_its_calendar_and_any_other_says_how_one_is_made(page: Page) -> None:
    page.goto("calendar/?channel=linkedin")
    link = page.get_by_role("link", name="Tam bu süzgecin takvimi: LinkedIn", exact=True)
    assert (link.get_attribute("href") or "").endswith("feeds/#channel-linkedin")
    page.goto("calendar/?channel=linkedin&lang=en")
    assert not link.is_visible()
    told = page.locator("[data-free]").inner_text()
    assert "sahne export --channel linkedin --item-lang en -o linkedin-en.ics" in told
    assert "Görünümün adı: {channel: [linkedin], lang: [en]}" in told
    page.goto("calendar/?owner=elif-aydin")  # her calendar is what she has to do, and not what she owns
    assert "sahne export --owner elif-aydin" in page.locator("[data-free]").inner_text()


def test_without_javascript_everything_is_there_and_nothing_is_dead(browser: Browser, served: dict[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=served["playbook"])
    page = context.new_page()
    for path in _VIEWS:
        page.goto(path)
        assert page.locator("form:visible, .plan button:visible").count() == 0
        assert page.locator("[data-f]:visible, [data-many]:visible").count() > 5
        page.get_by_role("navigation", name="Kayıtlı görünümler").get_by_role("link", name="LinkedIn'de").click()
        assert urlsplit(page.url).path.endswith(_SAVED)
        assert page.locator("tbody tr").count() == 13
    assert page.locator("td[data-name=Kanal]").all_text_contents()
    assert all("LinkedIn" in text for text in page.locator("td[data-name=Kanal]").all_text_contents())
    page.get_by_role("link", name="Taslaklar").click()
    assert set(page.locator("td[data-name=Durum]").all_text_contents()) == {"taslak"}
    page.goto("calendar/")
    assert page.locator("[aria-current=date]").get_attribute("datetime") == "2026-11-23"
    context.close()


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-11-25T09:00:00Z", "2026-11-25"),
        ("2026-11-25T20:59:00Z", "2026-11-25"),
        ("2026-11-25T21:00:00Z", "2026-11-26"),
    ],
)
def test_today_is_that_of_the_reader_where_the_company_is(page: Page, now: str, day: str) -> None:
    page.clock.set_fixed_time(now)
    for path in ("calendar/", "calendar/week/", "calendar/agenda/2026-11/", "calendar/year/"):
        page.goto(path)
        marked = page.locator("[aria-current=date]")
        days = marked.evaluate_all("all => all.map(one => one.getAttribute('datetime'))")
        assert days in ([day], []), path  # an agenda has no day on which nothing is
        assert page.locator(".sahne-today").count() == len(days)
    page.goto("calendar/2026-12/")
    assert page.locator("[aria-current=date]").count() == 0


@pytest.mark.parametrize(("width", "height", "scheme"), [(390, 844, "dark"), (1280, 900, "light")])
def test_every_view_keeps_to_wcag_and_fits(page: Page, scheme: str, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    for path in (*_VIEWS, _SAVED, "en/calendar/", "posts/"):
        page.goto(f"{path}?status=published&status=draft&status=approved")
        page.evaluate("document.querySelector('details.plan-facet').open = true")
        found = Axe().run(page, options=_RULES)
        assert found.violations_count == 0, f"{path}\n{found.generate_report()}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_a_month_a_week_and_a_year_print_on_one_sheet(page: Page, sites: Path) -> None:
    months = sorted(path.name for path in (sites / "playbook/calendar").glob("20*"))
    assert len(months) > 10
    for path in (*(f"calendar/{month}/" for month in months), "calendar/week/", "calendar/year/"):
        page.goto(path)
        paper = page.pdf(prefer_css_page_size=True)
        sheets = re.findall(rb"/Type\s*/Page\b(?!s).*?/MediaBox\s*\[([^\]]*)\]", paper, re.DOTALL)
        assert len(re.findall(rb"/Type\s*/Page\b(?!s)", paper)) == 1, path
        left, bottom, right, top = map(float, sheets[0].split())
        assert (round(right - left), round(top - bottom)) == (842, 595)


def test_rows_are_sorted_as_a_turkish_reader_expects_and_the_address_says_how(page: Page) -> None:
    page.goto("list/")
    page.get_by_role("button", name="Ad", exact=True).click()
    titles = page.locator("tbody th").all_text_contents()
    assert titles == sorted(titles, key=sort_key)
    assert page.locator("th[aria-sort=ascending]").inner_text().startswith("Ad")
    page.locator("th button", has_text="Yayın").click()
    page.locator("th button", has_text="Yayın").click()
    assert asked(page) == {"sort": ["-publish"]}
    page.reload()
    days = page.locator("tbody td[data-v]").evaluate_all("all => all.map(one => one.dataset.v)")
    written = [day for day in days if day]
    assert written == sorted(written, reverse=True)
    assert days[len(written) :] == [""] * (len(days) - len(written))


def test_what_is_shown_is_downloaded_and_no_field_of_it_is_a_formula(page: Page) -> None:
    page.goto("list/?kind=episode")
    page.evaluate("document.querySelector('tbody tr:not([hidden]) th a').textContent = '=HYPERLINK(\"x\")'")
    with page.expect_download() as download:
        page.get_by_role("button", name="Gösterilenleri CSV olarak indir").click()
    assert download.value.suggested_filename == "liste.csv"
    head, *rows = csv.reader(StringIO(Path(download.value.path()).read_text("utf-8-sig"), newline=""))
    assert head[:3] == ["Ad", "Tür", "Durum"]
    assert len(rows) == len(shown(page)) > 1
    assert {row[1] for row in rows} == {"Podcast bölümü"}
    assert rows[0][0] == '\'=HYPERLINK("x")'


def test_the_tables_of_a_list_hold_all_of_it(page: Page, sites: Path) -> None:
    page.goto("list/")
    files = {}
    for name in ("XLSX", "CSV"):
        link = page.get_by_role("link", name=name, exact=True).get_attribute("href")
        files[name] = (sites / "playbook/list" / (link or "").rpartition("/")[2]).read_bytes()
    rows = list(csv.reader(StringIO(files["CSV"].decode("utf-8-sig"), newline="")))
    sheet = load_workbook(BytesIO(files["XLSX"])).active
    assert sheet is not None
    assert len(rows) == sheet.max_row > 100
    assert [cell.value for cell in sheet[1]] == rows[0]
    assert {row[3] for row in rows[1:]} >= {"fikir", "taslak", "incelemede", "onaylandı", "yayında"}


def test_each_period_leads_to_the_one_before_and_after_it(page: Page, sites: Path) -> None:
    for view, words in (("calendar/", "20*"), ("calendar/week/", "20*"), ("calendar/year/", "20*")):
        names = sorted(path.name for path in (sites / "playbook" / view).glob(words))
        page.goto(f"{view}{names[0]}/")
        walked = [names[0]]
        while page.locator("a[rel=next]").count():
            page.goto(urljoin(page.url, page.locator("a[rel=next]").get_attribute("href") or ""))
            walked.append(urlsplit(page.url).path.rstrip("/").rpartition("/")[2])
        assert walked == names


def test_a_week_stands_on_its_monday(page: Page) -> None:
    page.goto("calendar/week/")
    days = page.locator("td[data-day]").evaluate_all("all => all.map(one => one.dataset.day)")
    monday = date(2026, 11, 23)
    assert days == [(monday + timedelta(days=number)).isoformat() for number in range(7)]
