"""Feeds of parts of the plan: what is in them, and who has one."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from sahne.calendars import parts
from sahne.calendars.chosen import chosen_feed
from sahne.calendars.export import all_feeds
from sahne.calendars.feed import as_bytes
from sahne.calendars.internal import internal_feeds
from sahne.calendars.parts import parts_of
from sahne.library import Library
from sahne.models.item import Item
from sahne.plan import whole_plan
from sahne.saved_views import SavedView
from tests.calendars.strategies import libraries
from tests.memory import at, library_of, made, made_settings

LEADS = {"draft": "10", "review": "6", "legal": "4", "measure": "14"}
TEAM = (
    made("person", slug="mert", title="Mert"),
    made("person", number=1, slug="elif", title="Elif"),
    made("person", number=2, slug="ece", title="Ece"),
    made("channel", slug="linkedin", title="LinkedIn", lead_times=LEADS),
)
POST = made("post", title="Kutu", publish="2026-12-17", channel=["linkedin"], owner="mert", reviewers=["elif"])
PUBLIC = {"visibility": "public", "status": "published", "publish": "2026-11-01"}


def feeds(site: str, *items: Item) -> dict[str, list[str]]:
    """Name of the feed -> the titles in it."""
    library = library_of(items)
    return {
        path.removesuffix(".ics").replace("calendars/", ""): [str(e["SUMMARY"]) for e in events(data)]
        for path, data in all_feeds(library, at(library))[site].items()
    }


def events(data: bytes) -> list[Any]:
    return list(Calendar.from_ical(data).walk("VEVENT"))


def test_an_owner_sees_what_they_must_do_and_a_reviewer_what_they_must_read() -> None:
    found = feeds("playbook", POST, *TEAM)
    assert found["owner-mert"] == [
        "Taslak teslimi: Kutu (LinkedIn, taslak)",
        "Hukuk onayı: Kutu (LinkedIn, taslak)",
        "LinkedIn: Kutu (taslak)",
        "Ölçüm: Kutu (LinkedIn, taslak)",
    ]
    assert found["owner-elif"] == ["Gözden geçirme: Kutu (LinkedIn, taslak)"]


def test_somebody_who_owns_nothing_has_no_feed() -> None:
    assert "owner-ece" not in feeds("playbook", POST, *TEAM)


def test_what_is_published_is_no_task_any_more() -> None:
    done = made("post", publish="2026-11-20", channel=["linkedin"], owner="mert", status="published")
    assert [title for title in feeds("playbook", done, *TEAM)["owner-mert"] if "Ölçüm" not in title] == []


def test_a_channel_shows_what_goes_out_and_not_the_work_on_it() -> None:
    found = feeds("playbook", POST, *TEAM)
    for name in ("channel-linkedin", "kind-post", "lang-tr"):
        assert found[name] == ["LinkedIn: Kutu (taslak)"]
    assert found["lang-en"] == []
    assert len(found["reviews"]) == 2


def test_an_event_is_in_the_feed_of_each_language_that_it_has() -> None:
    both = [
        made("event", number=n, lang=lang, slug=lang, translation_key="x", start="2026-12-03")
        for n, lang in enumerate(("tr", "en"))
    ]
    found = feeds("playbook", *both)
    assert (found["lang-tr"], found["lang-en"], found["all"]) == (["event 0"], ["event 0"], ["event 0"])


def test_the_holidays_of_the_country_have_a_feed() -> None:
    found = feeds("playbook")["holidays"]
    assert any("Cumhuriyet Bayramı" in title for title in found)
    assert any("(yarım gün)" in title for title in found)


def test_a_description_says_who_acts_and_ends_with_the_link() -> None:
    library = library_of([POST, *TEAM])
    data = all_feeds(library, at(library))["playbook"]["calendars/owner-elif.ics"]
    lines = str(events(data)[0]["DESCRIPTION"]).split("\n")
    assert lines[0] == "Yapacak: Elif"
    assert lines[-1].startswith("https://playbook.example/")


def test_a_job_and_an_event_are_in_the_feeds_of_their_team_and_place() -> None:
    found = feeds(
        "portal",
        made("team", slug="depo", title="Depo", **PUBLIC),
        made("location", slug="tuzla", title="Tuzla", **PUBLIC),
        made("job", title="İş", valid_through="2026-12-24", team="depo", location="tuzla", **PUBLIC),
        made("event", title="Gezi", start="2026-12-03", location="tuzla", **PUBLIC),
    )
    assert found["team-depo"] == ["Son başvuru: İş"]
    assert found["location-tuzla"] == ["Gezi", "Son başvuru: İş"]


def test_what_is_asked_for_has_no_address_and_holds_nothing_else() -> None:
    other = made("post", number=1, publish="2026-12-18")
    library = library_of([POST, other, *TEAM])
    feed = chosen_feed(library, at(library), lambda item: "linkedin" in item.names("channel"), "LinkedIn")
    data = as_bytes(feed, library.settings.timezone, 2026)
    assert {str(event["UID"])[:14] for event in events(data)} == {"post-0000-0000"}
    assert b"SOURCE" not in data


def test_a_large_feed_has_its_years_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LARGE", 1)
    library = library_of([POST, made("post", number=1, publish="2027-02-01")])
    feeds = {feed.path: feed for feed in internal_feeds(library, whole_plan(library), at(library))}
    years = [feeds[f"calendars/all-{year}.ics"].lines for year in (2026, 2027)]
    assert [line for lines in years for line in lines] == [*feeds["calendars/all.ics"].lines]
    assert parts_of(feeds["calendars/all-2026.ics"]) == []


def test_a_saved_view_has_a_calendar_of_what_fits_all_of_it_and_no_more() -> None:
    settings = made_settings(views={"Taslaklar": {"channel": ["linkedin"], "status": ["draft", "idea"]}})
    items = [
        *TEAM,
        POST,
        made("post", number=1, title="Buz", publish="2026-12-18", channel=["linkedin"], status="approved"),
        made("post", number=2, title="Yol", publish="2026-12-18", channel=["instagram"], status="draft"),
        made("post", number=3, title="Rampa", publish="2026-12-19", channel=["linkedin"], status="idea"),
    ]
    library = library_of(items, settings)
    found = all_feeds(library, at(library))["playbook"]["calendars/view-taslaklar.ics"]
    assert [str(event["SUMMARY"]) for event in events(found)] == ["LinkedIn: Kutu (taslak)", "LinkedIn: Rampa (fikir)"]


@given(library=libraries(), chosen=st.data())
def test_the_calendar_of_a_saved_view_of_one_value_is_that_of_the_value(
    library: Library, chosen: st.DataObject
) -> None:
    facet, value = chosen.draw(st.sampled_from([("kind", "event"), ("kind", "post"), ("lang", "tr"), ("lang", "en")]))
    views = library.settings.model_copy(update={"views": {"Bir": SavedView.model_validate({facet: value})}})
    found = internal_feeds(replace(library, settings=views), whole_plan(library), at(library))
    lines = {feed.path: feed.lines for feed in found}
    if f"calendars/{facet}-{value}.ics" in lines:  # a kind of which there is nothing has none
        assert lines["calendars/view-bir.ics"] == lines[f"calendars/{facet}-{value}.ics"]
