"""The time an item itself takes up, and when it takes place next and last."""

from datetime import date, datetime, timedelta
from itertools import islice

from sahne.models.campaign import Campaign
from sahne.models.contest import Contest
from sahne.models.event import Event
from sahne.models.item import Item
from sahne.models.job import Job
from sahne.models.training import Training
from sahne.plan.entry import EntryType, Moment
from sahne.repetition import Repetition, day_of, length_of, times_of

_MANY = 5000
"""Times something takes place, at the most, that are looked at for the next one."""

Span = tuple[EntryType, Moment, Moment | None, Repetition | None]
"""Type, start, the last day or the end, repetition."""


def span_of(item: Item) -> Span | None:
    """The time an item itself takes up."""
    if isinstance(item, Event):
        return EntryType.EVENT, item.start, item.end, item.repeat
    if isinstance(item, Job) and item.valid_through:
        return EntryType.CLOSES, item.valid_through, None, None
    if isinstance(item, Campaign) and item.start:
        return EntryType.CAMPAIGN, item.start, item.end, None
    if isinstance(item, Contest) and item.start:
        return EntryType.CONTEST, item.start, item.end, None
    if isinstance(item, Training) and item.start:
        end = item.start + item.duration if isinstance(item.start, datetime) and item.duration else None
        return EntryType.TRAINING, item.start, end, item.repeat
    return None


def end_of(start: Moment, last: Moment | None) -> Moment:
    """The first day or moment after something that lasts to ``last``; a time without an end takes half an hour."""
    if isinstance(start, datetime):
        return last if isinstance(last, datetime) and last > start else start + timedelta(minutes=30)
    return (last if last is not None else start) + timedelta(days=1)


def next_of(start: Moment, last: Moment | None, repeat: Repetition | None, today: date) -> tuple[Moment, Moment | None]:
    """Start and last moment of the next time it takes place; of the last time, when there is no next."""
    if repeat is None:
        return start, last
    times = [time for _, time in islice(times_of(start, repeat), _MANY)]
    length = day_of(last) - day_of(start) if last is not None else timedelta()
    coming = next((time for time in times if day_of(time) + length >= today), times[-1] if times else start)
    return coming, None if last is None else coming + length_of(start, last)


def over_at(start: Moment, last: Moment | None, repeat: Repetition | None) -> Moment:
    """The first day or moment after something took place for the last time."""
    end = end_of(start, last)
    if repeat is None:
        return end
    last_start = start
    for _, time in times_of(start, repeat):
        last_start = time
    return last_start + length_of(start, end)
