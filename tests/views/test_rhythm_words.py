"""How often something takes place, as the portal says it in both languages."""

from datetime import date

import pytest
from hypothesis import given

from sahne.repetition import repetition_of, with_exceptions
from sahne.words.rhythm import rhythm_words
from tests.calendars.strategies import repeats

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("said", "english", "turkish"),
    [
        ("every week until 2027-06-30", "Every week until 30 June 2027", "Her hafta, 30 Haziran 2027 tarihine kadar"),
        (
            "every 2 weeks on tue, thu 6 times",
            "Every 2 weeks on Tuesday and Thursday, 6 times",
            "Her 2 haftada bir, salı ve perşembe, 6 kez",
        ),
        ("every weekday 1 time", "Every working day, 1 time", "Her iş günü, 1 kez"),
        ("her ayın son cuması 6 kez", "Every month on the last Friday, 6 times", "Her ay, ayın son cuması, 6 kez"),
        (
            "every month on the first weekday 2 times",
            "Every month on the first working day, 2 times",
            "Her ay, ayın ilk iş günü, 2 kez",
        ),
        ("every month on the last day 2 times", "Every month on the last day, 2 times", "Her ay, ayın son günü, 2 kez"),
        (
            "every 3 months on the 15th 2 times",
            "Every 3 months on day 15, 2 times",
            "Her 3 ayda bir, ayın 15. günü, 2 kez",
        ),
        (
            "every year on the first mon of march 2 times",
            "Every year on the first Monday of March, 2 times",
            "Her yıl, mart ayının ilk pazartesisi, 2 kez",
        ),
        ("her yıl 15 Mart 2 kez", "Every year on 15 March, 2 times", "Her yıl, 15 Mart, 2 kez"),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1;COUNT=2", "Every month, 2 times", "Her ay, 2 kez"),
    ],
)
def test_a_rhythm_is_said_in_both_languages(said: str, english: str, turkish: str) -> None:
    repeat = repetition_of(said)
    assert [rhythm_words(repeat, lang, TODAY) for lang in ("en", "tr")] == [english, turkish]


def test_what_is_skipped_and_moved_is_said_until_it_is_over() -> None:
    repeat = with_exceptions(
        repetition_of("every week until 2027-06-30"),
        [date(2026, 12, 29), date(2026, 11, 3)],
        {date(2026, 12, 22): date(2026, 12, 23)},
    )
    assert repeat is not None
    assert rhythm_words(repeat, "en", TODAY) == (
        "Every week until 30 June 2027; not on 29 December 2026; on 23 December 2026 instead of 22 December 2026"
    )
    assert rhythm_words(repeat, "tr", TODAY) == (
        "Her hafta, 30 Haziran 2027 tarihine kadar; yapılmayacağı günler: 29 Aralık 2026; 22 Aralık 2026 yerine 23 Aralık 2026"
    )


@given(said=repeats())
def test_every_repetition_has_words(said: str) -> None:
    assert rhythm_words(repetition_of(said), "tr", TODAY).startswith("Her ")
