"""The goals as a tree: each once, with all that serves it, whatever stands under what."""

from hypothesis import given
from hypothesis import strategies as st

from sahne.survey import Survey
from sahne.views.goal_forest import GoalNode, goal_forest
from tests.planning.plans import post, survey_of

GOALS = "abcde"


def forest_of(files: dict[str, str]) -> tuple[GoalNode, ...]:
    survey: Survey = survey_of(files)
    return goal_forest(survey)


def names(nodes: tuple[GoalNode, ...]) -> list[str]:
    return [node.goal.slug for top in nodes for node in top.all]


@given(parents=st.fixed_dictionaries({name: st.none() | st.sampled_from(GOALS) for name in GOALS}))
def test_every_goal_stands_once_and_under_its_own_where_there_is_no_ring(parents: dict[str, str | None]) -> None:
    above_it = {name: f"\nparent: {above}" if above else "" for name, above in parents.items()}
    files = {f"goals/{name}.md": f"status: approved{line}" for name, line in above_it.items()}
    forest = forest_of(files)
    assert sorted(names(forest)) == list(GOALS)
    under = {below.goal.slug: node.goal.slug for top in forest for node in top.all for below in node.below}
    assert all(parents[name] == above for name, above in under.items())
    for name in GOALS:
        chain = [name]
        while (above := parents[chain[-1]]) and above not in chain:
            chain.append(above)
        if not parents[chain[-1]]:
            assert under.get(name) == parents[name]


KPIS = (
    "status: approved\nkpis: [{metric: reach, target: 9, by: 2027-01-01}, {metric: clicks, target: 9, by: 2027-01-01}]"
)
METRICS = ("reach", "clicks", "likes")


@given(
    items=st.lists(
        st.tuples(
            st.lists(st.sampled_from(METRICS), unique=True, max_size=2),
            st.sampled_from([None, "kis", "yaz"]),
            st.booleans(),
        ),
        max_size=10,
    )
)
def test_every_item_stands_under_each_of_its_metrics_in_its_campaign(
    items: list[tuple[list[str], str | None, bool]],
) -> None:
    files = {"goals/a.md": KPIS, "campaigns/kis.md": "status: approved", "campaigns/yaz.md": "status: approved"}
    for number, (metrics, campaign, serves) in enumerate(items):
        lines = [f"kpi: [{', '.join(f'{{metric: {name}, target: 1, measure_by: 2027-01-01}}' for name in metrics)}]"]
        lines += [f"campaign: {campaign}"] if campaign else []
        lines += ["goal: a"] if serves else []
        files[f"posts/p{number}.md"] = post("2026-11-24", more="\n".join(lines))
    [node] = forest_of(files)
    found = {
        (share.key.metric, share.key.campaign.slug if share.key.campaign else None, item.slug)
        for share in node.bundles
        for item in share.lines
    }
    expected = {
        (metric, campaign, f"p{number}")
        for number, (metrics, campaign, serves) in enumerate(items)
        for metric in ([name for name in metrics if name in ("reach", "clicks")] or [""])
        if serves
    }
    assert found == expected
    assert sum(branch.count for branch in node.branches) == len(expected)
    assert node.count == sum(serves for _, _, serves in items)
    anchors = [share.anchor for share in node.bundles]
    assert len(anchors) == len(set(anchors))


def test_a_campaign_stands_first_among_its_own() -> None:
    files = {"goals/a.md": KPIS, "campaigns/kis.md": "status: approved\ngoal: a"}
    files["posts/p.md"] = post("2026-11-24", more="goal: a\ncampaign: kis")
    [node] = forest_of(files)
    assert [item.slug for item in node.bundles[0].lines] == ["kis", "p"]
