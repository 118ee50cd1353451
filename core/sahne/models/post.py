"""A post or an article."""

from typing import ClassVar

from sahne.models.item import Item


class Post(Item):
    """A text for one or more channels; on the portal it is an article."""

    kind: ClassVar[str] = "post"
