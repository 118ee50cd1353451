"""The podcast as the portal shows it: the show, and what belongs to the sound of an episode."""

from dataclasses import dataclass
from datetime import timedelta

from sahne.settings import ShowType


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicShow:
    """The show that the episodes belong to; what podcast apps list it by."""

    title: str
    description: str
    author: str
    email: str | None
    """Of the owner; it stands in the feed, for the apps write to it."""
    lang: str
    categories: tuple[str, ...]
    """Apple's own words: ``Business``, ``Business > Careers``."""
    explicit: bool | None
    image: str | None
    """The cover, from ``content/``."""
    link: str | None
    """Its page, where that is not on the portal."""
    copyright: str | None
    type: ShowType
    apps: tuple[str, ...]
    """Its addresses in podcast apps."""
    guid: str | None = None
    """By which apps know a show that was elsewhere before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """The sound of an episode, as it lies on the disk."""

    path: str
    """From ``content/``, which is also its path on the portal."""
    size: int
    """In bytes."""
    media_type: str
    """By what the file is, not by its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """Somebody who is heard, and agreed to be named where the feed goes."""

    name: str
    role: str
    """``host`` or ``guest``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicChapter:
    """A part of an episode."""

    start: timedelta
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A piece of a transcript, as it is read."""

    text: str
    """Without marks; lines are parted by a line feed."""
    start: timedelta | None = None
    """Where it is heard, if the file says so."""
    speaker: str | None = None
