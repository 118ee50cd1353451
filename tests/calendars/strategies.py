"""Libraries as hypothesis makes them: every kind of date, and titles of any letters."""

import re
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

from hypothesis import strategies as st

from sahne.library import Library
from sahne.models.item import Item
from sahne.repetition import WEEKDAYS, repetition_of, rule_days
from sahne.settings import Settings
from tests.memory import library_of, made, made_settings

ZONES = ("Europe/Istanbul", "Europe/Berlin", "America/New_York")
FIRST, LAST = date(2026, 8, 1), date(2028, 2, 1)
"""All of it is in the window of the feeds of November 2026."""

_HARD = (
    *(",", ";", ":", '"', " ", "\\", "\\n", "\\N", "C:\\New", "^n", "%2C", "TZID=", "BEGIN:VEVENT", "END:VCALENDAR"),
    *("\n", "\r\n", "\t", "\x85", "\u2028", "\u2029", "\ufeff", "\u202e", "\ud7ff\ue000", "\U0010ffff"),
    *("İıŞş", "e\u0301", "👩\u200d💻", "עברית"),
)
_letters = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
any_text = st.lists(st.sampled_from(_HARD) | _letters, max_size=6).map("".join)
"""Any letters at all, control characters among them."""
titles = st.builds(
    lambda text, last: re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "", text) + last, any_text, st.sampled_from("aİ9👩")
)
"""What the models take for a title."""

days = st.dates(FIRST, LAST)
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
_statuses = st.sampled_from(("idea", "draft", "review", "approved", "published", "cancelled"))
_endings = st.integers(1, 20).map(lambda number: f"{number} times") | days.map(lambda day: f"until {day}")


_in_month = st.just("") | st.builds(
    " on the {} {}".format,
    st.sampled_from(("first", "second", "fourth", "fifth", "last")),
    st.sampled_from((*WEEKDAYS, "weekday", "day")),
)


@st.composite
def repeats(draw: st.DrawFn) -> str:
    """Repetition as people say it."""
    unit = draw(st.sampled_from(("day", "week", "month", "year")))
    on = draw(_in_month) if unit == "month" else ""
    if unit == "week":
        chosen = draw(st.sets(st.sampled_from(WEEKDAYS), max_size=3))
        on = f" on {' '.join(sorted(chosen))}" if chosen else ""
    return f"every {draw(st.integers(1, 3))} {unit}{on} {draw(_endings)}"


@st.composite
def exceptions(draw: st.DrawFn, start: str, repeat: str) -> dict[str, Any]:
    """``skipped`` and ``moved``, of days on which it takes place and of others."""
    rule = repetition_of(repeat)
    times = [f"{day}" for day in islice(rule_days(date.fromisoformat(start[:10]), rule), 12)]
    some = st.sampled_from(times) | days.map(str) if times else days.map(str)
    skipped = draw(st.sets(some, max_size=3))
    moved = draw(st.dictionaries(some, days, max_size=2))
    near = draw(st.sampled_from((timedelta(days=1), timedelta(days=-1), None)))
    clock = f"T{draw(clocks):%H:%M}" if len(start) > 10 and draw(st.booleans()) else ""
    there = {day: f"{date.fromisoformat(day) + near if near else to}{clock}" for day, to in moved.items()}
    return {"skipped": sorted(skipped), "moved": there}


@st.composite
def spans(draw: st.DrawFn) -> dict[str, Any]:
    """``start`` and ``end`` of days, one or several, or of times."""
    day, longer = draw(days), draw(st.none() | st.integers(0, 5))
    if draw(st.booleans()):
        return {"start": f"{day}"} | ({} if longer is None else {"end": f"{day + timedelta(days=longer)}"})
    start = datetime.combine(day, draw(clocks))
    written = {"start": start} | ({} if longer is None else {"end": start + timedelta(hours=longer)})
    return {name: f"{moment:%Y-%m-%dT%H:%M}" for name, moment in written.items()}


@st.composite
def dated(draw: st.DrawFn, number: int, settings: Settings) -> Item:
    """An item with a date of one of the six types."""
    kind = draw(st.sampled_from(("event", "post", "job", "campaign", "contest", "training")))
    written: dict[str, Any] = {"title": draw(titles), "status": draw(_statuses), "summary": draw(titles | st.just(""))}
    span = draw(spans())
    match kind:
        case "event":
            written |= span | {"visibility": draw(st.sampled_from(("public", "internal")))}
        case "training":
            written |= {"start": span["start"], "duration": draw(st.sampled_from(("45m", "3h")))}
        case "post":
            written["publish"] = span["start"]
        case "job":
            written["valid_through"] = span["start"]
        case _:
            written |= {name: day[:10] for name, day in span.items()}
    if kind in ("event", "training") and draw(st.booleans()):
        written["repeat"] = draw(repeats())
        written |= draw(exceptions(written["start"], written["repeat"]) | st.just({}))
    return made(kind, settings, number=number, **written)


@st.composite
def libraries(draw: st.DrawFn) -> Library:
    """A workspace of up to six dated items in one of three zones."""
    settings = made_settings(timezone=draw(st.sampled_from(ZONES)))
    items = [draw(dated(number, settings)) for number in range(draw(st.integers(0, 6)))]
    return library_of(items, settings)
