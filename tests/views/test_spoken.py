"""Which open jobs a page speaks of."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.models.item import Item
from sahne.views.public import PublicView
from sahne.views.publish import public_view
from sahne.views.spoken import jobs_spoken_of, stories_of
from tests.memory import at, library_of, made

LIVE: dict[str, Any] = {"visibility": "public", "status": "published", "publish": "2026-11-01"}
CONSENT = [{"scope": ["name"], "channels": ["portal"], "langs": ["tr"], "granted": "2026-01-01"}]


def view_of(*items: Item) -> PublicView:
    library = library_of(items)
    return public_view(library, at(library, "2026-11-23T09:00"))


def job(slug: str, **written: Any) -> Item:
    return made("job", slug=slug, **LIVE | written)


def registry(team: dict[str, Any] | None = None, person: dict[str, Any] | None = None) -> list[Item]:
    return [
        made("team", slug="depo", **LIVE | (team or {})),
        made("value", slug="dakik", **LIVE),
        made("value", slug="acik", **LIVE),
        made("person", slug="aylin", **{"team": "depo", "consent": CONSENT} | (person or {})),
    ]


def spoken(story: dict[str, Any], *others: Item, kind: str = "story") -> list[str]:
    view = view_of(made(kind, slug="anlati", **LIVE | story), *others)
    (item,) = view.of_kind(kind, "tr")
    return [job.path.split("/")[-2] for job in jobs_spoken_of(view, item)]


def test_what_the_text_leads_to_comes_first_then_the_team_of_its_people() -> None:
    jobs = [job("a", team="depo"), job("b"), job("c", value=["dakik"])]
    story = {"body": "See [this](../jobs/b.md).", "people": ["aylin"], "value": ["dakik"]}
    assert spoken(story, *jobs, *registry()) == ["b", "a"]


def test_values_count_where_nothing_is_closer_and_those_that_share_most_come_first() -> None:
    jobs = [job("a", value=["dakik"]), job("b", value=["acik", "dakik"]), job("c")]
    assert spoken({"value": ["dakik", "acik"]}, *jobs, *registry()) == ["b", "a"]


@pytest.mark.parametrize(
    "written",
    [{"valid_through": "2026-11-22"}, {"lang": "en"}, {"visibility": "internal"}, {"publish": "2026-12-01"}],
)
def test_a_job_that_is_closed_or_of_another_language_or_not_public_is_not_spoken_of(written: dict[str, Any]) -> None:
    story = {"body": "[this](../jobs/a.md)", "people": ["aylin"], "value": ["dakik"]}
    assert spoken(story, job("a", team="depo", value=["dakik"], **written), *registry()) == []


@pytest.mark.parametrize(
    ("team", "person"),
    [
        ({"visibility": "internal"}, {}),
        ({"lang": "en"}, {}),
        ({}, {"consent": []}),
        ({}, {"left": "2026-10-01"}),
        ({}, {"consent": [CONSENT[0] | {"channels": ["linkedin"]}]}),
    ],
)
def test_the_team_of_a_person_who_may_not_be_shown_is_not_given_away(
    team: dict[str, Any], person: dict[str, Any]
) -> None:
    view = view_of(made("story", people=["aylin"], **LIVE), *registry(team, person))
    assert [item.teams for item in view.items if item.kind == "story"] == [()]


def test_the_guests_of_an_episode_come_before_its_host() -> None:
    people = [made("team", slug="ik", **LIVE), made("person", number=9, slug="mert", team="ik", consent=CONSENT)]
    jobs = [job("a", team="ik"), job("b", team="depo")]
    assert spoken({"people": ["mert"], "guests": ["aylin"]}, *jobs, *people, *registry(), kind="episode") == ["b", "a"]


@given(st.integers(0, 30), st.integers(0, 30))
def test_there_are_four_at_the_most_and_none_twice(of_team: int, of_value: int) -> None:
    jobs = [job(f"t{n}", team="depo", value=["dakik"]) for n in range(of_team)]
    jobs += [job(f"v{n}", value=["dakik"]) for n in range(of_value)]
    found = spoken({"people": ["aylin"], "value": ["dakik"]}, *jobs, *registry())
    assert len(found) == len(set(found)) == min(4, of_team or of_value)


def test_a_value_leads_to_its_jobs_and_its_stories() -> None:
    stories = [made("story", slug=f"s{n}", value=["dakik"] if n % 2 else [], **LIVE) for n in range(9)]
    view = view_of(*registry(), *stories, job("a", value=["dakik"]), job("b"))
    value = next(item for item in view.items if item.path.endswith("dakik/"))
    assert [one.path.split("/")[-2] for one in view.jobs_in(value)] == ["a"]
    assert len(stories_of(view, value)) == 3
    assert all(story.values[0].path == value.path for story in stories_of(view, value))
