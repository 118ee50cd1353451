"""What another employer does, and what to learn from it."""

from typing import ClassVar

from sahne.models.fields import Address, Day, Line, Lines, Part
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


class Benchmark(Item):
    """Another employer's platforms."""

    kind: ClassVar[str] = "benchmark"

    employer: Line
    platforms: Platforms = Platforms()
    lessons: Lines = ()
