"""``sahne move`` in the text: the day changes, the time stays, an end follows its start."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.editing.changes import changed
from sahne.editing.moves import moves
from sahne.errors import SahneError
from tests.conftest import item_text, source_of

ZONE = ZoneInfo("Europe/Istanbul")


def lines(fields: str, typed: str, *, kind: str = "events", plan: bool = False) -> str:
    source = source_of(item_text(f"title: a\n{fields}"), f"content/{kind}/a.md")
    text = changed(source, [move.change for move in moves(source, typed, ZONE, plan=plan)])
    before, _, rest = text.partition("title: a\n")
    assert before == "---\nid: 6a0c1d1e-9999\n"
    assert rest.endswith("\n---\nIce first, then the box.\n")
    return rest.removesuffix("\n---\nIce first, then the box.\n")


@pytest.mark.parametrize(
    ("kind", "fields", "typed", "wanted"),
    [
        ("posts", "publish: 2026-12-03T10:00 # c", "2026-12-10", "publish: 2026-12-10T10:00 # c"),
        ("posts", "publish: 2026-12-03 10:00:30", "10.12.2026", "publish: 2026-12-10 10:00:30"),
        ("posts", "publish: 2026-12-03T10:00+03:00", "+7d", "publish: 2026-12-10T10:00+03:00"),
        ("posts", "publish: 2026-12-03", "-1w", "publish: 2026-11-26"),
        ("posts", "publish: 2026-12-03", "2026-12-04T09:30", "publish: 2026-12-04T09:30"),
        ("posts", "publish: 2026-12-03T10:00", "9:30", "publish: 2026-12-03T09:30"),
        ("posts", "status: idea", "2026-12-04", "status: idea\npublish: 2026-12-04"),
        ("events", "start: 2026-12-03\nend: 2026-12-05", "2026-12-30", "start: 2026-12-30\nend: 2027-01-01"),
        (
            "events",
            "publish: 2026-11-24\nstart: 2026-12-03T22:00\nend: 2026-12-04T02:00",
            "+1h",
            "publish: 2026-11-24\nstart: 2026-12-10T22:00\nend: 2026-12-11T02:00",
        ),
        ("campaigns", "start: 2026-12-03", "2026-12-04", "start: 2026-12-04"),
        ("campaigns", "status: idea", "2026-12-04", "status: idea\npublish: 2026-12-04"),
    ],
)
def test_a_day_moves_and_the_time_stays(kind: str, fields: str, typed: str, wanted: str) -> None:
    assert lines(fields, typed, kind=kind) == wanted


def test_only_the_plan_of_an_event_moves_where_that_is_asked() -> None:
    fields = "publish: 2026-11-24\nstart: 2026-12-03T22:00"
    assert lines(fields, "+1d", plan=True) == "publish: 2026-11-25\nstart: 2026-12-03T22:00"


@pytest.mark.parametrize("typed", ["soon", "2026-02-30", "03/12/2026", "+7", "99:00", "+999x", ""])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(SahneError):
        lines("publish: 2026-12-03", typed, kind="posts")


def test_nothing_can_be_counted_from_a_day_that_is_not_there() -> None:
    with pytest.raises(SahneError, match="has no publish to move"):
        lines("status: idea", "+7d", kind="posts")


days = st.datetimes(datetime.fromisoformat("1950-01-01"), datetime.fromisoformat("2150-01-01")).map(
    lambda day: day.replace(second=0, microsecond=0)
)


@given(start=days, to=days, hours=st.integers(0, 200))
def test_an_event_lasts_as_long_as_before_on_the_clock(start: datetime, to: datetime, hours: int) -> None:
    end = start + timedelta(hours=hours)
    text = lines(f"start: {start:%Y-%m-%dT%H:%M}\nend: {end:%Y-%m-%dT%H:%M}", f"{to:%Y-%m-%d}")
    new = [datetime.fromisoformat(line.partition(": ")[2]) for line in text.split("\n")]
    assert new[0] == datetime.combine(to, start.time())
    assert new[1] - new[0] == end - start
