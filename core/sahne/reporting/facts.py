"""What a report tells, before it is put into words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sahne.kpis.ledger import goal_standings, item_standings
from sahne.kpis.standing import Standing, State
from sahne.kpis.totals import Total, totals_of
from sahne.library import Library
from sahne.models.dialogue import Dialogue, Sentiment
from sahne.models.goal import Goal
from sahne.models.item import Better, Item, Status
from sahne.planning.kept import Keeping, KeptWeek, weeks_kept
from sahne.planning.slots import ChannelPlan, Slot, is_out, plans
from sahne.planning.weeks import monday_of
from sahne.reporting.month import Month
from sahne.survey import Survey

_BEST = 3
_RESTING = (Status.IDEA, Status.CANCELLED, Status.ARCHIVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiMonth:
    """A KPI at the end of the month, and at the end of the month before."""

    standing: Standing
    before: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalMonth:
    """A goal and its KPIs."""

    goal: Goal
    kpis: tuple[KpiMonth, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelMonth:
    """What a channel said in the month."""

    title: str
    out: tuple[Slot, ...]
    missed: tuple[Slot, ...]
    """Planned for a day that is past, and not out."""
    weeks: tuple[KeptWeek, ...]
    """That end in the month and are over, of which something was asked."""
    totals: tuple[Total, ...]
    """Of what went out in the month, as far as it was measured."""

    @property
    def kept(self) -> int:
        """The weeks in which the cadence was kept."""
        return sum(week.keeping is Keeping.KEPT for week in self.weeks)

    @property
    def is_silent(self) -> bool:
        """Whether it should have spoken, and did not."""
        return not self.out and bool(self.weeks) and not self.kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """An item whose KPI was measured in the month."""

    item: Item
    standing: Standing
    share: float
    """How the value stands to its target: 1 is reached, more is better, whichever way the metric runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A dialogue that began in the month, or was open in it."""

    dialogue: Dialogue
    took: timedelta | None
    """To the answer, on the clock; None where there was none by the end of the month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthFacts:
    """The whole month."""

    name: str
    """Of the employer."""
    month: Month
    through: date
    """The last day that is told: the last of the month, or today."""
    goals: tuple[GoalMonth, ...]
    channels: tuple[ChannelMonth, ...]
    best: tuple[Scored, ...]
    worst: tuple[Scored, ...]
    talks: tuple[Talk, ...]
    """By when they began."""
    unmeasured: tuple[tuple[Item, Standing], ...]
    """KPIs of items whose day lay in the month or before, and was never read."""
    answer_hours: int
    """Within how many hours an answer was promised."""

    @property
    def open(self) -> tuple[Talk, ...]:
        """The dialogues that had no answer at the end of the month."""
        return tuple(talk for talk in self.talks if talk.took is None)

    def count(self, sentiment: Sentiment) -> int:
        """How many dialogues that began in the month were meant so."""
        return sum(talk.dialogue.sentiment is sentiment for talk in self.began)

    @property
    def began(self) -> tuple[Talk, ...]:
        """The dialogues that began in the month."""
        return tuple(
            talk for talk in self.talks if talk.dialogue.received and talk.dialogue.received.date() in self.month
        )

    @property
    def gone_silent(self) -> tuple[tuple[Goal, Standing], ...]:
        """KPIs of goals that were not measured, or no more."""
        quiet = (State.SILENT, State.NOT_MEASURED)
        return tuple(
            (goal.goal, kpi.standing) for goal in self.goals for kpi in goal.kpis if kpi.standing.state in quiet
        )


def facts_of(library: Library, month: Month, now: datetime) -> MonthFacts:
    """What is told of a month, as it was known at its end; what the files say of an item's status is what they say today.

    Args:
        library: The workspace.
        month: Begun before ``now``.
        now: In the workspace's zone.
    """
    end = datetime.combine(month.last, time(23, 59, 59), library.settings.timezone)
    survey = Survey(library=library, now=min(now, end))
    scored = sorted(_scored(survey, month), key=lambda one: (-one.share, one.item.path, one.standing.aim.metric))
    best = [one for one in scored if one.share >= 1][:_BEST]
    return MonthFacts(
        name=library.settings.name,
        month=month,
        through=survey.today,
        goals=tuple(_goals(library, month, survey.today)),
        channels=tuple(_channel(survey, month, plan) for plan in survey.once(plans).values() if _speaks(plan)),
        best=tuple(best),
        worst=tuple(one for one in reversed(scored) if one.share < 1)[:_BEST],
        talks=tuple(sorted(_talks(library, month, survey.now), key=_began)),
        unmeasured=tuple(_unmeasured(survey, month)),
        answer_hours=library.settings.dialogue.answer_hours,
    )


def _goals(library: Library, month: Month, through: date) -> Iterator[GoalMonth]:
    before = goal_standings(library, month.first - timedelta(days=1))
    for now, then in zip(goal_standings(library, through), before, strict=True):
        kpis = (KpiMonth(standing=one, before=other) for one, other in zip(now.kpis, then.kpis, strict=True))
        yield GoalMonth(goal=now.goal, kpis=tuple(kpis))


def _speaks(plan: ChannelPlan) -> bool:
    return bool(plan.slots) if plan.channel is None else plan.channel.status not in _RESTING


def _channel(survey: Survey, month: Month, plan: ChannelPlan) -> ChannelMonth:
    slots = [slot for slot in plan.slots if slot.day in month and slot.day <= survey.today]
    out = tuple(slot for slot in slots if is_out(slot, survey))
    first = monday_of(month.first)
    weeks = weeks_kept(plan, survey, first, (month.last - first).days // 7 + 1)
    judged = (Keeping.KEPT, Keeping.BROKEN)
    items = {slot.item.path: slot.item for slot in out}
    return ChannelMonth(
        title=plan.channel.title if plan.channel else plan.name,
        out=out,
        missed=tuple(slot for slot in slots if slot not in out and slot.day < survey.today),
        weeks=tuple(week for week in weeks if week.keeping in judged and week.monday + timedelta(days=6) in month),
        totals=totals_of(survey.library, items.values(), survey.today),
    )


def _scored(survey: Survey, month: Month) -> Iterator[Scored]:
    for item in survey.library.items:
        for standing in item_standings(survey.library, item, survey.today) if item.kpi else ():
            point = standing.actual
            if point and point.day in month and survey.library.named(point.row.item) is item:
                share = _share(standing, point.value)
                if share is not None:
                    yield Scored(item=item, standing=standing, share=share)


def _share(standing: Standing, value: float) -> float | None:
    target = standing.aim.target
    over, under = (target, value) if standing.aim.better is Better.LOWER else (value, target)
    return over / under if under > 0 and over >= 0 else None


def _talks(library: Library, month: Month, now: datetime) -> Iterator[Talk]:
    for item in library.of_kind(Dialogue.kind):
        if not isinstance(item, Dialogue) or item.received is None or item.status is Status.CANCELLED:
            continue
        received, answered = item.received, item.answered
        if received > now or (received.date() < month.first and answered and answered.date() < month.first):
            continue
        took = answered - received if answered and answered <= now else None
        if received.date() in month or (took is None and item.status is not Status.ARCHIVED):
            yield Talk(dialogue=item, took=took)


def _began(talk: Talk) -> tuple[str, str]:
    return str(talk.dialogue.received), talk.dialogue.path


def _unmeasured(survey: Survey, month: Month) -> Iterator[tuple[Item, Standing]]:
    for item in survey.library.items:
        for standing in item_standings(survey.library, item, survey.today) if _counts(item) else ():
            if standing.state is State.NOT_MEASURED and standing.aim.by in month and standing.aim.by < survey.today:
                yield item, standing


def _counts(item: Item) -> bool:
    return bool(item.kpi) and item.status in (Status.APPROVED, Status.PUBLISHED)
