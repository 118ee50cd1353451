"""How often a channel speaks, as people say it."""

import pytest

from sahne.models.channel import Cadence
from sahne.words.cadence import cadence_words


@pytest.mark.parametrize(
    ("weekly", "turkish", "english"),
    [
        (0.2, "5 haftada en az bir", "at least one in 5 weeks"),
        (0.25, "4 haftada en az bir", "at least one in 4 weeks"),
        (0.33, "3 haftada en az bir", "at least one in 3 weeks"),
        (0.7, "haftada en az 0,7", "at least 0.7 a week"),
        (1, "haftada en az 1", "at least 1 a week"),
        (2.5, "haftada en az 2,5", "at least 2.5 a week"),
    ],
)
def test_a_part_of_a_week_is_said_in_weeks(weekly: float, turkish: str, english: str) -> None:
    cadence = Cadence(min_per_week=weekly)
    assert cadence_words(cadence, "tr") == (turkish,)
    assert cadence_words(cadence, "en") == (english,)


def test_what_is_not_asked_is_not_said() -> None:
    assert cadence_words(Cadence(), "tr") == ()
    assert cadence_words(Cadence(max_per_day=2, min_gap_hours=1.5), "tr") == (
        "günde en çok 2",
        "iki yayın arasında en az 1,5 saat",
    )
