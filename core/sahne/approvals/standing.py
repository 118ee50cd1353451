"""How it stands with the approvals of an item: which hold, which an edit has voided, which never counted."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sahne.approvals.pinned import Digest, pinned
from sahne.approvals.rows import Approval
from sahne.library import Library
from sahne.models.item import Item
from sahne.models.person import Person
from sahne.settings import Settings
from sahne.source import Source


class Refusal(StrEnum):
    """Why an approval never counted."""

    UNKNOWN = "unknown"
    """Nobody has that name."""
    OWNER = "owner"
    """Nobody approves what is their own."""
    LEFT = "left"
    """The last day of work was past."""


@dataclass(frozen=True, kw_only=True)
class Standing:
    """The approvals of one item."""

    needed: int
    """How many people beside the owner must have read it; 0 where the settings ask for none."""
    valid: tuple[Approval, ...] = ()
    """One for each person, the last; pinned to the text as it is now."""
    void: tuple[Approval, ...] = ()
    """Of people who read an earlier text, and not this one yet."""

    @property
    def missing(self) -> int:
        """How many people must still read it, where anybody must."""
        return max(0, self.needed - len(self.valid))


def needed_for(settings: Settings, item: Item) -> int:
    """How many people beside the owner the settings ask for, before an item may count as approved."""
    day = item.publish or getattr(item, "date_posted", None)
    for rule in settings.approval:
        if item.kind in rule.kinds:
            early = rule.first is not None and day is not None and settings.moment(day).date() < rule.first
            return 0 if early else rule.eyes // 2 - 1
    return 0


def rows_by_item(library: Library) -> Mapping[str, tuple[Approval, ...]]:
    """Id -> the rows of an item; for ``library.once``."""
    rows: defaultdict[str, list[Approval]] = defaultdict(list)
    for row in library.approvals:
        rows[row.item].append(row)
    return {item: tuple(found) for item, found in rows.items()}


def standing_of(library: Library, source: Source, digest: Digest) -> Standing:
    """How it stands with one item; its file is read again where there are rows for it."""
    item = source.item
    if item is None:
        raise ValueError(source.path)
    needed = needed_for(library.settings, item)
    rows = [row for row in library.once(rows_by_item).get(item.id or "", ()) if refusal_of(library, item, row) is None]
    if not rows:
        return Standing(needed=needed)
    text = pinned(source, digest)
    valid = _last_of_each(library, item, (row for row in rows if row.text == text))
    void = _last_of_each(library, item, (row for row in rows if row.text != text))
    return Standing(
        needed=needed,
        valid=tuple(valid.values()),
        void=tuple(row for person, row in void.items() if person not in valid),
    )


def refusal_of(library: Library, item: Item, row: Approval) -> Refusal | None:
    """Why an approval never counted; None where it did, whether the text was changed since or not."""
    person = library.find("person", row.person, item.lang)
    return Refusal.UNKNOWN if not isinstance(person, Person) else refusal_for(library, item, person, row.day)


def refusal_for(library: Library, item: Item, person: Person, day: date) -> Refusal | None:
    """Why a person cannot approve an item on a day."""
    if person.group in {owner.group for owner in owners_of(library, item)}:
        return Refusal.OWNER
    return Refusal.LEFT if person.left is not None and person.left < day else None


def owners_of(library: Library, item: Item) -> tuple[Item, ...]:
    """Whose an item is; of a version that does not say, whose the other ones are."""
    own = library.find_all(item, "owner")
    others = (owner for version in library.versions(item).values() for owner in library.find_all(version, "owner"))
    return own or tuple(others)


def _last_of_each(library: Library, item: Item, rows: Iterable[Approval]) -> dict[tuple[str, str], Approval]:
    last: dict[tuple[str, str], Approval] = {}
    for row in sorted(rows, key=lambda row: (row.day, row.place)):
        person = library.find("person", row.person, item.lang)
        if person is not None:
            last[person.group] = row
    return last
