"""Links, headings and pictures in texts: what is found, what is left alone, and where."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from sahne.rules.between.headings import anchors
from sahne.turkish import slugify
from tests.conftest import WriteWorkspace, checked, item_text

Found = Callable[..., list[tuple[str, int, str]]]
PUBLIC = "title: A box\nstatus: published\nvisibility: public"
STORY = "content/stories/gece-vardiyasi.md"
ANY = "Write the path of a file from here, such as ../jobs/name.md, or an address that begins with https://."
"""Where nothing is near."""


@pytest.fixture
def found(workspace: WriteWorkspace) -> Found:
    """The findings of a rule in a post with a text, beside a published story and a picture: path, line, message."""

    def look(
        code: str, body: str, fields: str = PUBLIC, settings: str = "", **others: str
    ) -> list[tuple[str, int, str]]:
        story = item_text(f"{PUBLIC}\nslug: gece-vardiyasi", "## Ücret\n\n## Ücret\n")
        files = {"content/posts/kutu.md": item_text(fields, body), STORY: story, "content/images/kutu.png": b""}
        root = workspace(
            files | {f"content/{path.replace('__', '/')}.md": text for path, text in others.items()}, settings
        )
        return [
            (finding.place.path, finding.place.line, str(finding.message))
            for finding in checked(root)
            if finding.code == code
        ]

    return look


@pytest.mark.parametrize(
    "target",
    [
        "../stories/gece-vardiyasi.md",
        "../stories/gece-vardiyasi.md#ucret_1",
        "<../stories/gece-vardiyasi.md>",
        "/hikayeler/gece-vardiyasi/",
        "https://kariyer.example/hikayeler/gece-vardiyasi/#ucret",
        "/basvuru-sureci/",
        "/en/how-we-hire/",
        "/hikayeler/",
        "/calendars/events.ics",
        "https://www.yelkovan.example/x.md",
        "//cdn.example/x",
        "mailto:ik@yelkovan.example",
        "../images/kutu.png",
        "#",
        "?page=2",
        '{% page "/x" %}',
        "kutu.md",
    ],
)
@pytest.mark.parametrize("code", ["SAH307", "SAH308", "SAH309"])
def test_a_link_that_leads_somewhere_is_no_finding(found: Found, code: str, target: str) -> None:
    assert found(code, f"See [this]({target}).\n") == []


@pytest.mark.parametrize(
    "target",
    [
        "../stories/gece.md",
        "gece-vardiyasi.md",
        "../../docs/portal/basvuru-sureci.md",
        "../basvuru-sureci.md",
        "../stories/",
        "/hikayeler/gece/",
        "https://kariyer.example/hikayeler/gece",
        "www.yelkovan.example",
        "ik@yelkovan.example",
        "../files/form.pdf",
        "http://[x/",
    ],
)
def test_a_link_that_leads_to_nothing_is_found_on_its_line(found: Found, target: str) -> None:
    ((path, line, message),) = found("SAH308", f"First.\n\nSee [this]({target}).\n")
    assert (path, line) == ("content/posts/kutu.md", 9)
    assert target in message


@pytest.mark.parametrize("target", ["../", "emoji/"])
def test_a_folder_or_a_short_name_is_not_guessed_at(workspace: WriteWorkspace, target: str) -> None:
    posts = {
        "content/posts/kutu.md": item_text(PUBLIC, f"[a]({target})\n"),
        "content/posts/empmo.md": item_text(PUBLIC),
    }
    (hint,) = [str(finding.hint) for finding in checked(workspace(posts)) if finding.code == "SAH308"]
    assert hint.startswith("Write the path of a file from here")


@pytest.mark.parametrize("status", ["archived", "cancelled"])
@pytest.mark.parametrize("code", ["SAH308", "SAH309", "SAH310"])
def test_an_item_that_is_over_may_have_any_link(found: Found, code: str, status: str) -> None:
    assert found(code, "[a](b.md) [c](#d) ![](e.png)\n", f"title: A box\nstatus: {status}") == []


@pytest.mark.parametrize("target", ["../guide/yanitlama.md", "../lists/jobs.md", "/guide/yanitlama/"])
def test_an_internal_item_may_link_to_pages_of_the_playbook(found: Found, target: str) -> None:
    assert found("SAH308", f"See [this]({target}).\n", "title: A box") == []


def test_code_and_comments_hold_no_links(found: Found) -> None:
    assert found("SAH308", "`[a](b.md)` <!-- [a](b.md) -->\n\n```\n[a](b.md)\n```\n") == []


def test_the_portal_may_stand_in_a_folder(workspace: WriteWorkspace) -> None:
    sites = "sites: {portal: https://yelkovan.example/kariyer/, playbook: https://yelkovan.example/playbook/}\n"
    text = item_text(PUBLIC, "[a](/kariyer/hikayeler/gece/) [b](/hikayeler/gece/)\n")
    root = workspace({"content/sahne.yml": f"name: Yelkovan\n{sites}", "content/posts/kutu.md": text})
    (only,) = [str(finding.message) for finding in checked(root) if finding.code == "SAH308"]
    assert "/kariyer/hikayeler/gece/" in only


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ("title: B", "internal"),
        ("title: B\nstatus: draft\nvisibility: public", "draft"),
        ("title: B\nstatus: archived\nvisibility: public", "archived"),
        ("title: B\nstatus: published\nvisibility: public\nexpires: 2026-11-23", "expired"),
        ("title: B\nstatus: published\nvisibility: public\nlang: de", "'de'"),
    ],
)
def test_a_public_text_that_links_to_what_is_hidden_is_told_why(found: Found, fields: str, why: str) -> None:
    ((_, line, message),) = found(
        "SAH307", "See [this](../events/b.md).\n", events__b=item_text(f"{fields}\nstart: 2026-12-01")
    )
    assert line == 7
    assert why in message


@pytest.mark.parametrize(
    ("fields", "target"),
    [
        (PUBLIC, "status: published\nvisibility: public\npublish: 2027-01-01"),
        (f"{PUBLIC}\npublish: 2026-12-01".replace("published", "approved"), "status: draft\nvisibility: public"),
        ("title: A box\nstatus: draft\nvisibility: public", "status: draft"),
        ("title: A box\nstatus: published", "status: draft"),
    ],
)
def test_what_can_still_appear_in_time_is_no_hidden_target(found: Found, fields: str, target: str) -> None:
    assert (
        found(
            "SAH307",
            "See [this](../events/b.md).\n",
            fields,
            events__b=item_text(f"title: B\nstart: 2026-12-01\n{target}"),
        )
        == []
    )


def test_a_public_text_may_not_lead_into_the_playbook(found: Found) -> None:
    ((_, _, message),) = found("SAH307", "[our plan](https://playbook.example/goals/)\n")
    assert "playbook" in message


def test_a_team_that_no_workspace_shows_is_not_missed(found: Found) -> None:
    teams = {"teams__x": item_text("title: X"), "values__v": item_text("title: V")}
    jobs = {"jobs__j": item_text(f"{PUBLIC}\nteam: x\nvalue: v")}
    assert found("SAH307", "", **teams, **jobs) == []
    shown = {"teams__y": item_text(PUBLIC), "values__w": item_text(PUBLIC)}
    assert len(found("SAH307", "", **teams, **jobs, **shown)) == 2


@pytest.mark.parametrize("place", ["kutu.md", ""])
def test_an_anchor_must_be_a_heading_of_its_page(found: Found, place: str) -> None:
    ((_, _, message),) = found("SAH309", f"# Kutu\n\n[a]({place}#kutuu)\n")
    assert "'kutuu'" in message


@pytest.mark.parametrize("anchor", ["kutu", "own", "here", "fn:1", ":~:text=Kutu", "top", "k%75tu"])
def test_what_has_an_id_is_an_anchor(found: Found, anchor: str) -> None:
    body = f'# Kutu\n\n## Ice {{#own}}\n\n<a id="here"></a>[a](#{anchor})\n'
    assert found("SAH309", body) == []


HEADINGS = st.lists(
    st.tuples(
        st.sampled_from(["# ", "## ", "### ", "#", "> ## ", "- # "]),
        st.lists(
            st.sampled_from(
                ["Ücret", " ", "İZİN ve", "*iki*", "**üç dört**", "`kod`", "[bağ](x.md)", "![resim](x.png)", "_alt_", "a_b",
                 "&amp;", "<b>kalın</b>", "5 * 3", "_1", "Ücret_1", "!"]
            ),
            min_size=1, max_size=4,
        ).map(" ".join),
        st.sampled_from(["", " ##", " ", " {#kendi}"]),
    ),
    max_size=6,
)  # fmt: skip


@given(headings=HEADINGS)
def test_the_anchors_are_those_of_the_sites(headings: list[tuple[str, str, str]]) -> None:
    text = "\n\n".join(f"{sign}İş {words}{end}" for sign, words, end in headings)
    made = Markdown(extensions=["toc", "attr_list"], extension_configs={"toc": {"slugify": slugify}})
    made.convert(text)

    def names(tokens: list[dict[str, object]]) -> set[str]:
        return {str(token["id"]) for token in tokens} | {
            name
            for token in tokens
            for name in names(token["children"])  # type: ignore[arg-type]
        }

    assert names(made.toc_tokens) <= anchors(text)  # type: ignore[attr-defined]


def test_a_heading_may_be_underlined() -> None:
    assert anchors("Işık ve ısı\n===\n\nİzin\n---\n\nwords\n") == {"isik-ve-isi", "izin"}


def test_code_has_no_headings() -> None:
    assert anchors("```bash\n# not a heading\n```\n") == frozenset()


@pytest.mark.parametrize(
    "body",
    [
        "![A blue box](../images/kutu.png)",
        '<img src="../images/kutu.png" alt="">',
        "![A box](https://elsewhere.example/x.png)",
        "[![A box](../images/kutu.png)](../stories/gece-vardiyasi.md)",
    ],
)
def test_a_picture_that_is_there_and_has_words_is_no_finding(found: Found, body: str) -> None:
    assert found("SAH310", body) == []


@pytest.mark.parametrize(
    "body",
    [
        "![](../images/kutu.png)",
        "![ ](../images/kutu.png)",
        "![kutu.png](../images/kutu.png)",
        "![image](../images/kutu.png)",
        "![IMG_2044](../images/kutu.png)",
        '<img src="../images/kutu.png">',
        "![A box](../images/yok.png)",
        "![A box](images/kutu.png)",
    ],
)
def test_a_picture_without_words_or_without_a_file_is_a_finding(found: Found, body: str) -> None:
    assert [line for _, line, _ in found("SAH310", body)] == [7]


@pytest.mark.parametrize("link", ["[[gece-vardiyasi]]", "[[stories/gece|The night]]", "![[kutu.png]]", "[[kutu#buz]]"])
def test_double_brackets_are_found_where_they_stand(found: Found, link: str) -> None:
    ((_, line, message),) = found("SAH316", f"First.\n\nSee {link}.\n")
    assert line == 9
    assert link in message


@pytest.mark.parametrize(
    "body",
    [
        "`[[a]]`",
        "```\n[[a]]\n```\n",
        "[[1]](../stories/gece-vardiyasi.md)",
        "[[a][b]]",
        "[[^1]]",
        "<!-- [[a]] -->",
        "[[]]",
    ],
)
def test_other_brackets_in_brackets_are_no_link_in_double_brackets(found: Found, body: str) -> None:
    assert found("SAH316", body) == []


@pytest.mark.parametrize(
    ("code", "body", "hint"),
    [
        ("SAH308", "[a](../stories/gece-vardiyas.md#ucret)", "Did you mean '../stories/gece-vardiyasi.md#ucret'?"),
        ("SAH308", "[a](content/stories/gece-vardiyasi.md)", "Did you mean '../stories/gece-vardiyasi.md'?"),
        ("SAH308", "[a](/hikayeler/gece-vardiyas/)", "Did you mean '/hikayeler/gece-vardiyasi/'?"),
        ("SAH308", "[a](www.yelkovan.example)", "Write https:// before it: https://www.yelkovan.example."),
        ("SAH308", "[a](ik@yelkovan.example)", "Write mailto: before it: mailto:ik@yelkovan.example."),
        ("SAH308", "[a](../stories/)", "Write the address of the list on the portal: /hikayeler/."),
        ("SAH308", "[a](../posts/gece-vardiyas.md)", "Did you mean '../stories/gece-vardiyasi.md'?"),
        ("SAH308", "[a](../posts/gece-varis.md)", ANY),
        ("SAH309", "[a](../stories/gece-vardiyasi.md#izin)", "Write one that is there: ucret."),
        ("SAH308", "[a](../nasil.md)", "A page of the portal that is no item is named by its address: /nasil/."),
        ("SAH309", "[a](../stories/gece-vardiyasi.md#ücret)", "Did you mean 'ucret'?"),
        ("SAH310", "![A box](kuttu.png)", "Did you mean '../images/kutu.png'?"),
        ("SAH310", "![A](gece-vardiyasi.png)", "Put the file below content/, and write its path from here: ../images/name.jpg."),
    ],
)  # fmt: skip
def test_the_hint_says_what_to_write(workspace: WriteWorkspace, code: str, body: str, hint: str) -> None:
    story = item_text(f"{PUBLIC}\nslug: gece-vardiyasi", "## Ücret\n")
    root = workspace({"content/posts/p.md": item_text(PUBLIC, body), STORY: story, "content/images/kutu.png": b""})
    assert [str(finding.hint) for finding in checked(root) if finding.code == code] == [hint]
