"""The outline of a text: its links and pictures, each where it stands, and nothing of code or comments."""

import pickle

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sahne.markup import prose
from sahne.outline import Link, outline_of
from tests.conftest import item_text, source_of

words = st.text("abcışğ IĞ", min_size=1, max_size=12).filter(str.strip)
targets = st.text("abc/.#-_?=", min_size=1, max_size=12)
pieces = st.sampled_from(
    ["[", "]", "(", ")", "!", "<", ">", "`", "```\n", "<!--", "-->", "\\", "\n", "    ", "a", "<a href=", '"', "]: "]
)
shapes = st.sampled_from(
    ["[{words}]({target})", '[{words}](<{target}> "t")', '<a class="x" href="{target}">{words}</a>']
)


@given(text=st.lists(pieces, max_size=40).map("".join), start=st.integers(0, 5))
@example(text="[a](b)", start=3)
def test_any_text_has_an_outline_whose_links_stand_in_it(text: str, start: int) -> None:
    outline = outline_of(text, min(start, len(text)))
    assert outline.size == len(text) - min(start, len(text))
    assert [link.index for link in outline.links] == sorted(link.index for link in outline.links)
    assert all(start <= link.index <= len(text) for link in outline.links)
    assert pickle.loads(pickle.dumps(outline)) == outline


@given(before=words, shape=shapes, words=words, target=targets, start=st.integers(0, 3))
def test_a_link_is_found_where_its_address_begins(before: str, shape: str, words: str, target: str, start: int) -> None:
    text = f"---{before}\n{shape.format(words=words, target=target)} and\n"
    (link,) = outline_of(text, start).links
    assert link == Link(target, link.index, words=words.strip())
    assert text[link.index :].startswith(target)


@given(shape=shapes, words=words, target=targets)
def test_what_stands_in_code_or_in_a_comment_is_no_link(shape: str, words: str, target: str) -> None:
    link = shape.format(words=words, target=target)
    for text in (f"`{link}`", f"```\n{link}\n```\n", f"<!-- {link} -->", f"Words.\n\n    {link}\n"):
        assert outline_of(text).links == ()


@given(text=st.lists(pieces, max_size=40).map("".join))
def test_prose_moves_no_character(text: str) -> None:
    assert len(prose(text)) == len(text)
    assert [at for at, letter in enumerate(prose(text)) if letter == "\n"] == [
        at for at, letter in enumerate(text) if letter == "\n"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("![A box](kutu.png)", ("kutu.png", True, "A box")),
        ("![](kutu.png)", ("kutu.png", True, None)),
        ("![ ]( kutu.png 'title')", ("kutu.png", True, None)),
        ("![`-4`](kutu.png)", ("kutu.png", True, "`-4`")),
        ('<img src="kutu.png">', ("kutu.png", True, None)),
        ('<img alt="" src="kutu.png">', ("kutu.png", True, "")),
        ("<IMG SRC=kutu.png ALT='A box'/>", ("kutu.png", True, "A box")),
        ("<https://yelkovan.example/a>", ("https://yelkovan.example/a", False, "https://yelkovan.example/a")),
        ("[a b](a\\_b.md)", ("a_b.md", False, "a b")),
        ("[a](b(c).md)", ("b(c).md", False, "a")),
        ("- list\n\n    [a](b.md)", ("b.md", False, "a")),
        ("See [the box].\n\n[The Box]: box.md 'A box'", ("box.md", False, "the box")),
        ("See ![a box][1].\n\n[1]: <a box.png>", ("a box.png", True, "a box")),
    ],
)
def test_each_way_to_write_a_link_is_read(text: str, expected: tuple[str, bool, str | None]) -> None:
    (link,) = outline_of(text).links
    assert (link.target, link.is_image, link.words) == expected


@pytest.mark.parametrize("text", ["\\[a](b.md)", "[1]: unused.md", "[^1] [^1]: note", "[a] (b)", "[ ] to do", "a < b"])
def test_what_only_looks_like_a_link_is_none(text: str) -> None:
    assert outline_of(text).links == ()


def test_a_picture_in_a_link_gives_both() -> None:
    assert [link.target for link in outline_of("[![A box](kutu.png)](box.md)").links] == ["kutu.png", "box.md"]


def test_a_source_gives_places_in_its_file() -> None:
    source = source_of(item_text("title: A box", "See [it](box.md).\n"))
    (link,) = source.outline.links
    assert source.text_place(link.index).line == 5
    assert source.text_place(link.index).column == 10
