"""The arithmetic of KPIs, held against a second computation in SQL, on ledgers that chance has written."""

from calendar import monthrange
from datetime import date, timedelta
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.diagnostic import Place
from sahne.kpis.aim import Aim, Course
from sahne.kpis.pace import FEWEST, LIKELY, Projection, Unsaid, projection_of
from sahne.kpis.points import points_of
from sahne.kpis.standing import LATE, SILENCE, State, silent_after, standing_of
from sahne.kpis.student import quantile, within
from sahne.models.item import Better
from sahne.results import Result
from tests.kpis import second

DAYS = st.dates(date(2025, 1, 1), date(2026, 12, 31))
VALUES = st.integers(-10_000, 10_000).map(lambda number: number / 8)
"""Eighths: their sums are exact in both computations."""


@st.composite
def ledgers(draw: st.DrawFn) -> list[Result]:
    """Rows of two metrics of two items in two files, some of one day."""
    rows = draw(
        st.lists(
            st.tuples(st.sampled_from("ab"), st.sampled_from(["reach", "clicks"]), VALUES, DAYS, st.sampled_from("xy")),
            max_size=40,
        )
    )
    return [
        Result(
            item=item,
            metric=metric,
            value=value,
            measured_on=day,
            source="s",
            place=Place(f"content/results/{name}.csv", number + 2),
        )
        for number, (item, metric, value, day, name) in enumerate(rows)
    ]


def rows_of(*written: tuple[str, float]) -> list[Result]:
    return [
        Result(
            item="a",
            metric="reach",
            value=value,
            measured_on=date.fromisoformat(day),
            source="s",
            place=Place("content/results/x.csv", number + 2),
        )
        for number, (day, value) in enumerate(written)
    ]


def aim(
    target: float = 200,
    by: str = "2026-12-31",
    baseline: float | None = 100,
    since: str | None = None,
    better: Better = Better.HIGHER,
    unit: str = "count",
) -> Aim:
    return Aim(
        metric="reach",
        unit=unit,
        baseline=baseline,
        since=date.fromisoformat(since) if since else None,
        target=target,
        by=date.fromisoformat(by),
        better=better,
    )


def state(rows: list[Result], today: str, **written: object) -> State:
    return standing_of(aim(**written), rows, date.fromisoformat(today)).state  # type: ignore[arg-type]


@given(rows=ledgers(), through=DAYS)
def test_points_are_those_of_the_database(rows: list[Result], through: date) -> None:
    wanted = [row for row in rows if (row.item, row.metric) == ("a", "reach")]
    ours = [(point.day, point.value, 1 + len(point.replaced)) for point in points_of(wanted, through)]
    assert ours == second.points(second.table_of(rows), "a", "reach", through)


@given(rows=ledgers(), through=DAYS, ahead=st.integers(1, 900))
def test_the_projection_is_that_of_the_database(rows: list[Result], through: date, ahead: int) -> None:
    points = points_of((row for row in rows if (row.item, row.metric) == ("a", "reach")), through)
    if not points:
        assert projection_of(points, through) is Unsaid.FEW
        return
    day = points[-1].day + timedelta(days=ahead)
    recent = [point for point in points if (points[-1].day - point.day).days < 365]
    made = projection_of(points, day)
    if len(recent) < FEWEST:
        assert made is Unsaid.FEW
    elif ahead > (recent[-1].day - recent[0].day).days:
        assert made is Unsaid.FAR
    else:
        assert isinstance(made, Projection)
        value, slope, error, count = second.line(second.table_of(rows), "a", "reach", through, day)
        room = quantile(LIKELY, count - 2) * error
        assert len(made.points) == count
        for one, other in (
            (made.value, value),
            (made.per_day, slope),
            (made.low, value - room),
            (made.high, value + room),
        ):
            assert isclose(one, other, rel_tol=1e-6, abs_tol=1e-4)


@given(values=st.lists(VALUES, min_size=FEWEST, max_size=20), rise=VALUES)
def test_points_on_a_line_leave_no_doubt(values: list[float], rise: float) -> None:
    rows = rows_of(*((str(date(2026, 1, 1) + timedelta(days=n)), 5 + n * rise) for n in range(len(values))))
    made = projection_of(points_of(rows, date.max), rows[-1].measured_on + timedelta(days=2))
    assert isinstance(made, Projection)
    assert made.low == pytest.approx(made.high, abs=1e-3)
    assert made.value == pytest.approx(5 + (len(values) + 1) * rise, abs=1e-3)


@pytest.mark.parametrize(
    ("freedom", "t"),
    [(1, 3.0777), (2, 1.8856), (3, 1.6377), (5, 1.4759), (10, 1.3722), (30, 1.3104), (120, 1.2886), (400, 1.2837)],
)
def test_student_is_that_of_the_printed_tables(freedom: int, t: float) -> None:
    assert quantile(0.8, freedom) == pytest.approx(t, abs=5e-5)
    assert quantile(0.95, 4) == pytest.approx(2.7764, abs=5e-5)
    assert quantile(0.95, 7) == pytest.approx(2.3646, abs=5e-5)


@given(freedom=st.integers(1, 400), share=st.floats(0.01, 0.999))
def test_a_quantile_holds_its_share(freedom: int, share: float) -> None:
    assert within(quantile(share, freedom), freedom) == pytest.approx(share, abs=1e-9)


@given(start=DAYS, length=st.integers(1, 1000), baseline=VALUES, target=VALUES, day=DAYS)
def test_a_course_is_straight_and_ends_at_its_ends(
    start: date, length: int, baseline: float, target: float, day: date
) -> None:
    course = Course(start=start, baseline=baseline, by=start + timedelta(days=length), target=target)
    assert course.on(start) == baseline
    assert course.on(course.by) == target
    assert min(baseline, target) - 1e-9 <= course.on(day) <= max(baseline, target) + 1e-9
    gone = (min(max(day, start), course.by) - start).days / length
    assert course.on(day) == pytest.approx(baseline + (target - baseline) * gone)
    if target != baseline:
        assert course.progress(course.on(day)) == pytest.approx(gone, abs=1e-6)


def test_the_last_row_of_a_day_corrects_the_others() -> None:
    (point,) = points_of(rows_of(("2026-10-31", 90), ("2026-10-31", 95), ("2026-12-01", 1)), date(2026, 11, 30))
    assert (point.value, point.row.place.line, [row.value for row in point.replaced]) == (95, 3, [90])


@pytest.mark.parametrize("month", range(1, 13))
def test_the_last_day_of_a_month_is_in_it_and_the_next_is_not(month: int) -> None:
    end = date(2028, month, monthrange(2028, month)[1])
    rows = rows_of((str(end), 7), (str(end + timedelta(days=1)), 8))
    assert [point.value for point in points_of(rows, end)] == [7]


@pytest.mark.parametrize(
    ("rows", "today", "expected"),
    [
        ([], "2026-06-01", State.NOT_MEASURED),
        ([("2026-06-02", 500)], "2026-06-01", State.NOT_MEASURED),
        ([("2026-01-01", 100), ("2026-05-31", 200)], "2026-06-01", State.MET),
        ([("2026-01-01", 100), ("2026-05-31", 141)], "2026-06-01", State.OFF_COURSE),
        ([("2026-01-01", 100), ("2026-05-31", 142)], "2026-06-01", State.ON_COURSE),
        ([("2026-01-01", 100), ("2026-03-31", 180)], "2026-05-15", State.ON_COURSE),
        ([("2026-01-01", 100), ("2026-03-31", 180)], "2026-08-11", State.ON_COURSE),
        ([("2026-01-01", 100), ("2026-03-31", 180)], "2026-08-12", State.SILENT),
        ([("2026-03-31", 200)], "2026-05-15", State.MET),
        ([("2026-03-31", 200)], "2026-05-16", State.SILENT),
        ([("2026-01-01", 100), ("2026-12-31", 199)], "2026-12-31", State.OFF_COURSE),
        ([("2026-01-01", 100), ("2026-12-31", 199)], "2027-01-01", State.MISSED),
        ([("2026-01-01", 100), ("2026-12-30", 199)], "2027-01-07", State.OFF_COURSE),
        ([("2026-01-01", 100), ("2026-12-30", 199)], "2027-01-08", State.MISSED),
        ([("2026-12-01", 150), ("2027-01-07", 200)], "2027-01-20", State.MET),
        ([("2026-12-01", 150), ("2027-01-08", 200)], "2027-01-20", State.MISSED),
        ([("2026-02-01", 150), ("2026-03-01", 160)], "2027-01-20", State.SILENT),
        ([("2026-02-01", 150), ("2026-03-01", 260)], "2027-01-20", State.MET),
    ],
)
def test_each_state_begins_and_ends_on_its_day(rows: list[tuple[str, float]], today: str, expected: State) -> None:
    assert state(rows_of(*rows), today) is expected


@pytest.mark.parametrize(
    ("last", "today", "expected"),
    [(35, "2026-10-10", State.MET), (36, "2026-10-10", State.ON_COURSE), (40, "2026-10-10", State.OFF_COURSE),
     (35.5, "2027-02-01", State.MISSED), (34, "2027-02-01", State.MET)],
)  # fmt: skip
def test_a_lower_value_may_be_the_better_one(last: float, today: str, expected: State) -> None:
    rows = rows_of(("2026-01-01", 49), ("2026-10-01", last), *([("2026-12-31", last)] if today > "2027" else []))
    assert state(rows, today, baseline=49, target=35, better=Better.LOWER) is expected


def test_without_a_baseline_nothing_is_said_of_a_course() -> None:
    standing = standing_of(aim(baseline=None), rows_of(("2026-10-01", 50)), date(2026, 10, 2))
    assert (standing.state, standing.course, standing.expected, standing.progress) == (State.OPEN, None, None, None)


def test_the_course_begins_on_the_day_of_the_baseline_or_of_the_first_row() -> None:
    rows = rows_of(("2026-07-02", 120))
    first = standing_of(aim(), rows, date(2026, 7, 2))
    since = standing_of(aim(since="2025-12-31"), rows, date(2026, 7, 2))
    assert first.expected == 100
    assert since.expected == pytest.approx(100 + 100 * 183 / 365)
    assert (first.state, since.state) == (State.ON_COURSE, State.OFF_COURSE)


def test_a_count_is_not_foreseen_below_nothing_nor_a_percentage_above_all() -> None:
    falling = rows_of(*((f"2026-0{month}-01", 40 - month * 8) for month in range(1, 6)))
    low = standing_of(aim(by="2026-08-01"), falling, date(2026, 5, 1)).projection
    assert isinstance(low, Projection)
    assert (low.value, low.low) == (0, 0)
    rising = rows_of(*((f"2026-0{month}-01", 50 + month * 9) for month in range(1, 6)))
    high = standing_of(aim(by="2026-08-01", unit="percent"), rising, date(2026, 5, 1)).projection
    assert isinstance(high, Projection)
    assert (high.value, high.high) == (100, 100)


@given(rows=ledgers(), today=DAYS, target=VALUES, by=DAYS, better=st.sampled_from(Better))
def test_every_standing_names_the_rows_it_is_made_of(
    rows: list[Result], today: date, target: float, by: date, better: Better
) -> None:
    own = [row for row in rows if (row.item, row.metric) == ("a", "reach")]
    standing = standing_of(aim(target=target, by=str(by), better=better), own, today)
    read = [row for point in standing.points for row in (*point.replaced, point.row)]
    assert sorted(row.place for row in read) == sorted(row.place for row in own if row.measured_on <= today)
    assert (standing.state is State.NOT_MEASURED) == (standing.actual is None)
    if standing.actual:
        reached = standing.actual.value <= target if better is Better.LOWER else standing.actual.value >= target
        assert standing.actual.value == standing.actual.row.value
        assert standing.actual.day <= by + LATE
        assert (standing.state is State.MET) <= reached
        assert (standing.state is State.MISSED) <= (not reached and today > by)


def test_a_metric_measured_each_quarter_is_not_silent_after_a_month_and_a_half() -> None:
    quarters = points_of(rows_of(("2026-01-01", 1), ("2026-04-01", 2), ("2026-07-01", 3)), date(2026, 7, 1))
    assert silent_after(quarters) == pytest.approx(1.5 * 90.5)
    assert silent_after(quarters[:1]) == SILENCE
