"""Spans of days and amounts of money read as people write them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.words import day_words, list_words, money_words, translate
from sahne.words.spans import span_words

_DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("start", "end", "turkish", "english"),
    [
        (date(2026, 12, 3), date(2026, 12, 5), "3–5 Aralık 2026", "3–5 December 2026"),
        (date(2026, 11, 30), date(2026, 12, 2), "30 Kasım – 2 Aralık 2026", "30 November – 2 December 2026"),
        (date(2026, 12, 30), date(2027, 1, 2), "30 Aralık 2026 – 2 Ocak 2027", "30 December 2026 – 2 January 2027"),
    ],
)
def test_what_both_days_of_a_span_share_is_said_once(start: date, end: date, turkish: str, english: str) -> None:
    assert span_words(start, end, "tr") == turkish
    assert span_words(start, end, "en") == english


@given(start=_DAYS, end=_DAYS, lang=st.sampled_from(["tr", "en", "de", "ja"]))
def test_a_span_says_its_last_day_in_full(start: date, end: date, lang: str) -> None:
    if start != end:
        assert span_words(start, end, lang).endswith(day_words(end, lang))
        assert str(start.day) in span_words(start, end, lang)


def test_a_language_that_writes_the_month_first_says_both_days_in_full() -> None:
    start, end = date(2026, 12, 3), date(2026, 12, 5)
    assert span_words(start, end, "ja") == f"{day_words(start, 'ja')} – {day_words(end, 'ja')}"


def test_hours_on_one_day_say_the_day_once() -> None:
    start, end = datetime(2026, 12, 3, 18, 30, tzinfo=UTC), datetime(2026, 12, 3, 20, 0, tzinfo=UTC)
    assert span_words(start, end, "tr") == "3 Aralık 2026 Perşembe, 18:30–20:00"
    assert span_words(start, None, "tr") == "3 Aralık 2026 Perşembe, 18:30"


@pytest.mark.parametrize(
    ("currency", "lang", "words"),
    [
        ("TRY", "tr", "₺175.000"),
        ("TRY", "en", "₺175,000"),
        ("EUR", "en", "€175,000"),
        ("CHF", "en", "CHF\u00a0175,000"),
    ],
)
def test_money_has_its_sign_or_its_code_and_a_space(currency: str, lang: str, words: str) -> None:
    assert money_words(175000, currency, lang) == words


def test_the_portal_has_its_own_word_for_posts() -> None:
    assert list_words("post", "tr") == "Yazılar"
    assert list_words("post", "en") == "Articles"
    assert list_words("job", "tr") == translate("kinds.job", "tr")
