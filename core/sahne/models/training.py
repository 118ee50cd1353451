"""A training module."""

from enum import StrEnum
from typing import ClassVar, Self

from pydantic import Field, model_validator

from sahne.models.fields import Day, Days, Duration, Line, Moves, Names, When
from sahne.models.item import Item
from sahne.repetition import Repeat, with_exceptions


class Level(StrEnum):
    """Whom a training is for."""

    EVERYONE = "everyone"
    EXPERT = "expert"


class Training(Item):
    """A training that is repeated at regular intervals."""

    kind: ClassVar[str] = "training"
    references: ClassVar[dict[str, str]] = Item.references | {"teams": "team", "takers": "person"}

    level: Level = Level.EVERYONE
    start: When | None = None
    duration: Duration | None = None
    provider: Line | None = None
    certificate_months: int | None = Field(None, ge=1)
    """How long a certificate holds."""
    teams: Names = ()
    """Of whom it is asked; of everybody, where it is for everyone and names nobody."""
    takers: Names = ()
    """People of whom it is asked, beside those of the teams."""
    within_months: int | None = Field(None, ge=1)
    """How long somebody who joined has time for it."""
    complete_by: Day | None = None
    """The day by which all of them must have taken it."""
    repeat: Repeat | None = None
    """With what is skipped and moved."""
    skipped: Days = ()
    moved: Moves = Field(default_factory=dict)

    @model_validator(mode="after")
    def _takes_place_with_exceptions(self) -> Self:
        vars(self)["repeat"] = with_exceptions(self.repeat, self.skipped, self.moved)
        return self
