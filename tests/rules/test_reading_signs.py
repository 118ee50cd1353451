"""Values of which a part is silently lost: by a sign at their beginning, or by a list that becomes one text."""

import pytest

from tests.conftest import item_text, places_of, source_of

QUIET = [
    'title: "&kutu"',
    "title: a & b",
    "title: a! b",
    "title: a\nsummary: |\n  Not: &kutu\n  - !yeni\n  - #etiket",
    "title: a\nowner: # kim?",
    "title: a\nowner: #kim",
    "title: &kutu a\nsummary: *kutu",
    "title: a # !b",
    "title: 'Ne? !x'",
]


@pytest.mark.parametrize("fields", QUIET)
def test_a_sign_that_loses_nothing_is_left_alone(fields: str) -> None:
    assert places_of(source_of(item_text(fields, "Metin: &kutu\n- !yeni\n")), "SAH110") == []


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ("title: &kutu Soğuk", (3, 8)),
        ("title: &kutu", (3, 8)),
        ("title: !yeni Soğuk", (3, 8)),
        ("title: ! Soğuk", (3, 8)),
        ("title: #SoğukKutu", (3, 8)),
        ("title: a\nsummary: #kutu hazır", (4, 10)),
        ("title: a\ntags:\n  - &x buz\n  - kutu", (5, 5)),
        ("title: a\ntags:\n  - #buz\n  - kutu", (5, 5)),
    ],
)
def test_a_word_that_is_lost_is_named_at_its_place(fields: str, place: tuple[int, int]) -> None:
    assert places_of(source_of(item_text(fields)), "SAH110") == [place]


@pytest.mark.parametrize(
    "fields",
    [
        "title: a\nsummary: bir\n  - iki\n  - üç",
        "title: a - b",
        "title: a\ntags: [a - b]",
        "title: a\ntags:\n  - a\n  - b - c",
        "title: a\ntags: a - b",
    ],
)
def test_a_dash_in_a_text_is_no_list(fields: str) -> None:
    assert places_of(source_of(item_text(fields)), "SAH111") == []


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ("title: a\ntags: buz\n  - kutu", (4, 7)),
        ("title: a\netiketler: buz\n  - kutu\n  - yol", (4, 12)),
        ("title: a\ntags:\n  -buz\n  -kutu", (5, 1)),
        ("title: a\r\ntags: buz\r\n  - kutu\r", (4, 7)),
    ],
)
def test_a_list_that_became_one_text_is_named(fields: str, place: tuple[int, int]) -> None:
    assert places_of(source_of(item_text(fields)), "SAH111") == [place]


@pytest.mark.parametrize(
    "fields", ["title: !x a", "title: a\nkpi: {metric: !x a, target: 1, measure_by: 2026-12-01}", '"title": !x a']
)
def test_a_file_without_an_item_is_never_passed_over(fields: str) -> None:
    source = source_of(item_text(fields))
    assert source.item is None
    assert places_of(source, "SAH110") or places_of(source, "SAH202")
