"""Text that would like to be a program is shown as text: in every public field, on every page, in a real browser."""

import functools
import http.server
import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser

from tests.site.conftest import Quiet, files_of, run

pytestmark = pytest.mark.xdist_group("site")
HOSTILE = (
    "<script>window.taken = 1</script>",
    "</script><script>window.taken = 1</script>",
    "<img src=x onerror=window.taken=1>",
    '"><svg/onload=window.taken=1>',
    "' autofocus onfocus=window.taken=1 x='",
    "{{ 7 * 191 }} {% for x in site %}{% endfor %}",
    "]]></title><script>window.taken = 1</script>",
    "\u2028window.taken = 1\u2029",
    "&lt;script&gt;window.taken = 1&lt;/script&gt;",
    "${window.taken = 1} `window.taken = 1`",
)
"""Breaks out of elements, attributes, JSON within a script, XML, templates and template strings."""
FIELDS = {
    "jobs": "location: [merkez]\nteam: insan-kaynaklari\nvalid_through: 2027-03-01\nreference: {0}\n",
    "stories": "",
    "posts": "",
    "events": "start: 2026-12-12T10:00\nvenue: {0}\n",
    "episodes": ('audio: audio/kotu.mp3\ntranscript: audio/kotu-{1}.vtt\nchapters: [{{start: "1:00", title: {0}}}]\n'),
    "contests": "prize: {0}\nstart: 2026-11-01\nend: 2026-12-20\n",
    "communities": "",
    "teams": "",
    "values": "evidence: [{{text: {0}, source: {0}}}]\n",
}
BODY = (
    "{plain}\n\n## {plain}\n\n[{plain}](javascript:window.taken=1) "
    '![x](x" onerror="window.taken=1)\n\n<b onclick=window.taken=1>b</b>\n'
)


_CUE = "WEBVTT\n\n00:01.000 --> 00:02.000\n"
_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A portal whose items hold hostile text wherever text may stand."""
    root = tmp_path_factory.mktemp("hostile") / "work"
    run("sahne_cli", "init", str(root), cwd=root.parent)
    (root / "content/audio").mkdir(exist_ok=True)
    (root / "content/audio/kotu.mp3").write_bytes(b"ID3" + bytes(997))
    hostile = json.dumps(dict.fromkeys(("title", "description", "author", "copyright"), HOSTILE[1]))
    with (root / "content/sahne.yml").open("a", encoding="utf-8") as settings:
        settings.write(f"\npodcast: {hostile}\n")
    for folder, own in FIELDS.items():
        for number, text in enumerate(HOSTILE):
            quoted = json.dumps(text, ensure_ascii=True)
            common = f"title: {quoted}\nsummary: {quoted}\ntags: [{quoted}]\nlang: tr\nstatus: published\nvisibility: public\n"
            head = f"{common}publish: 2026-11-01\nslug: kotu-{number}\n{own.format(quoted, number)}"
            (root / f"content/{folder}").mkdir(exist_ok=True)
            text_below = BODY.format(plain=text)
            if folder == "episodes":
                (root / f"content/audio/kotu-{number}.vtt").write_text(
                    f"{_CUE}{text}\n\n{_CUE}<v {text}>{text}", "utf-8"
                )
            (root / f"content/{folder}/kotu-{number}.md").write_text(f"---\n{head}---\n{text_below}", "utf-8")
    run("sahne_cli", "-C", str(root), "build", "portal", "--no-check", "--today", "2026-11-23", cwd=root)
    return root / "site/portal"


@pytest.fixture(scope="module")
def address(portal: Path) -> Iterator[str]:
    """Where it is served, without any policy that would help."""
    handler = functools.partial(Quiet, directory=str(portal))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_no_program_runs_and_the_words_are_there(browser: Browser, portal: Path, address: str) -> None:
    pages = [path.removesuffix("index.html") for path in files_of(portal) if path.endswith("index.html")]
    own = [path for path in pages if "/kotu-" in path]
    assert len(own) == len(FIELDS) * len(HOSTILE)
    context = browser.new_context()
    page = context.new_page()
    for path in pages:
        page.goto(address + path, wait_until="domcontentloaded")
        assert page.evaluate("window.taken") is None, path
        number = re.search(r"/kotu-(\d+)/", path)
        if number:
            seen = " ".join((page.text_content("h1") or "").split())
            assert seen == " ".join(HOSTILE[int(number[1])].split()), path
    context.close()


def test_structured_data_still_says_what_was_written(portal: Path) -> None:
    for path, data in files_of(portal).items():
        for script in re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', data.decode("utf-8", "ignore"), re.DOTALL
        ):
            said = json.loads(script)
            if "/kotu-" in path and said["@type"] == "BreadcrumbList":
                number = int(re.findall(r"/kotu-(\d+)/", path)[0])
                assert " ".join(said["itemListElement"][-1]["name"].split()) == " ".join(HOSTILE[number].split())


def test_every_feed_is_read_and_gives_the_words_back(portal: Path) -> None:
    feeds = [path for path in files_of(portal) if path.endswith((".rss", ".atom", "feeds/indeed.xml"))]
    assert "feeds/podcast.rss" in feeds
    for path in feeds:
        root = ET.fromstring((portal / path).read_bytes())
        if path in ("feeds/podcast.rss", "feeds/jobs.rss", "feeds/stories.rss"):
            titles = {found.text for found in root.iter("title")}
            assert titles >= {text.strip() for text in HOSTILE}, path
