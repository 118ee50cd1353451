"""What an approval is pinned to: every change a reader could meet voids it, and nothing else does."""

from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.approvals.pinned import NOT_PINNED, digest_in, pinned
from sahne.kinds import KINDS, Kind
from sahne.library import Library
from tests.conftest import SETTINGS, source_of

FIELDS = """\
title: Bir kutu
summary: Kısaca
status: review
visibility: public
channel: [linkedin]
audience: [mezunlar]
owner: mert
reviewers: [elif]
goal: ilk-isler
publish: 2026-12-03T10:00
review_by: 2027-03-01
tags: [kutu]
image: images/kutu.jpg
image_alt: Bir kutu
"""
BODY = "Önce buz, sonra kutu.\n\n![Bant](../images/bant.jpg)\n"


def text(fields: str = FIELDS, body: str = BODY, id: str = "6a0c1d1e-0001") -> str:
    return f"---\nid: {id}\n{fields}---\n{body}"


def hash_of(
    written: str, pictures: Callable[[str], str] = lambda path: path, path: str = "content/posts/kutu.md"
) -> str:
    source = source_of(written, path)
    assert source.item is not None, source.faults
    return pinned(source, pictures)


SAME = hash_of(text())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Bir kutu", "title: İki kutu"),
        ("summary: Kısaca", "summary: Uzunca"),
        ("channel: [linkedin]", "channel: [linkedin, instagram]"),
        ("audience: [mezunlar]", "audience: [herkes]"),
        ("publish: 2026-12-03T10:00", "publish: 2026-12-04T10:00"),
        ("publish: 2026-12-03T10:00", "publish: 2026-12-03T10:01"),
        ("image: images/kutu.jpg", "image: images/kutu-2.jpg"),
        ("image_alt: Bir kutu", "image_alt: Bir kutu ve bir el"),
        ("visibility: public", "visibility: internal"),
        ("tags: [kutu]", "tags: [kutu]\nexpires: 2027-01-01"),
        ("sonra kutu", "sonra prim"),
        ("bant.jpg", "bant-2.jpg"),
        ("buz, sonra", "buz,\nsonra"),
        ("kutu.\n\n!", "kutu.  \n\n!"),
    ],
)
def test_what_a_reader_meets_voids_it(old: str, new: str) -> None:
    assert old in text()
    assert hash_of(text().replace(old, new, 1)) != SAME


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("status: review", "status: published\npublished_at: 2026-12-03T10:02\npublished_url: https://a.example/b"),
        ("owner: mert", "owner: selin"),
        ("reviewers: [elif]", "reviewers: [elif, can]"),
        ("goal: ilk-isler", "goal: baska\nkpi: {metric: reach, target: 4, measure_by: 2027-01-15}"),
        ("review_by: 2027-03-01", "due: {draft: 2026-11-30}"),
        ("id: 6a0c1d1e-0001", "id: 6a0c1d1e-0002"),
        ("channel: [linkedin]", "channel: linkedin"),
        ("title: Bir kutu", 'title: "Bir kutu" # iyi başlık'),
        ("title: Bir kutu", "başlık: Bir kutu"),
        ("publish: 2026-12-03T10:00", "publish: 2026-12-03T07:00Z"),
        ("tags: [kutu]", "campaign: kis\ntags: [kutu]"),
        ("bant.jpg)\n", "bant.jpg)\n\n\n"),
    ],
)
def test_what_only_the_team_meets_does_not(old: str, new: str) -> None:
    assert old in text()
    assert hash_of(text().replace(old, new, 1)) == SAME


@given(st.permutations(FIELDS.splitlines()))
def test_the_order_of_the_fields_is_nothing(lines: list[str]) -> None:
    assert hash_of(text("".join(f"{line}\n" for line in lines))) == SAME


def test_windows_line_ends_are_nothing() -> None:
    assert hash_of(text().replace("\n", "\r\n")) == SAME


def test_another_picture_under_the_same_name_voids_it_also_one_within_the_text() -> None:
    for changed in ("images/kutu.jpg", "images/bant.jpg"):
        assert hash_of(text(), lambda path, changed=changed: "other" if path == changed else path) != SAME


def test_the_digest_is_of_the_bytes_of_a_file() -> None:
    library = Library(
        settings=SETTINGS,
        sources=(),
        assets=frozenset({"a.jpg"}),
        open_file=lambda path: BytesIO(path.encode() * 999_999),
    )
    digest = digest_in(library)
    assert len(digest("a.jpg")) == 64
    assert digest("b.jpg") == ""


@given(
    body=st.text(st.characters(exclude_categories=("Cs", "Cc"))),
    other=st.text(st.characters(exclude_categories=("Cs", "Cc"))),
)
def test_two_texts_have_one_hash_only_where_they_are_one(body: str, other: str) -> None:
    def line(words: str) -> str:
        return hash_of(text(body=f"{words}\n"))

    assert (line(body) == line(other)) is (body.rstrip() == other.rstrip())


def test_a_title_cannot_pass_for_a_text() -> None:
    """What stands in one field cannot move to another under the same hash."""
    assert hash_of(text("title: a\nsummary: b\n")) != hash_of(text("title: b\nsummary: a\n"))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_can_be_pinned(kind: Kind) -> None:
    extra = {"benchmark": "employer: X\n", "event": "start: 2026-12-01\n"}.get(kind.name, "")
    assert len(hash_of(text(f"title: a\n{extra}"), path=f"content/{kind.folder}/a.md")) == 40


def test_what_is_left_out_are_fields() -> None:
    assert {name for kind in KINDS for name in kind.model.model_fields} >= NOT_PINNED
