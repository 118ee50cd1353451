"""Old addresses of the portal lead to where their pages are: as pages, and by nginx, Caddy and static hosts."""

import http.client
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser

from sahne.models.fields import Alias
from sahne.views.publish import public_view
from sahne.views.redirects import redirect_files, redirects_of
from tests.memory import at, library_of, made
from tests.site.conftest import ROOT
from tests.site.servers import SERVERS, serving

OLD = {
    "acik-pozisyonlar/veri-muhendisi/": "acik-pozisyonlar/kidemli-veri-muhendisi/",
    "en/jobs/data-engineer/": "en/jobs/senior-data-engineer/",
}
LIVE = {"visibility": "public", "status": "published"}


@pytest.mark.parametrize(("old", "new"), OLD.items())
def test_an_old_address_has_a_page_that_leads_on_in_the_language_of_the_new_one(
    sites: Path, old: str, new: str
) -> None:
    html = (sites / "portal" / old / "index.html").read_text(encoding="utf-8")
    assert f'<html lang="{"en" if old.startswith("en/") else "tr"}">' in html
    assert f'<link rel="canonical" href="https://kariyer.yelkovan.example/{new}">' in html
    assert '<meta name="robots" content="noindex">' in html
    to = "../../" + ("../" if old.startswith("en/") else "") + new
    assert f'<meta http-equiv="refresh" content="0; url={to}">' in html
    assert f'<a href="{to}">' in html
    assert not re.search(r"<script|<style|style=", html)
    assert old not in (sites / "portal/sitemap.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_browser_goes_on_by_itself(served: dict[str, str], browser: Browser, script: bool) -> None:
    page = browser.new_page(java_script_enabled=script)
    for old, new in OLD.items():
        page.goto(served["portal"] + old)
        page.wait_for_url(served["portal"] + new)
    page.close()


@pytest.fixture(scope="module", params=SERVERS)
def server(request: pytest.FixtureRequest, sites: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the example's portal behind a real server that knows of old addresses."""
    given = ROOT / "core/sahne/starter/serving"
    folder = tmp_path_factory.mktemp(request.param)
    with serving(request.param, given, sites / "portal", folder, policy=True, moved=True) as address:
        yield address


@pytest.mark.parametrize("end", ["/", ""])
def test_a_server_says_that_an_address_has_moved_for_good(server: str, end: str) -> None:
    for old, new in OLD.items():
        status, location = asked(server, f"/{old.rstrip('/')}{end}")
        assert (status, urlsplit(location).path) == (301, f"/{new}")
        assert asked(server, f"/{new}")[0] == 200


def test_static_hosts_are_told_the_same(sites: Path) -> None:
    lines = [line.split() for line in (sites / "portal/_redirects").read_text(encoding="utf-8").splitlines()[1:]]
    said = {old: (new, code) for old, new, code in lines}
    for old, new in OLD.items():
        assert said[f"/{old}"] == said[f"/{old.rstrip('/')}"] == (f"/{new}", "301")
    assert len(lines) == len(said) == 4


def test_a_portal_in_a_folder_of_its_server_keeps_it() -> None:
    library = library_of([made("story", **LIVE, slug="yeni", aliases=["eski", "/a.html"])])
    files = redirect_files(redirects_of(public_view(library, at(library, "2026-11-23"))), "https://x.example/kariyer/")
    assert files["_redirects"].decode().splitlines()[1:] == [
        "/kariyer/a.html /kariyer/hikayeler/yeni/ 301",
        "/kariyer/hikayeler/eski/ /kariyer/hikayeler/yeni/ 301",
        "/kariyer/hikayeler/eski /kariyer/hikayeler/yeni/ 301",
    ]
    assert all(b"/kariyer/hikayeler/yeni/" in data for data in files.values())


names = st.from_regex(r"\A[A-Za-z0-9._~-]{1,8}\Z").filter(lambda name: name not in (".", ".."))
addresses = st.lists(names, min_size=1, max_size=4).map(lambda parts: "/" + "/".join(parts))
aliases = st.one_of(
    st.from_regex(r"\A[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}\Z"), addresses, addresses.map(lambda one: one + "/")
)


@given(
    one=st.lists(aliases, max_size=4), other=st.lists(aliases, max_size=4), why=st.sampled_from(["public", "internal"])
)
def test_an_old_address_is_below_the_portal_leads_to_one_page_and_hides_none(
    one: list[str], other: list[str], why: str
) -> None:
    items = [
        made("story", **LIVE, slug="bir", aliases=one),
        made("job", **LIVE | {"visibility": why}, slug="iki", aliases=other),
    ]
    library = library_of(items)
    view = public_view(library, at(library, "2026-11-23"))
    redirects = redirects_of(view)
    assert len({redirect.path for redirect in redirects}) == len(redirects)
    assert not {redirect.path for redirect in redirects} & {item.path for item in view.items}
    assert {redirect.item.path for redirect in redirects} <= {item.path for item in view.items}
    for redirect in redirects:
        assert not PurePosixPath(redirect.file).is_absolute()
        assert not {".", ".."} & set(PurePosixPath(redirect.file).parts)
        assert redirect.file.endswith((".html", ".htm"))


@pytest.mark.parametrize(
    "written",
    ["", "/", "//", "Eski", "eski adres", "https://x.example/a/", "a/b", "/../a", "/a/./b", "/a?b", "/ğ/", "/a;b", 3.5],
)
def test_what_is_no_address_is_refused(written: object) -> None:
    from pydantic import TypeAdapter, ValidationError

    with pytest.raises(ValidationError, match="no_alias"):
        TypeAdapter[str](Alias).validate_python(written)


def asked(server: str, path: str) -> tuple[int, str]:
    """What a server answers: the code, and where it leads."""
    connection = http.client.HTTPConnection(urlsplit(server).netloc, timeout=10)
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status, answer.headers.get("Location", "")
