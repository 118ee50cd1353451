"""The brand is in one place: other looks are one block of settings, and a template that says one thing changes one thing."""

import functools
import http.server
import re
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import ryaml
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from sahne.settings import Brand
from sahne_mkdocs.brand import as_css, contrast
from sahne_mkdocs.typefaces import FACES
from tests.conftest import ROOT
from tests.site.conftest import Quiet, run
from tests.site.templates import BUILT
from tests.site.test_brand import GROUNDS, INKS, variables
from tests.site.test_screenshots import keep

pytestmark = pytest.mark.xdist_group("looks")
LOOKS = sorted(path.stem for path in (ROOT / "examples/looks").glob("*.yml"))
THEME = ROOT / "plugins/sahne_mkdocs/theme"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
JOB = "en/jobs/senior-data-engineer/"


def brand_of(look: str) -> Brand:
    said = ryaml.loads((ROOT / f"examples/looks/{look}.yml").read_text("utf-8"))
    assert list(said) == ["brand"], "a look is the brand and nothing else"
    return Brand.model_validate(said["brand"])


def built(example: Path, folder: Path, templates: Path | None = None, brand: str = "") -> Path:
    """The portal of the example company with another brand, or with templates of its own."""
    shutil.copytree(example / "content", folder / "content")
    shutil.copytree(example / "docs", folder / "docs")
    shutil.copy(example / "mkdocs.yml", folder)
    settings = folder / "content/sahne.yml"
    if brand:
        own = re.sub(r"(?ms)^brand:\n(  .*?\n)+", "", settings.read_text("utf-8"))
        settings.write_text(own + brand, "utf-8")
    if templates:
        shutil.copytree(templates, folder / "theme")
        config = folder / "mkdocs.yml"
        config.write_text(
            config.read_text("utf-8").replace("  name: sahne\n", "  name: sahne\n  custom_dir: theme\n", 1), "utf-8"
        )
    run("sahne_cli", "-C", str(folder), "build", "portal", "--no-check")
    return folder / "site/portal"


@pytest.fixture(scope="module")
def looks(example: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Look -> the portal in it."""
    sites = {}
    for look in LOOKS:
        own = ROOT / "examples/looks" / look
        block = (ROOT / f"examples/looks/{look}.yml").read_text("utf-8")
        sites[look] = built(example, tmp_path_factory.mktemp(look), own if own.is_dir() else None, block)
    return sites


@pytest.fixture(scope="module")
def shown(looks: dict[str, Path]) -> Iterator[dict[str, str]]:
    """Look -> where it is served."""
    servers = {
        look: http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
        for look, site in looks.items()
    }
    for server in servers.values():
        threading.Thread(target=server.serve_forever, daemon=True).start()
    yield {look: f"http://127.0.0.1:{server.server_port}/" for look, server in servers.items()}
    for server in servers.values():
        server.shutdown()
        server.server_close()


def test_the_looks_have_little_in_common() -> None:
    own = Brand.model_validate(ryaml.loads((ROOT / "content/sahne.yml").read_text("utf-8"))["brand"])
    brands = [own, *(brand_of(look) for look in LOOKS)]
    assert len(brands) == 3
    for field in ("primary", "accent", "ground", "font", "shape", "density"):
        assert len({getattr(brand, field) for brand in brands}) == 3, field


@pytest.mark.parametrize("look", LOOKS)
def test_every_colour_of_a_look_can_be_read(look: str) -> None:
    for page in variables(as_css(brand_of(look))):
        assert all(contrast(page[ink], page[ground]) >= 4.5 for ink in INKS for ground in GROUNDS)
        assert all(contrast(page[f"on-{ground}"], page[ground]) >= 4.5 for ground in ("primary", "accent"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("look", LOOKS)
def test_a_look_keeps_to_wcag_and_is_what_it_says(
    browser: Browser, shown: dict[str, str], look: str, scheme: str
) -> None:
    page = browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 860}).new_page()  # type: ignore[arg-type]
    page.clock.set_fixed_time(BUILT)
    for path in ("", JOB):
        page.goto(shown[look] + path)
        assert Axe().run(page, options=RULES).violations_count == 0, path
        page.evaluate("document.fonts.ready")
        family = FACES[brand_of(look).font].family
        assert page.evaluate("name => document.fonts.check(`16px '${name}'`)", family)
        assert page.locator("h1").evaluate("one => getComputedStyle(one).fontFamily").split(",")[0].strip('"') == family
    page.context.close()


@pytest.mark.parametrize("look", LOOKS)
def test_a_screenshot_shows_a_look(browser: Browser, shown: dict[str, str], tmp_path: Path, look: str) -> None:
    for name, path, scheme in ((f"look-{look}", "", "light"), (f"look-{look}-job", JOB, "dark")):
        page = browser.new_context(viewport={"width": 1280, "height": 860}, color_scheme=scheme).new_page()  # type: ignore[arg-type]
        page.clock.set_fixed_time(BUILT)
        page.goto(shown[look] + path, wait_until="networkidle")
        keep(page, name, tmp_path)
        page.context.close()


def test_a_look_with_a_template_of_its_own_changes_the_first_view_and_nothing_else(
    looks: dict[str, Path], sites: Path
) -> None:
    theirs, ours = looks["matbaa"], sites / "portal"
    changed = _pages_that_differ(ours, theirs)
    assert set(changed) == {"index.html", "en/index.html"}
    assert 'class="hero' in changed["index.html"][0]
    assert 'class="hero' not in changed["index.html"][1]
    assert changed["index.html"][1].count('class="band') == changed["index.html"][0].count('class="band')


def test_one_small_template_changes_its_part_on_every_page_and_nothing_beside_it(
    example: Path, sites: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own/sahne"
    own.mkdir(parents=True)
    (own / "base.html").write_text(
        '{% extends "original/sahne/base.html" %}\n'
        '{% block brand %}<a class="brand" href="/">{{ site.name }} & Co</a>{% endblock %}\n',
        "utf-8",
    )
    folder = tmp_path / "work"
    folder.mkdir()
    theirs, ours = built(example, folder, tmp_path / "own"), sites / "portal"
    changed = _pages_that_differ(ours, theirs)
    drawn = [page for page in ours.rglob("*.html") if '<a class="brand"' in page.read_text("utf-8")]
    assert len(changed) == len(drawn) > 100
    for before, after in changed.values():
        assert "Yelkovan & Co</a>" in after
        assert _without_brand(before) == _without_brand(after)


def test_the_guide_names_each_block_that_a_template_can_say_anew() -> None:
    texts = {path.relative_to(THEME).as_posix(): path.read_text("utf-8") for path in THEME.rglob("*.html")}
    there = {name for text in texts.values() for name in re.findall(r"{%-? block (\w+)", text)}
    guide = (ROOT / "docs/playbook/guide/gorunum.md").read_text("utf-8")
    named = set(re.findall(r"`(\w+)`", guide[guide.index("## Bölümler") :]))
    assert there - named == set()


def _pages_that_differ(ours: Path, theirs: Path) -> dict[str, tuple[str, str]]:
    """Path -> the page before and after, for those that are not alike; addresses of cards and versions say nothing of it."""
    paths = [page.relative_to(ours).as_posix() for page in ours.rglob("*.html")]
    pairs = {path: tuple(_bare((site / path).read_text("utf-8")) for site in (ours, theirs)) for path in paths}
    return {path: (before, after) for path, (before, after) in pairs.items() if before != after}


def _bare(html: str) -> str:
    """The page below its head, without what is counted from the bytes of files."""
    body = html[html.index("<body") :]
    return re.sub(r"-[0-9a-f]{8,}(?=\.(?:js|css))|\?v=[0-9a-f]+", "", body)


def _without_brand(html: str) -> str:
    return re.sub(r'<a class="brand".*?</a>', "", html, flags=re.DOTALL)
