"""What is on the portal on a day, and how it looks then."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.library import Library
from sahne.models.item import Item
from sahne.models.person import Person
from sahne.views.public import PublicEvent, PublicItem, PublicJob, PublicView
from sahne.views.publish import may_show, public_view
from tests.memory import at, library_of, made, made_settings

LIVE = {"visibility": "public", "status": "published", "publish": "2026-11-01"}
TODAY = date(2026, 11, 23)


def view_of(*items: Item, today: str = "2026-11-23T09:00") -> PublicView:
    library = library_of(items, assets=["images/a.png"])
    return public_view(library, at(library, today))


def only(view: PublicView) -> PublicItem:
    [item] = view.items
    return item


def job_on(today: str, **written: Any) -> PublicJob:
    job = only(
        view_of(
            made("job", **LIVE | {"publish": "2026-10-01", "apply_url": "https://apply.example/"} | written),
            today=today,
        )
    )
    assert isinstance(job, PublicJob)
    return job


def event_on(today: str, **written: Any) -> PublicEvent:
    event = only(view_of(made("event", **LIVE | written), today=today))
    assert isinstance(event, PublicEvent)
    return event


@pytest.mark.parametrize(
    ("publish", "now", "shown"),
    [
        ("2026-11-24", "2026-11-23T23:59", False),
        ("2026-11-24", "2026-11-24T00:00", True),
        ("2026-11-23T10:00", "2026-11-23T09:59", False),
        ("2026-11-23T10:00", "2026-11-23T10:00", True),
        ("2026-11-23T10:00+00:00", "2026-11-23T12:59", False),
        ("2026-11-23T10:00+00:00", "2026-11-23T13:00", True),
    ],
)
def test_an_item_appears_at_its_moment_in_the_zone_of_the_workspace(publish: str, now: str, shown: bool) -> None:
    assert bool(view_of(made("story", **LIVE | {"publish": publish}), today=now).items) is shown


@pytest.mark.parametrize(
    ("expires", "now", "shown"),
    [
        ("2026-11-24", "2026-11-23T23:59", True),
        ("2026-11-24", "2026-11-24T00:00", False),
        ("2026-11-23T10:00", "2026-11-23T09:59", True),
        ("2026-11-23T10:00", "2026-11-23T10:00", False),
    ],
)
def test_an_item_disappears_when_it_expires(expires: str, now: str, shown: bool) -> None:
    assert bool(view_of(made("story", expires=expires, **LIVE), today=now).items) is shown


def test_an_item_that_is_published_needs_no_day_and_one_that_is_approved_does() -> None:
    assert view_of(made("story", visibility="public", status="published")).items
    assert not view_of(made("story", visibility="public", status="approved")).items
    assert view_of(made("story", visibility="public", status="approved", publish="2026-11-01")).items


def test_a_job_appears_on_the_day_it_opens() -> None:
    job = made("job", date_posted="2026-11-24", **LIVE)
    assert not view_of(job, today="2026-11-23T23:59").items
    assert view_of(job, today="2026-11-24T00:00").items


@pytest.mark.parametrize(
    ("closes", "now", "closed"),
    [
        ("2026-11-23", "2026-11-23T23:59", False),
        ("2026-11-23", "2026-11-24T00:00", True),
        ("2026-11-23T17:00", "2026-11-23T17:00", False),
        ("2026-11-23T17:00", "2026-11-23T17:01", True),
        ("2026-11-23T17:00+00:00", "2026-11-23T19:59", False),
        ("2026-11-23T17:00+00:00", "2026-11-23T20:01", True),
    ],
)
def test_a_job_closes_when_its_last_day_or_moment_is_over(closes: str, now: str, closed: bool) -> None:
    job = job_on(now, valid_through=closes)
    assert job.closed is closed
    assert (job.apply_url is None) is closed
    assert (job.days_left is None) is closed


@given(left=st.integers(0, 60), hour=st.integers(0, 23))
def test_the_days_left_are_counted_on_the_calendar(left: int, hour: int) -> None:
    closes = TODAY + timedelta(days=left)
    assert job_on(f"2026-11-23T{hour:02d}:00", valid_through=f"{closes}").days_left == left


def test_a_job_without_a_last_day_stays_open() -> None:
    job = job_on("2026-11-23T09:00")
    assert (job.closed, job.days_left, job.apply_url) == (False, None, "https://apply.example/")


def test_only_open_jobs_are_in_the_list_of_open_jobs() -> None:
    items = [
        made("job", number=1, valid_through="2026-11-22", **LIVE),
        made("job", number=2, valid_through="2026-11-23", **LIVE),
        made("job", number=3, date_posted="2026-11-24", **LIVE),
    ]
    assert [job.uid for job in view_of(*items).jobs("tr")] == [items[1].id]


def test_a_cancelled_event_stays_with_its_notice_and_no_other_cancelled_item_does() -> None:
    event = event_on("2026-11-23T09:00", start="2026-12-03", status="cancelled")
    assert event.cancelled
    assert not view_of(made("contest", **LIVE | {"status": "cancelled"})).items
    assert not view_of(made("job", **LIVE | {"status": "cancelled"})).items


def test_a_cancelled_event_that_was_not_yet_announced_is_not_announced() -> None:
    written = LIVE | {"status": "cancelled", "start": "2026-12-03"}
    assert not view_of(made("event", **written | {"publish": "2026-11-24"})).items
    assert not view_of(made("event", **written | {"visibility": "internal"})).items


@pytest.mark.parametrize(
    ("written", "now", "past"),
    [
        ({"start": "2026-11-23"}, "2026-11-23T23:59", False),
        ({"start": "2026-11-23"}, "2026-11-24T00:00", True),
        ({"start": "2026-11-20", "end": "2026-11-23"}, "2026-11-23T23:59", False),
        ({"start": "2026-11-23T18:00", "end": "2026-11-23T20:00"}, "2026-11-23T19:59", False),
        ({"start": "2026-11-23T18:00", "end": "2026-11-23T20:00"}, "2026-11-23T20:00", True),
        ({"start": "2026-01-05", "repeat": "every week until 2026-11-23"}, "2026-11-23T09:00", False),
        ({"start": "2026-01-05", "repeat": "every week until 2026-11-23"}, "2026-11-24T00:00", True),
    ],
)
def test_an_event_is_over_when_its_last_day_or_hour_is(written: dict[str, str], now: str, past: bool) -> None:
    assert event_on(now, **written).past is past


def test_an_event_that_took_place_four_times_is_over_after_the_fourth() -> None:
    assert event_on("2026-11-23T09:00", start="2026-01-05", repeat="every week 4 times").past


def test_translations_name_only_what_is_shown() -> None:
    turkish = made("story", number=1, translation_key="night", **LIVE)
    english = made("story", number=2, translation_key="night", lang="en", **LIVE | {"status": "draft"})
    assert dict(only(view_of(turkish, english)).translations) == {"tr": "hikayeler/story-1/"}
    both = view_of(turkish, made("story", number=2, translation_key="night", lang="en", **LIVE))
    assert {frozenset(item.translations) for item in both.items} == {frozenset({"tr", "en"})}


def test_a_page_names_only_teams_places_and_values_that_have_a_page() -> None:
    shown = [made("team", number=1, **LIVE), made("location", number=1, **LIVE), made("value", number=1, **LIVE)]
    hidden = [made("team", number=2), made("location", number=2), made("value", number=2)]
    job = made("job", team="team-2", location=["location-1", "location-2"], value=["value-1", "value-2"], **LIVE)
    view = view_of(*shown, *hidden, job)
    [page] = view.jobs("tr")
    assert page.team is None
    assert [place.title for place in page.places] == ["location 1"]
    assert [value.title for value in page.values] == ["value 1"]
    assert view.jobs_in(view.by_source["locations/location-1.md"]) == [page]


CONSENT = {"scope": ["name", "photo"], "channels": ["portal"], "langs": ["tr"], "granted": "2026-01-01"}


def person(**written: Any) -> Person:
    made_person = made("person", **{"consent": CONSENT, "visibility": "internal"} | written)
    assert isinstance(made_person, Person)
    return made_person


@pytest.mark.parametrize(
    ("consent", "lang", "may"),
    [
        ({}, "tr", True),
        ({}, "en", False),
        ({"langs": ["tr", "en"]}, "en", True),
        ({"langs": []}, "tr", False),
        ({"channels": ["linkedin"]}, "tr", False),
        ({"channels": ["linkedin", "portal"]}, "tr", True),
        ({"channels": []}, "tr", False),
        ({"scope": ["photo"]}, "tr", False),
        ({"granted": "2026-11-23"}, "tr", True),
        ({"granted": "2026-11-24"}, "tr", False),
        ({"expires": "2026-11-23"}, "tr", True),
        ({"expires": "2026-11-22"}, "tr", False),
    ],
)
def test_a_person_is_shown_where_and_while_they_agreed(consent: dict[str, Any], lang: str, may: bool) -> None:
    assert may_show(person(consent=CONSENT | consent), lang, TODAY) is may


def test_somebody_who_agreed_to_nothing_is_not_shown() -> None:
    assert not may_show(person(consent=[]), "tr", TODAY)


def test_two_agreements_do_not_add_up_to_a_third() -> None:
    turkish_elsewhere = CONSENT | {"channels": ["linkedin"]}
    english_here = CONSENT | {"langs": ["en"]}
    assert not may_show(person(consent=[turkish_elsewhere, english_here]), "tr", TODAY)


@pytest.mark.parametrize(("left", "may"), [("2026-11-22", False), ("2026-11-23", True), ("2026-11-24", True)])
def test_somebody_is_shown_to_the_last_day_of_work(left: str, may: bool) -> None:
    assert may_show(person(left=left), "tr", TODAY) is may


def test_people_and_guests_are_shown_by_the_language_of_the_page() -> None:
    agreed = person(title="Elif Aydın", job_title="Pilot")
    pages = [
        made("story", people=["person-0"], **LIVE),
        made("episode", guests=["person-0"], **LIVE),
        made("story", number=1, lang="en", people=["person-0"], **LIVE),
    ]
    view = view_of(agreed, *pages)
    shown = {item.path: [person.name for person in (*item.people, *getattr(item, "guests", ()))] for item in view.items}
    assert shown == {
        "hikayeler/story-0/": ["Elif Aydın"],
        "podcast/episode-0/": ["Elif Aydın"],
        "en/stories/story-1/": [],
    }


def test_an_item_in_a_language_that_the_workspace_does_not_publish_is_nowhere() -> None:
    settings = made_settings(languages=["tr"])
    library: Library = library_of([made("story", lang="en", **LIVE)], settings)
    assert public_view(library, at(library)).items == ()
