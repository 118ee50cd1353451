"""What a channel may say and how often, and whether it did, week by week over a year."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sahne.models.channel import Channel
from sahne.models.item import Item, Status
from sahne.planning.cadence import Silence, coming, coming_silence, silence
from sahne.planning.free import find_free
from sahne.planning.kept import Keeping, KeptWeek, counts, weeks_kept
from sahne.planning.slots import ChannelPlan, Slot, is_out, plans
from sahne.planning.weeks import monday_of
from sahne.platforms import platform_of
from sahne.platforms.platform import Platform
from sahne.survey import Survey
from sahne.views.told import Telling, first_versions

BACK, AHEAD = 51, 8
"""Weeks before and behind the running one: a year with this week in it, and two months to come."""
_FREE = 3
_RESTING = (Status.IDEA, Status.CANCELLED, Status.ARCHIVED)


@dataclass(frozen=True, slots=True)
class Limit:
    """One thing that a platform asks of what goes out on it."""

    name: str
    """``text``, ``hashtags``, ``link``, ``picture``, ``title``, ``shape``, ``weight`` or ``formats``."""
    value: str | int | tuple[float | None, float | None]
    """A number of characters, hashtags or bytes; the narrowest and the broadest picture, width to height; names of formats."""
    own: bool = False
    """Whether the channel's file says it, and not the platform."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelYear:
    """A channel and its year."""

    name: str
    """As items write it."""
    channel: Channel | None
    """None for one without a file, as the portal may be."""
    platform: Platform | None
    limits: tuple[Limit, ...]
    weeks: tuple[KeptWeek, ...]
    told: tuple[Telling, ...]
    """Everything that was ever planned on it, by time."""
    last: Slot | None
    """What went out last."""
    next: Slot | None
    silence: Silence | None
    """As rule SAH403 says."""
    silent_from: date | None
    """As rule SAH412 says."""
    free: tuple[datetime, ...]
    """The next places that are free, one after the other, in the workspace's zone."""
    audiences: tuple[Item, ...]
    """For whom it was chosen."""

    @property
    def title(self) -> str:
        """As its file calls it."""
        return self.channel.title if self.channel else self.name

    @property
    def resting(self) -> bool:
        """Whether it was put away."""
        return self.channel is not None and self.channel.status in _RESTING

    @property
    def judged(self) -> tuple[KeptWeek, ...]:
        """The weeks that are over, and of which something was asked."""
        return tuple(week for week in self.weeks if week.keeping in (Keeping.KEPT, Keeping.BROKEN))

    @property
    def kept(self) -> tuple[KeptWeek, ...]:
        """Those of them in which the cadence was kept."""
        return tuple(week for week in self.judged if week.keeping is Keeping.KEPT)

    @property
    def too_much(self) -> tuple[KeptWeek, ...]:
        """The weeks in which more went out on a day, or sooner, than the channel takes."""
        return tuple(week for week in self.weeks if week.crowded or week.close)


def channel_years(survey: Survey) -> tuple[ChannelYear, ...]:
    """Every channel that has a file or something to say, by name; ask for it by ``survey.once``."""
    found = [plan for plan in survey.once(plans).values() if plan.channel or plan.slots]
    return tuple(_year(survey, plan) for plan in found)


def _year(survey: Survey, plan: ChannelPlan) -> ChannelYear:
    channel = plan.channel
    platform = platform_of(channel.platform or plan.name) if channel else None
    first = monday_of(survey.today) - timedelta(weeks=BACK)
    told = tuple(Telling(slot, counts(slot, survey), is_out(slot, survey)) for slot in plan.slots)
    audiences = survey.library.find_all(channel, "audience") if channel else ()
    return ChannelYear(
        name=plan.name,
        channel=channel,
        platform=platform,
        limits=tuple(limits_of(platform, channel)),
        weeks=weeks_kept(plan, survey, first, BACK + 1 + AHEAD),
        told=told,
        last=next((one.slot for one in reversed(told) if one.is_out), None),
        next=coming(plan, survey),
        silence=silence(plan, survey),
        silent_from=coming_silence(plan, survey),
        free=tuple(_free(survey, plan)),
        audiences=first_versions(survey, audiences),
    )


def _free(survey: Survey, plan: ChannelPlan) -> Iterator[datetime]:
    """Free places that stay free when the ones before them are taken."""
    gap = plan.channel.cadence.min_gap_hours if plan.channel else None
    after = survey.now
    for _ in range(_FREE):
        found = find_free(survey, (plan.name,), after)
        if found is None:
            return
        yield found
        midnight = datetime.combine(found.date(), datetime.max.time(), found.tzinfo)
        after = max(midnight, found + timedelta(hours=gap or 0) - timedelta(minutes=1))


def limits_of(platform: Platform | None, channel: Channel | None) -> Iterator[Limit]:
    """What is known of a platform, and what the channel says of itself instead; what is not known is left out."""
    if channel and channel.text_limit:
        yield Limit("text", channel.text_limit, own=True)
    elif platform and platform.text_limit:
        yield Limit("text", platform.text_limit)
    if platform is None:
        return
    if platform.hashtags is not None:
        yield Limit("hashtags", platform.hashtags)
    if not platform.clickable:
        yield Limit("link", "")
    if platform.needs_picture:
        yield Limit("picture", "")
    if platform.title_limit is not None:
        yield Limit("title", platform.title_limit)
    if platform.narrowest is not None or platform.widest_picture is not None:
        yield Limit("shape", (platform.narrowest, platform.widest_picture))
    if platform.heaviest_picture is not None:
        yield Limit("weight", platform.heaviest_picture)
    if platform.picture_formats:
        yield Limit("formats", ", ".join(platform.picture_formats))
