"""Something that was said about us, and our answer."""

from enum import StrEnum
from typing import ClassVar, Self

from pydantic import model_validator

from sahne.models.fields import Address, Moment
from sahne.models.item import Item, refuse


class Sentiment(StrEnum):
    """How it was meant."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"


class Dialogue(Item):
    """One exchange; the text says what was asked and answered, without names."""

    kind: ClassVar[str] = "dialogue"

    received: Moment | None = None
    answered: Moment | None = None
    sentiment: Sentiment = Sentiment.NEUTRAL
    url: Address | None = None

    @model_validator(mode="after")
    def _asked_before_answered(self) -> Self:
        if self.received and self.answered:
            refuse(self.answered < self.received, "answered_before_received", "answered")
        return self
