"""A campaign."""

from typing import ClassVar, Self

from pydantic import ValidationInfo, model_validator

from sahne.models.event import check_span
from sahne.models.fields import Day, Money
from sahne.models.item import Item


class Campaign(Item):
    """A span of time in which several items say one thing."""

    kind: ClassVar[str] = "campaign"

    start: Day | None = None
    end: Day | None = None
    """The last day, included."""
    budget: Money | None = None

    @model_validator(mode="after")
    def _begins_before_it_ends(self, info: ValidationInfo) -> Self:
        check_span(self.start, self.end, info)
        return self
