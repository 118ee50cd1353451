"""The small drawings of the playbook stay in their frames and say what the numbers say."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sahne.models.fields import Span
from sahne.planning.kept import Keeping, KeptWeek
from sahne_mkdocs.drawing import HEIGHT, STEP, range_of, scale_of, strip_of

MONDAY = date(2025, 12, 1)


def week(number: int, said: int, keeping: Keeping, *, much: bool = False) -> KeptWeek:
    monday = MONDAY + timedelta(weeks=number)
    crowded = (monday,) if much else ()
    return KeptWeek(
        monday=monday, said=said, missed=0, span=1, within=said, meant=1, keeping=keeping, crowded=crowded, close=0
    )


weeks = st.lists(st.tuples(st.integers(0, 60), st.sampled_from(Keeping), st.booleans()), min_size=1, max_size=60).map(
    lambda drawn: [week(number, said, keeping, much=much) for number, (said, keeping, much) in enumerate(drawn)]
)


@given(weeks=weeks, days=st.integers(-10, 500))
def test_bars_stand_in_the_frame_and_the_more_is_said_the_higher_they_are(weeks: list[KeptWeek], days: int) -> None:
    strip = strip_of(weeks, MONDAY + timedelta(days=days))
    assert strip.width == STEP * len(weeks)
    for bar, one in zip(strip.bars, weeks, strict=True):
        assert 0 <= bar.y <= bar.y + bar.height == HEIGHT
        assert 0 <= bar.x < strip.width
        assert (bar.height == 0) == (one.said == 0)
        assert (bar.hollow > 0) == (one.keeping in (Keeping.BROKEN, Keeping.OPEN))
        assert bar.too_much == bool(one.crowded)
    by_count = sorted(zip(weeks, strip.bars, strict=True), key=lambda pair: pair[0].said)
    heights = [bar.height for _, bar in by_count]
    assert heights == sorted(heights)
    assert 0 <= strip.today <= strip.width


def test_the_running_week_is_marked_from_its_monday_to_its_sunday() -> None:
    strips = [
        strip_of([week(0, 1, Keeping.KEPT), week(1, 1, Keeping.OPEN)], MONDAY + timedelta(days=day))
        for day in (6, 7, 13)
    ]
    assert [strip.today for strip in strips] == [0, STEP, STEP]


def test_a_quarter_begins_where_its_first_day_lies() -> None:
    strip = strip_of([week(number, 1, Keeping.KEPT) for number in range(60)], MONDAY)
    assert [(tick.x // STEP, tick.first) for tick in strip.ticks] == [
        (4, date(2026, 1, 1)), (17, date(2026, 4, 1)), (30, date(2026, 7, 1)), (43, date(2026, 10, 1)), (56, date(2027, 1, 1)),
    ]  # fmt: skip


spans = st.builds(Span, min=st.integers(0, 90), max=st.integers(0, 90))


@given(several=st.lists(st.none() | spans, max_size=6))
def test_every_range_has_room_on_the_scale_that_all_share(several: list[Span | None]) -> None:
    scale = scale_of(several)
    assert scale % 10 == 0
    for span in filter(None, several):
        drawn = range_of(span, max(scale, span.min))
        assert drawn.x >= 0
        assert drawn.width > 0
        if span.min <= span.max:
            assert drawn.x + drawn.width <= 100.01 or span.max - span.min < scale * 0.02
