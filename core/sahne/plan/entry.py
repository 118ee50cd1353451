"""A dated entry of the plan."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sahne.models.item import Item
from sahne.repetition import Repetition

Moment = date | datetime


class EntryType(StrEnum):
    """What happens on the day."""

    PUBLISH = "publish"
    EVENT = "event"
    CLOSES = "closes"
    CAMPAIGN = "campaign"
    CONTEST = "contest"
    TRAINING = "training"
    DRAFT = "draft"
    """The draft is due, and so with the next three."""
    TRANSLATION = "translation"
    REVIEW = "review"
    LEGAL = "legal"
    MEASURE = "measure"
    OPENS = "opens"
    """A job."""
    EXPIRES = "expires"
    REVIEW_BY = "review_by"
    TARGET = "target"
    """A KPI of a goal is to be reached."""
    CONSENT = "consent"
    """Its last day, and so with a certificate."""
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One date of one item."""

    uid: str
    """From the item's id; it stays when the item is renamed or moved."""
    type: EntryType
    item: Item
    start: Moment
    """A day, or a time in the workspace's zone."""
    end: Moment
    """The first day or moment after it."""
    repeat: Repetition | None = None
    acts: tuple[Item, ...] = ()
    """The people who must do something that day; nobody, where it is done or only runs."""
    detail: str = ""
    """What is measured, or whose certificate it is."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All entries of a library."""

    entries: tuple[Entry, ...]
    """By start, days before times, then by UID."""
