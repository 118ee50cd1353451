"""The months of events: each time stands on each of its days, once, and nothing else stands anywhere."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sahne.views.event_months import event_months
from sahne.views.public import PublicEvent, PublicView
from sahne.views.publish import public_view
from tests.memory import at, library_of, made

LIVE = {"visibility": "public", "status": "published", "publish": "2020-11-01"}
days = st.dates(date(2025, 6, 1), date(2027, 6, 1))


def view_of(*written: dict[str, Any]) -> PublicView:
    library = library_of([made("event", slug=f"event-{number}", **LIVE | one) for number, one in enumerate(written)])
    return public_view(library, at(library, "2026-11-23T09:00"))


def squares(view: PublicView, lang: str = "tr") -> list[tuple[date, str]]:
    months = event_months(view, lang)
    return [
        (day.date, time.event.title) for month in months for week in month.weeks for day in week for time in day.times
    ]


@given(st.lists(st.tuples(days, st.integers(0, 6)), max_size=6))
def test_an_event_stands_on_each_of_its_days_once(spans: list[tuple[date, int]]) -> None:
    view = view_of(
        *(
            {"title": f"{n}", "start": f"{day}", "end": f"{day + timedelta(more)}"}
            for n, (day, more) in enumerate(spans)
        )
    )
    expected = [(day + timedelta(at), f"{n}") for n, (day, more) in enumerate(spans) for at in range(more + 1)]
    assert sorted(squares(view)) == sorted(expected)
    months = [month.first for month in event_months(view, "tr")]
    assert months == sorted({day.replace(day=1) for day, _ in expected})


@given(days, st.integers(7, 90))
def test_what_is_long_stands_above_every_month_it_touches_and_in_no_day(day: date, more: int) -> None:
    view = view_of({"start": f"{day}", "end": f"{day + timedelta(more)}"})
    assert squares(view) == []
    touched = {(day + timedelta(at)).replace(day=1) for at in range(more + 1)}
    assert {month.first for month in event_months(view, "tr") if month.running} == touched


def test_a_month_is_whole_weeks_from_monday_and_shows_no_day_of_another() -> None:
    (month,) = event_months(view_of({"start": "2026-12-31"}), "tr")
    assert all(len(week) == 7 and week[0].date.weekday() == 0 for week in month.weeks)
    assert [day.date for week in month.weeks for day in week if day.inside] == [
        date(2026, 12, n + 1) for n in range(31)
    ]
    assert month.name == "2026-12"


def test_each_time_of_a_repeating_event_is_there_and_those_skipped_or_moved_are_not() -> None:
    view = view_of(
        {
            "start": "2026-11-25T18:00",
            "repeat": "every month until 2027-03-31",
            "skipped": ["2026-12-25"],
            "moved": {"2027-01-25": "2027-01-26T19:00"},
        }
    )
    assert [day for day, _ in squares(view)] == [
        date(2026, 11, 25),
        date(2027, 1, 26),
        date(2027, 2, 25),
        date(2027, 3, 25),
    ]


def test_years_of_an_event_do_not_make_years_of_pages() -> None:
    months = event_months(view_of({"start": "2020-01-06", "repeat": "every week until 2040-12-31"}), "tr")
    assert [months[0].name, months[-1].name, len(months)] == ["2024-11", "2027-11", 37]


def test_what_ends_at_midnight_does_not_touch_the_next_day_and_what_ends_later_does() -> None:
    view = view_of(
        {"title": "a", "start": "2026-12-31T20:00", "end": "2027-01-01T00:00"},
        {"title": "b", "start": "2026-12-31T20:00", "end": "2027-01-01T02:00"},
    )
    assert squares(view) == [(date(2026, 12, 31), "a"), (date(2026, 12, 31), "b"), (date(2027, 1, 1), "b")]


def test_a_cancelled_event_stays_in_its_month_so_that_nobody_comes_in_vain() -> None:
    view = view_of({"start": "2026-12-08T14:00", "status": "cancelled"})
    assert [day for day, _ in squares(view)] == [date(2026, 12, 8)]
    assert [event.cancelled for event in view.items if isinstance(event, PublicEvent)] == [True]


def test_a_day_begins_with_what_has_no_hour_and_goes_on_by_the_clock() -> None:
    view = view_of(
        {"title": "c", "start": "2026-12-08T14:00"},
        {"title": "b", "start": "2026-12-08T09:00"},
        {"title": "a", "start": "2026-12-08"},
    )
    assert [title for _, title in squares(view)] == ["a", "b", "c"]


def test_other_languages_have_their_own_months() -> None:
    view = view_of({"start": "2026-12-08", "lang": "tr"}, {"start": "2027-01-08", "lang": "en"})
    assert [month.name for month in event_months(view, "en")] == ["2027-01"]
