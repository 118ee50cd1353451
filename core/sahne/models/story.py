"""An employee story."""

from typing import ClassVar

from sahne.models.item import Item


class Story(Item):
    """An employee's own story; ``people`` says whose."""

    kind: ClassVar[str] = "story"
