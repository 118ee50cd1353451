"""The next time something that repeats takes place."""

from datetime import UTC, date, datetime

import pytest

from sahne.plan import next_of
from sahne.repetition import WEEKDAYS, Repetition

_WEEKLY = Repetition(frequency="WEEKLY", weekdays=("tue",), until=date(2026, 12, 31))


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2026-11-01", "2026-11-24"),
        ("2026-11-24", "2026-11-24"),
        ("2026-11-25", "2026-12-01"),
        ("2027-05-01", "2026-12-29"),
    ],
)
def test_it_is_the_first_that_is_not_over_and_the_last_one_when_all_are(today: str, expected: str) -> None:
    start, end = datetime(2026, 11, 24, 18, tzinfo=UTC), datetime(2026, 11, 24, 20, tzinfo=UTC)
    coming, over = next_of(start, end, _WEEKLY, date.fromisoformat(today))
    assert f"{coming:%Y-%m-%d %H}" == f"{expected} 18"
    assert over is not None
    assert f"{over:%Y-%m-%d %H}" == f"{expected} 20"


def test_it_is_a_day_on_which_it_repeats_though_it_is_written_to_begin_on_another() -> None:
    coming, _ = next_of(date(2026, 11, 23), None, _WEEKLY, date(2026, 11, 1))
    assert WEEKDAYS[coming.weekday()] == "tue"


def test_what_does_not_repeat_stays_where_it_is() -> None:
    assert next_of(date(2026, 1, 1), date(2026, 1, 3), None, date(2026, 11, 1)) == (date(2026, 1, 1), date(2026, 1, 3))
