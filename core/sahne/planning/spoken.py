"""When each audience was last spoken to, and whether anything is planned for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sahne.models.event import Event
from sahne.models.item import Item, Status
from sahne.plan import over_at
from sahne.planning.slots import day_of, goes_out, moment_of
from sahne.survey import Survey


@dataclass(frozen=True, slots=True)
class Spoken:
    """What was said to an audience, by the days of it."""

    first: date | None = None
    """The day of the first word to it that went out."""
    last: date | None = None
    """Of the last one."""
    next: date | None = None
    """From today on."""


def spoken(survey: Survey) -> Mapping[str, Spoken]:
    """Name of an audience, as items write it -> what was said to it; for ``survey.once``."""
    first: dict[str, date] = {}
    last: dict[str, date] = {}
    coming: dict[str, date] = {}
    for item in survey.library.items:
        if not item.audience or not goes_out(item):
            continue
        went_out, ahead = days_spoken(item, survey.today)
        for name in item.audience:
            if went_out is not None:
                first[name] = min(first.get(name, went_out), went_out)
                last[name] = max(last.get(name, went_out), went_out)
            if ahead is not None:
                coming[name] = min(coming.get(name, ahead), ahead)
    names = first.keys() | coming.keys()
    return {name: Spoken(first=first.get(name), last=last.get(name), next=coming.get(name)) for name in names}


def days_spoken(item: Item, today: date) -> tuple[date | None, date | None]:
    """The day on which an item went out, and the one on which it, or its event, is still to come."""
    when = moment_of(item)
    day = day_of(when) if when is not None else None
    out = day is not None and _is_out(item, day, today)
    ahead = day if day is not None and day >= today and not out else None
    if ahead is None and isinstance(item, Event) and (end := _end(item)) >= today:
        ahead = end
    return day if out else None, ahead


def spoken_to(audience: Item, survey: Survey) -> Spoken:
    """What was said to an audience by any of its names, in any of its languages."""
    found = survey.once(spoken)
    versions = survey.library.versions(audience).values()
    names = {name for one in versions for name in (one.slug, one.translation_key, one.id) if name}
    said = [found[name] for name in names if name in found]
    return Spoken(
        first=min((one.first for one in said if one.first), default=None),
        last=max((one.last for one in said if one.last), default=None),
        next=min((one.next for one in said if one.next), default=None),
    )


def is_forgotten(said: Spoken, survey: Survey) -> bool:
    """Whether nobody spoke to an audience for weeks and nothing is planned.

    One that was never spoken to is forgotten only where the company has been speaking to others for as long.
    """
    long_ago = survey.today - timedelta(weeks=survey.settings.plan.audience_weeks)
    last = said.last or min((one.first for one in survey.once(spoken).values() if one.first), default=None)
    return said.next is None and last is not None and last < long_ago


def _is_out(item: Item, day: date, today: date) -> bool:
    return item.status is Status.PUBLISHED or (item.status is Status.APPROVED and day <= today)


def _end(event: Event) -> date:
    """The last day on which an event takes place."""
    over = over_at(event.start, event.end, event.repeat)
    return over.date() if isinstance(over, datetime) else over - timedelta(days=1)
