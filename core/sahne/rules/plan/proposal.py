"""What the rules of the plan propose: the next free place."""

from datetime import date, datetime, timedelta

from sahne.models.contest import Contest
from sahne.models.event import Event
from sahne.models.item import Item
from sahne.models.job import Job
from sahne.planning.free import find_free
from sahne.planning.slots import channels
from sahne.said import Counted, Said, Words
from sahne.survey import Survey

MOVE = Words(en="Move it to the next free place: {slot}.", tr="Boş olan ilk yere alın: {slot}.")
PLAN = Words(en="Plan something; the next free place is {slot}.", tr="Bir içerik planlayın; boş olan ilk yer: {slot}.")
PLAN_ANY = Words(en="Plan something for it.", tr="Bunun için bir içerik planlayın.")
HOURS = Words(en="hour|hours", tr="saat")
MINUTES = Words(en="minute|minutes", tr="dakika")
DAYS = Words(en="day|days", tr="gün")


def move(survey: Survey, item: Item, after: datetime, otherwise: Said, words: Words = MOVE) -> Said:
    """A hint with the first place behind a moment, and behind now, that is free on every channel of an item.

    Args:
        survey: The workspace.
        item: What is to be moved.
        after: With its zone.
        otherwise: Said where no place is free before the item has lost its point.
        words: With ``slot``.
    """
    names = survey.once(channels)
    own = tuple(dict.fromkeys(names.get(name, (name, None))[0] for name in item.channel))
    slot = find_free(survey, own, max(after, survey.now), leaving=item) if own else None
    end = _pointless_from(item, survey)
    return words(slot=plain(slot)) if slot and (end is None or slot < end) else otherwise


def plan_on(survey: Survey, channel: str | None, otherwise: Said | None = None) -> Said:
    """A hint with the first place of a channel that leaves the days in which an item is approved."""
    after = survey.now + timedelta(days=survey.settings.plan.approved_days)
    slot = find_free(survey, (channel,), after) if channel else None
    return PLAN(slot=plain(slot)) if slot else otherwise or PLAN_ANY()


def plain(slot: datetime) -> datetime:
    """A moment as front matter has it, in the workspace's zone without saying so."""
    return slot.replace(tzinfo=None)


def is_pointless(item: Item, survey: Survey) -> bool:
    """Whether nobody needs an item any more."""
    end = _pointless_from(item, survey)
    return end is not None and end < survey.now


def _pointless_from(item: Item, survey: Survey) -> datetime | None:
    """From when on nobody needs an item any more: the event has begun, the job has closed."""
    ends = [survey.settings.moment(begins) for begins in _begins(item) if begins]
    if isinstance(item, Job | Contest) and (last := item.valid_through if isinstance(item, Job) else item.end):
        ends.append(last if isinstance(last, datetime) else survey.settings.moment(last + timedelta(days=1)))
    return min(ends, default=None)


def _begins(item: Item) -> tuple[date | datetime | None, ...]:
    """What ends an item when it begins."""
    return item.expires, item.start if isinstance(item, Event) and item.repeat is None else None


def long(span: timedelta) -> Counted:
    """A span of time in whole hours, or in minutes where hours would not be exact enough."""
    minutes = int(span.total_seconds() // 60)
    whole = minutes % 60 == 0 or minutes > 600
    return Counted(minutes // 60, HOURS) if whole and minutes else Counted(minutes, MINUTES)
