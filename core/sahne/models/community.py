"""A community one can join."""

from typing import ClassVar

from sahne.models.fields import Address
from sahne.models.item import Item


class Community(Item):
    """A talent community or a network of employees."""

    kind: ClassVar[str] = "community"

    url: Address | None = None
    registration_url: Address | None = None
