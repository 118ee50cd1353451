"""The items that candidates see, or will see when their day comes."""

from datetime import timedelta

from sahne.models.event import Event
from sahne.models.item import Item
from sahne.models.job import Job
from sahne.plan import over_at
from sahne.survey import Survey
from sahne.views.visibility import hidden_by


def portal_items(survey: Survey) -> tuple[Item, ...]:
    """Public items that are approved or published and have not expired, by path; ask for it by ``survey.once``."""
    return tuple(item for item in survey.library.items if hidden_by(survey.settings, item, survey.now) is None)


def is_past(survey: Survey, item: Item) -> bool:
    """Whether a job is closed, or an event took place."""
    if isinstance(item, Event):
        return survey.settings.moment(over_at(item.start, item.end, item.repeat)) <= survey.now
    if isinstance(item, Job) and item.valid_through is not None:
        return survey.settings.moment(item.valid_through) + timedelta(days=1) <= survey.now
    return False
