"""What the strategy says where things are not well: the example company has few of these, so they are made here."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.site.conftest import run
from tests.site.test_strategy import broken_links
from tests.site.test_wcag import RULES

pytestmark = pytest.mark.xdist_group("playbook")
_AXE = Axe()
_ID = "6a0c1d1e-{:04d}-4000-8000-000000000001"
_PURPOSE = "owner: elif-ornek\ngoal: ust\nkpi: {metric: reach, target: 1, measure_by: 2027-01-01}"
FILES = {
    "values/kanitsiz.md": "title: Kanıtsız değer\nstatus: published\nvisibility: public",
    "values/bekleyen.md": "title: Anlatılmayan değer\nstatus: published\nevidence: {text: Sayıldı, measured_on: 2026-10-01}",
    "stories/eski.md": f"title: Eski hikâye\nstatus: published\nvisibility: public\nvalue: kanitsiz\naudience: unutulan\n"
    f"channel: sessiz\npublish: 2026-08-03\n{_PURPOSE}",
    "posts/kalan.md": f"title: Kalan taslak\nstatus: draft\naudience: uzmanlar\nchannel: sessiz\npublish: 2026-11-18\n{_PURPOSE}",
    "audiences/unutulan.md": "title: Unutulan kitle\nstatus: approved",
    "audiences/bekleyen.md": "title: Dinlenen kitle\nstatus: archived",
    "channels/sessiz.md": "title: Sessiz kanal\nstatus: approved\nowner: elif-ornek\nplatform: Instagram\naudience: [unutulan]\n"
    "cadence: {min_per_week: 1.5}",
    "goals/ust.md": "title: KPI'sız hedef\nstatus: approved\nowner: elif-ornek",
    "goals/halka-a.md": "title: Halka A\nstatus: idea\nparent: halka-b",
    "goals/halka-b.md": "title: Halka B\nstatus: idea\nparent: halka-a",
    "benchmarks/eski.md": "title: Eski bakış\nemployer: Eski İşveren\nstatus: approved\nowner: elif-ornek\nlessons: [Ders]\n"
    "platforms: {podcasts: {note: Vardı, source: https://example.com/, read_on: 2025-03-01}, mobile_app: {note: Yoktu}}",
    "benchmarks/yeni.md": "title: Kayıp sonuç\nemployer: Yeni İşveren\nstatus: approved\nowner: elif-ornek\n"
    "outcomes: {decision: Denendi, items: [posts/yok]}",
}
MANY = {
    "audiences": "title: Kitle {}\nstatus: approved",
    "channels": "title: Kanal {}\nstatus: approved\nowner: elif-ornek",
    "goals": "title: Hedef {}\nstatus: idea",
    "values": "title: Değer {}\nstatus: draft\nevidence: {{text: Sayıldı}}",
    "benchmarks": "title: Bakış {0}\nemployer: İşveren {0}\nstatus: approved\nowner: elif-ornek\n"
    "platforms: {{podcasts: {{note: Var, read_on: 2026-11-01}}}}",
}
"""So many of each that no page holds them all."""


@pytest.fixture(scope="module")
def playbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A first workspace in which much is missing, built."""
    folder = tmp_path_factory.mktemp("states")
    run("sahne_cli", "init", "work", cwd=folder)
    content = folder / "work/content"
    many = {f"{name}/zz-{number}.md": text.format(number) for name, text in MANY.items() for number in range(45)}
    for number, (path, fields) in enumerate((FILES | many).items()):
        file = content / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"---\nid: {_ID.format(number)}\n{fields}\n---\n", "utf-8")
    with (content / "sahne.yml").open("a", encoding="utf-8") as settings:
        settings.write("\ntoday: 2026-11-23\n")
    run("sahne_cli", "build", "playbook", cwd=folder / "work")
    return folder / "work/site/playbook"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that is read from the disk, in Turkish."""
    context = browser.new_context(java_script_enabled=True)
    yield context.new_page()
    context.close()


def show(page: Page, playbook: Path, path: str) -> None:
    page.goto((playbook / path / "index.html").as_uri())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_not_well_keeps_to_wcag_too(scheme: str, playbook: Path, page: Page) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    for path in ("goals", "audiences", "channels", "values", "coverage", "benchmarks", "channels/tr/sessiz/items"):
        show(page, playbook, path)
        page.evaluate(_AXE.axe_script)
        found = page.evaluate("rules => axe.run('article', rules).then(told => told.violations)", RULES)
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == [], path


def test_a_claim_without_evidence_is_named_first(playbook: Path, page: Page) -> None:
    show(page, playbook, "values")
    first = page.locator(".strategy-card").first
    expect(first).to_contain_text("Kanıtsız değer")
    expect(first).to_contain_text("doğru olduğunu gösteren bir kanıt yok")
    expect(first.get_by_role("link", name="SAH314")).to_be_visible()
    expect(page.locator("#tr-bekleyen")).to_contain_text("hiçbir içerik anlatmıyor")


def test_an_audience_that_is_left_alone_is_named(playbook: Path, page: Page) -> None:
    show(page, playbook, "coverage")
    row = page.locator("tr", has_text="Unutulan kitle").last
    expect(row).to_contain_text("112 gün")
    expect(row).to_contain_text("unutuldu")
    expect(row).to_contain_text("Sessiz kanal bu kitle için seçilmiş")
    expect(page.locator(".heat")).not_to_contain_text("Dinlenen kitle")
    show(page, playbook, "audiences")
    expect(page.locator("#tr-unutulan")).to_contain_text("Bu kitleye uzun süredir seslenilmedi")
    expect(page.locator("#tr-bekleyen")).to_be_visible()


def test_what_did_not_go_out_is_shown_and_not_counted(playbook: Path, page: Page) -> None:
    show(page, playbook, "channels/tr/sessiz/items")
    week = page.locator("#w2026-11-16")
    expect(week).to_contain_text("16–22 Kasım 2026: 0")
    expect(week).to_contain_text("günü geçti, yayımlanmadı")
    show(page, playbook, "channels/tr/sessiz/weeks")
    row = page.locator("tr", has_text="16–22 Kasım 2026")
    expect(row).to_contain_text("tutturulamadı")
    expect(row).to_contain_text("1 tanesi yayımlanmadı")


def test_what_fills_several_pages_is_found_on_the_right_one(playbook: Path) -> None:
    pages, broken = broken_links(playbook)
    assert pages > 300
    assert broken == []
    for name in ("audiences", "channels", "coverage", "goals", "values", "benchmarks", "benchmarks/by-age"):
        assert (playbook / name / "page/2/index.html").is_file(), name


def test_goals_in_a_ring_and_goals_without_a_kpi_stand_on_the_page(playbook: Path, page: Page) -> None:
    show(page, playbook, "goals/page/2")
    expect(page.locator("#tr-halka-a > .goal-below > #tr-halka-b")).to_be_visible()
    show(page, playbook, "goals")
    expect(page.locator("#tr-ust")).to_contain_text("Hedefin KPI'larıyla ölçülmeyenler")


def test_an_old_look_and_a_lost_outcome_are_said(playbook: Path, page: Page) -> None:
    show(page, playbook, "benchmarks/by-age")
    expect(page.locator(".benchmark-table tbody[id] th").first).to_have_text("Yeni İşveren")
    old = page.locator("#tr-eski")
    expect(old).to_contain_text("1 Mar 2025 (20 ay önce) yeniden bakın")
    expect(old).to_contain_text("günü yazılmamış")
    expect(old).to_contain_text("Henüz bir karar yok.")
    expect(page.locator("#tr-yeni")).to_contain_text("posts/yok böyle bir içerik yok")
