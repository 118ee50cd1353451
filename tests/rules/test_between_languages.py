"""Language versions: missing, outdated and contradicting ones."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sahne.history import Known
from tests.conftest import NOW, WriteWorkspace, checked, item_text

Found = Callable[..., list[tuple[str, str]]]
LIVE = "status: published\nvisibility: public"


@pytest.fixture
def found(workspace: WriteWorkspace) -> Found:
    """The findings of a rule in a workspace of items, by the fields of each: path and message."""

    def look(
        code: str, own: str = "", changed: dict[str, datetime] | None = None, **items: str
    ) -> list[tuple[str, str]]:
        files = {
            f"content/{path.replace('__', '/')}.md": item_text(
                fields if "title:" in fields else f"title: {path}\n{fields}"
            )
            for path, fields in items.items()
        }
        history = Known(changed={f"content/{path}.md": day for path, day in (changed or {}).items()})
        found = [finding for finding in checked(workspace(files, own), history=history) if finding.code == code]
        return [(finding.place.path, str(finding.message)) for finding in found]

    return look


@pytest.mark.parametrize("kind", ["jobs__a", "stories__a"])
def test_a_key_without_a_second_version_is_found(found: Found, kind: str) -> None:
    ((_, message),) = found("SAH311", **{kind: f"translation_key: k\n{LIVE}"})
    assert message == "there is no version in English"


@pytest.mark.parametrize(
    "fields",
    [
        f"translation_key: k\n{LIVE}\nvalid_through: 2026-11-22",
        f"translation_key: k\n{LIVE}\nexpires: 2026-11-22",
        "translation_key: k\nstatus: published",
        "translation_key: k\nvisibility: public",
        "translation_key: k\nstatus: archived\nvisibility: public",
        LIVE,
    ],
)
def test_a_version_nobody_would_read_is_not_missed(found: Found, fields: str) -> None:
    assert found("SAH311", jobs__a=fields) == []


def test_a_workspace_of_one_language_has_no_translations(found: Found) -> None:
    assert found("SAH311", "languages: [tr]\n", jobs__a=f"translation_key: k\n{LIVE}") == []


def test_a_version_that_is_being_written_is_not_missing(found: Found) -> None:
    assert found("SAH311", jobs__a=f"translation_key: k\n{LIVE}", jobs__b="translation_key: k\nlang: en") == []


def test_a_copy_of_a_translated_job_is_told_to_go_and_not_to_be_translated(found: Found) -> None:
    pairs = {
        f"jobs__{name}_{lang}": f"title: {name} {lang}\nlang: {lang}\ntranslation_key: {name}\n{LIVE}"
        for name in "abc"
        for lang in ("tr", "en")
    }
    copy = {"jobs__copy": f"title: a tr\nlang: tr\n{LIVE}"}
    assert found("SAH311", **pairs, **copy) == []
    assert [path for path, _ in found("SAH221", **pairs, **copy)] == ["content/jobs/copy.md"]


def test_a_kind_that_mostly_has_a_language_has_it_for_its_audience(found: Found) -> None:
    pairs = {
        f"jobs__{lang}{number}": f"translation_key: k{number}\nlang: {lang}\naudience: [a]\n{LIVE}"
        for number in range(3)
        for lang in ("tr", "en")
    }
    audiences = {"audiences__a": "", "audiences__b": ""}
    lone = {"jobs__one": f"audience: [a]\n{LIVE}", "jobs__other": f"audience: [b]\n{LIVE}"}
    assert [path for path, _ in found("SAH311", **pairs, **audiences, **lone)] == ["content/jobs/one.md"]
    more = {"jobs__two": f"audience: [a]\n{LIVE}", "jobs__three": f"audience: [a]\n{LIVE}"}
    assert found("SAH311", **more) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ours=st.integers(0, 90), theirs=st.integers(0, 90))
def test_a_translation_is_outdated_when_its_source_changed_more_than_a_day_later(
    found: Found, ours: int, theirs: int
) -> None:
    changed = {"stories/a": NOW - timedelta(days=theirs), "stories/b": NOW - timedelta(days=ours)}
    items = {"stories__a": f"translation_key: k\n{LIVE}", "stories__b": f"translation_key: k\nlang: en\n{LIVE}"}
    assert bool(found("SAH312", changed=changed, **items)) is (ours - theirs > 1)


@pytest.mark.parametrize(
    ("source", "translation"),
    [("status: draft", LIVE), (LIVE, "status: draft"), (f"{LIVE}\nvalid_through: 2026-11-01", LIVE)],
)
def test_what_is_not_shown_or_over_is_not_outdated(found: Found, source: str, translation: str) -> None:
    changed = {"jobs/a": NOW, "jobs/b": NOW - timedelta(days=30)}
    items = {"jobs__a": f"translation_key: k\n{source}", "jobs__b": f"translation_key: k\nlang: en\n{translation}"}
    assert found("SAH312", changed=changed, **items) == []


def test_without_history_nothing_is_outdated(found: Found) -> None:
    items = {"stories__a": f"translation_key: k\n{LIVE}", "stories__b": f"translation_key: k\nlang: en\n{LIVE}"}
    assert found("SAH312", **items) == []
    assert found("SAH312", changed={"stories/a": NOW}) == []


def _two(kind: str, ours: str, theirs: str) -> dict[str, str]:
    start = "" if kind == "jobs" or "start:" in ours else "start: 2026-12-01\n"
    return {
        f"{kind}__a": f"translation_key: k\n{start}{theirs}",
        f"{kind}__b": f"translation_key: k\nlang: en\n{start}{ours}",
    }


@pytest.mark.parametrize(
    ("kind", "ours", "theirs", "shown"),
    [
        ("jobs", "date_posted: 2026-11-01", "date_posted: 2026-11-02", ["2026-11-01", "2026-11-02"]),
        ("jobs", "valid_through: 2026-12-01", "", ["2026-12-01", "not given"]),
        ("jobs", "valid_through: 2026-12-01T12:00", "valid_through: 2026-12-01", ["2026-12-01 12:00"]),
        ("jobs", "employment_type: FULL_TIME", "employment_type: [PART_TIME]", ["FULL_TIME", "PART_TIME"]),
        ("jobs", "remote: full", "", ["full", "no"]),
        ("jobs", "location: [l]", "location: [m]", ["l", "m"]),
        ("jobs", "team: t", "team: u", ["t", "u"]),
        ("jobs", "salary: {min: 1, max: 2, currency: EUR, unit: HOUR}", "", ["1-2 EUR / HOUR", "not given"]),
        ("jobs", "apply_url: https://a.example/x", "apply_url: https://b.example/x", ["https://a.example/x"]),
        ("events", "start: 2026-12-01T10:00", "start: 2026-12-01T11:00", ["2026-12-01 10:00", "2026-12-01 11:00"]),
        ("events", "start: 2026-12-01", "start: 2026-12-01T11:00", ["2026-12-01", "2026-12-01 11:00"]),
        ("events", "end: 2026-12-02", "end: 2026-12-03", ["2026-12-02", "2026-12-03"]),
        ("events", "location: l", "location: m", ["l", "m"]),
    ],
)
def test_a_fact_that_differs_is_named_with_both_values(
    found: Found, kind: str, ours: str, theirs: str, shown: list[str]
) -> None:
    if "start:" in ours:
        items = {"events__a": f"translation_key: k\n{theirs}", "events__b": f"translation_key: k\nlang: en\n{ours}"}
    else:
        items = _two(kind, ours, theirs)
    registry = {"locations__l": "", "locations__m": "", "teams__t": "", "teams__u": ""}
    ((path, message),) = found("SAH313", **items, **registry)
    assert path == f"content/{kind}/b.md"
    assert message.startswith(ours.partition(":")[0])
    assert all(value in message for value in shown)


@pytest.mark.parametrize(
    ("kind", "ours", "theirs"),
    [
        ("jobs", "valid_through: 2026-12-01T23:59", "valid_through: 2026-12-01"),
        ("jobs", "valid_through: 2026-12-01T21:00:00Z", "valid_through: 2026-12-02T00:00"),
        ("jobs", "valid_through: 2026-11-01", "valid_through: 2026-11-02"),
        ("jobs", "employment_type: [FULL_TIME, INTERN]", "employment_type: [INTERN, FULL_TIME]"),
        ("jobs", "employment_type: FULL_TIME", ""),
        ("jobs", "location: [izmir-en]", "location: [izmir]"),
        ("jobs", "location: [nowhere]", "location: [izmir]"),
        ("jobs", "apply_url: https://www.a.example/en", "apply_url: https://a.example/tr"),
        ("jobs", "reference: A-1", "reference: A-2"),
        ("jobs", "status: archived\nremote: full", "status: published"),
        ("jobs", "status: idea\nremote: full", "status: published"),
        ("events", "online_url: https://a.example/en", "online_url: https://a.example/tr"),
        ("events", "all_day: true", ""),
    ],
)
def test_the_same_fact_said_in_two_ways_is_no_contradiction(found: Found, kind: str, ours: str, theirs: str) -> None:
    places = {"locations__izmir": "translation_key: izmir", "locations__izmir-en": "translation_key: izmir\nlang: en"}
    assert found("SAH313", **_two(kind, ours, theirs), **places) == []


@pytest.mark.parametrize(("ours", "theirs", "path"), [("cancelled", "published", "b"), ("approved", "cancelled", "a")])
def test_an_event_is_cancelled_in_every_language(found: Found, ours: str, theirs: str, path: str) -> None:
    items = _two("events", f"status: {ours}\nvisibility: public", f"status: {theirs}\nvisibility: public")
    assert [place for place, _ in found("SAH313", **items)] == [f"content/events/{path}.md"]


def test_a_cancelled_event_beside_an_internal_one_is_no_contradiction(found: Found) -> None:
    assert found("SAH313", **_two("events", "status: cancelled", "status: published")) == []
