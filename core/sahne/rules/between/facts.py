"""What two language versions of a job or an event must agree on: each fact, as it is compared and as it is shown."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date, datetime, time
from urllib.parse import urlsplit

from sahne.models.event import Event
from sahne.models.item import Item
from sahne.models.job import Job, Salary
from sahne.said import Value
from sahne.survey import Survey


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of an item."""

    field: str
    compared: Callable[[Survey, Item], Hashable]
    """None where the item says nothing of it."""
    is_needed: bool = False
    """Whether saying nothing in one language is a contradiction too."""


def shown(item: Item, field: str) -> Value:
    """A field as a person reads it."""
    written = getattr(item, field)
    if isinstance(written, Salary):
        most = f"-{written.max:g}" if written.max is not None else ""
        return f"{written.min:g}{most} {written.currency} / {written.unit.value}"
    if isinstance(written, tuple):
        return ", ".join(map(str, written))
    return written if isinstance(written, date | datetime) else str(written)


def _plain(field: str) -> Callable[[Survey, Item], Hashable]:
    def compared(_: Survey, item: Item) -> Hashable:
        written = getattr(item, field)
        return (frozenset(written) if isinstance(written, tuple) else written) or None

    return compared


def _same(field: str) -> Callable[[Survey, Item], Hashable]:
    """By the items that a field names, whatever the language they are named in; None where one is unknown."""

    def compared(survey: Survey, item: Item) -> Hashable:
        found = survey.library.find_all(item, field)
        return frozenset(other.group for other in found) if found and len(found) == len(item.names(field)) else None

    return compared


def _host(field: str) -> Callable[[Survey, Item], Hashable]:
    """By the site alone: the page on it may be in another language."""

    def compared(_: Survey, item: Item) -> Hashable:
        written = getattr(item, field)
        return urlsplit(written).netloc.lower().removeprefix("www.") or None if written else None

    return compared


def _last_moment(survey: Survey, item: Item) -> Hashable:
    """To the minute; a day is meant to its end."""
    when = getattr(item, "valid_through", None)
    if when is None or isinstance(when, datetime):
        return when and when.replace(second=0, microsecond=0)
    return datetime.combine(when, time(23, 59), survey.settings.timezone)


# Not ``reference``: many applicant tracking systems give every language of a posting a number of its own.
FACTS: dict[type[Item], tuple[Fact, ...]] = {
    Job: (
        Fact("date_posted", _plain("date_posted")),
        Fact("valid_through", _last_moment, is_needed=True),
        Fact("employment_type", _plain("employment_type")),
        Fact("location", _same("location")),
        Fact("remote", _plain("remote")),
        Fact("team", _same("team")),
        Fact("salary", _plain("salary"), is_needed=True),
        Fact("apply_url", _host("apply_url")),
    ),
    Event: (
        Fact("start", _plain("start")),
        Fact("end", _plain("end")),
        Fact("location", _same("location")),
        Fact("online_url", _host("online_url")),
    ),
}
