"""Which channels the portal names, and which posts it says went out there."""

from typing import Any

import pytest

from sahne.models.item import Item
from sahne.views.publish import public_view
from sahne.views.social import PublicChannel
from tests.memory import at, library_of, made

OPEN: dict[str, Any] = {"visibility": "public", "status": "published", "show_posts": True}
BOTH = {"tr": "Herkese", "en": "For all"}


def channel(name: str, url: str = "", **written: Any) -> Item:
    given = {"slug": name, "title": name.title(), "url": url or f"https://www.{name}.example/yelkovan", "purpose": BOTH}
    return made("channel", **OPEN | given | written)


def post(slug: str, url: str, *channels: str, **written: Any) -> Item:
    given = {"slug": slug, "title": slug, "published_url": url, "channel": list(channels), "status": "published"}
    given["visibility"] = "public"
    return made("post", **given | {"published_at": "2026-11-20T10:00"} | written)


def shown(*items: Item, lang: str = "tr") -> list[PublicChannel]:
    library = library_of(items)
    view = public_view(library, at(library, "2026-11-23T09:00"))
    return [one for one in view.channels if one.lang == lang]


def titles(*items: Item, lang: str = "tr") -> dict[str, list[str]]:
    return {one.name: [post.title for post in one.posts] for one in shown(*items, lang=lang)}


def test_a_channel_is_said_in_each_language_in_which_it_has_a_purpose_by_name() -> None:
    items = [channel("youtube"), channel("linkedin", purpose={"en": "For all"}), channel("instagram")]
    assert [one.name for one in shown(*items)] == ["Instagram", "Youtube"]
    assert [(one.name, one.purpose) for one in shown(*items, lang="en")][1] == ("Linkedin", "For all")


@pytest.mark.parametrize(
    "written",
    [
        {"visibility": "internal"},
        {"status": "draft"},
        {"status": "approved"},
        {"lang": "de"},
        {"status": "archived"},
        {"publish": "2026-11-24"},
        {"expires": "2026-11-23"},
        {"slug": "portal"},
        {"purpose": {}},
        {"url": "tel:+90"},
    ],
)
def test_a_channel_that_nobody_made_public_or_that_is_over_is_not_shown(written: dict[str, Any]) -> None:
    assert shown(channel("linkedin", **written)) == []


def test_the_newest_three_that_went_out_there_in_that_language() -> None:
    posts = [
        post(f"p{n}", f"https://linkedin.example/feed/{n}", "linkedin", published_at=f"2026-11-{n:02}")
        for n in range(1, 6)
    ]
    english = post("e", "https://linkedin.example/feed/e", "linkedin", lang="en")
    assert titles(channel("linkedin"), *posts, english) == {"Linkedin": ["p5", "p4", "p3"]}
    assert titles(channel("linkedin"), *posts, english, lang="en") == {"Linkedin": ["e"]}


@pytest.mark.parametrize(
    "written",
    [
        {"visibility": "internal"},
        {"status": "approved"},
        {"published_url": None},
        {"published_url": "https://portal.example/elsewhere"},
        {"published_url": "mailto:a@linkedin.example"},
        {"published_at": "2026-11-23T09:01"},
        {"expires": "2026-11-22"},
        {"channel": ["intranet"]},
    ],
)
def test_what_did_not_go_out_there_is_not_told(written: dict[str, Any]) -> None:
    one = post("a", "https://linkedin.example/feed/a", "linkedin", **written)
    assert titles(channel("linkedin"), channel("intranet", visibility="internal"), one) == {"Linkedin": []}


def test_no_post_is_told_of_a_channel_that_does_not_say_so() -> None:
    one = post("a", "https://linkedin.example/feed/a", "linkedin")
    assert titles(channel("linkedin", show_posts=False), one) == {"Linkedin": []}


def test_of_two_channels_on_one_site_a_post_is_of_the_one_whose_address_it_goes_on_from() -> None:
    items = [channel("a", "https://social.example/a/us"), channel("b", "https://social.example/b/us")]
    assert titles(*items, post("p", "https://social.example/b/us/1", "a", "b")) == {"A": [], "B": ["p"]}
    assert titles(*items, post("p", "https://social.example/posts/1", "a", "b")) == {"A": ["p"], "B": ["p"]}
