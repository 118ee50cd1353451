"""Goals: who measures them, what serves them, and until when."""

from collections.abc import Callable

import pytest

from tests.conftest import WriteWorkspace, checked, item_text

Found = Callable[..., list[tuple[str, str]]]
KPI = "kpis: [{metric: applications, target: 4, by: 2027-03-31}]"


@pytest.fixture
def found(workspace: WriteWorkspace) -> Found:
    """The findings of a rule in a workspace of goals and other items, by the fields of each: path and message."""

    def look(code: str, **items: str) -> list[tuple[str, str]]:
        files = {
            f"content/{path.replace('__', '/')}.md": item_text(f"title: X\n{fields}") for path, fields in items.items()
        }
        found = [finding for finding in checked(workspace(files)) if finding.code == code]
        return [(finding.place.path, str(finding.message)) for finding in found]

    return look


@pytest.mark.parametrize("fields", ["status: idea", "status: archived", "status: cancelled", KPI])
def test_a_goal_nobody_works_for_needs_no_kpi(found: Found, fields: str) -> None:
    assert found("SAH303", goals__g=fields) == []


@pytest.mark.parametrize("fields", ["status: draft", "status: approved", "kpis: []", "kpis:"])
def test_a_goal_without_kpi_is_found(found: Found, fields: str) -> None:
    assert len(found("SAH303", goals__g=fields)) == 1


def test_a_goal_may_be_measured_by_the_goals_under_it(found: Found) -> None:
    assert found("SAH303", goals__top="", goals__middle="parent: top", goals__low=f"parent: middle\n{KPI}") == []
    assert [path for path, _ in found("SAH303", goals__low="parent: middle")] == [
        "content/goals/low.md",
        "content/goals/middle.md",
        "content/goals/top.md",
    ]


def test_goals_in_a_circle_are_read_to_their_end(found: Found) -> None:
    assert len(found("SAH303", goals__a="parent: b", goals__b="parent: a")) == 2


def test_the_versions_of_a_goal_count_as_one(found: Found) -> None:
    english = "lang: en\ntranslation_key: k"
    assert found("SAH303", goals__a=f"translation_key: k\n{KPI}", goals__b=english) == []
    assert len(found("SAH303", goals__a="translation_key: k", goals__b=english)) == 1


@pytest.mark.parametrize("metric", ["applications", "reach"])
def test_the_kpis_of_the_goals_above_count(found: Found, metric: str) -> None:
    item = f"goal: low\nkpi: {{metric: {metric}, target: 1, measure_by: 2026-12-31}}"
    above = "kpis: [{metric: reach, target: 4, by: 2027-03-31}]"
    assert found("SAH304", goals__top=above, goals__low=f"parent: top\n{KPI}", posts__p=item) == []


@pytest.mark.parametrize(
    "fields",
    [
        "status: archived\nkpi: {metric: x, target: 1, measure_by: 2026-12-31}",
        "kpi: {metric: x, target: 1, measure_by: 2026-11-22}",
        "kpi: {metric: x, target: 1, measure_by: 2026-12-31}\ngoal: unknown",
        "kpi: []",
    ],
)
def test_a_metric_nobody_will_measure_any_more_is_no_finding(found: Found, fields: str) -> None:
    goal = "" if "goal:" in fields else "goal: g\n"
    assert found("SAH304", goals__g=KPI, posts__p=goal + fields) == []


def test_a_goal_without_kpis_says_so_once_and_not_for_each_item(found: Found) -> None:
    assert found("SAH304", goals__g="", posts__p="goal: g\nkpi: {metric: x, target: 1, measure_by: 2026-12-31}") == []


def test_the_goal_that_counts_the_metric_is_named(workspace: WriteWorkspace) -> None:
    item = item_text("title: P\ngoal: g\nkpi:\n  - {metric: reach, target: 1, measure_by: 2026-12-31}")
    other = item_text("title: H\nkpis: [{metric: reach, target: 4, by: 2027-03-31}]")
    goal = item_text(f"title: G\n{KPI}")
    root = workspace({"content/posts/p.md": item, "content/goals/h.md": other, "content/goals/g.md": goal})
    (finding,) = [finding for finding in checked(root) if finding.code == "SAH304"]
    assert "'h'" in str(finding.hint)
    assert (finding.place.line, finding.place.column) == (6, 14)


@pytest.mark.parametrize(
    "item",
    [
        {"posts__p": "goal: g\npublish: 2026-11-23"},
        {"posts__p": "goal: g\npublish: 2027-02-23"},
        {"posts__p": "goal: g\nstatus: idea\npublish: 2026-12-01T23:30:00Z"},
        {"jobs__j": "goal: g\nstatus: published\npublish: 2026-01-01"},
        {"jobs__j": "goal: g\npublish: 2026-01-01\nvalid_through: 2026-11-23"},
        {"events__e": "goal: g\npublish: 2026-01-01\nstart: 2027-01-02"},
        {"events__e": "goal: g\nstart: 2026-01-05\nrepeat: {every: month, until: 2027-12-31}"},
        {"campaigns__c": "goal: g\nstart: 2026-10-01\nend: 2026-12-31"},
    ],
)
def test_what_falls_into_the_quarter_serves_the_goal(found: Found, item: dict[str, str]) -> None:
    assert found("SAH306", goals__g=KPI, **item) == []


@pytest.mark.parametrize(
    "item",
    [
        {"posts__p": "goal: g\npublish: 2026-11-22"},
        {"posts__p": "goal: g\npublish: 2027-02-24"},
        {"posts__p": "goal: g\nstatus: cancelled\npublish: 2026-12-01"},
        {"posts__p": "goal: g"},
        {"jobs__j": "goal: g\nvalid_through: 2026-11-22\npublish: 2026-01-01"},
        {"events__e": "goal: g\nstart: 2026-11-22"},
    ],
)
def test_what_is_past_or_far_or_cancelled_does_not(found: Found, item: dict[str, str]) -> None:
    assert found("SAH306", goals__g=KPI, **item) == [
        ("content/goals/g.md", "nothing goes out for this goal from 2026-11-23 to 2027-02-23")
    ]


@pytest.mark.parametrize(
    "goal",
    ["kpis: [{metric: a, target: 1, by: 2026-11-22}]", "status: archived", "expires: 2026-11-01", "status: idea"],
)
def test_a_goal_that_is_over_needs_no_content(found: Found, goal: str) -> None:
    assert found("SAH306", goals__g=goal, posts__p="goal: g\npublish: 2026-01-01") == []


def test_content_serves_the_goals_above_too(found: Found) -> None:
    goals = {"goals__top": KPI, "goals__low": f"parent: top\n{KPI}"}
    assert found("SAH306", **goals, posts__p="goal: low\npublish: 2026-12-01") == []
    assert [path for path, _ in found("SAH306", posts__p="goal: top\npublish: 2026-12-01")] == ["content/goals/low.md"]


def test_a_workspace_at_its_beginning_is_left_in_peace(found: Found) -> None:
    assert found("SAH306", goals__g=KPI, posts__p="publish: 2026-01-01") == []
