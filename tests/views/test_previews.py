"""What a channel shows of a text: all of it, in order, and nothing that does not fit."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.models.item import Item
from sahne.plain_text import plain_text
from sahne.platforms import PLATFORMS
from sahne.survey import Survey
from sahne.views.previews import Preview, previews
from tests.memory import library_of, made

NAMES = [platform.name for platform in PLATFORMS]
texts = st.text(st.sampled_from("abç ğş İı\n#👩‍👩‍👧https://x.example/ "), max_size=700)


def preview(name: str, body: str, page: str | None = None, **written: Any) -> Preview:
    channel = made("channel", slug="ch", title=name, platform=name)
    kind = written.pop("kind", "post")
    item: Item = made(kind, slug="a", title="Başlık", summary="Özet", channel=["ch"], body=body, **written)
    survey = Survey(library=library_of([channel, item]), now=datetime(2026, 11, 23, tzinfo=UTC))
    (shown,) = previews(survey, item, page)
    return shown


@given(st.sampled_from(NAMES), texts)
def test_no_letter_is_lost_and_what_is_shown_fits(name: str, body: str) -> None:
    shown = preview(name, body)
    assert shown.shown + shown.hidden + shown.cut == plain_text(body)
    if shown.limit is not None:
        assert shown.platform.count(shown.shown + shown.hidden) <= shown.limit
        assert bool(shown.cut) is (shown.length > shown.limit)
    if shown.platform.folded is not None:
        assert len(shown.shown) <= max(shown.platform.folded, 0) or not shown.hidden


def test_a_text_is_folded_at_a_word() -> None:
    shown = preview("LinkedIn", "kelime " * 40)
    assert shown.shown.endswith("kelime")
    assert len(shown.shown) <= 140


@pytest.mark.parametrize(
    ("kind", "written", "own"),
    [
        ("post", {}, True),
        ("post", {"channel": ["ch", "portal"]}, False),
        ("event", {"start": "2026-12-01"}, False),
        ("story", {"visibility": "internal"}, True),
        ("story", {"visibility": "public"}, False),
    ],
)
def test_what_has_a_page_is_shown_as_a_link_to_it(kind: str, written: dict[str, Any], own: bool) -> None:
    channel = made("channel", slug="ch", title="LinkedIn", platform="LinkedIn")
    fields = {"slug": "a", "title": "Başlık", "summary": "Özet", "channel": ["ch"], "body": "Metin"} | written
    item = made(kind, **fields)
    survey = Survey(library=library_of([channel, item]), now=datetime(2026, 11, 23, tzinfo=UTC))
    (shown,) = previews(survey, item, "https://portal.example/a/")
    assert (shown.shown, shown.title) == (("Metin", "") if own else ("", "Başlık"))
