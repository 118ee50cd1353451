"""What waits for whom to be read and approved."""

from dataclasses import dataclass
from datetime import date, datetime

from sahne.approvals.pinned import Digest
from sahne.approvals.standing import Standing, owners_of, refusal_for, standing_of
from sahne.library import Library
from sahne.models.item import Item, Status
from sahne.models.person import Person
from sahne.source import Source


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """An item that somebody has to read."""

    item: Item
    standing: Standing
    missing: int
    """How many people; 1 or more."""
    people: tuple[Person, ...]
    """Its reviewers who may approve it and have not yet; nobody, where it names none that may."""
    owners: tuple[Item, ...]
    """Who cannot."""


def waiting_of(library: Library, now: datetime, digest: Digest) -> tuple[Waiting, ...]:
    """What is in review, and what counts as approved and lacks an approval that the settings ask for; the nearest day first."""
    found = (_waiting(library, source, now.date(), digest) for source in library.sources)
    waiting = [one for one in found if one is not None]
    return tuple(sorted(waiting, key=lambda one: (_day(library, one.item), one.item.path)))


def _waiting(library: Library, source: Source, today: date, digest: Digest) -> Waiting | None:
    item = source.item
    if item is None or item.status not in (Status.REVIEW, Status.APPROVED):
        return None
    standing = standing_of(library, source, digest)
    missing = max(standing.missing, 1 - len(standing.valid)) if item.status is Status.REVIEW else standing.missing
    if not missing:
        return None
    done = {row.person for row in standing.valid}
    named = (one for one in library.find_all(item, "reviewers") if isinstance(one, Person))
    people = [
        one
        for one in named
        if refusal_for(library, item, one, today) is None and done.isdisjoint({one.slug, one.translation_key, one.id})
    ]
    return Waiting(item=item, standing=standing, missing=missing, people=tuple(people), owners=owners_of(library, item))


def _day(library: Library, item: Item) -> tuple[bool, datetime]:
    """What has no day comes last."""
    when = item.publish or date(1900, 1, 1)
    return item.publish is None, library.settings.moment(when)
