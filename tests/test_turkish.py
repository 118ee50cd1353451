"""Slugs, sorting, folding and suggestions that know Turkish."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.models.fields import SLUG
from sahne.said import Words, listed, text_of
from sahne.suggest import did_you_mean, nearest
from sahne.turkish import fold, slugify, sort_key

ALPHABET = "abcçdefgğhıijklmnoöprsştuüvyz"
CAPITALS = "ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ"


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Işık hızı", "isik-hizi"),
        ("İstanbul'da İş", "istanbul-da-is"),
        ("IŞIĞI AÇIN", "isigi-acin"),
        ("Çağrı Görüşmesi: 3. gün!", "cagri-gorusmesi-3-gun"),
        ("  --Veri  Mühendisi--  ", "veri-muhendisi"),
        ("Hâlâ rüzgâr", "hala-ruzgar"),
        ("Café crème", "cafe-creme"),
        ("i\u0307stanbul", "istanbul"),
        ("𝗩𝗲𝗿𝗶 𝗠ü𝗵𝗲𝗻𝗱𝗶𝘀𝗶", "veri-muhendisi"),
        ("日本語", ""),
        ("", ""),
        ("\U0001f600", ""),
    ],
)
def test_a_slug_keeps_the_letters_a_turkish_reader_expects(text: str, slug: str) -> None:
    assert slugify(text) == slug


@given(text=st.text())
def test_a_slug_can_stand_in_an_address_and_is_its_own_slug(text: str) -> None:
    slug = slugify(text)
    assert not slug or re.fullmatch(SLUG, slug)
    assert slugify(slug) == slug


@given(text=st.text())
def test_folding_gives_plain_lower_case_and_is_done_once(text: str) -> None:
    folded = fold(text)
    assert folded.isascii()
    assert folded == folded.lower()
    assert fold(folded) == folded


@given(text=st.text(alphabet=ALPHABET))
def test_turkish_capitals_fold_like_their_small_letters(text: str) -> None:
    capitals = text.translate(str.maketrans(ALPHABET, CAPITALS))
    assert fold(capitals) == fold(text)
    assert slugify(capitals) == slugify(text)
    assert sort_key(capitals) == sort_key(text)


@pytest.mark.parametrize("letters", [ALPHABET, CAPITALS])
def test_letters_sort_as_in_a_turkish_dictionary(letters: str) -> None:
    shuffled = random.Random(1).sample(letters, len(letters))
    assert "".join(sorted(shuffled, key=sort_key)) == letters


def test_names_sort_as_in_a_turkish_dictionary() -> None:
    names = [
        "cam",
        "çam",
        "ılık",
        "İlk",
        "ilke",
        "sağ",
        "saha",
        "şart",
        "ödev",
        "odun",
        "zil",
        "Ankara 2",
        "Ankara",
        "7 gün",
    ]
    expected = [
        "7 gün",
        "Ankara",
        "Ankara 2",
        "cam",
        "çam",
        "ılık",
        "İlk",
        "ilke",
        "odun",
        "ödev",
        "sağ",
        "saha",
        "şart",
        "zil",
    ]
    assert sorted(names, key=sort_key) == expected


@given(texts=st.lists(st.text()))
def test_any_texts_can_be_sorted(texts: list[str]) -> None:
    assert sorted(sorted(texts, key=sort_key)) == sorted(texts)


@pytest.mark.parametrize(
    ("written", "known", "found"),
    [
        ("audiance", ["audience", "channel"], "audience"),
        ("yeni-mezunlr", ["yeni-mezunlar", "uzmanlar"], "yeni-mezunlar"),
        ("Yeni Mezunlar", ["yeni-mezunlar", "uzmanlar"], "yeni-mezunlar"),
        ("yeni_mezunlar", ["yeni-mezunlar"], "yeni-mezunlar"),
        ("İŞIK", ["isik"], "isik"),
        ("zzz", ["audience"], None),
        ("a", [], None),
        (17, ["171"], "171"),
    ],
)
def test_the_nearest_word_is_found_or_none(written: object, known: list[str], found: str | None) -> None:
    assert nearest(written, known) == found
    otherwise = Words(en="Or not.", tr="Ya da değil.")()
    hint = did_you_mean(written, known, otherwise)
    assert hint.within("en") == (f"Did you mean {found!r}?" if found else "Or not.")
    assert hint.within("tr") == (f"Şunu mu demek istediniz: {found!r}?" if found else "Ya da değil.")


@given(written=st.text(max_size=20), known=st.lists(st.text(max_size=20), max_size=5))
def test_what_is_suggested_is_always_a_known_word(written: str, known: list[str]) -> None:
    assert nearest(written, known) in {None, *known}


@pytest.mark.parametrize(
    ("words", "english", "turkish"),
    [(["a"], "a", "a"), (["b", "a"], "a or b", "a ya da b"), (["c", "a", "b"], "a, b or c", "a, b ya da c")],
)
def test_words_are_listed_in_order(words: list[str], english: str, turkish: str) -> None:
    assert text_of(listed(words), "en") == english
    assert text_of(listed(words), "tr") == turkish


def test_of_many_words_the_first_are_listed_and_the_rest_are_hinted_at() -> None:
    words = text_of(listed(f"w{number:02}" for number in range(100)), "en")
    assert words.count("w") == 20
    assert words.endswith("w19 …")
