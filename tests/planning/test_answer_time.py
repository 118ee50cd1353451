"""How long an answer took: the other side of the promise that the check holds answers to."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.planning.answer_time import answer_time
from sahne.rules.playbook.sah808_unanswered import due_at
from sahne.settings import Settings
from tests.conftest import SETTINGS, SITES

ZONES = ["Europe/Istanbul", "Europe/Berlin", "Africa/Casablanca"]


def at(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=ZoneInfo("Europe/Istanbul"))


@pytest.mark.parametrize(
    ("received", "answered", "hours"),
    [
        ("2026-11-04T10:50", "2026-11-04T13:50", 3),
        ("2026-11-20T18:00", "2026-11-23T09:00", 15),  # Friday evening to Monday morning
        ("2026-11-21T10:00", "2026-11-22T23:00", 0),  # within a weekend
        ("2026-10-28T12:00", "2026-10-30T12:00", 24),  # half a holiday counts, the Republic Day does not
        ("2026-11-18T10:00", "2026-11-18T10:00", 0),
    ],
)
def test_weekends_and_holidays_do_not_count(received: str, answered: str, hours: int) -> None:
    assert answer_time(at(received), at(answered), SETTINGS) == timedelta(hours=hours)


MOMENTS = st.integers(1_577_836_800, 1_893_456_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


@given(MOMENTS, st.integers(1, 200), st.sampled_from(ZONES))
def test_what_is_answered_at_the_last_moment_took_what_was_promised(received: datetime, hours: int, zone: str) -> None:
    settings = Settings.model_validate({"name": "x", "sites": SITES, "timezone": zone})
    due = due_at(received, timedelta(hours=hours), settings)
    assert answer_time(received, due, settings) == timedelta(hours=hours)


@given(MOMENTS, st.timedeltas(timedelta(), timedelta(days=40)), st.timedeltas(timedelta(), timedelta(days=40)))
def test_two_spans_take_as_long_as_both_together(start: datetime, first: timedelta, second: timedelta) -> None:
    middle, end = start + first, start + first + second
    whole = answer_time(start, end, SETTINGS)
    assert answer_time(start, middle, SETTINGS) + answer_time(middle, end, SETTINGS) == whole
    assert timedelta() <= whole <= first + second
