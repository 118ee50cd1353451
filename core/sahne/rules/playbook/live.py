"""Which items are still somebody's business, and whose."""

from sahne.models.campaign import Campaign
from sahne.models.contest import Contest
from sahne.models.event import Event
from sahne.models.item import Item, Status
from sahne.models.job import Job
from sahne.models.person import Person
from sahne.plan import over_at, span_of
from sahne.said import Listed
from sahne.survey import Survey

_ONCE = (Job, Event, Contest, Campaign)
"""Kinds that are over some day; a training goes on in its next group."""


def is_live(survey: Survey, item: Item) -> bool:
    """Whether an item is neither put away, nor taken down by its ``expires``, nor over."""
    if item.status in (Status.ARCHIVED, Status.CANCELLED):
        return False
    if item.expires is not None and survey.settings.moment(item.expires) <= survey.now:
        return False
    span = span_of(item) if isinstance(item, _ONCE) else None
    return span is None or survey.settings.moment(over_at(*span[1:])) > survey.now


def has_left(survey: Survey, person: Person) -> bool:
    """Whether the last day of work of a person is past."""
    return person.left is not None and person.left < survey.today


def person_of(survey: Survey, name: str, lang: str) -> Person | None:
    """The person that a name means."""
    found = survey.library.find("person", name, lang)
    return found if isinstance(found, Person) else None


def candidates(survey: Survey, team: str | None = None) -> Listed | None:
    """Who might answer for something: those who work here and stay, of one team where it has some; None where there is nobody."""
    here = [person for _, person in survey.of(Person) if person.left is None]
    close = [person for person in here if team and person.team == team]
    names = sorted({person.slug for person in close or here})
    return Listed(tuple(names)) if names else None
