"""What another employer does, and what to learn from it."""

from typing import Annotated, ClassVar

from pydantic import BeforeValidator

from sahne.models.fields import Address, Day, Line, Lines, Part, many
from sahne.models.item import Item


class Platform(Part):
    """One of an employer's platforms, as it was seen."""

    note: Line
    url: Address | None = None
    source: Line | None = None
    read_on: Day | None = None


class Platforms(Part):
    """The five that make an employer's presence complete."""

    career_portal: Platform | None = None
    mobile_app: Platform | None = None
    social_networks: Platform | None = None
    podcasts: Platform | None = None
    communities: Platform | None = None


class Outcome(Part):
    """What came of a look at another employer."""

    decision: Line
    items: Lines = ()
    """The content in which it can be seen, by id, or by path from ``content/`` without ``.md``: ``jobs/veri-muhendisi``."""
    decided_on: Day | None = None


class Benchmark(Item):
    """Another employer's platforms."""

    kind: ClassVar[str] = "benchmark"

    employer: Line
    platforms: Platforms = Platforms()
    lessons: Lines = ()
    outcomes: Annotated[tuple[Outcome, ...], BeforeValidator(many)] = ()
