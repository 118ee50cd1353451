"""What became of the items in the last week, as version control knows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sahne.front_matter import fields_of
from sahne.library import Library
from sahne.models.item import Item
from sahne.past import Change, Past

_TOLD = ("status", "publish", "title", "owner", "visibility")
"""Fields of which a reader wants to know what they were."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """An item that is not as it was."""

    item: Item
    new: bool
    was: tuple[tuple[str, str, str], ...]
    """Field, what it said, what it says, of those that a reader wants to know."""
    text: bool
    """Whether anything else is another."""
    last: Change | None
    """The newest commit; None for what is not committed."""


def changed(library: Library, past: Past) -> list[Changed]:
    """The items that were added or changed since ``past.since``, newest first."""
    found = (_changed(item, past) for item in library.items if item.path in past.before)
    return sorted((one for one in found if one.new or one.was or one.text), key=_order)


def _changed(item: Item, past: Past) -> Changed:
    earlier = past.before[item.path]
    last = next(iter(past.changes.get(item.path, ())), None)
    if earlier is None:
        return Changed(item=item, new=True, was=(), text=False, last=last)
    was = tuple(_differences(item, fields_of(earlier)))
    return Changed(item=item, new=False, was=was, text=not was, last=last)


def _differences(item: Item, earlier: dict[str, object]) -> Iterator[tuple[str, str, str]]:
    for name in _TOLD:
        now = getattr(item, name)
        said = now.isoformat(timespec="minutes") if isinstance(now, datetime) else f"{now if now is not None else ''}"
        before = f"{earlier.get(name) or ''}"
        if name in earlier and before != said and not said.startswith(f"{before}+"):
            yield name, before, said


def _order(one: Changed) -> tuple[float, str]:
    return -one.last.when.timestamp() if one.last else float("-inf"), one.item.path
