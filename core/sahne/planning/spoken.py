"""When each audience was last spoken to, and whether anything is planned for it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
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

    def and_also(self, day: date, today: date, *, out: bool) -> "Spoken":
        """With one more day; ``out`` where it went out."""
        if out:
            return replace(self, first=min(self.first or day, day), last=max(self.last or day, day))
        return replace(self, next=min(self.next or day, day)) if day >= today else self


def spoken(survey: Survey) -> Mapping[str, Spoken]:
    """Name of an audience, as items write it -> what was said to it; for ``survey.once``."""
    found: dict[str, Spoken] = {}
    for item in survey.library.items:
        if not item.audience or not goes_out(item):
            continue
        when = moment_of(item)
        for name in item.audience:
            known = found.get(name, Spoken())
            if when is not None:
                known = known.and_also(day_of(when), survey.today, out=_is_out(item, day_of(when), survey.today))
            if isinstance(item, Event) and (coming := _end(item)) >= survey.today:
                known = known.and_also(coming, survey.today, out=False)
            found[name] = known
    return found


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
