"""Days of review: never too many in a week, never on a day off, whatever is there already."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sahne.owning.spread import Wanted, spread
from sahne.planning.days_off import is_day_off, weekend_of

TODAY = st.dates(date(2020, 1, 1), date(2035, 12, 31))
NAMES = st.lists(st.text("abcdef", min_size=1, max_size=4), unique=True, max_size=25)
OFF = st.sets(st.integers(1, 80), max_size=40)
"""Days from today on which nobody works, beside weekends."""


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


@st.composite
def cases(draw: st.DrawFn) -> dict[str, object]:
    today = draw(TODAY)
    late = st.integers(1, 400).map(lambda days: today - timedelta(days=days))
    wanted = [Wanted(name=name, overdue=draw(st.none() | late)) for name in draw(NAMES)]
    taken = [today + timedelta(days=days) for days in draw(st.lists(st.integers(-10, 90), max_size=30))]
    off = {today + timedelta(days=days) for days in draw(OFF)}
    return {
        "wanted": wanted,
        "taken": taken,
        "today": today,
        "per_week": draw(st.integers(1, 6)),
        "weeks": draw(st.integers(1, 26)),
        "is_free": lambda day: day.weekday() < 5 and day not in off,
    }


@given(cases())
def test_each_gets_a_day_that_is_free_and_still_to_come(case: dict) -> None:  # type: ignore[type-arg]
    days = spread(**case)
    assert set(days) == {one.name for one in case["wanted"]}
    assert all(day > case["today"] and case["is_free"](day) for day in days.values())


@given(cases())
def test_no_week_gets_more_than_it_may_and_a_full_one_gets_nothing(case: dict) -> None:  # type: ignore[type-arg]
    days = spread(**case)
    before = Counter(monday(day) for day in case["taken"] if day > case["today"])
    after = before + Counter(monday(day) for day in days.values())
    for week in set(map(monday, days.values())):
        assert after[week] <= case["per_week"]


@given(cases(), st.randoms())
def test_the_order_in_which_they_are_told_is_nothing(case: dict, random: object) -> None:  # type: ignore[type-arg]
    shuffled = {**case, "wanted": list(case["wanted"]), "taken": list(case["taken"])}
    random.shuffle(shuffled["wanted"])  # type: ignore[attr-defined]
    random.shuffle(shuffled["taken"])  # type: ignore[attr-defined]
    assert spread(**shuffled) == spread(**case)


@given(cases())
def test_the_older_the_day_that_passed_the_nearer_the_new_one(case: dict) -> None:  # type: ignore[type-arg]
    days = spread(**case)
    late = sorted((one.overdue, one.name) for one in case["wanted"] if one.overdue)
    weeks = [monday(days[name]) for _, name in late]
    assert weeks == sorted(weeks)


@given(TODAY, st.integers(1, 60), st.integers(1, 6), st.integers(8, 26))
def test_the_new_ones_stand_evenly_where_there_is_room(today: date, number: int, per_week: int, weeks: int) -> None:
    wanted = [Wanted(name=f"{n:03}") for n in range(number)]
    days = spread(wanted, (), today=today, per_week=per_week, weeks=weeks, is_free=lambda day: day.weekday() < 5)
    counts = Counter(monday(day) for day in days.values())
    if number <= per_week * (weeks - 1):
        assert max(days.values()) < today + timedelta(weeks=weeks + 1)
        assert max(counts.values()) <= -(-number // (weeks - 1)) + 1


def test_the_long_holiday_of_a_feast_is_left_free() -> None:
    def is_free(day: date) -> bool:
        return day.weekday() not in weekend_of("TR") and not is_day_off(day, "TR")

    wanted = [Wanted(name=f"{n}", overdue=date(2026, 5, 1)) for n in range(12)]
    days = spread(wanted, (), today=date(2026, 5, 22), per_week=3, weeks=10, is_free=is_free)
    assert not [day for day in days.values() if not is_free(day)]
    assert len(days) == 12
