"""Whom the content speaks to."""

from typing import ClassVar

from pydantic import Field

from sahne.models.fields import Lines, Span
from sahne.models.item import Item


class Audience(Item):
    """A group of people, taken from the hiring plan."""

    kind: ClassVar[str] = "audience"

    age: Span | None = None
    """Years."""
    experience: Span | None = None
    """Years."""
    reach: int | None = Field(None, ge=0)
    """People."""
    needs: Lines = ()
