"""A team one can join."""

from typing import ClassVar

from sahne.models.item import Item


class Team(Item):
    """A team of the company."""

    kind: ClassVar[str] = "team"
