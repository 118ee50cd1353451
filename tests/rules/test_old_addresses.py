"""SAH227: where an old address cannot lead."""

import pytest

from tests.conftest import WriteWorkspace, checked

FILE, OTHER = "content/stories/bir.md", "content/stories/iki.md"


def story(number: int, more: str) -> str:
    public = "" if "visibility" in more else "visibility: public\n"
    return f"---\nid: 6a0c1d1e-999{number}\ntitle: a\n{public}{more}---\nText.\n"


def found(workspace: WriteWorkspace, aliases: str, other: str = "", **pages: str) -> list[tuple[int, int, str]]:
    files = {FILE: story(1, f"aliases: {aliases}\n"), OTHER: story(2, other)}
    files |= {f"docs/portal/{name.replace('__', '/')}.md": text for name, text in pages.items()}
    return [
        (one.place.line, one.place.column, str(one.message))
        for one in checked(workspace(files))
        if one.code == "SAH227"
    ]


@pytest.mark.parametrize(
    ("alias", "message"),
    [
        ("bir", "'bir' is where the page is today"),
        ("/hikayeler/bir", "'/hikayeler/bir' is where the page is today"),
        ("iki", "'iki' is the address of content/stories/iki.md"),
        ("/hikayeler/", "'/hikayeler/' is a page of the portal"),
        ("/en/jobs", "'/en/jobs' is a page of the portal"),
        ("/en/", "'/en/' is a page of the portal"),
        ("/en/faq/", "'/en/faq/' is a page of the portal"),
    ],
)
def test_an_address_of_today_is_no_old_one(workspace: WriteWorkspace, alias: str, message: str) -> None:
    assert found(workspace, f"[x, {alias}]", en__faq="# FAQ") == [(5, 14, message)]


def test_an_address_leads_to_one_page(workspace: WriteWorkspace) -> None:
    assert found(workspace, "[a, /hikayeler/a/]") == [
        (5, 14, "'/hikayeler/a/' leads to content/stories/bir.md already")
    ]
    (one,) = found(workspace, "[a]", "aliases: a\n")
    assert one == (5, 10, "'a' leads to content/stories/bir.md already")


@pytest.mark.parametrize("other", ["status: archived\n", "visibility: internal\n", "lang: de\n"])
def test_what_has_no_page_gives_its_address_away(workspace: WriteWorkspace, other: str) -> None:
    assert found(workspace, "[iki]", other) == []


@pytest.mark.parametrize("other", ["status: archived\n", "visibility: internal\n"])
def test_the_old_addresses_of_what_has_no_page_lead_nowhere(workspace: WriteWorkspace, other: str) -> None:
    assert found(workspace, "[a]", f"aliases: [a]\n{other}") == []


def test_an_archived_page_may_lead_to_the_one_that_took_its_place(workspace: WriteWorkspace) -> None:
    assert found(workspace, "[iki, /kariyer/ilan-12.html, /en/stories/old]", "status: archived\n") == []
