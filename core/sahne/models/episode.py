"""A podcast episode."""

from typing import ClassVar

from pydantic import Field

from sahne.models.fields import Duration, File, Names
from sahne.models.item import Item


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
