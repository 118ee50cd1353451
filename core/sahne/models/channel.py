"""Where the content goes out."""

from typing import ClassVar

from pydantic import Field

from sahne.models.fields import Address, Lang, Line, Part, QuietHours
from sahne.models.item import Item


class Cadence(Part):
    """How often the channel speaks."""

    min_per_week: float | None = Field(None, ge=0)
    max_per_day: int | None = Field(None, ge=1)
    min_gap_hours: float | None = Field(None, ge=0)


class LeadTimes(Part):
    """Working days before ``publish`` at which a step is due; ``measure``: days of any kind after it."""

    draft: int | None = Field(None, ge=0)
    review: int | None = Field(None, ge=0)
    legal: int | None = Field(None, ge=0)
    translation: int | None = Field(None, ge=0)
    measure: int | None = Field(None, ge=0)


class Channel(Item):
    """A channel; the one with the slug ``portal`` is the career portal itself."""

    kind: ClassVar[str] = "channel"

    platform: Line | None = None
    url: Address | None = None
    text_limit: int | None = Field(None, ge=1)
    """Characters of a post, where the account or its server may write more, or less, than the platform's others."""
    purpose: dict[Lang, Line] = Field(default_factory=dict)
    """Language -> what everybody is told that the channel is for; a public channel without it is not on the portal."""
    show_posts: bool = False
    """Whether the portal tells the title, the address and the day of what went out here."""
    cadence: Cadence = Cadence()
    quiet_hours: QuietHours | None = None
    lead_times: LeadTimes = LeadTimes()
