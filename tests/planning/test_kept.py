"""Whether a channel kept its cadence, week by week, counted a second time day by day."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from sahne.planning.days_off import is_day_off
from sahne.planning.kept import Keeping, KeptWeek, weeks_kept
from sahne.planning.slots import plan_of_channel
from tests.conftest import NOW
from tests.planning.plans import channel, post, settings_of, survey_of

ZONES = ("Europe/Istanbul", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia")
STATUS = ("draft", "approved", "published", "cancelled")


def weeks_of(files: dict[str, str], first: date, weeks: int, **settings: Any) -> tuple[KeptWeek, ...]:
    survey = survey_of(files, NOW, settings_of(**settings))
    return weeks_kept(plan_of_channel(survey, "linkedin"), survey, first, weeks)


@given(data=st.data(), zone=st.sampled_from(ZONES), today=st.dates(date(2025, 12, 1), date(2027, 1, 31)))
def test_a_count_by_days_says_the_same(data: st.DataObject, zone: str, today: date) -> None:
    said = data.draw(st.lists(st.tuples(st.integers(-60, 40), st.sampled_from(STATUS)), max_size=25))
    weekly = data.draw(st.sampled_from([0.2, 0.25, 0.5, 0.7, 1, 2.5]))
    most = data.draw(st.integers(1, 2))
    days = [(today + timedelta(days=number), status) for number, status in said]
    files = {f"posts/a{number}.md": post(day, status) for number, (day, status) in enumerate(days)}
    files["channels/linkedin.md"] = channel(f"min_per_week: {weekly}, max_per_day: {most}")
    now = datetime.combine(today, time(12), ZoneInfo(zone))
    survey = survey_of(files, now, settings_of(timezone=zone))
    weeks = weeks_kept(plan_of_channel(survey, "linkedin"), survey, today - timedelta(weeks=6), 13)

    out = [day for day, status in days if status == "published" or (status == "approved" and day < today)]
    counted = [day for day, status in days if _counts(day, status, today)]
    for week in weeks:
        assert week.monday.isoweekday() == 1
        own = [day for day in counted if week.monday <= day < week.monday + timedelta(days=7)]
        assert week.said == len(own)
        assert set(week.crowded) == {day for day in own if own.count(day) > most}
        assert week.said + week.missed == sum(
            week.monday <= day < week.monday + timedelta(days=7) and status != "cancelled" for day, status in days
        )
        assert week.keeping is _naive(week, counted, out, weekly, today)


def _counts(day: date, status: str, today: date) -> bool:
    if status == "cancelled":
        return False
    return day >= today or status in ("published", "approved")


def _naive(week: KeptWeek, counted: list[date], out: list[date], weekly: float, today: date) -> Keeping:
    """By walking over the days of as many weeks as one publication may take."""
    sunday = week.monday + timedelta(days=6)
    if not out or sunday < min(out):
        return Keeping.UNASKED
    weeks = 1
    while weeks * weekly < 1:
        weeks += 1
    stretch = [sunday - timedelta(days=number) for number in range(7 * weeks)]
    asked_of = [day for day in stretch if day >= min(out)]
    off = [day for day in asked_of if is_day_off(day, "TR")]
    asked = int(weekly * len(asked_of) / 7 + 1e-9) - int(weekly * len(off) / 7 + 1e-9)
    said = sum(day in stretch for day in counted)
    if not asked and not said:
        return Keeping.RESTED
    if sunday < today:
        return Keeping.KEPT if said >= asked else Keeping.BROKEN
    return Keeping.PLANNED if said >= asked else Keeping.OPEN


def test_one_in_two_weeks_is_asked_of_two_weeks_together() -> None:
    files = {"channels/linkedin.md": channel("min_per_week: 0.5"), "posts/a.md": post("2026-10-12")}
    weeks = weeks_of(files, date(2026, 10, 5), 4)
    assert [week.keeping for week in weeks] == [Keeping.UNASKED, Keeping.KEPT, Keeping.KEPT, Keeping.BROKEN]


def test_a_week_of_a_blackout_asks_for_nothing() -> None:
    days = {"from": "2026-11-09", "to": "2026-11-15", "reason": "x"}
    files = {"channels/linkedin.md": channel("min_per_week: 1"), "posts/a.md": post("2026-11-02")}
    weeks = weeks_of(files, date(2026, 11, 2), 3, plan={"blackouts": [days]})
    assert [week.keeping for week in weeks] == [Keeping.KEPT, Keeping.RESTED, Keeping.BROKEN]


def test_two_that_come_too_soon_are_counted_in_the_week_of_the_second() -> None:
    files = {"channels/linkedin.md": channel("min_gap_hours: 20")}
    files |= {"posts/a.md": post("2026-11-08T20:00"), "posts/b.md": post("2026-11-09T09:00")}
    assert [week.close for week in weeks_of(files, date(2026, 11, 2), 2)] == [0, 1]
