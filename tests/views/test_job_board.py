"""Job lists: every open job is in each list it belongs to, once, on exactly one page of it."""

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sahne.models.item import Item
from sahne.views.job_board import FACETS, boards_of, similar
from sahne.views.paging import sheets
from sahne.views.public import PublicJob, PublicView
from sahne.views.publish import public_view
from tests.memory import at, library_of, made

LIVE = {"visibility": "public", "status": "published", "publish": "2026-11-01"}
jobs = st.fixed_dictionaries(
    {"remote": st.sampled_from(["no", "hybrid", "full"]), "lang": st.sampled_from(["tr", "en"])},
    optional={
        "team": st.sampled_from(["team-a", "team-b"]),
        "location": st.lists(st.sampled_from(["place-a", "place-b"]), unique=True),
        "employment_type": st.lists(st.sampled_from(["FULL_TIME", "INTERN"]), unique=True),
        "seniority": st.sampled_from(["junior", "senior"]),
        "valid_through": st.sampled_from(["2026-11-22", "2026-11-23", "2026-12-31"]),
    },
)


def view_of(written: list[dict[str, Any]]) -> PublicView:
    registry: list[Item] = [
        made(kind, slug=f"{name}-{letter}", title=f"{name.title()} {letter.upper()}", **LIVE)
        for kind, name in (("team", "team"), ("location", "place"))
        for letter in "ab"
    ]
    items = [made("job", slug=f"job-{number}", **LIVE | one) for number, one in enumerate(written)]
    library = library_of([*registry, *items])
    return public_view(library, at(library, "2026-11-23T09:00"))


@given(st.lists(jobs, max_size=12))
def test_each_list_has_its_open_jobs_and_no_other(written: list[dict[str, Any]]) -> None:
    view = view_of(written)
    for lang, board in boards_of(view).items():
        by_slug = {f"job-{number}": one for number, one in enumerate(written)}
        expected = {s for s, one in by_slug.items() if one["lang"] == lang and one.get("valid_through") != "2026-11-22"}
        assert {_slug(job) for job in board.jobs} == expected
        paths = [facet.path for name in FACETS for facet in board.facets.get(name, ())]
        assert len(paths) == len(set(paths))
        for name, field in (("remote", "remote"), ("type", "employment_type"), ("level", "seniority")):
            for facet in board.facets.get(name, ()):
                fits = {slug for slug in expected if facet.key in _many(by_slug[slug].get(field))}
                assert [_slug(job) for job in facet.jobs] == [_slug(job) for job in board.jobs if _slug(job) in fits]
                assert facet.jobs
        for name, field in (("team", "team"), ("place", "location")):
            for facet in board.facets.get(name, ()):
                assert {_slug(job) for job in facet.jobs} == {
                    slug for slug in expected if facet.value in _many(by_slug[slug].get(field))
                }


def _slug(job: PublicJob) -> str:
    return job.path.rstrip("/").rpartition("/")[2]


def _many(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]


@given(st.integers(0, 700))
def test_a_long_list_is_cut_into_pages_that_lead_to_each_other(count: int) -> None:
    pages = list(sheets(range(count), "jobs/", "page"))
    assert [entry for page in pages for entry in page.entries] == list(range(count))
    assert all(len(page.entries) <= 50 for page in pages)
    assert [page.after for page in pages] == [*(page.path for page in pages[1:]), None]
    assert [page.before for page in pages] == [None, *(page.path for page in pages[:-1])]
    paths = {page.number: page.path for page in pages}
    for page in pages:
        named = [link for link in page.links if link]
        assert len(page.links) <= 9
        assert all(paths[number] == path for number, path in named)
        assert {1, page.number, len(pages)} <= {number for number, _ in named}
        numbers = [link and link[0] for link in page.links]
        for left, right in pairwise(numbers):
            assert left is None or right is None or right == left + 1


def test_similar_jobs_share_the_team_before_the_place_and_are_open() -> None:
    view = view_of(
        [
            {"lang": "tr", "team": "team-a", "location": ["place-a"]},
            {"lang": "tr", "location": ["place-a"]},
            {"lang": "tr", "team": "team-a"},
            {"lang": "tr", "team": "team-a", "valid_through": "2026-11-22"},
            {"lang": "en", "team": "team-a"},
            {"lang": "tr"},
            {"lang": "tr", "team": "team-b"},
        ]
    )
    [job] = [job for job in view.jobs("tr") if _slug(job) == "job-0"]
    assert [_slug(other) for other in similar(view, job)][:2] == ["job-2", "job-1"]
    assert len(similar(view, job)) == 3
