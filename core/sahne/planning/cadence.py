"""Where a channel's plan breaks its own cadence."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from math import ceil, floor

from sahne.models.channel import Cadence
from sahne.models.item import Status
from sahne.planning.days_off import blackout_on, is_day_off, weekend_of
from sahne.planning.slots import ChannelPlan, Slot, is_open, is_out
from sahne.survey import Survey

_WEEKS = 4
"""Of the past that are looked at; more where the cadence is slower."""
_SOON = timedelta(days=14)
"""How long before a silence it is told, where the channel does not say how early a draft is due."""
_RESTING = (Status.IDEA, Status.CANCELLED, Status.ARCHIVED)


@dataclass(frozen=True, slots=True)
class Silence:
    """A stretch of the past in which a channel said less than it meant to."""

    days: int
    said: int
    """Publications in these days."""
    meant: int
    last: date
    """The day of the last publication of all."""


def cadence_of(plan: ChannelPlan) -> Cadence:
    """What a channel asks for; nothing where it has no file or rests."""
    return plan.channel.cadence if plan.channel and plan.channel.status not in _RESTING else Cadence()


def surplus(plan: ChannelPlan, survey: Survey) -> Iterator[Slot]:
    """The publications that are too many on their day and can still be moved; those that went out stay."""
    most = cadence_of(plan).max_per_day
    if most is None:
        return
    for day, slots in plan.by_day.items():
        if day >= survey.today and len(slots) > most:
            kept_first = sorted(slots, key=lambda slot: is_open(slot, survey))
            yield from (slot for slot in kept_first[most:] if is_open(slot, survey))


def too_close(plan: ChannelPlan, survey: Survey) -> Iterator[tuple[Slot, Slot]]:
    """Each publication that can be moved, with the one before (or, if that one cannot, behind) that is too near."""
    for slot, other in near_pairs(plan):
        if is_open(slot, survey):
            yield slot, other
        elif is_open(other, survey):
            yield other, slot


def near_pairs(plan: ChannelPlan) -> Iterator[tuple[Slot, Slot]]:
    """Each publication that is too near to one before it, with that one.

    A day without an hour is too near only where no hour of it would be far enough.
    """
    gap = timedelta(hours=cadence_of(plan).min_gap_hours or 0)
    if not gap:
        return
    before: Slot | None = None
    before_timed: Slot | None = None
    for slot in plan.slots:
        other = next((one for one in (before, before_timed) if one and one.distance(slot) < gap), None)
        if other:
            yield slot, other
        before, before_timed = slot, slot if slot.timed else before_timed


def silence(plan: ChannelPlan, survey: Survey) -> Silence | None:
    """The recent past of a channel that did not keep its cadence; one that never spoke cannot fall silent.

    Holidays and days of a blackout are not counted, and of a new channel only the days since it began.
    """
    weekly = cadence_of(plan).min_per_week
    out = [slot.day for slot in plan.slots if slot.day <= survey.today and is_out(slot, survey)] if weekly else []
    if not weekly or not out:
        return None
    days = min(7 * max(_WEEKS, ceil(1 / weekly)), (survey.today - min(out)).days)
    first = survey.today - timedelta(days=days)
    said, meant = sum(day >= first for day in out), beats(weekly, days)
    if said < meant:  # only then holidays need be looked up
        meant -= beats(weekly, sum(is_off(first + timedelta(days=number), survey) for number in range(days)))
    return Silence(days, said, meant, max(out)) if said < meant else None


def beats(weekly: float, days: int) -> int:
    """How many publications so many days ask for, in whole ones."""
    return floor(weekly * days / 7 + 1e-9)


def is_off(day: date, survey: Survey) -> bool:
    """Whether a day is a holiday as a whole, or lies in a blackout."""
    return is_day_off(day, survey.settings.country) or blackout_on(day, survey.settings) is not None


def coming_silence(plan: ChannelPlan, survey: Survey) -> date | None:
    """The day from which a channel that spoke until now is silent: nothing is planned, and that day is near."""
    weekly = cadence_of(plan).min_per_week
    if not weekly or not plan.channel:
        return None
    beat = timedelta(days=ceil(7 / weekly))
    following = coming(plan, survey)
    if following and following.day <= _end_of_beat(survey.today + beat, survey):
        return None
    last = max((slot.day for slot in plan.slots if slot.day <= survey.today and is_out(slot, survey)), default=None)
    draft = plan.channel.lead_times.draft
    soon = _SOON if draft is None else timedelta(days=draft)
    if last is None or last + beat > survey.today + soon:
        return None
    return max(last + beat, survey.today)


def _end_of_beat(day: date, survey: Survey) -> date:
    """The last day of a beat, later by the holidays in it."""
    off = sum(is_off(survey.today + timedelta(days=number), survey) for number in range((day - survey.today).days + 1))
    last = day + timedelta(days=off)
    rest = weekend_of(survey.settings.country)
    while off and (last.weekday() in rest or is_off(last, survey)):
        last += timedelta(days=1)
    return last


def coming(plan: ChannelPlan, survey: Survey) -> Slot | None:
    """The next publication of a channel from now on; what goes out later today counts."""
    now = survey.now.astimezone(UTC)
    return next((slot for slot in plan.slots if slot.latest >= now), None)
