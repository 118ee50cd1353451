"""A place of work."""

from typing import ClassVar

from pydantic import Field

from sahne.models.fields import Line, Part
from sahne.models.item import Item


class PostalAddress(Part):
    """Source: schema.org PostalAddress."""

    street_address: Line | None = None
    address_locality: Line
    address_region: Line | None = None
    postal_code: Line | None = None
    address_country: str = Field(pattern="^[A-Z]{2}$")
    """ISO 3166."""


class Location(Item):
    """A place of work."""

    kind: ClassVar[str] = "location"

    address: PostalAddress | None = None
