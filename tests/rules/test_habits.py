"""What a whole workspace lacks is told once, and what one item lacks is told there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.diagnostic import Diagnostic
from sahne.rules.habits import FEWEST, habit, slips
from tests.conftest import findings_of, item_text, source_of

WORK = "You plan the picking of a night, walk the halls, and speak with every team before it goes home. " * 3
OPEN = "status: published\nvisibility: public\n"
FULL = "date_posted: 2026-11-16\nremote: full\napplicant_location: [TR]\nemployment_type: FULL_TIME\nvalid_through: 2026-12-31"
PURPOSE = "audience: [a]\nchannel: [portal]\ngoal: g\nkpi: {metric: reach, target: 1, measure_by: 2027-01-15}"


def _of(code: str, kind: str, fields: list[str]) -> list[Diagnostic]:
    texts = [f"id: 6a0c1d1e-{number:04}\ntitle: Title {number}\n{one}" for number, one in enumerate(fields)]
    files = [source_of(f"---\n{text}\n---\n{WORK}", f"content/{kind}/{n}.md") for n, text in enumerate(texts)]
    return [finding for finding in findings_of(*files) if finding.code == code]


@pytest.mark.parametrize(
    ("code", "kind", "lacks", "has"),
    [
        ("SAH208", "posts", "", PURPOSE),
        ("SAH801", "posts", "status: review", "status: review\nowner: ann"),
        ("SAH601", "jobs", OPEN, OPEN + FULL),
        ("SAH602", "jobs", OPEN, OPEN + FULL),
    ],
)
def test_what_no_item_has_is_told_once_and_what_some_have_is_told_of_each_other(
    code: str, kind: str, lacks: str, has: str
) -> None:
    few = _of(code, kind, [lacks] * (FEWEST - 1))
    assert [found.place.path for found in few] == [f"content/{kind}/{number}.md" for number in range(FEWEST - 1)]
    (told_once,) = _of(code, kind, [lacks] * FEWEST)
    assert told_once.place.path == "content/sahne.yml"
    assert str(FEWEST) in str(told_once.message)
    mixed = {found.place.path for found in _of(code, kind, [*[lacks] * FEWEST, has])}
    assert mixed >= {f"content/{kind}/{number}.md" for number in range(FEWEST)}


def test_ideas_and_what_is_over_do_not_count_among_the_items_without_a_purpose() -> None:
    fields = [f"status: {status}" for status in ("idea", "archived", "cancelled")]
    assert _of("SAH208", "posts", fields * 3) == []


def test_the_hint_names_the_folders_in_which_there_is_nothing_to_name_yet() -> None:
    (told_once,) = _of("SAH208", "posts", [""] * FEWEST)
    assert "content/audiences/, content/channels/ and content/goals/" in str(told_once.hint)
    audience = source_of(item_text("title: Graduates"), "content/audiences/graduates.md")
    post = source_of(item_text("title: A post"))
    hints = [str(found.hint) for found in findings_of(audience, post) if found.code == "SAH208"]
    assert len(hints) == 1
    assert "content/goals/" in hints[0]
    assert "content/audiences/" not in hints[0]


def test_the_number_of_a_job_alone_is_no_finding_however_many_jobs_lack_it() -> None:
    assert _of("SAH602", "jobs", [OPEN + FULL + "\nsalary: {min: 1, max: 2, currency: TRY, unit: MONTH}"] * 9) == []


def test_a_team_that_marks_nothing_as_published_is_told_once_and_one_that_does_of_each() -> None:
    late = "channel: [linkedin]\nstatus: approved\npublish: 2026-11-20"
    (told_once,) = _of("SAH410", "posts", [late] * 20)
    assert (told_once.place.path, "20 approved" in str(told_once.message)) == ("content/sahne.yml", True)
    assert len(_of("SAH410", "posts", [late] * 19)) == 19
    assert len(_of("SAH410", "posts", [*[late] * 20, late.replace("approved", "published")])) == 20
    draft = _of("SAH410", "posts", [*[late] * 20, late.replace("approved", "draft")])
    assert [found.place.path for found in draft] == ["content/posts/20.md", "content/sahne.yml"]


@given(st.lists(st.lists(st.sampled_from("abcd"), unique=True).map(tuple), max_size=12))
def test_nothing_that_is_lacking_is_lost_or_told_twice(lacking: list[tuple[str, ...]]) -> None:
    owned = list(enumerate(lacking))
    common = habit(owned)
    rest = dict(slips(owned))
    for number, missing in owned:
        told = (*common, *rest.get(number, ()))
        assert set(told) == set(missing) | set(common)
        assert len(set(told)) == len(told)
        assert set(common) <= set(missing)


def test_a_text_full_of_template_tags_has_one_finding_that_says_how_many_there_are() -> None:
    text = item_text("title: A post", "One {% include a.html %}, two {{ b }} and\n\nthree {% c %}.\n")
    (found,) = (found for found in findings_of(source_of(text)) if found.code == "SAH105")
    assert (found.place.line, found.place.column) == (5, 5)
    assert "2 others like it" in str(found.hint)
