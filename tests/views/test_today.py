"""What a lead reads on Monday."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.library import Library
from sahne.models.item import Item
from sahne.past import Change, Past, as_bytes, past_at
from sahne.plan import plan_of, whole_plan
from sahne.planning.slots import plans
from sahne.survey import Survey
from sahne.views.changed import changed
from sahne.views.channel_week import week_by_channel
from sahne.views.coming import coming
from sahne.views.waiting import waiting
from tests.memory import library_of, made

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MONDAY = date(2026, 11, 23)
ELIF = made("person", slug="elif", title="Elif Aydın")
CAN = made("person", slug="can", title="Can Ertuğrul")
days = st.dates(date(2026, 11, 9), date(2026, 12, 13))


def survey_of(*items: Item) -> Survey:
    return Survey(library=library_of(items), now=NOW)


def post(slug: str, publish: date | str, **written: Any) -> Item:
    given_fields = {
        "id": f"id-of-post-{slug}",
        "slug": slug,
        "title": slug,
        "publish": str(publish),
        "channel": ["linkedin"],
    }
    return made("post", **given_fields | {"owner": "elif", "status": "approved"} | written)


def names_of(found: Any) -> dict[str, tuple[list[str], list[str]]]:
    return {
        one.person.title if one.person else "": (
            [entry.item.slug for entry in one.late],
            [entry.item.slug for entry in one.coming],
        )
        for one in found
    }


def read(survey: Survey, ahead: int = 7) -> dict[str, tuple[list[str], list[str]]]:
    return names_of(waiting(survey, whole_plan(survey.library), ahead))


def test_what_did_not_go_out_is_late_and_the_next_seven_days_come() -> None:
    items = post("a", "2026-11-22"), post("b", "2026-11-23"), post("c", "2026-11-29"), post("d", "2026-11-30")
    assert read(survey_of(ELIF, *items)) == {"Elif Aydın": (["a"], ["b", "c"])}


def test_what_went_out_waits_for_nobody() -> None:
    assert read(survey_of(ELIF, post("a", "2026-11-22", status="published"))) == {}


def test_a_review_waits_for_the_reviewers_and_not_for_the_owner() -> None:
    item = post("a", "2026-12-20", status="review", reviewers=["can"], due={"review": "2026-11-20"})
    assert read(survey_of(ELIF, CAN, item)) == {"Can Ertuğrul": (["a"], [])}


def test_the_most_that_is_late_comes_first_and_nobody_comes_last() -> None:
    items = (
        post("a", "2026-11-01", owner=None),
        post("b", "2026-11-02", owner=None),
        post("c", "2026-11-20"),
        post("d", "2026-11-24", owner="can"),
    )
    assert list(read(survey_of(ELIF, CAN, *items))) == ["Elif Aydın", "Can Ertuğrul", ""]


@given(st.lists(days, max_size=8))
def test_a_week_of_the_channels_holds_each_of_its_days_once(publish: list[date]) -> None:
    items = [post(f"p{number}", day) for number, day in enumerate(publish)]
    survey = survey_of(ELIF, *items)
    shown = [slot.item.slug for week in week_by_channel(survey, MONDAY) for day in week.days for slot in day]
    expected = [item.slug for item, day in zip(items, publish, strict=True) if 0 <= (day - MONDAY).days < 7]
    assert sorted(shown) == sorted(expected)
    for week in week_by_channel(survey, MONDAY):
        for number, slots in enumerate(week.days):
            assert {slot.day for slot in slots} <= {MONDAY + timedelta(days=number)}
    assert survey.once(plans) is survey.once(plans)


def test_a_channel_that_promised_to_speak_is_shown_when_it_is_silent() -> None:
    weekly = made("channel", slug="linkedin", title="LinkedIn", cadence={"min_per_week": 2})
    seldom = made("channel", slug="youtube", title="YouTube", cadence={"min_per_week": 0.25})
    weeks = week_by_channel(survey_of(weekly, seldom), MONDAY)
    assert [(week.name, week.count) for week in weeks] == [("linkedin", 0)]


def test_the_next_time_of_what_repeats_is_told_and_what_is_over_is_not() -> None:
    items = (
        made(
            "event",
            id="id-of-weekly",
            slug="weekly",
            title="w",
            start="2026-10-01T10:00",
            repeat="every week on thu until 2027-01-31",
        ),
        made("event", id="id-of-over", slug="over", title="o", start="2026-11-20"),
        made("event", id="id-of-off", slug="off", title="x", start="2026-11-24", status="cancelled"),
        made("training", id="id-of-tr", slug="tr", title="t", start="2026-11-23"),
    )
    library = library_of(items)
    found = coming(library, plan_of(library), NOW, 10)
    assert [(one.item.slug, f"{one.start:%m-%d}", one.is_training) for one in found] == [
        ("tr", "11-23", True),
        ("weekly", "11-26", False),
    ]


def changes_of(item: Item, before: str | None) -> list[Any]:
    change = Change(commit="1a2b3c4", when=NOW, author="Elif", subject="Onay")
    past = Past(changes={item.path: (change,)}, since=NOW - timedelta(days=7), before={item.path: before})
    return changed(library_of([item]), past)


def test_a_new_item_is_new_and_its_last_commit_is_named() -> None:
    (one,) = changes_of(post("a", "2026-11-25"), None)
    assert (one.new, one.was, one.last.subject) == (True, (), "Onay")


@pytest.mark.parametrize(
    ("before", "was"),
    [
        ("status: draft", [("status", "draft", "approved")]),
        ("publish: 2026-11-20", [("publish", "2026-11-20", "2026-11-25")]),
        ("title: b", [("title", "b", "a")]),
        ("summary: b", []),
    ],
)
def test_what_a_field_said_is_set_against_what_it_says(before: str, was: list[tuple[str, str, str]]) -> None:
    (one,) = changes_of(post("a", "2026-11-25"), f"---\n{before}\n---\nMetin\n")
    assert (list(one.was), one.text) == (was, not was)


def test_a_time_that_was_written_without_its_zone_is_the_same_time() -> None:
    (one,) = changes_of(post("a", "2026-11-25T10:00"), "---\npublish: 2026-11-25T10:00\nsummary: x\n---\n")
    assert one.was == ()


@given(
    st.dictionaries(
        st.text(max_size=9),
        st.lists(
            st.builds(
                Change,
                commit=st.text(max_size=7),
                when=st.datetimes(timezones=st.just(UTC)),
                author=st.text(max_size=9),
                subject=st.text(max_size=9),
            ),
            max_size=3,
        ).map(tuple),
        max_size=3,
    ),
    st.none() | st.datetimes(timezones=st.just(UTC)),
    st.dictionaries(st.text(max_size=9), st.none() | st.text(max_size=9), max_size=3),
)
def test_what_a_build_is_told_of_the_past_arrives_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, changes: Any, since: datetime | None, before: Any
) -> None:
    past = Past(changes=changes, since=since, before=before)
    path = tmp_path_factory.mktemp("past") / "past.json"
    path.write_bytes(as_bytes(past))
    assert past_at(path) == past


def test_a_build_that_is_told_nothing_knows_nothing(tmp_path_factory: pytest.TempPathFactory) -> None:
    assert past_at(tmp_path_factory.mktemp("none") / "past.json") == Past()
    library: Library = library_of([])
    assert changed(library, Past()) == []
