"""The strict policy as real servers deliver it: on a page of every template the browser has nothing to object to."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from sahne_mkdocs.policy import HEADERS, header_lines
from tests.conftest import ROOT
from tests.site.conftest import files_of
from tests.site.servers import SERVERS, serving

pytestmark = pytest.mark.xdist_group("serving")
GIVEN = ROOT / "core/sahne/starter/serving"


def pages_of_each_template(portal: Path) -> list[str]:
    """The first page of each folder of the portal and of each folder in it: one of every list and of every kind of item."""
    pages = sorted(path.removesuffix("index.html") for path in files_of(portal) if path.endswith("/index.html"))
    first: dict[tuple[str, int], str] = {}
    for page in pages:
        parts = page.strip("/").split("/")
        first.setdefault(("/".join(parts[:2] if parts[0] == "en" else parts[:1]), len(parts)), page)
    return ["", *first.values()]


@pytest.mark.parametrize("server", SERVERS)
def test_no_page_loads_or_runs_what_the_policy_forbids(
    server: str, sites: Path, browser: Browser, tmp_path: Path
) -> None:
    with serving(server, GIVEN, sites / "portal", tmp_path / server, policy=True) as address:
        context = browser.new_context()
        page = context.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))
        for path in pages_of_each_template(sites / "portal"):
            answer = page.goto(address + path)
            assert answer is not None
            assert answer.ok, path
            assert {name: answer.headers.get(name.lower()) for name in HEADERS} == HEADERS, path
        context.close()
    assert said == []


def test_the_policy_stands_alike_wherever_it_is_delivered(sites: Path) -> None:
    nginx = dict(re.findall(r'add_header (\S+) "([^"]+)" always;', (GIVEN / "nginx-portal.conf").read_text("utf-8")))
    snippet = (GIVEN / "Caddyfile").read_text("utf-8").partition("(sahne_portal)")[2].partition("\n}\n")[0]
    assert nginx == dict(re.findall(r'^\t\t(\S+) "([^"]+)"$', snippet, re.MULTILINE)) == HEADERS
    assert (sites / "portal/_headers").read_bytes().startswith(header_lines())
    assert b"Content-Security-Policy" not in (sites / "playbook/_headers").read_bytes()
