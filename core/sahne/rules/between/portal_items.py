"""The items that candidates see, or will see when their day comes."""

from sahne.models.item import Item
from sahne.survey import Survey
from sahne.views.visibility import hidden_by


def portal_items(survey: Survey) -> tuple[Item, ...]:
    """Public items that are approved or published and have not expired, by path; ask for it by ``survey.once``."""
    return tuple(item for item in survey.library.items if hidden_by(survey.settings, item, survey.now) is None)
