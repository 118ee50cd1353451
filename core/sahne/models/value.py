"""A value of the employer brand."""

from typing import Annotated, ClassVar

from pydantic import BeforeValidator

from sahne.models.fields import Day, Line, Part, many
from sahne.models.item import Item


class Evidence(Part):
    """What shows that the claim is true."""

    text: Line
    source: Line | None = None
    measured_on: Day | None = None


class Value(Item):
    """A value; it is claimed only with evidence."""

    kind: ClassVar[str] = "value"

    evidence: Annotated[tuple[Evidence, ...], BeforeValidator(many)] = ()
