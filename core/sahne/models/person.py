"""A colleague: an owner, a reviewer, or somebody the content shows."""

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, ValidationInfo

from sahne.models.fields import Day, Lang, Line, Lines, Name, Names, Part, many
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


def _by_lang(written: Any, info: ValidationInfo) -> Any:
    return {info.data.get("lang", "tr"): written} if isinstance(written, str) else written or {}


class Person(Item):
    """A colleague; the title is the name."""

    kind: ClassVar[str] = "person"
    references: ClassVar[dict[str, str]] = Item.references | {"team": "team", "location": "location"}

    job_title: Annotated[dict[Lang, Line], BeforeValidator(_by_lang)] = Field(default_factory=dict)
    """Language -> words; one text alone is in the person's own language."""
    team: Name | None = None
    location: Name | None = None
    consent: Annotated[tuple[Consent, ...], BeforeValidator(many)] = ()
    git: Lines = ()
    """Names and addresses by which version control knows the person; ``@name`` is the account there."""
    joined: Day | None = None
    """The first day of work."""
    left: Day | None = None
    """The last day of work."""

    def title_in(self, lang: str) -> str | None:
        """What the person does, in a language."""
        return self.job_title.get(lang)
