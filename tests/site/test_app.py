"""The installable app in a real browser: what is saved and kept, without a connection, and never a closed job as open."""

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from urllib.request import urlopen

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, Worker

from tests.site.conftest import run
from tests.site.portal_server import PortalServer, portal_server
from tests.site.servers import SERVERS, serving
from tests.site.test_policy import GIVEN

pytestmark = pytest.mark.xdist_group("app")
_BUILT, _LAST, _AFTER = "2026-11-23T12:00:00+03:00", "2026-12-15T23:59:58+03:00", "2026-12-16T00:00:01+03:00"
_JOBS = {"tr": "acik-pozisyonlar/gomulu-yazilim-muhendisi/", "en": "en/jobs/embedded-software-engineer/"}
"""They close on 15 December 2026."""
_OTHER = {"tr": "acik-pozisyonlar/kidemli-veri-muhendisi/", "en": "en/jobs/senior-data-engineer/"}
_LISTS = {"tr": "acik-pozisyonlar/", "en": "en/jobs/"}
_SAVED = {"tr": "kaydettigim-ilanlar/", "en": "en/saved-jobs/"}
_OFFLINE = {"tr": "cevrimdisi/", "en": "en/offline/"}
_SAVE = {"tr": "Kaydet", "en": "Save"}
_APPLY = {"tr": "Başvur", "en": "Apply"}
_CLOSED = {"tr": "Bu ilan kapandı", "en": "This job has closed"}
_RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}
_LANGUAGES = pytest.mark.parametrize("lang", ["tr", "en"])


@dataclass
class Visit:
    """A candidate with a browser of their own."""

    context: BrowserContext
    page: Page
    server: PortalServer
    said: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def goto(self, path: str) -> None:
        """Open a page of the portal, and wait until what it does by itself is done."""
        self.page.goto(self.server.address + path)
        self.page.wait_for_load_state("load")

    def start(self, path: str) -> None:
        """Open a first page, and wait until the worker is at work and has kept it."""
        self.goto(path)
        self.page.evaluate("navigator.serviceWorker.ready.then(() => {})")
        self.until("() => navigator.serviceWorker.controller !== null")
        self.until_kept(path)
        self.clock(self.server.now)

    def worker(self) -> Worker:
        """The one at work, which came last."""
        return self.context.service_workers[-1]

    def clock(self, now: str) -> None:
        """What time the device says it is, to its pages and to the worker."""
        self.page.clock.set_fixed_time(now)
        self.worker().evaluate("now => { Date.now = () => Date.parse(now); }", now)

    def until(self, condition: str, arg: object = None) -> None:
        """Wait until an asynchronous condition holds; Playwright's own waiting takes a promise for a yes."""
        for _ in range(200):
            if self.page.evaluate(condition, arg):
                return
            self.page.wait_for_timeout(50)
        pytest.fail(f"after ten seconds not yet: {condition} {arg}")

    def until_kept(self, path: str, kept: bool = True) -> None:
        """Wait until a page is among what is kept, or is not."""
        self.until(
            """async ([path, kept]) => {
                for (const name of await caches.keys()) {
                    if (/:(kept|saved)$/.test(name) && await (await caches.open(name)).match(path)) return kept;
                }
                return !kept;
            }""",
            [self.server.address + path, kept],
        )

    def kept(self) -> dict[str, list[str]]:
        """The end of the name of each cache -> the addresses in it, from the portal on."""
        found: dict[str, list[str]] = self.page.evaluate(
            """async () => Object.fromEntries(await Promise.all((await caches.keys()).map(async name =>
                [name, (await (await caches.open(name)).keys()).map(request => request.url)])))"""
        )
        assert all(name.startswith("sahne:/kariyer/:") for name in found)
        return {
            name.removeprefix("sahne:/kariyer/:"): [one.removeprefix(self.server.address) for one in addresses]
            for name, addresses in found.items()
        }

    def shows_open(self, lang: str) -> bool:
        """Whether the page of a job shows it as open; it is open or closed, and never something between."""
        apply = self.page.get_by_role("link", name=_APPLY[lang], exact=True).filter(visible=True).count()
        closed = self.page.locator("article").get_by_text(_CLOSED[lang]).filter(visible=True).count()
        assert bool(apply) != bool(closed)
        return bool(apply)


@pytest.fixture
def visit(browser: Browser, sites: Path) -> Iterator[Visit]:
    """A candidate with a phone, on the portal of the example below a folder of its server."""
    with portal_server(sites / "portal", _BUILT) as server:
        yield from _visit(browser, server)


def _visit(
    browser: Browser, server: PortalServer, *, width: int = 390, scheme: str = "light", script: bool = True
) -> Iterator[Visit]:
    context = browser.new_context(
        viewport={"width": width, "height": 844},
        color_scheme=scheme,  # type: ignore[arg-type]
        java_script_enabled=script,
    )
    visit = Visit(context, context.new_page(), server)
    visit.page.clock.set_fixed_time(server.now)
    visit.page.on("console", lambda message: visit.said.append(message.text))
    visit.page.on("pageerror", lambda error: visit.said.append(str(error)))
    context.on("request", lambda request: visit.hosts.add(urlsplit(request.url).netloc))
    yield visit
    context.close()
    wrong = [text for text in visit.said if not text.startswith("Failed to load resource")]
    assert wrong == []
    assert visit.hosts == {urlsplit(server.address).netloc}


def _save(visit: Visit, lang: str) -> None:
    """Save the job whose page is open, and wait for its copy."""
    visit.page.get_by_role("button", name=re.compile(f"^{_SAVE[lang]}")).first.click()
    visit.until(
        "async path => (await (await caches.open('sahne:/kariyer/:saved')).match(path)) !== undefined",
        visit.page.url,
    )


@_LANGUAGES
def test_the_portal_can_be_installed(visit: Visit, lang: str) -> None:
    visit.start("" if lang == "tr" else "en/")
    link = visit.page.locator("link[rel=manifest]").get_attribute("href") or ""
    address = urljoin(visit.page.url, link)
    manifest = json.loads(urlopen(address).read())
    assert manifest["lang"] == lang
    assert manifest["name"] == {"tr": "Yelkovan Kariyer", "en": "Yelkovan Careers"}[lang]
    assert urljoin(address, manifest["start_url"]) == visit.page.url
    assert urljoin(address, manifest["scope"]) == visit.server.address
    sizes = {}
    for icon in manifest["icons"]:
        drawn = Image.open(BytesIO(urlopen(urljoin(address, icon["src"])).read()))
        assert f"{drawn.width}x{drawn.height}" == icon["sizes"]
        assert drawn.format == "PNG"
        sizes[icon["sizes"], icon["purpose"]] = drawn
    assert set(sizes) == {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")}
    assert sizes["512x512", "maskable"].mode == "RGB", "nothing is clear where a phone cuts"
    for shortcut in manifest["shortcuts"]:
        assert urlopen(urljoin(address, shortcut["url"])).status == 200
    apple = visit.page.locator("link[rel=apple-touch-icon]").get_attribute("href") or ""
    assert Image.open(BytesIO(urlopen(urljoin(visit.page.url, apple)).read())).size == (180, 180)
    spoken = visit.context.new_cdp_session(visit.page)
    assert spoken.send("Page.getAppManifest")["errors"] == []
    said = spoken.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [error for error in said if error["errorId"] != "in-incognito"] == []


@_LANGUAGES
def test_a_job_that_was_read_can_be_read_without_a_connection(visit: Visit, lang: str) -> None:
    visit.start(_LISTS[lang])
    visit.page.locator(f"li.job a[href*='{_JOBS[lang].split('/')[-2]}']").click()
    visit.until_kept(_JOBS[lang])
    ground = visit.page.evaluate("getComputedStyle(document.querySelector('.apply .button')).backgroundColor")
    visit.server.down = True
    visit.goto(_JOBS[lang])
    assert visit.shows_open(lang)
    assert "23" in visit.page.locator(".kept-note").inner_text()
    assert visit.page.evaluate("getComputedStyle(document.querySelector('.apply .button')).backgroundColor") == ground
    visit.goto(_JOBS[lang].rstrip("/"))
    assert visit.page.url == visit.server.address + _JOBS[lang]
    assert visit.shows_open(lang)
    visit.goto(_LISTS[lang])
    assert visit.page.locator("li.job").count() > 1


@_LANGUAGES
def test_without_a_connection_what_is_not_kept_leads_to_what_is(visit: Visit, lang: str) -> None:
    visit.start(_JOBS[lang])
    _save(visit, lang)
    visit.goto(_LISTS[lang])
    visit.until_kept(_LISTS[lang])
    visit.server.down = True
    for path in ("en/stories/nothing/here/" if lang == "en" else "hikayeler/yok/", _OTHER[lang]):
        visit.goto(path)
        assert visit.page.url == visit.server.address + path
        visit.page.locator(".kept a").nth(1).wait_for()
        assert visit.page.locator(".lost").is_visible()
        assert visit.page.locator("html").get_attribute("lang") == lang
        names = visit.page.locator(".kept").evaluate_all("all => all.map(one => one.innerText.split('\\n').length)")
        assert names == [1, 1]
        assert visit.page.locator("header .brand img").evaluate("image => image.complete && image.naturalWidth > 0")
        visit.page.locator("section[data-of=saved] a").click()
        assert visit.page.url == visit.server.address + _JOBS[lang]
        assert visit.shows_open(lang)
    visit.goto(_OTHER[lang])
    visit.server.down = False
    visit.page.locator(".lost button").click()
    visit.page.locator(".apply").first.wait_for()
    assert visit.shows_open(lang)


@_LANGUAGES
def test_a_job_saved_from_a_list_was_never_opened_and_can_be_read_without_a_connection(visit: Visit, lang: str) -> None:
    visit.start(_LISTS[lang])
    card = visit.page.locator(f"li.job[data-job='{_JOBS[lang]}']")
    button = card.get_by_role("button", name=re.compile(f"^{_SAVE[lang]}: "))
    assert button.get_attribute("aria-pressed") == "false"
    button.click()
    assert visit.page.url == visit.server.address + _LISTS[lang], "the card's own link was not followed"
    visit.page.get_by_role("status").filter(has_text=re.compile("Kaydedildi|Saved")).wait_for()
    assert button.get_attribute("aria-pressed") == "true"
    visit.until_kept(_JOBS[lang])
    visit.server.down = True
    visit.goto(_SAVED[lang])
    row = visit.page.locator(".saved-page li.job")
    assert row.count() == 1
    assert "15" in row.inner_text()
    row.get_by_role("link").click()
    assert visit.page.url == visit.server.address + _JOBS[lang]
    assert visit.shows_open(lang)


@_LANGUAGES
@pytest.mark.parametrize("down", [False, True], ids=["online", "offline"])
def test_a_saved_job_whose_day_is_over_is_closed_wherever_it_is_shown(visit: Visit, lang: str, down: bool) -> None:
    visit.start(_JOBS[lang])
    _save(visit, lang)
    visit.goto(_LISTS[lang])
    visit.until_kept(_LISTS[lang])
    visit.server.down = down
    for now, is_open in ((_LAST, True), (_AFTER, False)):
        visit.clock(now)
        visit.goto(_JOBS[lang])
        assert visit.shows_open(lang) == is_open
        visit.goto(_SAVED[lang])
        row = visit.page.locator(".saved-page li.job")
        assert row.count() == 1
        assert (_CLOSED[lang] in row.inner_text()) == (not is_open)
        visit.goto(_LISTS[lang])
        assert visit.page.locator(f"li.job[data-job='{_JOBS[lang]}']").count() == is_open
        assert int(re.sub(r"\D", "", visit.page.locator(".lead").inner_text())) == visit.page.locator("li.job").count()
        visit.goto(_OFFLINE[lang])
        kept = visit.page.locator("section[data-of=saved] li")
        kept.first.wait_for()
        assert (_CLOSED[lang] in kept.inner_text()) == (not is_open)


def test_the_worker_itself_closes_a_job_by_its_clock_and_by_that_of_the_server(visit: Visit) -> None:
    visit.start(_JOBS["tr"])
    visit.server.down = True
    ask = "async path => (await (await kept(path)).text()).slice(0, 200)"
    path = visit.server.address + _JOBS["tr"]
    assert "data-closed" not in visit.worker().evaluate(ask, path)
    visit.clock(_AFTER)
    assert "data-closed" in visit.worker().evaluate(ask, path)
    visit.clock("1971-01-01T00:00:00Z")
    visit.server.down, visit.server.now = False, _AFTER
    visit.goto(_JOBS["tr"])
    visit.until(
        """async path => {
            const copy = await (await caches.open('sahne:/kariyer/:kept')).match(path);
            return new Date(copy.headers.get('date')) > new Date('2026-12-01');
        }""",
        path,
    )
    assert "data-closed" in visit.worker().evaluate(ask, path), "the clock of the device is behind that of the server"


@pytest.fixture(scope="module")
def another(example: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The portal of the example some days later: other colours, and two jobs that have been taken down."""
    root = tmp_path_factory.mktemp("another")
    for name in ("content", "docs"):
        shutil.copytree(example / name, root / name)
    for name in ("mkdocs.yml", "mkdocs.playbook.yml"):
        shutil.copy(example / name, root / name)
    settings = root / "content/sahne.yml"
    settings.write_text(settings.read_text("utf-8").replace('"#0b4f5c"', '"#5b1a6e"'), "utf-8")
    for path in _JOBS.values():
        (root / f"content/jobs/{path.split('/')[-2]}.md").unlink()
    run("sahne_cli", "-C", str(root), "build", "portal", "--no-check")
    return root / "site/portal"


@_LANGUAGES
def test_a_job_that_was_taken_down_is_kept_no_longer(visit: Visit, another: Path, lang: str) -> None:
    visit.start(_JOBS[lang])
    _save(visit, lang)
    visit.goto(_OTHER[lang])
    _save(visit, lang)
    visit.server.site = another
    visit.goto(_SAVED[lang])
    gone = visit.page.locator(".saved-page li.job").filter(has_text=re.compile("yayından kaldırıldı|taken down"))
    gone.wait_for()
    assert gone.locator("a[href]").count() == 0
    assert visit.page.locator(".saved-page li.job").count() == 2
    visit.until_kept(_JOBS[lang], kept=False)
    visit.server.down = True
    visit.goto(_JOBS[lang])
    assert visit.page.locator(".lost").is_visible()
    visit.goto(_SAVED[lang])
    assert gone.count() == 1


def test_a_page_that_is_gone_is_kept_no_longer_once_somebody_looks(visit: Visit, another: Path) -> None:
    visit.start(_JOBS["tr"])
    visit.server.site = another
    visit.goto(_JOBS["tr"])
    assert visit.page.locator("article").count() == 0
    visit.until_kept(_JOBS["tr"], kept=False)


def _ground(visit: Visit) -> str:
    return str(visit.page.evaluate("getComputedStyle(document.querySelector('.foot')).backgroundColor"))


def test_a_new_build_takes_over_and_no_page_is_shown_with_the_styles_of_another(visit: Visit, another: Path) -> None:
    visit.start(_LISTS["tr"])
    visit.goto(_OTHER["tr"])
    visit.until_kept(_OTHER["tr"])
    old, before = _ground(visit), visit.kept()
    visit.server.site = another
    with visit.context.expect_event("serviceworker"):
        visit.goto("")
    new = _ground(visit)
    assert new != old
    visit.until(
        "async ([old]) => !(await caches.keys()).includes('sahne:/kariyer/:' + old)",
        [next(name for name in before if name.startswith("shell:"))],
    )
    visit.clock(_BUILT)
    after = visit.kept()
    assert len([name for name in after if name.startswith("shell:")]) == 1
    assert _OTHER["tr"] in after["kept"]
    visit.server.down = True
    for path, ground in ((_OTHER["tr"], old), ("", new), ("en/nothing/", new)):
        visit.goto(path)
        assert _ground(visit) == ground, path
    visit.server.down = False
    for path in (_LISTS["tr"], _OTHER["tr"]):
        visit.goto(path)
        visit.until(
            """async ([path, old]) => {
                const copy = await (await caches.open('sahne:/kariyer/:kept')).match(path);
                return !(await copy.text()).includes(old);
            }""",
            [visit.server.address + path, next(one for one in before["assets"] if "brand.css" in one)],
        )
    visit.worker().evaluate("tidy()")
    styles = [one for one in visit.kept()["assets"] if "brand.css" in one]
    assert len(styles) == 1, "the styles that no page names any more are gone"


def test_the_same_site_has_the_same_worker(sites: Path, another: Path) -> None:
    version = re.compile(rb'"version": "(\w+)"')
    one, two = ((site / "sw.js").read_bytes() for site in (sites / "portal", another))
    assert version.findall(one) != version.findall(two)
    assert one.partition(b"\n//")[2] == two.partition(b"\n//")[2]


def test_what_is_kept_is_bounded_and_saved_jobs_stay(visit: Visit, sites: Path) -> None:
    visit.start(_JOBS["tr"])
    _save(visit, "tr")
    paths = [
        path.relative_to(sites / "portal").as_posix().removesuffix("index.html")
        for path in sorted((sites / "portal").rglob("index.html"))
    ]
    assert len(paths) > 100
    for path in paths[:100]:
        visit.worker().evaluate(
            "async address => learn(address, await fetch(address, { cache: 'no-cache' }))", visit.server.address + path
        )
    kept = visit.kept()
    assert len(kept["kept"]) == 50
    assert kept["saved"] == [_JOBS["tr"]]
    assert _SAVED["tr"] not in kept["kept"], "the shell is kept once"
    newest = [path for path in paths[:100] if path not in (_JOBS["tr"], *_SAVED.values(), *_OFFLINE.values())][-50:]
    assert kept["kept"] == newest
    assert len(kept["assets"]) < 20
    assert len(kept.get("pictures", [])) <= 40


def test_calendars_feeds_sounds_and_the_search_are_not_kept(visit: Visit) -> None:
    visit.start("podcast/")
    visit.page.locator(".card a, .episodes a, main li a").first.click()
    visit.page.locator("audio").evaluate("audio => { audio.muted = true; return audio.play().catch(() => {}); }")
    visit.goto("arama/?q=depo")
    visit.page.locator(".found-list .job").first.wait_for()
    visit.page.evaluate(
        """async root => {
        for (const path of ["calendars/events.ics", "feeds/indeed.xml", "sitemap.xml"]) await fetch(root + path);
    }""",
        visit.server.address,
    )
    assert any("pagefind/" in path for path in visit.server.asked)
    assert any(path.endswith(".mp3") for path in visit.server.asked)
    visit.until_kept("arama/")
    kept = [address for addresses in visit.kept().values() for address in addresses]
    assert not [one for one in kept if re.search(r"pagefind/|\.(ics|xml|rss|atom|json|mp3|vtt)$|[?]q=", one)]


def test_nothing_leaves_the_device_and_no_cookie_is_set(visit: Visit) -> None:
    visit.start(_LISTS["tr"])
    sent: list[tuple[str, str | None]] = []
    visit.context.on("request", lambda request: sent.append((request.method, request.post_data)))
    for button in visit.page.locator("li.job .save").all()[:3]:
        button.click()
    visit.until("async () => (await (await caches.open('sahne:/kariyer/:saved')).keys()).length === 3")
    assert sent
    assert {method for method, _ in sent} == {"GET"}
    assert visit.context.cookies() == []
    assert not any("?" in path and "?v=" not in path for path in visit.server.asked)


def test_the_list_of_saved_jobs_is_used_with_the_keyboard(visit: Visit) -> None:
    visit.start(_LISTS["tr"])
    page = visit.page
    page.locator("li.job a").first.focus()
    titles = []
    for number in range(3):
        page.keyboard.press("Shift+Tab") if number == 0 else page.keyboard.press("Tab")
        while "save" not in (page.evaluate("document.activeElement.className") or ""):
            page.keyboard.press("Tab")
        page.keyboard.press("Enter" if number % 2 else "Space")
        titles.append(page.evaluate("document.activeElement.closest('li').querySelector('a').textContent"))
        assert page.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"
    visit.goto(_SAVED["tr"])
    rows = page.locator(".saved-page li.job")
    assert rows.locator("a").all_inner_texts() == titles[::-1]
    page.get_by_role("button", name="Çıkar: ").first.focus()
    page.keyboard.press("Enter")
    assert rows.locator("a").all_inner_texts() == titles[1::-1]
    assert page.evaluate("document.activeElement.textContent") == "Geri al"
    page.keyboard.press("Enter")
    visit.until("() => document.querySelectorAll('.saved-page li.job').length === 3")
    assert rows.locator("a").all_inner_texts() == titles[::-1], "what was removed is back at its place"
    assert page.evaluate("document.activeElement.closest('li.job') !== null")
    page.get_by_role("button", name="Listeyi boşalt").press("Enter")
    assert rows.count() == 0
    assert page.get_by_text("Henüz ilan kaydetmediniz").is_visible()
    page.keyboard.press("Enter")
    visit.until("() => document.querySelectorAll('.saved-page li.job').length === 3")
    page.reload()
    assert rows.count() == 3


def test_another_tab_and_the_page_of_a_job_know_what_is_saved(visit: Visit) -> None:
    visit.start(_LISTS["tr"])
    other = visit.context.new_page()
    other.goto(visit.server.address + _JOBS["tr"])
    button = other.locator(".keep .save")
    assert button.get_attribute("aria-pressed") == "false"
    visit.page.locator(f"li.job[data-job='{_JOBS['tr']}'] .save").click()
    other.locator(".keep .save[aria-pressed=true]").wait_for()
    assert other.get_by_role("link", name="Kaydettiğim ilanlar (1)").is_visible()
    button.click()
    visit.until("() => document.querySelector('li.job .save[aria-pressed=true]') === null")


@pytest.mark.parametrize(
    "kept",
    [
        "{",
        "null",
        '{"path": "x/"}',
        '[null, 7, {"path": 3}, {"path": "javascript:alert(1)", "title": "x"}, {"path": "https://a.example/", "title": "x"}]',
        '[{"path": "acik-pozisyonlar/x/", "title": "<img src=x onerror=alert(1)>", "closes": "never", "place": "<b>"}]',
    ],
)
def test_a_list_that_somebody_spoiled_does_no_harm(visit: Visit, kept: str) -> None:
    visit.start(_LISTS["tr"])
    visit.page.evaluate("kept => localStorage.setItem('sahne:/kariyer/:jobs', kept)", kept)
    visit.goto(_SAVED["tr"])
    assert visit.page.locator(".saved-page li.job").count() == ("<img" in kept)
    assert visit.page.locator(".saved-page img").count() == 0
    visit.goto(_JOBS["tr"])
    _save(visit, "tr")


def test_no_more_than_a_hundred_jobs_are_saved_and_the_page_says_so(visit: Visit) -> None:
    visit.start(_LISTS["tr"])
    visit.page.evaluate(
        """localStorage.setItem('sahne:/kariyer/:jobs', JSON.stringify([...Array(100).keys()].map(number =>
            ({ path: `acik-pozisyonlar/is-${number}/`, title: `İş ${number}`, lang: "tr", saved: number }))))"""
    )
    visit.page.evaluate(f"localStorage.setItem('sahne:/kariyer/:checked', {1000 * 10**9 * 10})")
    visit.page.evaluate("localStorage.setItem('sahne:/kariyer/:checked', Date.now())")
    visit.page.reload()
    visit.page.locator("li.job .save").first.click()
    visit.page.get_by_role("status").filter(has_text="Yüz ilan kaydettiniz").wait_for()
    assert visit.page.locator("li.job .save[aria-pressed=true]").count() == 0


@_LANGUAGES
def test_without_javascript_the_pages_say_so_and_lead_on(browser: Browser, sites: Path, lang: str) -> None:
    with portal_server(sites / "portal", _BUILT) as server:
        for visit in _visit(browser, server, script=False):
            for path in (_SAVED[lang], _OFFLINE[lang]):
                visit.page.goto(server.address + path)
                assert visit.page.locator(".notice").get_by_text("JavaScript").is_visible()
                assert visit.page.locator("main button").filter(visible=True).count() == 0
            visit.page.goto(server.address + _SAVED[lang])
            visit.page.locator("main .button").filter(visible=True).click()
            assert visit.page.url == server.address + _LISTS[lang]
            assert visit.page.locator(".save").count() == 0
            visit.page.goto(server.address + _JOBS[lang])
            assert visit.page.locator(".save, .keep").filter(visible=True).count() == 0


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_what_is_saved_and_kept_is_shown_as_wcag_asks(browser: Browser, sites: Path, scheme: str, width: int) -> None:
    with portal_server(sites / "portal", _BUILT) as server:
        for visit in _visit(browser, server, width=width, scheme=scheme):
            visit.start(_LISTS["tr"])
            for button in visit.page.locator("li.job .save").all()[:3]:
                button.click()
            visit.goto(_JOBS["tr"])
            _save(visit, "tr")
            _keeps_to_wcag(visit.page, width)
            visit.goto(_LISTS["tr"])
            _keeps_to_wcag(visit.page, width)
            visit.clock(_AFTER)
            visit.goto(_SAVED["tr"])
            visit.page.get_by_role("button", name="Çıkar: ").last.click()
            _keeps_to_wcag(visit.page, width)
            visit.page.get_by_role("button", name="Listeyi boşalt").click()
            _keeps_to_wcag(visit.page, width)
            visit.goto(_OFFLINE["en"])
            visit.page.locator(".kept a").first.wait_for()
            _keeps_to_wcag(visit.page, width)
            visit.server.down = True
            for path in (_LISTS["tr"], _JOBS["tr"], "en/nothing/"):
                visit.goto(path)
                visit.page.locator(".kept-note, .kept a").first.wait_for()
                _keeps_to_wcag(visit.page, width)


def _keeps_to_wcag(page: Page, width: int) -> None:
    found = Axe().run(page, options=_RULES)
    assert found.violations_count == 0, f"{page.url}\n{found.generate_report()}"
    assert page.evaluate("document.documentElement.scrollWidth") <= width, page.url


@pytest.mark.parametrize("server", SERVERS)
def test_servers_ask_for_the_worker_anew_and_name_the_manifest(server: str, sites: Path, tmp_path: Path) -> None:
    with serving(server, GIVEN, sites / "portal", tmp_path / server, policy=True) as address:
        worker = urlopen(f"{address}sw.js").headers
        assert worker["Cache-Control"] == "no-cache"
        assert "javascript" in worker["Content-Type"]
        for path in ("app.webmanifest", "en/app.webmanifest"):
            manifest = urlopen(address + path).headers
            assert manifest["Content-Type"].startswith("application/manifest+json")
            assert manifest["Content-Security-Policy"] == worker["Content-Security-Policy"]
            assert "worker-src 'self'" in manifest["Content-Security-Policy"]
    assert b"/sw.js\n  Cache-Control: no-cache\n" in (sites / "portal/_headers").read_bytes()
