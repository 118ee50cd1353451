"""What every item has."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from sahne.models.fields import (
    Address,
    Alias,
    Day,
    File,
    Lang,
    Line,
    Lines,
    Model,
    Name,
    Names,
    Part,
    Slug,
    Text,
    When,
    many,
)


class Status(StrEnum):
    """How ready an item is; when it goes out is ``publish``."""

    IDEA = "idea"
    DRAFT = "draft"
    REVIEW = "review"
    APPROVED = "approved"
    PUBLISHED = "published"
    CANCELLED = "cancelled"
    ARCHIVED = "archived"


class Visibility(StrEnum):
    """Who may see an item; what is not said is internal."""

    INTERNAL = "internal"
    PUBLIC = "public"


class Better(StrEnum):
    """Which of two values of a metric is the better one."""

    HIGHER = "higher"
    LOWER = "lower"


class Kpi(Part):
    """What an item is measured by."""

    metric: Line
    target: float
    measure_by: Day
    better: Better | None = None
    """Higher where it is not written."""


class FileCheck(Part):
    """What ``sahne check`` leaves unsaid of one file, and why."""

    ignore: Annotated[Lines, Field(min_length=1)]
    """Codes of rules."""
    reason: Line


class Due(Part):
    """Days that are kept as they are written, and not counted from ``publish``."""

    draft: Day | None = None
    translation: Day | None = None
    review: Day | None = None
    legal: Day | None = None
    measure: Day | None = None


class Item(Model):
    """A piece of content, or an entry of a registry."""

    kind: ClassVar[str] = ""
    references: ClassVar[dict[str, str]] = {
        "audience": "audience",
        "channel": "channel",
        "goal": "goal",
        "owner": "person",
        "reviewers": "person",
        "campaign": "campaign",
        "value": "value",
        "people": "person",
    }
    """Field -> the kind that it names."""

    id: Annotated[str, StringConstraints(pattern="^[A-Za-z0-9][A-Za-z0-9_.-]{7,63}$")] | None = None
    """Permanent and opaque; the calendar UID comes from it."""
    uid: Annotated[Line, StringConstraints(max_length=255)] | None = None
    """The calendar UID of what another calendar brought, where that cannot be an id."""
    title: Line
    summary: Text = ""
    lang: Lang
    """The first language of the workspace where the file does not say."""
    translation_key: Line | None = None
    """The same in every language version of an item."""
    slug: Slug
    """Part of its address; the name of the file where the file does not say."""
    aliases: Annotated[tuple[Alias, ...], BeforeValidator(many)] = ()
    """Where its page was before; who comes there is led to where it is."""
    status: Status = Status.DRAFT
    visibility: Visibility = Visibility.INTERNAL
    audience: Names = ()
    channel: Names = ()
    goal: Name | None = None
    kpi: Annotated[tuple[Kpi, ...], BeforeValidator(many)] = ()
    owner: Name | None = None
    reviewers: Names = ()
    campaign: Name | None = None
    value: Names = ()
    people: Names = ()
    publish: When | None = None
    """The plan."""
    due: Due = Due()
    published_at: When | None = None
    """What happened."""
    published_url: Address | None = None
    updated: When | None = None
    """When its text last changed so much that readers and search engines should know."""
    expires: When | None = None
    """From this day or time on it is no longer shown."""
    review_by: Day | None = None
    tags: Lines = ()
    image: File | None = None
    image_alt: Text | None = None
    check: FileCheck | None = None

    path: str = ""
    """Its file, relative to the workspace, with ``/``; not a field of the front matter."""
    body: str = ""
    """The Markdown below the front matter; not a field of it."""

    @property
    def name(self) -> str:
        """Its path from ``content/`` without ``.md``, as results rows name it: ``stories/gece-vardiyasi``."""
        return self.path.partition("/")[2].removesuffix(".md")

    @property
    def calendar_uid(self) -> str | None:
        """By what subscribers know it; None where it has no id yet."""
        return self.uid or self.id

    @property
    def group(self) -> tuple[str, str]:
        """The same for all language versions of an item."""
        return self.kind, self.translation_key or f"{self.lang}:{self.slug}"

    def names(self, field: str) -> tuple[str, ...]:
        """The names written in a reference field, one or many."""
        written = getattr(self, field)
        if written is None:
            return ()
        return (written,) if isinstance(written, str) else written


def refuse(condition: bool, type: str, field: str, **detail: date | datetime | str) -> None:
    """Say that a field contradicts another one.

    Raises:
        PydanticCustomError: The condition holds.
    """
    if condition:
        raise PydanticCustomError(type, type, {"field": field, **detail})
