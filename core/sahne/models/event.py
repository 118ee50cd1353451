"""An event one can come to."""

from datetime import date, datetime
from typing import ClassVar, Self

from pydantic import Field, ValidationInfo, model_validator

from sahne.models.fields import Address, Days, Line, Moves, Name, When, when_order
from sahne.models.item import Item, refuse
from sahne.repetition import Repeat, with_exceptions


class Event(Item):
    """A meeting, a fair, an open day."""

    kind: ClassVar[str] = "event"
    references: ClassVar[dict[str, str]] = Item.references | {"location": "location", "community": "community"}

    start: When
    end: When | None = None
    """For days the last day, included; for times the moment it ends."""
    all_day: bool | None = None
    venue: Line | None = None
    location: Name | None = None
    community: Name | None = None
    """Whose event it is."""
    online_url: Address | None = None
    registration_url: Address | None = None
    repeat: Repeat | None = None
    """With what is skipped and moved."""
    skipped: Days = ()
    moved: Moves = Field(default_factory=dict)

    @model_validator(mode="after")
    def _begins_before_it_ends(self, info: ValidationInfo) -> Self:
        check_span(self.start, self.end, info)
        refuse(self.all_day is True and isinstance(self.start, datetime), "all_day_time", "all_day")
        refuse(self.all_day is False and not isinstance(self.start, datetime), "no_start_time", "start")
        vars(self)["repeat"] = with_exceptions(self.repeat, self.skipped, self.moved)
        return self


def check_span(start: date | datetime | None, end: date | datetime | None, info: ValidationInfo) -> None:
    """Refuse an end before its start, or a day set against a time."""
    if start is None or end is None:
        return
    refuse(isinstance(start, datetime) != isinstance(end, datetime), "day_and_time", "end")
    zone = info.context["zone"] if info.context else None
    refuse(when_order(end, zone) < when_order(start, zone), "ends_before_starts", "end")
