"""What came of a benchmark, and where a wrong name in it stands."""

from datetime import date

import pytest

from sahne.months import months_after
from sahne.rules.page import EXAMPLE_DAY
from tests.conftest import WriteWorkspace, checked, item_text

SEEN = "employer: Sahil\nlessons: [Kısa yaz]\nplatforms: {podcasts: {note: Var, read_on: %s}}\n"


def codes(workspace: WriteWorkspace, fields: str) -> list[tuple[str, int, int]]:
    files = {"content/benchmarks/sahil.md": item_text(f"title: Sahil\n{fields}".rstrip())}
    files["content/posts/kutu.md"] = item_text("title: Kutu").replace("9999", "0001")
    found = checked(workspace(files))
    return [(one.code, one.place.line, one.place.column) for one in found if one.code in ("SAH317", "SAH815")]


@pytest.mark.parametrize(
    ("outcomes", "places"),
    [
        ("outcomes: [{decision: Evet, items: [posts/kutu, posts/kutuu]}]", [(5, 49)]),
        ("outcomes: {decision: Evet, items: posts/kutuu}", [(5, 35)]),
        ("outcomes:\n  - decision: Evet\n  - decision: Hayır\n    items:\n      - posts/kutuu", [(9, 9)]),
        ("outcomes: [{decision: Evet, items: posts/kutu}]", []),
        ("outcomes: [{decision: Evet}]", []),
    ],
)
def test_a_name_that_no_item_has_is_shown_where_it_stands(
    workspace: WriteWorkspace, outcomes: str, places: list[tuple[int, int]]
) -> None:
    assert codes(workspace, f"employer: Sahil\n{outcomes}") == [("SAH317", *place) for place in places]


@pytest.mark.parametrize(
    ("read_on", "more", "is_found"),
    [
        ("2026-08-22", "", True),
        ("2026-08-23", "", False),
        ("2026-08-22", "outcomes: [{decision: Böyle kalsın}]", False),
        ("2026-08-22", "status: archived", False),
    ],
)
def test_three_months_after_the_newest_look_something_came_of_it(
    workspace: WriteWorkspace, read_on: str, more: str, *, is_found: bool
) -> None:
    assert months_after(date(2026, 8, 23), 3) == EXAMPLE_DAY.date()
    assert bool(codes(workspace, SEEN % read_on + more)) is is_found


def test_without_a_look_or_a_lesson_nothing_is_asked(workspace: WriteWorkspace) -> None:
    assert codes(workspace, "employer: Sahil\nlessons: [Kısa yaz]") == []
    assert codes(workspace, (SEEN % "2026-01-10").replace("lessons: [Kısa yaz]\n", "")) == []
