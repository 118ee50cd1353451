"""Small drawings of the playbook as numbers, which templates write as SVG: no picture is loaded, and CSS gives the colours."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sahne.models.fields import Span
from sahne.planning.kept import Keeping, KeptWeek

STEP, BAR, HEIGHT = 10, 7, 56
"""Width of a week and of its bar, and height of the highest."""
_LEAST = 4
"""Publications for which there is always room, so that a quiet channel does not look loud."""
_HOLLOW = 12
"""Height of a week in which something is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One week of a channel."""

    x: int
    y: int
    height: int
    """0 where nothing was said."""
    keeping: Keeping
    hollow: int
    """Height of the outline that says something is missing; 0 where nothing is."""
    too_much: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """The beginning of a quarter."""

    x: int
    first: date


@dataclass(frozen=True, slots=True)
class Strip:
    """A channel's weeks in a row."""

    width: int
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    today: int
    """The left edge of the running week."""


def strip_of(weeks: Sequence[KeptWeek], today: date) -> Strip:
    """The weeks as bars."""
    most = max(_LEAST, *(week.said for week in weeks))
    bars = tuple(_bar(number, week, most) for number, week in enumerate(weeks))
    ticks = tuple(
        Tick(number * STEP, first)
        for number, week in enumerate(weeks)
        if (first := _first_of_quarter(week.monday)) is not None
    )
    now = next((number for number, week in enumerate(weeks) if today < week.monday + timedelta(weeks=1)), len(weeks))
    return Strip(len(weeks) * STEP, bars, ticks, now * STEP)


def _bar(number: int, week: KeptWeek, most: int) -> Bar:
    height = max(round(HEIGHT * week.said / most), 3) if week.said else 0
    hollow = max(_HOLLOW, height + 4) if week.keeping in (Keeping.BROKEN, Keeping.OPEN) else 0
    return Bar(
        x=number * STEP + (STEP - BAR) // 2,
        y=HEIGHT - height,
        height=height,
        keeping=week.keeping,
        hollow=min(hollow, HEIGHT),
        too_much=bool(week.crowded or week.close),
    )


def _first_of_quarter(monday: date) -> date | None:
    days = (monday + timedelta(days=number) for number in range(7))
    return next((day for day in days if day.day == 1 and day.month % 3 == 1), None)


@dataclass(frozen=True, slots=True)
class Range:
    """A range of years on a scale that several share."""

    x: float
    width: float
    """Both in hundredths of the scale."""


def scale_of(spans: Sequence[Span | None]) -> int:
    """The end of a scale on which all ranges have room, in whole tens of years."""
    return max(10, *(-(-span.max // 10) * 10 for span in spans if span), 10)


def range_of(span: Span, scale: int) -> Range:
    """A range on a scale from 0; a single year has a width too."""
    first, last = sorted((span.min, span.max))
    x = min(100 * first / scale, 98)
    return Range(round(x, 2), round(max(100 * (last - first) / scale, 2), 2))
