"""Jobs in a real browser: what has closed since the build is gone, and the page of a job is whole."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.site.conftest import run

pytestmark = pytest.mark.xdist_group("looks")
_JOB = "acik-pozisyonlar/gomulu-yazilim-muhendisi/"
_BUILT, _LAST, _AFTER = "2026-11-23T12:00:00+03:00", "2026-12-15T23:59:58+03:00", "2026-12-16T00:00:01+03:00"


def _open(browser: Browser, address: str, at: str, *, width: int = 390, scheme: str = "light") -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": 844},
        color_scheme=scheme,  # type: ignore[arg-type]
        permissions=["clipboard-read", "clipboard-write"],
    )
    page = context.new_page()
    page.clock.set_fixed_time(at)
    page.goto(address)
    return page


def _postings(page: Page) -> int:
    """How many jobs the page tells search engines."""
    texts = page.locator("script[type='application/ld+json']").evaluate_all("all => all.map(one => one.textContent)")
    return sum("JobPosting" in text for text in texts)


@pytest.mark.parametrize("at", [_BUILT, _LAST, "1971-01-01T00:00:00Z"])
def test_a_job_is_open_to_its_last_second_and_by_a_clock_that_is_wrong(
    browser: Browser, served: dict[str, str], at: str
) -> None:
    page = _open(browser, served["portal"] + _JOB, at)
    assert page.get_by_role("link", name="Başvur", exact=True).count() == 2
    assert not page.get_by_text("Bu ilan kapandı").is_visible()
    assert _postings(page) == 1
    page.context.close()


def test_a_job_closes_between_two_builds(browser: Browser, served: dict[str, str]) -> None:
    page = _open(browser, served["portal"] + _JOB, _AFTER)
    assert page.get_by_text("Bu ilan kapandı").is_visible()
    assert page.get_by_role("link", name="Başvur", exact=True).count() == 0
    assert _postings(page) == 0
    assert "Son başvuru" not in page.locator("article").inner_text()
    page.context.close()


@pytest.mark.parametrize("path", ["", "acik-pozisyonlar/", "ekipler/yazilim-ve-veri/", "lokasyonlar/izmir/"])
def test_lists_lose_what_has_closed_and_are_never_empty_without_a_word(
    browser: Browser, served: dict[str, str], path: str
) -> None:
    before = _open(browser, served["portal"] + path, _LAST)
    after = _open(browser, served["portal"] + path, _AFTER)
    rows = [set(page.locator(".jobs h2, .jobs h3").all_inner_texts()) for page in (before, after)]
    assert rows[1] <= rows[0]
    assert rows[1] < rows[0] or path == ""
    never = _open(browser, served["portal"] + path, "2031-01-01T00:00:00Z")
    if path == "acik-pozisyonlar/":
        assert never.get_by_text("Şu anda açık pozisyonumuz yok").is_visible()
    assert never.locator(".jobs").count() == (path == "acik-pozisyonlar/")
    for page in (before, after, never):
        page.context.close()


def _count(page: Page, place: str) -> int:
    """The number in a text of the page."""
    return int(re.sub(r"\D", "", page.locator(place).first.inner_text()) or 0)


@pytest.mark.parametrize("path", ["acik-pozisyonlar/", "acik-pozisyonlar/ekip/yazilim-ve-veri/", "en/jobs/"])
def test_the_count_is_that_of_what_is_still_open(browser: Browser, served: dict[str, str], path: str) -> None:
    for at in (_BUILT, _LAST, _AFTER, "2026-12-31T12:00:00+03:00"):
        page = _open(browser, served["portal"] + path, at)
        assert _count(page, ".lead") == page.locator(".jobs .job").count() > 0
        assert bool(page.locator("[data-tally]").count()) == (at == _BUILT), "a number that may be wrong is not shown"
        page.context.close()


def test_the_home_page_counts_what_is_still_open_and_at_last_says_no_number(
    browser: Browser, served: dict[str, str]
) -> None:
    counts = []
    for at in (_LAST, _AFTER, "2031-01-01T00:00:00Z"):
        page = _open(browser, served["portal"], at)
        counts.append(_count(page, ".hero .button"))
        page.context.close()
    assert counts[0] == counts[1] + 1
    assert counts[2] == 0


def test_a_job_page_is_shared_and_printed(browser: Browser, served: dict[str, str]) -> None:
    page = _open(browser, served["portal"] + _JOB, _BUILT)
    page.get_by_role("button", name="Bağlantıyı kopyala").click()
    page.get_by_text("Kopyalandı").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == f"https://kariyer.yelkovan.example/{_JOB}"
    page.evaluate("window.print = () => { window.printed = true }")
    page.get_by_role("button", name="Yazdır").click()
    assert page.evaluate("window.printed")
    assert "Selin Akbulut" in page.locator(".colleagues").inner_text()
    page.context.close()


def test_steps_and_mail_addresses_of_an_employer(tmp_path: Path) -> None:
    root = tmp_path / "work"
    run("sahne_cli", "init", str(root), cwd=tmp_path)
    settings = root / "content/sahne.yml"
    settings.write_text(settings.read_text("utf-8") + "\nhiring:\n  tr: [Okuruz, Yanıtlarız]\n", "utf-8")
    (root / "content/jobs/mail.md").write_text(
        """---
title: Mühendis & Öğretmen
lang: tr
slug: mail
status: published
visibility: public
publish: 2020-01-01
date_posted: 2020-01-01
apply_url: mailto:is@firma.example
reference: A-1
---
Bir metin.
""",
        "utf-8",
    )
    run("sahne_cli", "-C", str(root), "build", "portal", "--no-check", cwd=tmp_path)
    html = (root / "site/portal/acik-pozisyonlar/mail/index.html").read_text("utf-8")
    assert "<li>Okuruz</li><li>Yanıtlarız</li>" in html
    assert 'href="mailto:is@firma.example?subject=M%C3%BChendis%20%26%20%C3%96%C4%9Fretmen%20%28A-1%29"' in html
    assert "E-postayla başvur" in html


def test_no_page_grows_with_the_number_of_jobs(tmp_path: Path) -> None:
    root = tmp_path / "work"
    run("sahne_cli", "init", str(root), cwd=tmp_path)
    team = next(
        path.stem for path in sorted((root / "content/teams").iterdir()) if "lang: tr" in path.read_text("utf-8")
    )
    (root / f"content/teams/{team}.md").write_text(
        (root / f"content/teams/{team}.md").read_text("utf-8").replace("visibility: internal", "visibility: public"),
        "utf-8",
    )
    for number in range(160):
        text = f"title: İş {number}\nlang: tr\nslug: is-{number}\nteam: {team}\nstatus: published\nvisibility: public"
        (root / f"content/jobs/is-{number}.md").write_text(f"---\n{text}\npublish: 2020-01-01\n---\nMetin.\n", "utf-8")
    run("sahne_cli", "-C", str(root), "build", "portal", "--no-check", cwd=tmp_path)
    portal = root / "site/portal"
    rows = {
        path.relative_to(portal).as_posix(): path.read_text("utf-8").count('class="job"')
        for path in portal.rglob("*.html")
    }
    assert max(rows.values()) == 50
    assert rows["acik-pozisyonlar/sayfa/4/index.html"] > 0
    assert "acik-pozisyonlar/calisma-yeri/is-yerinde/sayfa/2/index.html" in rows
    pages = [portal / "acik-pozisyonlar/index.html", *portal.glob("acik-pozisyonlar/sayfa/*/index.html")]
    shown = {title for page in pages for title in re.findall(r"İş \d+(?=</a></h2>)", page.read_text("utf-8"))}
    assert len(shown) == 160
    assert max(path.stat().st_size for path in (portal / "acik-pozisyonlar").rglob("index.html")) < 100_000
