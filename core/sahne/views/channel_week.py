"""A week of every channel."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sahne.models.channel import Channel
from sahne.planning.slots import Slot, plans
from sahne.survey import Survey


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelWeek:
    """What goes out on a channel in seven days."""

    name: str
    channel: Channel | None
    """None where it has no file."""
    days: tuple[tuple[Slot, ...], ...]
    """Of each day from Monday on."""

    @property
    def count(self) -> int:
        """How much it is."""
        return sum(map(len, self.days))


def week_by_channel(survey: Survey, monday: date) -> Sequence[ChannelWeek]:
    """Each channel that says something in the week, or promises to speak every week; by name."""
    days = [monday + timedelta(days=number) for number in range(7)]
    weeks = (
        ChannelWeek(name=name, channel=plan.channel, days=tuple(plan.by_day.get(day, ()) for day in days))
        for name, plan in survey.once(plans).items()
    )
    return [week for week in weeks if week.count or _speaks_weekly(week.channel)]


def _speaks_weekly(channel: Channel | None) -> bool:
    return channel is not None and (channel.cadence.min_per_week or 0) >= 1
