"""A training module."""

from enum import StrEnum
from typing import ClassVar, Self

from pydantic import Field, model_validator

from sahne.models.fields import Days, Duration, Line, Moves, When
from sahne.models.item import Item
from sahne.repetition import Repeat, with_exceptions


class Level(StrEnum):
    """Whom a training is for."""

    EVERYONE = "everyone"
    EXPERT = "expert"


class Training(Item):
    """A training that is repeated at regular intervals."""

    kind: ClassVar[str] = "training"

    level: Level = Level.EVERYONE
    start: When | None = None
    duration: Duration | None = None
    provider: Line | None = None
    certificate_months: int | None = Field(None, ge=1)
    """How long a certificate holds."""
    repeat: Repeat | None = None
    """With what is skipped and moved."""
    skipped: Days = ()
    moved: Moves = Field(default_factory=dict)

    @model_validator(mode="after")
    def _takes_place_with_exceptions(self) -> Self:
        vars(self)["repeat"] = with_exceptions(self.repeat, self.skipped, self.moved)
        return self
