"""The report of a month, as a person has read it and found it good, and that every number in it is where it says.

``SAHNE_GOLDEN=write pytest tests/reporting`` writes the texts anew.
"""

import csv
import os
import re
from datetime import date, datetime
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from sahne.errors import SahneError
from sahne.kpis.standing import State
from sahne.library import Library
from sahne.reporting.facts import MonthFacts, facts_of
from sahne.reporting.html import as_html
from sahne.reporting.markdown import as_markdown, plain
from sahne.reporting.month import Month, read_month
from sahne.reporting.telling import document_of
from sahne.workspace import read_library
from sahne_cli.paper import find_browser
from tests.cli.conftest import Run, sahne
from tests.conftest import ROOT

__all__ = ["sahne"]
FOLDER = ROOT / "tests/golden/report"
LANGUAGES = ("tr", "en")


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(FOLDER)


def facts(library: Library, month: str = "2026-10", now: str = "2026-11-23T09:00") -> MonthFacts:
    moment = datetime.fromisoformat(now).replace(tzinfo=library.settings.timezone)
    return facts_of(library, read_month(month, moment), moment)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("form", ["md", "html"])
def test_a_month_is_told_as_it_was_read_and_found_good(library: Library, lang: str, form: str) -> None:
    report = document_of(facts(library), lang, "#0b4f5c")
    said, golden = {"md": as_markdown, "html": as_html}[form](report), FOLDER / f"2026-10.{lang}.{form}"
    if os.environ.get("SAHNE_GOLDEN") == "write":
        golden.write_text(said, "utf-8", newline="\n")
    assert said == golden.read_text("utf-8")


def test_each_kpi_has_its_state_at_the_end_of_the_month(library: Library) -> None:
    (goal,) = (one for one in facts(library).goals if one.kpis)
    states = {kpi.standing.aim.metric: (kpi.before.state, kpi.standing.state) for kpi in goal.kpis}
    assert states == {
        "reach": (State.OFF_COURSE, State.OFF_COURSE),
        "time_to_hire": (State.ON_COURSE, State.MET),
        "engagement_rate": (State.OFF_COURSE, State.MISSED),
        "followers": (State.SILENT, State.SILENT),
        "offers": (State.NOT_MEASURED, State.OPEN),
        "referrals": (State.NOT_MEASURED, State.NOT_MEASURED),
    }


def test_what_came_after_the_month_is_not_in_it(library: Library) -> None:
    told = facts(library)
    reach = told.goals[1].kpis[0].standing
    assert [(point.day, point.value) for point in reach.points][-1] == (date(2026, 10, 31), 1410)
    (silent,) = (channel for channel in told.channels if channel.is_silent)
    assert silent.title == "Instagram"
    assert [talk.dialogue.title for talk in told.open] == ["“Yanıt vermediniz”"]
    assert [talk.dialogue.title for talk in facts(library, "2026-11").open] == []


def test_a_day_in_the_middle_of_the_month_sees_no_further(library: Library) -> None:
    told = facts(library, now="2026-10-14T12:00")
    assert told.through == date(2026, 10, 14)
    assert sum(len(channel.out) for channel in told.channels) == 2
    assert told.best == told.worst == ()


@pytest.mark.parametrize("month", ["2026-9", "2026-13", "2026-00", "november", "2026-10-01", "0000-01"])
def test_what_is_no_month_is_told(month: str) -> None:
    with pytest.raises(SahneError, match="Write it as 2026-11"):
        read_month(month, datetime.fromisoformat("2026-11-23T09:00+03:00"))


def test_the_month_is_that_of_the_workspaces_zone() -> None:
    istanbul = datetime.fromisoformat("2026-12-01T00:30+03:00")
    assert read_month(None, istanbul) == Month(date(2026, 11, 1))
    assert read_month("2026-12", istanbul).last == date(2026, 12, 31)
    assert read_month("2028-02", datetime.fromisoformat("2028-02-01T00:00+03:00")).last == date(2028, 2, 29)
    with pytest.raises(SahneError, match="has not begun"):
        read_month("2026-12", datetime.fromisoformat("2026-11-30T23:30+03:00"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_number_of_the_markdown_is_in_the_row_it_names(library: Library, lang: str) -> None:
    text = as_markdown(document_of(facts(library), lang, "#000000"))
    rows = list(csv.reader((FOLDER / "content/results/2026.csv").read_text("utf-8").splitlines()))
    notes = {
        number: int(line) for number, line in re.findall(r"^\[\^(\d+)\]: `content/results/2026\.csv:(\d+)`", text, re.M)
    }
    body = text.partition("[^1]:")[0]
    assert set(re.findall(r"\[\^(\d+)\]", body)) == notes.keys()
    cited = re.findall(r"\| ([^|]*?) \([^|)]*\)((?:\[\^\d+\])+)", body)
    assert len(cited) >= 8
    for shown, marks in cited:
        values = {float(rows[notes[mark] - 1][2]) for mark in re.findall(r"\d+", marks)}
        digits = re.sub(r"[^\d.,]", "", shown)
        number = float(digits.replace(".", "").replace(",", ".") if lang == "tr" else digits.replace(",", ""))
        assert number in values


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.loaded += [f"{tag} {name}" for name in ("src", "srcset", "data", "action") if name in told]
        self.loaded += [tag] * (tag in ("script", "link", "iframe", "img"))
        assert told.get("id") not in self.ids
        self.ids |= {told["id"] or ""} if "id" in told else set()
        self.links |= {(told["href"] or "").removeprefix("#")} if "href" in told else set()
        self.open += [] if tag in ("meta", "path", "circle") else [tag]

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("path", "circle"):
            assert self.open.pop() == tag


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_html_is_well_formed_loads_nothing_and_links_every_number_to_its_source(
    library: Library, lang: str
) -> None:
    page = _Tags()
    text = as_html(document_of(facts(library), lang, "#0b4f5c"))
    page.feed(text)
    assert page.open == []
    assert page.loaded == []
    assert page.links <= page.ids
    assert {name for name in page.ids if name.startswith("source-")} == page.links
    assert "url(" not in text
    assert "Bir *yıldız* | çizgi &lt;b&gt;" in text


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1280)])
def test_the_html_passes_axe_by_day_and_night(
    library: Library, browser: Browser, tmp_path: Path, scheme: str, width: int
) -> None:
    place = tmp_path / "report.html"
    place.write_text(as_html(document_of(facts(library), "tr", "#0b4f5c")), "utf-8")
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 800})  # type: ignore[arg-type]
    page.goto(place.as_uri())
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.close()


@pytest.mark.parametrize("text", ["1. a", "- a", "+ a", "a | b", "# a", "<b>&amp;", "[a](b)", "`a`", "*a*\n# b", "\\"])
def test_no_text_becomes_a_mark_of_markdown(text: str) -> None:
    markdown = pytest.importorskip("markdown")
    html = markdown.markdown(plain(text))
    shown = unescape(re.sub(r"</?p>", "", html))
    assert shown == " ".join(text.split())


def test_the_command_writes_every_form(sahne: Run, tmp_path: Path) -> None:
    ask = ("-C", FOLDER, "report", "--today", "2026-11-23")
    assert sahne(*ask, "--month", "2026-10").out == (FOLDER / "2026-10.en.md").read_text("utf-8")
    assert sahne(*ask).out == (FOLDER / "2026-10.en.md").read_text("utf-8")
    sahne(*ask, "-o", tmp_path / "a.html", "--lang", "tr")
    assert (tmp_path / "a.html").read_bytes() == (FOLDER / "2026-10.tr.html").read_bytes()
    wrong = sahne(*ask, "-o", tmp_path / "a.doc")
    assert (wrong.code, wrong.out) == (2, "")
    assert "name such a file, or a folder" in wrong.err


def test_a_machine_without_chromium_gets_the_rest(sahne: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAHNE_CHROMIUM", "")
    ended = sahne("-C", FOLDER, "report", "--today", "2026-11-23", "-o", tmp_path)
    assert ended.code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report-2026-10.html", "report-2026-10.md"]
    assert ended.err.startswith("There is no Chromium on this machine")
    assert sahne("-C", FOLDER, "report", "--today", "2026-11-23", "-o", tmp_path / "a.pdf").code == 2


def test_the_pdf_is_one(sahne: Run, tmp_path: Path) -> None:
    if find_browser() is None:
        pytest.skip("there is no Chromium here; on Debian: apt install chromium")
    assert sahne("-C", FOLDER, "report", "--today", "2026-11-23", "-o", tmp_path / "a.pdf").err == ""
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
