"""What a public text shows of the rest of the workspace: the pages and files that are public, and nothing else."""

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.views.links import PublicText, local_path, public_text

SECRET = "kanarya"
EXTENSIONS = ["toc", "tables", "fenced_code", "admonition", "attr_list", "def_list", "footnotes", "md_in_html"]
"""Those of MkDocs, and those of the example company."""

LINKS = {
    "a link": "[a](../posts/kanarya.md)",
    "with a title": '[a](../posts/kanarya.md "kanarya")',
    "with a title in single quotes": "[a](../posts/kanarya.md 'b')",
    "with a title in brackets": "[a](../posts/kanarya.md (b))",
    "with quotes in its title": r'[a](../posts/kanarya.md "b \"c\" d")',
    "in angle brackets": "[a](<../posts/kanarya.md>)",
    "in angle brackets, with a space": "[a](<../posts/kanarya b.md>)",
    "with a space": "[a](../posts/kanarya b.md)",
    "over two lines": '[a](\n../posts/kanarya.md\n"b")',
    "with an anchor": "[a](../posts/kanarya.md#b)",
    "with a query": "[a](../posts/kanarya.md?b=1)",
    "to a folder": "[a](../posts/kanarya/)",
    "with brackets in its address": "[a](../posts/kanarya(1).md)",
    "with brackets in its words": "[a [b [c [d]]] e](../posts/kanarya.md)",
    "with an escaped bracket in its words": r"[a\]b](../posts/kanarya.md)",
    "with code in its words": "[`]`](../posts/kanarya.md)",
    "after another link": "[a](https://example.com/) [b](../posts/kanarya.md)",
    "in brackets": "(see [a](../posts/kanarya.md))",
    "a picture": "![a](../images/kanarya.png)",
    "a picture in a link": "[![a](../images/kanarya.png)](https://example.com/)",
    "a picture in a link to it": "[![a](../images/kanarya.png)](../posts/kanarya.md)",
    "by reference": "[a][r]\n\n[r]: ../posts/kanarya.md",
    "by reference with a title": '[a][r]\n\n[r]: ../posts/kanarya.md "b"',
    "by reference over two lines": "[a][r]\n\n[r]:\n    ../posts/kanarya.md",
    "by reference in angle brackets": "[a][r]\n\n[r]: <../posts/kanarya b.md>",
    "by reference in a list": "- [a][r]\n\n    [r]: ../posts/kanarya.md",
    "by reference in a quote": "> [a][r]\n>\n> [r]: ../posts/kanarya.md",
    "a picture by reference": "![a][r]\n\n[r]: ../images/kanarya.png",
    "in a table": "| a | b |\n|---|---|\n| [c](../posts/kanarya.md) | d |",
    "in a footnote": "a[^1]\n\n[^1]: see [b](../posts/kanarya.md)",
    "HTML": '<a href="../posts/kanarya.md">a</a>',
    "HTML without quotes": "<a href=../posts/kanarya.md>a</a>",
    "HTML in capitals": "<A HREF='../posts/kanarya.md'>a</A>",
    "HTML over lines": '<a\nhref\n=\n"../posts/kanarya.md">a</a>',
    "an HTML picture": '<img src="../images/kanarya.png" alt="a">',
    "a set of pictures": '<img srcset="https://example.com/a.png 1x, ../images/kanarya.png 2x" alt="a">',
    "an HTML film": '<video poster="../images/kanarya.png"><source src="../images/kanarya.mp4"></video>',
    "an HTML object": '<object data="../images/kanarya.png"></object>',
    "after a fence that is never closed": "```\n[a](../posts/kanarya.md)",
    "after a fence with words": "``` no fence, as it has words\n\n[a](../posts/kanarya.md)\n\n```",
}

COMMENTS = {
    "a comment": "a <!-- kanarya --> b",
    "over paragraphs": "a\n\n<!--\n\nkanarya\n\n-->\n\nb",
    "never closed": "a <!-- kanarya",
    "with dashes": "a <!-- b -- kanarya --> c",
    "after a fence that is never closed": "```\ncode\n\n<!-- kanarya -->",
    "after a fence with words": "``` no fence, as it has words\n\n<!-- kanarya -->\n\n```",
    "between escaped ticks": r"\`<!-- kanarya -->\`",
    "between ticks on other lines": "a ` b\n<!-- kanarya -->\nc ` d",
    "between ticks in HTML": "<div>\n`<!-- kanarya -->`\n</div>",
    "after a tick in a heading": "# a `\n<!-- kanarya --> `",
    "after a fence that a comment hides": "<!-- a -->```\nb\n```\n<!-- kanarya -->\n```",
    "after a fence of another length": "````\na\n```\n<!-- kanarya -->\n```\n",
}


def public(text: str, *known: str) -> PublicText:
    """A text of ``stories/a.md`` in a workspace whose public pages and files are the known ones."""
    pages = {path for path in known if path.endswith(".md")}
    return public_text(text, "stories/a.md", pages.__contains__, (set(known) - pages).__contains__)


def as_html(text: str) -> str:
    return markdown.markdown(public(text).markdown, extensions=EXTENSIONS)


@pytest.mark.parametrize("text", LINKS.values(), ids=list(LINKS))
def test_a_link_to_what_is_internal_is_not_in_the_page(text: str) -> None:
    assert SECRET in markdown.markdown(text, extensions=EXTENSIONS)
    assert SECRET not in as_html(text)


@pytest.mark.parametrize("text", COMMENTS.values(), ids=list(COMMENTS))
def test_a_comment_is_not_in_the_page(text: str) -> None:
    assert SECRET in markdown.markdown(text, extensions=EXTENSIONS)
    assert SECRET not in as_html(text)


_LINK = st.sampled_from(sorted(text for text in LINKS.values() if "```" not in text))
_COMMENT = st.sampled_from(sorted(COMMENTS.values()))


@given(before=_LINK, after=_COMMENT, gap=st.sampled_from(["\n", "\n\n", "\n\n---\n\n"]))
def test_a_link_does_not_hide_a_comment(before: str, after: str, gap: str) -> None:
    assert SECRET not in as_html(f"{before}{gap}{after}")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("See [the *plan*](../posts/kanarya.md).", "See the *plan*."),
        ("See [a \\] b](../posts/kanarya.md 'c').", "See a \\] b."),
        ("See ![the picture](../images/kanarya.png) here.", "See  here."),
        ("See [![the picture](../images/kanarya.png)](https://example.com/).", "See [](https://example.com/)."),
        ("See [a [b [c]]](../posts/kanarya.md).", "See [a [b [c]]](#)."),
        ("[a]: ../posts/kanarya.md 'b'", "[a]: # 'b'"),
        ("<a class='b' href='../posts/kanarya.md'>c</a>", "<a class='b' href=\"#\">c</a>"),
    ],
)
def test_the_words_of_a_link_stay(text: str, left: str) -> None:
    assert public(text).markdown == left


_any_text = st.text(st.characters(exclude_categories=["Cs"]))


@given(text=_any_text.filter(lambda text: not any(sign in text for sign in ("](", "]:", "=", "<!--"))))
def test_a_text_without_links_and_comments_is_unchanged(text: str) -> None:
    assert public(text) == PublicText(text, ())


@given(code=st.text("ab[]()<>!-=\"' \n./:"))
@pytest.mark.parametrize("fence", ["```", "~~~", "`````"])
def test_a_block_of_code_is_unchanged(fence: str, code: str) -> None:
    text = f"a\n\n{fence}html\n{code}\n{fence}\n\nb\n"
    assert public(text) == PublicText(text, ())


@pytest.mark.parametrize("text", LINKS.values(), ids=list(LINKS))
def test_a_link_in_a_block_of_code_is_an_example(text: str) -> None:
    if "```" not in text:
        block = f"~~~\n{text}\n~~~\n"
        assert public(block).markdown == block


@pytest.mark.parametrize("code", ["`[a](../posts/b.md)`", "``[a](../posts/`b`.md)``", '`<a href="b">`'])
def test_a_link_in_a_span_of_code_is_an_example(code: str) -> None:
    assert public(f"Write {code} here.").markdown == f"Write {code} here."


def test_a_comment_in_a_block_of_code_is_an_example() -> None:
    text = "```html\n<!-- the head -->\n```\n"
    assert public(text).markdown == text


def test_links_to_public_pages_and_to_other_sites_stay() -> None:
    text = '[a](../jobs/b.md#c "d") [e](https://example.com/) [f](mailto:g@example.com) [h](#i) [j](/en/) [k](<../jobs/b.md>)'
    assert public(text, "jobs/b.md") == PublicText(text, (), ("jobs/b.md",))


def test_the_pictures_and_files_that_a_text_shows_are_told_once_each() -> None:
    text = '![a](../images/a.png) ![b](../images/a.png) [c](../files/c%20d.pdf) <img src="../images/e.png">'
    text += "\n\n[r]: ../images/f.png"
    shown = public(text, "images/a.png", "files/c d.pdf", "images/e.png", "images/f.png", "images/other.png")
    assert shown.markdown == text
    assert sorted(shown.files) == ["files/c d.pdf", "images/a.png", "images/e.png", "images/f.png"]


def test_a_picture_in_a_comment_is_not_shown() -> None:
    assert public("<!-- ![a](../images/a.png) -->", "images/a.png") == PublicText("", ())


def test_the_words_of_a_footnote_and_of_a_note_are_no_address() -> None:
    text = "a[^1]\n\n[^1]: see below\n\n[Note]: this is a line of words\n"
    assert public(text).markdown == text


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("b.md", "stories/b.md"),
        ("../jobs/b.md#c", "jobs/b.md"),
        ("../../../b.md", "../../b.md"),
        ("c%20d.md", "stories/c d.md"),
        ("https://example.com/b.md", None),
        ("//example.com/b.md", None),
        ("http://[", None),
        ("mailto:a@example.com", None),
        ("#b", None),
        ("/b/", None),
        ("", None),
    ],
)
def test_a_target_leads_to_a_file_of_the_workspace_or_out_of_it(target: str, path: str | None) -> None:
    assert local_path(target, "stories/a.md") == path


@pytest.mark.parametrize("line", ["#staj #yazılım", "  #şantiye", "Bir satır.\n\n#İzmir"])
def test_a_line_of_hashtags_is_no_heading(line: str) -> None:
    html = markdown.markdown(
        public_text(line, "posts/a.md", lambda _: True, lambda _: True).markdown, extensions=EXTENSIONS
    )
    assert "<h1" not in html
    assert f"#{line.split('#', 1)[1]}" in html


@pytest.mark.parametrize("text", ["# Başlık", "## Başlık", "```\n#define A\n```", "`#a`", "#", "#1"])
def test_headings_and_code_stay_as_they_are(text: str) -> None:
    assert public_text(text, "posts/a.md", lambda _: True, lambda _: True).markdown == text
