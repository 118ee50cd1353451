"""A colleague: an owner, a reviewer, or somebody the content shows."""

from typing import Annotated, ClassVar

from pydantic import BeforeValidator

from sahne.models.fields import Day, Line, Lines, Name, Names, Part, many
from sahne.models.item import Item


class Consent(Part):
    """What a person allows, where, in which languages, and until when."""

    scope: Lines = ()
    """``name``, ``photo``, ``quote``, ``voice``, ``video``."""
    channels: Names = ()
    langs: Lines = ()
    granted: Day
    expires: Day | None = None
    """The last day it holds."""


class Person(Item):
    """A colleague; the title is the name."""

    kind: ClassVar[str] = "person"
    references: ClassVar[dict[str, str]] = Item.references | {"team": "team", "location": "location"}

    job_title: Line | None = None
    team: Name | None = None
    location: Name | None = None
    consent: Annotated[tuple[Consent, ...], BeforeValidator(many)] = ()
    left: Day | None = None
    """The last day of work."""
