"""A podcast episode."""

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from sahne.models.fields import Duration, File, Line, Names, Part, Start, many
from sahne.models.item import Item


class Chapter(Part):
    """A part of an episode."""

    start: Start
    """From the beginning of the sound."""
    title: Line


class Episode(Item):
    """An episode of the podcast; its text is the show notes."""

    kind: ClassVar[str] = "episode"
    references: ClassVar[dict[str, str]] = Item.references | {"guests": "person"}

    season: int | None = Field(None, ge=1)
    episode: int | None = Field(None, ge=1)
    audio: File | None = None
    duration: Duration | None = None
    guests: Names = ()
    transcript: File | None = None
    chapters: Annotated[tuple[Chapter, ...], BeforeValidator(many)] = ()
