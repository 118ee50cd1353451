"""A contest."""

from typing import ClassVar, Self

from pydantic import ValidationInfo, model_validator

from sahne.models.event import check_span
from sahne.models.fields import Address, Day, Line
from sahne.models.item import Item


class Contest(Item):
    """A contest, with its first and last day."""

    kind: ClassVar[str] = "contest"

    start: Day | None = None
    end: Day | None = None
    """The last day, included."""
    prize: Line | None = None
    registration_url: Address | None = None

    @model_validator(mode="after")
    def _begins_before_it_ends(self, info: ValidationInfo) -> Self:
        check_span(self.start, self.end, info)
        return self
