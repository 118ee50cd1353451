"""A word that stands only in what is internal is nowhere in the portal's view, its feeds or its search data."""

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.calendars.export import portal_feeds
from sahne.kinds import KINDS
from sahne.library import Library
from sahne.models.item import Item
from sahne.syndication.files import syndicated
from sahne.views.public import PublicView
from sahne.views.publish import public_view
from sahne.views.social import public_channels
from sahne.views.structured_data import as_json_ld, organization_json_ld
from tests.memory import at, library_of, made, made_settings
from tests.views.canaries import OWN, planted

SECRET = "kanarya"
NUMBERS = ("918273.5", "918273", "2027, 1, 15", "2027-01-15", "2027, 2, 3", "2027-02-03")
"""Of KPIs, budgets and reviews."""
KIND_NAMES = sorted(OWN)
SHOWN = ("job", "story", "post", "event", "episode", "contest", "community", "team", "location", "value")
LIVE = {"visibility": "public", "status": "published", "publish": "2026-11-01"}
WHY = {
    "internal": {"visibility": "internal"},
    "nothing said of who may see it": {"visibility": None},
    "an idea": {"status": "idea"},
    "a draft": {"status": "draft"},
    "in review": {"status": "review"},
    "archived": {"status": "archived"},
    "to come": {"publish": "2026-11-24"},
    "to come today": {"publish": "2026-11-23T09:01"},
    "approved without a day": {"status": "approved", "publish": None},
    "expired": {"expires": "2026-11-23"},
    "expired this minute": {"expires": "2026-11-23T09:00"},
    "in a language that the portal does not have": {"lang": "de"},
}
"""Reason -> what makes an item that would be live internal for it."""
hidden = st.tuples(st.sampled_from(KIND_NAMES), st.sampled_from(sorted(WHY)))


def serialised(view: PublicView) -> str:
    """All that the portal is made of, in one text."""
    feeds = [data.decode().replace("\r\n ", "") for data in portal_feeds(view).values()]
    feeds += [data.decode() for data in syndicated(view, lambda item: f"<p>{item.body}</p>").values()]
    pages = [as_json_ld(view, item, f"<p>{item.body}</p>") or "" for item in view.items]
    return "\n".join(
        [repr(view), *map(repr, view.items), *feeds, *pages, organization_json_ld(view), repr(sorted(view.files))]
    )


def portal_of(*items: Item, today: str = "2026-11-23T09:00") -> str:
    library = everything(*items)
    return serialised(public_view(library, at(library, today)))


def everything(*items: Item) -> Library:
    assets = ("images/a.png", f"images/{SECRET}.png", f"audio/{SECRET}.mp3", f"audio/{SECRET}.txt")
    library = library_of(items, made_settings(podcast={"title": "Yelkovan Podcast"}), assets=assets)
    heard = {"open_file": lambda _: BytesIO(f"ID3 {SECRET} ........".encode()), "stamp_file": lambda _: (0, 20)}
    return replace(library, **heard)


def secret_item(kind: str, why: str) -> Item:
    written = planted(kind, SECRET) | LIVE | WHY[why]
    if kind == "job":
        written["date_posted"] = "2026-10-01"
    return made(kind, **{name: value for name, value in written.items() if value is not None})


def test_every_kind_and_every_field_has_its_word() -> None:
    assert {kind.name for kind in KINDS} == set(OWN)
    for kind in KINDS:
        said = planted(kind.name, SECRET)
        silent = {
            "path",
            "lang",
            "status",
            "visibility",
            "publish",
            "due",
            "published_at",
            "updated",
            "expires",
            "skipped",
            "moved",
        }
        own = {
            "all_day",
            "end",
            "repeat",
            "direct_apply",
            "employment_type",
            "seniority",
            "duration",
            "certificate_months",
            "within_months",
            "complete_by",
            "joined",
        }
        own |= {
            "level",
            "age",
            "experience",
            "cadence",
            "quiet_hours",
            "lead_times",
            "show_posts",
            "text_limit",
            "left",
            "location",
            "answered",
            "sentiment",
        }
        assert set(kind.model.model_fields) - silent - own <= set(said), kind.name


@given(items=st.lists(hidden, min_size=1, max_size=5))
def test_what_is_internal_is_nowhere_on_the_portal(items: list[tuple[str, str]]) -> None:
    secret = [secret_item(kind, why) for kind, why in items]
    whole = portal_of(*{item.path: item for item in secret}.values())
    assert SECRET not in whole
    assert not [number for number in NUMBERS if number in whole]


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_only_ten_kinds_can_be_public_and_a_channel_with_a_purpose(kind: str) -> None:
    written = planted(kind, SECRET) | LIVE
    assert (SECRET in portal_of(made(kind, **written))) is (kind in (*SHOWN, "channel"))


@pytest.mark.parametrize("lacks", [{"purpose": {}}, {"purpose": {"de": "An alle"}}, {"url": None}, {"url": "tel:+90"}])
def test_a_public_channel_without_a_purpose_or_an_address_is_not_shown(lacks: dict[str, Any]) -> None:
    assert SECRET not in portal_of(made("channel", **planted("channel", SECRET) | LIVE | lacks))


def test_of_a_public_channel_name_address_and_purpose_pass_and_nothing_else() -> None:
    passes = {"title": "LinkedIn", "url": "https://linkedin.example/yelkovan", "purpose": {"tr": "For all"}}
    whole = portal_of(made("channel", **planted("channel", SECRET) | LIVE | passes))
    assert all(words in whole for words in ("LinkedIn", "https://linkedin.example/yelkovan", "For all"))
    assert SECRET not in whole
    assert not [number for number in NUMBERS if number in whole]


_CHANNEL: dict[str, Any] = {"slug": "c", "title": "C", "url": "https://c.example/", "purpose": {"tr": "P"}} | LIVE


@given(st.sampled_from(sorted(WHY)), st.booleans())
def test_a_channel_that_shows_posts_shows_no_hidden_one(why: str, show: bool) -> None:
    said = {"channel": ["c"], "published_url": f"https://c.example/{SECRET}"}
    post = planted("post", SECRET) | said | LIVE | WHY[why]
    items = (
        made("channel", show_posts=show, **_CHANNEL),
        made("post", **{n: v for n, v in post.items() if v is not None}),
    )
    assert SECRET not in portal_of(*items)


def test_of_a_post_that_went_out_there_title_address_and_day_pass_and_nothing_else() -> None:
    passes = {"title": "Told", "published_url": "https://c.example/told", "channel": ["c"]} | LIVE
    items = made("channel", show_posts=True, **_CHANNEL), made("post", **planted("post", SECRET) | passes)
    whole = repr(public_channels(everything(*items), datetime(2026, 11, 23, 9, tzinfo=UTC)))
    assert "Told" in whole
    assert "https://c.example/told" in whole
    assert SECRET not in whole
    assert not [number for number in NUMBERS if number in whole]


@pytest.mark.parametrize("status", ["idea", "draft", "review", "archived"])
@pytest.mark.parametrize("kind", SHOWN)
def test_a_public_item_is_not_shown_before_it_is_ready(kind: str, status: str) -> None:
    assert SECRET not in portal_of(made(kind, **planted(kind, SECRET) | LIVE | {"status": status}))


@given(kind=st.sampled_from(SHOWN), others=st.lists(hidden, max_size=4))
def test_a_public_item_says_nothing_of_its_purpose_or_of_what_is_internal(
    kind: str, others: list[tuple[str, str]]
) -> None:
    purpose = {name: planted(kind, SECRET)[name] for name in _INTERNAL}
    named = {"value": [f"value-{SECRET}"], "people": [f"person-{SECRET}"]}
    named |= {"location": [f"location-{SECRET}"], "team": f"team-{SECRET}"} if kind == "job" else {}
    named |= (
        {"location": f"location-{SECRET}", "community": f"community-{SECRET}", "start": "2026-12-03"}
        if kind == "event"
        else {}
    )
    named |= {"guests": [f"person-{SECRET}"]} if kind == "episode" else {}
    page = made(kind, body=_BODY, **purpose, **named, **LIVE)
    secret = [secret_item(other, why) for other, why in others]
    items = {item.path: item for item in [*secret, *_registry(), page]}
    whole = portal_of(*items.values())
    assert page.slug in whole
    assert SECRET not in whole
    assert not [number for number in NUMBERS if number in whole]


_INTERNAL = (
    *("translation_key", "audience", "channel", "goal", "kpi", "owner", "reviewers", "campaign"),
    *("published_url", "review_by"),
)
_BODY = f"""Hello. <!-- {SECRET} -->

See [the plan](../posts/post-{SECRET}.md), [its author](../people/person-{SECRET}.md "{SECRET}") and [the rest][r].

<!--
{SECRET}
-->

[r]: ../campaigns/campaign-{SECRET}.md
"""


def _registry() -> list[Item]:
    """What a public item may name and the portal may not show."""
    return [
        secret_item(kind, "internal")
        for kind in ("value", "person", "location", "community", "team", "goal", "campaign", "channel")
    ]


def test_the_parts_of_the_view_have_no_field_for_what_is_internal() -> None:
    def names(type: Any) -> set[str]:
        own = {field.name for field in fields(type)} if is_dataclass(type) else set()
        return own.union(*(names(below) for below in type.__subclasses__()))

    from sahne.views.public import PublicItem

    internal = {"audience", "channel", "goal", "kpi", "owner", "reviewers", "campaign", "published_url", "published_at"}
    internal |= {"status", "visibility", "review_by", "expires", "budget", "translation_key"}
    assert not names(PublicItem) & internal
