"""How each platform counts, and how its name is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.plain_text import plain_text
from sahne.platforms import PLATFORMS, platform_of
from sahne.platforms.counting import graphemes, utf16_units, weighted, with_short_links
from sahne.platforms.platform import Platform

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("ığüşöçİ", 7),
        ("\u65e5\u672c", 4),
        ("👾", 2),
        ("🙋🏽", 2),
        (FAMILY, 2),
        ("🇹🇷", 2),
        ("1\ufe0f\u20e3", 2),
        ("“x”…", 5),
        ("cafe\u0301", 4),
        ("a https://kariyer.example/jobs/a-very-long-address-that-goes-on/ b", 27),
        ("https://t.co", 23),
    ],
)
def test_x_counts_as_its_own_pages_say(text: str, length: int) -> None:
    assert weighted(text) == length


@pytest.mark.parametrize("sign", ["a", "ş", "s\u0327", "🙋🏽", FAMILY, "🇹🇷", "❤\ufe0f", "1\ufe0f\u20e3", "\u65e5"])
def test_what_a_reader_sees_as_one_sign_is_one_grapheme(sign: str) -> None:
    assert graphemes(sign) == 1
    assert graphemes(sign * 3) == 3


def test_mastodon_counts_every_link_as_23() -> None:
    assert with_short_links(f"Gel! https://kariyer.example/{'a' * 200}") == 5 + 23


@given(text=st.text())
def test_no_text_has_more_graphemes_than_code_points(text: str) -> None:
    assert graphemes(text) <= len(text) <= utf16_units(text.replace("\ud800", ""))


@given(text=st.text(alphabet=st.characters(codec="utf-8")), platform=st.sampled_from(PLATFORMS))
def test_a_text_that_need_not_be_read_is_short_enough(text: str, platform: Platform) -> None:
    assert platform.count(plain_text(text)) <= max(len(text), 1) * platform.widest


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("LinkedIn", "LinkedIn"),
        ("linkedin", "LinkedIn"),
        ("X (Twitter)", "X"),
        ("Twitter", "X"),
        ("X", "X"),
        ("İnstagram", "Instagram"),
        ("YOUTUBE", "YouTube"),
        ("Kariyer portalı", None),
        ("İntranet", None),
        ("Facebook / Instagram", None),
        ("Instagram Stories", None),
        ("", None),
    ],
)
def test_a_platform_is_found_as_people_write_it(written: str, name: str | None) -> None:
    found = platform_of(written)
    assert (found.name if found else None) == name


def test_every_platform_names_its_page_and_the_day_it_was_read() -> None:
    for platform in PLATFORMS:
        assert platform.source.startswith("https://")
        assert platform.read_on.year >= 2026


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("## Başlık\n\nMetin", "Başlık\n\nMetin"),
        ("**kalın**, *eğik*, _eğik_, `kod`", "kalın, eğik, eğik, kod"),
        ("snake_case_name ve 5 * 3 * 2", "snake_case_name ve 5 * 3 * 2"),
        ("[site](https://a.example/b) ve [iç](../x.md)", "site https://a.example/b ve iç"),
        ("<https://a.example>", "https://a.example"),
        ("![alt](a.png)Metin", "Metin"),
        ("> alıntı\n> sürer", "alıntı\nsürer"),
        ("bir\\\niki  \nüç", "bir\niki\nüç"),
        ("a<!-- gizli -->b", "ab"),
        ("#depo #buz", "#depo #buz"),
        ("\\*yıldız\\* &amp; \\#1", "*yıldız* & #1"),
        ("a\n\n---\n\nb", "a\n\nb"),
        ("", ""),
    ],
)
def test_a_text_goes_out_without_its_marks(markdown: str, text: str) -> None:
    assert plain_text(markdown) == text


@given(text=st.text(alphabet="ab*_`[]()<>#\\ \n!-"))
def test_any_text_can_be_made_plain(text: str) -> None:
    assert len(plain_text(text)) <= len(text)
