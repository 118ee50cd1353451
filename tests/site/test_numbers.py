"""The numbers in the playbook: every one leads to the row that says it, drawings are readable, and nothing grows without end."""

import csv
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from posixpath import normpath
from urllib.parse import urljoin, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from sahne.diagnostic import Place
from sahne.results import Result
from sahne_mkdocs.rows import SIZE, row_addresses, row_at, row_tables
from tests.conftest import ROOT
from tests.memory import library_of, made
from tests.site.test_wcag import RULES

pytestmark = pytest.mark.xdist_group("playbook")
PAGES = (
    "numbers/",
    "goals/tr/isveren-tercihi/numbers/",
    "goals/tr/yaz-staji-2026/numbers/",
    "channels/tr/linkedin/numbers/",
    "campaigns/tr/muhendis-gunleri-2026/numbers/",
    "numbers/rows/2025-2026/",
    "en/numbers/",
    "en/goals/tr/muhendis-alimi/numbers/",
)
_LINK = re.compile(r'<a href="([^"]*numbers/rows/[^"]*#r\d+|[^"]*#r\d+)">([^<]*)</a>')
_AXE = Axe()


def page_of(sites: Path, path: str) -> str:
    return (sites / "playbook" / path / "index.html").read_text("utf-8")


def numbers_in(sites: Path, path: str) -> Iterator[tuple[str, str, str]]:
    """Path and anchor that a number leads to, and the number."""
    for href, text in _LINK.findall(page_of(sites, path)):
        place = urlsplit(urljoin(f"/{path}", href))
        yield f"{normpath(place.path).strip('/')}/", place.fragment, text


@pytest.mark.parametrize("path", [path for path in PAGES if "/rows/" not in path])
def test_every_number_leads_to_the_row_that_says_it(path: str, sites: Path) -> None:
    found = list(numbers_in(sites, path))
    assert found
    english = path.startswith("en/")
    for target, anchor, text in found:
        row = re.search(rf'<tr id="{anchor}">.*?</tr>', page_of(sites, target), re.DOTALL)
        assert row, (target, anchor)
        (file,) = re.findall(r"results/([^<\"]+\.csv)</a>", page_of(sites, target))
        written = list(csv.reader((ROOT / "content/results" / file).read_text("utf-8").splitlines()))
        shown = re.sub(r"[^\d.,]", "", text)
        value = float(shown.replace(",", "") if english else shown.replace(".", "").replace(",", "."))
        assert float(written[int(anchor[1:]) - 1][2]) == value


def test_the_goal_met_the_one_missed_and_the_silent_one_say_so(sites: Path) -> None:
    assert 'state-met">tutturuldu<' in page_of(sites, "goals/tr/podcasti-baslatmak/numbers/")
    assert 'state-missed">tutturulamadı<' in page_of(sites, "goals/tr/yaz-staji-2026/numbers/")
    assert 'state-silent">ölçülmüyor<' in page_of(sites, "goals/tr/isveren-tercihi/numbers/")
    assert 'state-missed">missed<' in page_of(sites, "en/numbers/")


@pytest.mark.parametrize(("scheme", "width"), [("dark", 390), ("light", 1280)])
def test_the_pages_keep_to_wcag_and_none_is_wider_than_the_screen(
    scheme: str, width: int, browser: Browser, served: dict[str, str]
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    for path in (*PAGES, "numbers/rows/2025-2026/#r79"):
        page.goto(served["playbook"] + path)
        page.evaluate(_AXE.axe_script)
        violations = page.evaluate("rules => axe.run('article', rules).then(told => told.violations)", RULES)
        assert [(one["id"], one["nodes"][0]["html"][:200]) for one in violations] == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    context.close()
    assert said == []


def test_a_drawing_names_and_describes_itself_and_its_line_stands_out(browser: Browser, served: dict[str, str]) -> None:
    for scheme, ground in (("light", 255), ("dark", 34)):
        context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(f"{served['playbook']}goals/tr/muhendis-alimi/numbers/")
        drawings = page.get_by_role("img", name="zaman içinde")
        assert drawings.count() >= 3
        for number in range(3):
            box = drawings.nth(number).bounding_box()
            assert box is not None
            assert box["width"] > 250
        colour = page.locator(".chart-own").first.evaluate("line => getComputedStyle(line).stroke")
        channels = [int(part) for part in re.findall(r"\d+", colour)[:3]]
        assert max(abs(channel - ground) for channel in channels) > 90, colour
        context.close()


def row(number: int, path: str = "content/results/a.csv") -> Result:
    place = Place(path, number + 2)
    return Result(item="x", metric="m", value=number, measured_on=date(2026, 1, 1), source="s", place=place)


def test_a_table_of_many_rows_has_sheets_and_each_row_one_address() -> None:
    library = library_of([made("post")], rows=[row(number) for number in range(SIZE * 2 + 1)])
    addresses = library.once(row_addresses)
    assert len(set(addresses.values())) == SIZE * 2 + 1
    assert row_at(library, row(0).place) == "numbers/rows/a/#r2"
    assert row_at(library, row(SIZE).place) == f"numbers/rows/a/page/2/#r{SIZE + 2}"
    assert row_at(library, row(SIZE * 2).place).startswith("numbers/rows/a/page/3/#")
    assert row_at(library, Place("content/training/t.csv", 2)) == "training/t.csv"


def test_two_tables_of_one_name_have_two_addresses() -> None:
    files = ("content/results/a b.csv", "content/results/a-b.csv", "content/results/ş.csv")
    tables = library_of([made("post")], rows=[row(1, file) for file in files]).once(row_tables)
    assert len({table.path for table in tables.values()}) == 3
