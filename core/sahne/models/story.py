"""An employee story."""

from typing import ClassVar

from sahne.models.fields import Line
from sahne.models.item import Item


class Story(Item):
    """An employee's own story; ``people`` says whose."""

    kind: ClassVar[str] = "story"

    quote: Line | None = None
    """What the first of its ``people`` says in the text; the home page shows it with their name."""
