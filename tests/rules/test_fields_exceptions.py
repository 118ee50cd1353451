"""What is said of days that are skipped or moved, and are none of the repetition."""

import pytest

from sahne.rules.fields.sah225_no_such_time import check
from tests.conftest import findings_of, item_text, source_of

TUESDAYS = "start: 2026-12-01T12:00\nrepeat: every week on tue until 2027-01-31\n"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (TUESDAYS + "skipped: [2026-12-29]\nmoved: {2026-12-22: 2026-12-23T10:00}", []),
        (
            TUESDAYS + "skipped: [2026-12-29, 2026-12-30]",
            [
                "6:23 it does not take place on 2026-12-30 anyway: "
                "Write the day that repeat gives; the nearest: 2026-12-29 or 2027-01-05."
            ],
        ),
        (
            TUESDAYS + "skipped: 2027-02-02",
            [
                "6:10 it does not take place on 2027-02-02 anyway: "
                "Write the day that repeat gives; the nearest: 2027-01-26."
            ],
        ),
        (
            TUESDAYS + "moved:\n  2026-12-21: 2026-12-23",
            [
                "7:3 it does not take place on 2026-12-21 anyway: "
                "Write the day that repeat gives; the nearest: 2026-12-22 or 2026-12-15."
            ],
        ),
        (
            "start: 2026-12-03\nskipped: [2026-12-29]",
            [
                "5:1 nothing repeats here that could be skipped: "
                "Add repeat, or delete skipped; of something that takes place once, change start."
            ],
        ),
        (
            TUESDAYS + "skipped: [2026-12-29]\nmoved: {2026-12-29: 2026-12-30}",
            ["7:9 2026-12-29 is both skipped and moved: Take the day out of one of them; until then it is left out."],
        ),
        (
            "start: 2026-12-01\nrepeat: every week 3 times\nmoved: {2026-12-08: 2026-12-09T10:00}",
            ["6:21 it is moved to a time, and start has none: Write the day alone, or write start with a time."],
        ),
        (
            "start: 2026-12-03\nrepeat: every week on tue until 2026-12-05\nskipped: [2026-12-04]",
            ["6:11 it does not take place on 2026-12-04 anyway: By repeat it never takes place; correct that first."],
        ),
    ],
)
def test_an_exception_of_no_day_is_found_at_its_place_with_the_nearest_days(fields: str, said: list[str]) -> None:
    source = source_of(item_text(f"title: a\n{fields}"), "content/events/a.md")
    assert source.item is not None, source.faults
    assert [f"{one.place.line}:{one.place.column} {one.message}: {one.hint}" for one in check(source)] == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("moved: [2026-12-22]", "6:8 moved needs fields of its own"),
        ("moved: {2026-13-22: 2026-12-23}", "6:21 the day '2026-13-22' does not exist"),
        ("moved: {2026-12-22: later}", "6:21 moved.2026-12-22 is 'later', not a day"),
        ("skipped: [29.12.2026]", "6:11 skipped (number 1) is '29.12.2026', not a day"),
    ],
)
def test_an_exception_that_is_no_day_is_told_as_any_day_is(line: str, said: str) -> None:
    source = source_of(item_text(f"title: a\n{TUESDAYS}{line}"), "content/events/a.md")
    [found] = [one for one in findings_of(source) if one.code in ("SAH202", "SAH212")]
    assert f"{found.place.line}:{found.place.column} {found.message}" == said
