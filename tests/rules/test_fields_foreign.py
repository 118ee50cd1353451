"""What is left out of the portal, and what to do with it."""

import pytest

from tests.conftest import findings_of, item_text, source_of

PUBLIC = "title: A box\nvisibility: public\nstatus: published"


@pytest.mark.parametrize(
    ("part", "hint"),
    [
        ('<img src="https://a.example/b.png">', "Write a link"),
        ('<iframe src="https://a.example/b"></iframe>', "Write a link"),
        ("<style> td {padding: 8px;} </style>", "Delete it"),
        ('<script src="https://a.example/b.js"></script>', "Delete it"),
        ('<link rel="stylesheet" href="https://a.example/b.css">', "Delete it"),
        ('<p style="color: red">Red</p>', "Delete it"),
    ],
)
def test_only_what_a_reader_would_see_is_worth_a_link(part: str, hint: str) -> None:
    (found,) = (one for one in findings_of(source_of(item_text(PUBLIC, f"{part}\n"))) if one.code == "SAH218")
    assert str(found.hint).startswith(hint)


def test_a_long_part_is_cut_where_a_reader_sees_that_it_is_cut() -> None:
    text = item_text(PUBLIC, f'<img src="https://a.example/{"b" * 90}.png">\n')
    (found,) = (one for one in findings_of(source_of(text)) if one.code == "SAH218")
    assert "bbb... is left out" in str(found.message)
