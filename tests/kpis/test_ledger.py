"""How goals, campaigns, channels and items of a library stand, and from which rows."""

from datetime import date
from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from sahne.diagnostic import Place
from sahne.kpis.ledger import goal_standings, item_standings, rows_of
from sahne.kpis.standing import State
from sahne.kpis.totals import Together, campaign_items, channel_items, totals_of
from sahne.library import Library
from sahne.models.goal import Goal
from sahne.models.item import Item
from sahne.results import Result
from tests.kpis import second
from tests.memory import library_of, made

METRICS = ("engagement_rate", "reach", "time_to_hire")
KPIS = [
    {"metric": "reach", "baseline": "0", "target": "100", "by": "2026-12-31"},
    {"metric": "time_to_hire", "unit": "days", "baseline": "49", "target": "35", "by": "2026-12-31"},
]
GOAL = made("goal", slug="tercih", kpis=KPIS, translation_key="choice")
ENGLISH = made("goal", slug="choice", kpis=KPIS, translation_key="choice", lang="en", number=1)
CHANNEL = made("channel", slug="linkedin", number=2)
CAMPAIGN = made("campaign", slug="kis", number=3)
POSTS = [
    made("post", number=n, channel=["linkedin"] if n % 2 else ["portal"], campaign="kis" if n < 4 else None)
    for n in range(10, 16)
]
ITEMS: list[Item] = [GOAL, ENGLISH, CHANNEL, CAMPAIGN, *POSTS]


def row(item: str, metric: str, value: float, day: str, line: int = 2) -> Result:
    place = Place("content/results/x.csv", line)
    return Result(item=item, metric=metric, value=value, measured_on=date.fromisoformat(day), source="s", place=place)


@st.composite
def libraries(draw: st.DrawFn) -> Library:
    """Rows of every item, named by path or by id."""
    written = draw(
        st.lists(
            st.tuples(
                st.sampled_from([*POSTS, CAMPAIGN]),
                st.booleans(),
                st.sampled_from(METRICS),
                st.integers(0, 9000),
                st.dates(date(2026, 9, 1), date(2026, 11, 30)),
            ),
            max_size=60,
        )
    )
    rows = [
        row(item.id or "" if by_id else item.name, metric, value / 8, str(day), number + 2)
        for number, (item, by_id, metric, value, day) in enumerate(written)
    ]
    return library_of(ITEMS, rows=rows)


@given(library=libraries(), through=st.dates(date(2026, 8, 31), date(2026, 12, 1)), campaign=st.booleans())
def test_totals_are_those_of_the_database(library: Library, through: date, campaign: bool) -> None:
    items = campaign_items(library, CAMPAIGN) if campaign else channel_items(library, CHANNEL)
    names = {item.id: item.name for item in ITEMS} | {item.name: item.name for item in ITEMS}
    database = second.table_of(
        Result(
            item=names[one.item],
            metric=one.metric,
            value=one.value,
            measured_on=one.measured_on,
            source="",
            place=one.place,
        )
        for one in library.results
    )
    wanted = [item.name for item in POSTS if (item.campaign == "kis" if campaign else "linkedin" in item.channel)]
    found = database.execute(
        """
        with last as (
          select metric, item, arg_max(value, day::text || lpad(line::text, 9, '0')) as value from ledger
          where day <= $through and list_contains($items, item) group by metric, item
        ) select metric, sum(value), avg(value), count(*) from last group by metric order by metric
        """,
        {"through": through, "items": [*wanted, *([CAMPAIGN.name] if campaign else [])]},
    ).fetchall()
    ours = totals_of(library, items, through)
    assert [(total.metric, len(total.points)) for total in ours] == [(one[0], one[3]) for one in found]
    for total, (metric, added, mean, _) in zip(ours, found, strict=True):
        assert total.how is (Together.SUM if metric == "reach" else Together.MEAN)
        assert isclose(total.value, added if metric == "reach" else mean)


def test_a_goal_stands_once_and_its_languages_are_read_as_one() -> None:
    rows = [row("goals/tercih", "reach", 40, "2026-10-31"), row("goals/choice", "reach", 90, "2026-11-20", 3)]
    (standing,) = goal_standings(library_of(ITEMS, rows=rows), date(2026, 11, 23))
    assert isinstance(standing.goal, Goal)
    assert standing.goal is GOAL
    reach, hire = standing.kpis
    assert [point.value for point in reach.points] == [40, 90]
    assert (reach.state, hire.state) == (State.ON_COURSE, State.NOT_MEASURED)


def test_an_item_is_judged_by_its_own_rows_else_by_those_of_its_other_language() -> None:
    kpi = {"metric": "reach", "target": "50", "measure_by": "2026-11-20"}
    turkish = made("post", number=20, translation_key="box", kpi=kpi)
    english = made("post", number=21, translation_key="box", lang="en", kpi=kpi)
    first = library_of([turkish, english], rows=[row(turkish.name, "reach", 60, "2026-11-19")])
    assert [item_standings(first, one, date(2026, 12, 1))[0].state for one in (turkish, english)] == [State.MET] * 2
    both = [row(turkish.name, "reach", 60, "2026-11-19"), row(english.name, "reach", 9, "2026-11-19", 3)]
    second_one = library_of([turkish, english], rows=both)
    states = [item_standings(second_one, one, date(2026, 12, 1))[0].state for one in (turkish, english)]
    assert states == [State.MET, State.MISSED]


def test_a_row_of_nothing_counts_for_nothing() -> None:
    library = library_of(ITEMS, rows=[row("posts/gone", "reach", 1, "2026-11-19")])
    assert rows_of(library) == {}
