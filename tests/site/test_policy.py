"""The portal as real servers deliver it: on every template the browser has nothing to object to, and nothing jumps."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from sahne_mkdocs.policy import HEADERS, header_lines, inline_scripts
from tests.conftest import ROOT
from tests.site.servers import SERVERS, serving
from tests.site.templates import BUILT, drawn_pages, faces

pytestmark = pytest.mark.xdist_group("serving")
GIVEN = ROOT / "core/sahne/starter/serving"
_SIZES = {"nginx": (390, 844), "caddy": (1280, 900)}
_WATCH = """
window.moved = [];
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    const own = entry.sources.filter(source => source.node);
    if (own.length) moved.push([entry.value, ...own.map(source => (source.node.outerHTML ?? source.node.data).slice(0, 120))]);
  }
}).observe({ type: "layout-shift", buffered: true });
"""
"""What moves by itself; parts that a browser draws itself, as the time within its player, are no nodes of the page."""
_PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
_SCROLL = """async () => {
  for (let at = 0; at < document.body.scrollHeight; at += innerHeight) {
    scrollTo({ top: at, behavior: "instant" });
    await new Promise(requestAnimationFrame);
  }
  const seen = [...document.images].filter(image => image.checkVisibility()); // what is hidden and lazy never comes
  const come = Promise.all(seen.map(image => image.decode().catch(() => image.src)));
  await Promise.race([come, new Promise(done => setTimeout(done, 2000))]);
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  return moved;
}"""


def moved(page: Page) -> list[object]:
    """What moved by itself while the page came and was read to its end; the page has ``_WATCH`` in it."""
    found: list[object] = page.evaluate(_SCROLL)
    return found


@pytest.mark.parametrize("server", SERVERS)
def test_no_page_loads_or_runs_what_the_policy_forbids_and_nothing_on_it_jumps(
    server: str, example: Path, sites: Path, browser: Browser, tmp_path: Path
) -> None:
    width, height = _SIZES[server]
    with serving(server, GIVEN, sites / "portal", tmp_path / server, policy=True) as address:
        context = browser.new_context(viewport={"width": width, "height": height})
        context.add_init_script(_WATCH)
        page = context.new_page()
        page.clock.set_fixed_time(BUILT)
        said: list[str] = []
        hosts: set[str] = set()
        page.on("console", lambda message: said.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))
        page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
        for face in faces(drawn_pages(example, sites / "portal"), sites / "portal"):
            answer = page.goto(address + face.path)
            assert answer is not None
            assert answer.ok, face.path
            assert {name: answer.headers.get(name.lower()) for name in HEADERS} == HEADERS, face.path
            assert moved(page) == [], face.path
        context.close()
    assert said == []
    assert hosts == {urlsplit(address).netloc}


def test_a_page_that_jumps_is_noticed(browser: Browser) -> None:
    page = browser.new_context().new_page()
    page.add_init_script(_WATCH)
    page.goto("data:text/html,<body><p>a")
    page.evaluate(f"({_PAINTED})()")
    page.evaluate("document.body.prepend(document.createElement('h1'), 'b')")
    page.wait_for_function("moved.length")
    assert moved(page)
    page.context.close()


@pytest.mark.parametrize("server", SERVERS)
def test_the_first_view_of_a_job_weighs_little(server: str, sites: Path, browser: Browser, tmp_path: Path) -> None:
    with serving(server, GIVEN, sites / "portal", tmp_path / server, policy=True) as address:
        context = browser.new_context()
        page = context.new_page()
        loaded: dict[str, list[float]] = {}
        spoken = context.new_cdp_session(page)
        spoken.send("Network.enable")
        spoken.on(
            "Network.responseReceived",
            lambda told: loaded.setdefault(told["requestId"], [told["type"], told["response"]["url"]]),
        )
        spoken.on("Network.loadingFinished", lambda told: loaded[told["requestId"]].append(told["encodedDataLength"]))
        page.goto(f"{address}acik-pozisyonlar/kidemli-veri-muhendisi/", wait_until="networkidle")
        sizes = {url: size for kind, url, size in loaded.values() if kind != "Image"}
        context.close()
    print(sizes)
    assert len(sizes) >= 4
    assert sum(sizes.values()) <= 60_000, sizes


def test_the_policy_stands_alike_wherever_it_is_delivered(sites: Path) -> None:
    nginx = dict(re.findall(r'add_header (\S+) "([^"]+)" always;', (GIVEN / "nginx-portal.conf").read_text("utf-8")))
    snippet = (GIVEN / "Caddyfile").read_text("utf-8").partition("(sahne_portal)")[2].partition("\n}\n")[0]
    assert nginx == dict(re.findall(r'^\t\t(\S+) "([^"]+)"$', snippet, re.MULTILINE)) == HEADERS
    assert (sites / "portal/_headers").read_bytes().startswith(header_lines())


def test_the_policy_of_the_playbook_names_each_script_within_its_pages_and_allows_no_other(sites: Path) -> None:
    head = (sites / "playbook/_headers").read_text("utf-8").partition("/*.ics")[0]
    allowed = set(re.findall(r"'(sha256-[^']+)'", head))
    assert "unsafe-inline" not in head
    pages = [path.read_text("utf-8") for path in (sites / "playbook").rglob("*.html")]
    assert {script for page in pages for script in inline_scripts(page)} == allowed
    for server in ("nginx", "caddy"):
        assert (
            set(re.findall(r"'(sha256-[^']+)'", (sites / f"playbook/_policy.{server}").read_text("utf-8"))) == allowed
        )
