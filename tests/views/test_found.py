"""What the search knows: each public page once, nothing that is over, and every word also without its Turkish letters."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sahne.models.item import Item
from sahne.turkish import fold
from sahne.views.found import Record, records_of
from sahne.views.publish import public_view
from tests.memory import at, library_of, made

LIVE = {"visibility": "public", "status": "published", "publish": "2026-11-01"}


def records(*items: Item) -> list[Record]:
    library = library_of(items)
    view = public_view(library, at(library, "2026-11-23T09:00"))
    return list(records_of(view, lambda item: f"<p>{item.body}</p>"))


@given(st.text("abcçdğıiİIöşü", min_size=1, max_size=12))
def test_a_word_is_among_the_words_as_it_is_or_folded(word: str) -> None:
    """Pagefind itself lowers letters and drops their marks; ı is the one letter that it keeps."""
    [record] = records(made("story", body=f"Bir {word} iki.", **LIVE))
    unmarked = {fold(known) for known in record.text.split() if "ı" not in known}
    assert fold(word) in unmarked


def test_tags_of_the_text_are_not_searched_and_its_words_stay_apart() -> None:
    library = library_of([made("story", **LIVE)])
    view = public_view(library, at(library, "2026-11-23T09:00"))
    [record] = records_of(view, lambda _: '<p class="lead">bir</p><p>iki &amp; üç</p>')
    assert " bir iki & üç " in record.text


def test_a_closed_job_and_a_cancelled_event_are_not_found() -> None:
    items = [
        made("job", slug="open", **LIVE | {"valid_through": "2026-11-23"}),
        made("job", slug="closed", **LIVE | {"valid_through": "2026-11-22"}),
        made("event", slug="on", **LIVE | {"start": "2026-12-01"}),
        made("event", slug="off", **LIVE | {"start": "2026-12-01", "status": "cancelled"}),
    ]
    assert [record.path.rstrip("/").rpartition("/")[2] for record in records(*items)] == ["on", "open"]


def test_a_job_can_be_found_by_everything_that_its_lists_have() -> None:
    written: dict[str, Any] = {
        "team": "ekip-bir",
        "location": ["izmir"],
        "remote": "hybrid",
        "employment_type": ["FULL_TIME", "INTERN"],
        "seniority": "senior",
        "valid_through": "2026-12-01",
        "salary": {"min": 1000, "currency": "TRY", "unit": "MONTH"},
    }
    team = made("team", slug="ekip-bir", title="Ekip Bir", **LIVE)
    place = made("location", slug="izmir", title="İzmir", **LIVE)
    [record] = [one for one in records(team, place, made("job", **LIVE | written)) if "closes" in one.filters]
    assert record.filters == {
        "kind": ["job"],
        "team": ["ekip-bir"],
        "place": ["izmir"],
        "traits": ["hibrit/tam-zamanli/kidemli", "hibrit/staj/kidemli"],
        "closes": ["2026-12-01"],
    }
    assert record.shown["closes"] == "2026-12-01T20:59:59+00:00"
    assert json.loads(record.shown["facts"])[:3] == ["Ekip Bir", "İzmir", "Hibrit"]
