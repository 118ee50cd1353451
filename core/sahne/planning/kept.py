"""Week by week, whether a channel kept its cadence."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import ceil

from sahne.planning.cadence import beats, cadence_of, is_off, near_pairs
from sahne.planning.slots import ChannelPlan, Slot, is_out
from sahne.planning.weeks import monday_of
from sahne.survey import Survey


class Keeping(StrEnum):
    """How a week stands to the cadence of its channel."""

    UNASKED = "unasked"
    """The channel asks for nothing, or had not begun."""
    KEPT = "kept"
    BROKEN = "broken"
    RESTED = "rested"
    """Holidays and blackouts left nothing to ask for, and nothing went out."""
    PLANNED = "planned"
    """To come, and enough is planned."""
    OPEN = "open"
    """To come, or running, and not enough is planned yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptWeek:
    """One week of a channel."""

    monday: date
    said: int
    """What went out in it, and what is still to come; what is past and was not published is not counted."""
    missed: int
    """What was planned for a day that is past, and did not go out."""
    span: int
    """Weeks, this one the last, over which the cadence is asked for: one in five weeks is asked of five weeks together."""
    within: int
    """What was said in these weeks."""
    meant: int
    """What was asked of them, without the days of holidays and blackouts."""
    keeping: Keeping
    crowded: tuple[date, ...]
    """Days on which more went out than the channel takes."""
    close: int
    """Publications that came sooner after another than the channel allows."""


def counts(slot: Slot, survey: Survey) -> bool:
    """Whether it went out or is still to come; what is past and was not published reached nobody."""
    return slot.day >= survey.today or is_out(slot, survey)


def weeks_kept(plan: ChannelPlan, survey: Survey, first: date, weeks: int) -> tuple[KeptWeek, ...]:
    """So many weeks of a channel, from the one in which ``first`` lies."""
    return tuple(_weeks(plan, survey, monday_of(first), weeks))


def _weeks(plan: ChannelPlan, survey: Survey, first: date, weeks: int) -> Iterator[KeptWeek]:
    days = Counter(slot.day for slot in plan.slots if counts(slot, survey))
    said = _by_week(days.elements())
    missed = _by_week(slot.day for slot in plan.slots if not counts(slot, survey))
    close = _by_week(slot.day for slot, other in near_pairs(plan) if counts(slot, survey) and counts(other, survey))
    cadence = cadence_of(plan)
    weekly = cadence.min_per_week or 0
    began = min((slot.day for slot in plan.slots if is_out(slot, survey)), default=None)
    span = ceil(1 / weekly - 1e-9) if 0 < weekly < 1 else 1
    for number in range(weeks):
        monday = first + timedelta(weeks=number)
        sunday = monday + timedelta(days=6)
        start = monday - timedelta(weeks=span - 1)
        within = sum(said[start + timedelta(weeks=back)] for back in range(span))
        asked = _asked(max(start, began), sunday, weekly, survey) if began and weekly and sunday >= began else None
        yield KeptWeek(
            monday=monday,
            said=said[monday],
            missed=missed[monday],
            span=span,
            within=within,
            meant=asked or 0,
            keeping=_keeping(within, asked, sunday, survey),
            crowded=tuple(_crowded(days, monday, cadence.max_per_day)),
            close=close[monday],
        )


def _by_week(days: Iterable[date]) -> Counter[date]:
    return Counter(monday_of(day) for day in days)


def _asked(start: date, end: date, weekly: float, survey: Survey) -> int:
    """What a span of days asks for; both are included."""
    days = (end - start).days + 1
    off = sum(is_off(start + timedelta(days=number), survey) for number in range(days))
    return beats(weekly, days) - beats(weekly, off)


def _keeping(within: int, asked: int | None, sunday: date, survey: Survey) -> Keeping:
    if asked is None:
        return Keeping.UNASKED
    past = sunday < survey.today
    if not asked and not within:
        return Keeping.RESTED
    if within >= asked:
        return Keeping.KEPT if past else Keeping.PLANNED
    return Keeping.BROKEN if past else Keeping.OPEN


def _crowded(days: Counter[date], monday: date, most: int | None) -> Iterator[date]:
    week = (monday + timedelta(days=number) for number in range(7))
    return (day for day in week if most is not None and days[day] > most)
