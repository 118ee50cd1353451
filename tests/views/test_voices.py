"""Nobody is quoted who did not agree to it, and nobody twice."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.models.item import Item
from sahne.views.public import PublicView
from sahne.views.publish import public_view
from sahne.views.voices import voices
from tests.memory import at, library_of, made

DAY = date(2026, 11, 23)
LIVE = {"visibility": "public", "status": "published"}
YES = {"scope": ["name", "quote"], "channels": ["portal"], "langs": ["tr"], "granted": "2026-01-10"}


def view_of(*items: Item) -> PublicView:
    library = library_of(items)
    return public_view(library, at(library, "2026-11-23T09:00"))


def person(slug: str, **consent: object) -> Item:
    return made("person", slug=slug, title=slug.title(), consent=[YES | consent])


def story(number: int, *people: str) -> Item:
    publish = (DAY - timedelta(days=number + 1)).isoformat()
    told = {"title": f"Story {number}", "people": list(people), "quote": "Said.", "publish": publish}
    return made("story", slug=f"story-{number}", **LIVE | told)


def test_a_quote_stands_beside_the_name_of_the_first_person() -> None:
    [one] = voices(view_of(person("elif"), person("can"), story(1, "elif", "can")), "tr")
    assert one.quote is not None
    assert (one.quote.text, one.quote.person.name) == ("Said.", "Elif")


@pytest.mark.parametrize(
    "consent",
    [
        {"scope": ["name"]},
        {"scope": ["quote"]},
        {"channels": ["linkedin"]},
        {"langs": ["en"]},
        {"expires": "2026-11-22"},
        {"granted": "2026-11-24"},
    ],
)
def test_without_consent_to_be_quoted_here_now_and_in_this_language_there_is_no_quote(
    consent: dict[str, object],
) -> None:
    view = view_of(person("elif", **consent), person("can"), story(1, "elif", "can"))
    assert voices(view, "tr") == []
    assert "Said." not in repr(view)


@pytest.mark.parametrize("people", [(), ("nobody",), ("nobody", "elif")])
def test_a_quote_is_never_put_in_the_mouth_of_somebody_else(people: tuple[str, ...]) -> None:
    assert voices(view_of(person("elif"), story(1, *people)), "tr") == []


@given(st.lists(st.sampled_from(["elif", "can", "nil", "derya"]), max_size=8))
def test_up_to_three_are_heard_the_newest_first_and_nobody_twice(speakers: list[str]) -> None:
    people = [person(name) for name in ("elif", "can", "nil", "derya")]
    heard = voices(view_of(*people, *(story(number, name) for number, name in enumerate(speakers))), "tr")
    names = [one.quote.person.name.lower() for one in heard if one.quote]
    assert names == list(dict.fromkeys(speakers))[:3]
