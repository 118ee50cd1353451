"""A public text brings nothing that runs, and nothing from a third party."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.foreign import foreign_parts, without_foreign
from sahne.views.links import public_text

_FOREIGN = [
    '<script src="https://tracker.example/t.js"></script>',
    "<script>alert(1)</script>",
    '<IFRAME src="https://video.example/embed/1"></IFRAME>',
    '<img src="https://tracker.example/p.png">',
    "<img src=//tracker.example/p.png alt=x>",
    '<video poster="https://video.example/p.png"></video>',
    "<scr<script>x</script>ipt>alert(1)</script>",
    '<p onclick="alert(1)">',
    "![a picture](https://tracker.example/p.png)",
    "[run](javascript:alert(1))",
    '<link rel="stylesheet" href="https://fonts.example/a.css">',
]


def _public(text: str) -> str:
    return public_text(text, "posts/a.md", lambda _: False, lambda _: False).markdown


@pytest.mark.parametrize("part", _FOREIGN)
def test_what_runs_or_comes_from_elsewhere_is_left_out_and_the_words_around_it_stay(part: str) -> None:
    text = _public(f"Before.\n\n{part}\n\nAfter.\n")
    for sign in (
        "<script",
        "tracker.example",
        "video.example/embed",
        "onclick",
        "javascript:",
        "fonts.example",
        "poster",
    ):
        assert sign not in text.lower()
    assert text.startswith("Before.")
    assert "After." in text


@pytest.mark.parametrize(
    "part", ["`<script>`", "```html\n<script>alert(1)</script>\n```", "[a film](https://video.example/1)", "a < b"]
)
def test_an_example_or_a_link_stays(part: str) -> None:
    assert _public(f"{part}\n") == f"{part}\n"


@given(st.lists(st.sampled_from([*_FOREIGN[:8], "a", "\n", "<", ">", " on=", "</script>"]), max_size=12).map("".join))
def test_nothing_is_left_to_take_out(text: str) -> None:
    assert list(foreign_parts(without_foreign(text))) == []
