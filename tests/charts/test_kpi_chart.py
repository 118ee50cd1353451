"""Charts of KPIs: everything within the drawing, in the right place, and readable as XML."""

from datetime import date, timedelta
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.charts.kpi import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, KpiChart, Spot, kpi_chart
from sahne.charts.scale import months_between, scale_of
from sahne.charts.svg import svg_of
from sahne.diagnostic import Place
from sahne.kpis.standing import standing_of
from sahne.models.item import Better
from sahne.results import Result
from tests.kpis.test_numbers import aim

DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))
VALUES = st.floats(-1e9, 1e9, allow_nan=False) | st.integers(0, 500).map(float)


@st.composite
def charts(draw: st.DrawFn) -> KpiChart:
    written = draw(st.lists(st.tuples(DAYS, VALUES), min_size=1, max_size=30))
    rows = [
        Result(item="a", metric="reach", value=value, measured_on=day, source="s", place=Place("r.csv", number + 2))
        for number, (day, value) in enumerate(written)
    ]
    today = max(day for day, _ in written) + timedelta(days=draw(st.integers(0, 400)))
    wanted = aim(
        target=draw(VALUES), by=str(draw(DAYS)), baseline=draw(VALUES | st.none()), better=draw(st.sampled_from(Better))
    )
    chart = kpi_chart(standing_of(wanted, rows, today), today)
    assert chart is not None
    return chart


@given(chart=charts())
def test_nothing_is_drawn_outside(chart: KpiChart) -> None:
    for spot in (*chart.line, *chart.course, *chart.ahead, *chart.doubt, Spot(LEFT, chart.target)):
        assert LEFT <= spot.x <= WIDTH - RIGHT
        assert TOP - 0.1 <= spot.y <= HEIGHT - BOTTOM + 0.1
    assert all(LEFT <= mark.at <= WIDTH - RIGHT for mark in chart.months)
    assert all(TOP - 0.1 <= mark.at <= HEIGHT - BOTTOM + 0.1 for mark in chart.values)


@given(chart=charts())
def test_later_is_to_the_right_and_more_is_above(chart: KpiChart) -> None:
    spots = [(dot.at, dot.point) for dot in chart.dots]
    for (one, before), (two, after) in pairwise(spots):
        assert one.x <= two.x
        assert (one.y >= two.y) if before.value < after.value else (one.y <= two.y or before.value == after.value)
    assert len(chart.dots) == len(chart.standing.points)


@given(
    chart=charts(),
    lang=st.sampled_from(["tr", "en"]),
    title=st.text(st.characters(codec="utf-8", exclude_categories=["C"])),
)
def test_a_drawing_is_xml_that_names_and_describes_itself(chart: KpiChart, lang: str, title: str) -> None:
    root = ElementTree.fromstring(svg_of(chart, "kpi-1", title, "what is seen <&>", lang))
    assert root.get("role") == "img"
    names = (root.get("aria-labelledby") or "").split()
    assert [(root[number].get("id"), root[number].text or "") for number in (0, 1)] == [
        (names[0], title),
        (names[1], "what is seen <&>"),
    ]
    assert len(root.findall("circle")) == len(chart.dots)


@given(values=st.lists(VALUES, min_size=1), most=st.integers(2, 10))
def test_a_scale_has_room_for_all_in_few_round_steps(values: list[float], most: int) -> None:
    scale = scale_of(values, most)
    assert scale.low <= min(values)
    assert max(values) <= scale.high + 1e-6 * abs(scale.high)
    assert scale.low <= 0 <= scale.high
    assert 1 <= (scale.high - scale.low) / scale.step <= most + 0.001


@pytest.mark.parametrize(
    ("values", "marks"),
    [([0, 97], (0, 20, 40, 60, 80, 100)), ([0.3], (0, 0.1, 0.2, 0.3)), ([7_000], (0, 2000, 4000, 6000, 8000)),
     ([0], (0, 0.2, 0.4, 0.6, 0.8, 1))],
)  # fmt: skip
def test_marks_are_round(values: list[float], marks: tuple[float, ...]) -> None:
    assert scale_of(values).marks == pytest.approx(marks)


@given(first=DAYS, length=st.integers(1, 5000), most=st.integers(2, 12))
def test_months_are_few_and_lie_within(first: date, length: int, most: int) -> None:
    last = first + timedelta(days=length)
    found = list(months_between(first, last, most))
    assert len(found) <= most
    assert all(day.day == 1 and first <= day <= last for day in found)


def test_nothing_measured_is_no_drawing() -> None:
    assert kpi_chart(standing_of(aim(), [], date(2026, 1, 1)), date(2026, 1, 1)) is None
