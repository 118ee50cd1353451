"""A training module."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from sahne.models.fields import Duration, Line, When
from sahne.models.item import Item
from sahne.repetition import Repeat


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
