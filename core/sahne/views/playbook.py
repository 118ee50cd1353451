"""What the playbook shows of an item, each number with its source."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from pydantic import BaseModel

from sahne.library import Library
from sahne.models.item import Item
from sahne.results import Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value as a page shows it: a text, a day, a link to another item, or an address."""

    text: str
    item: Item | None = None
    url: str | None = None
    moment: date | datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """One item with all its fields, and what was measured of it."""

    fields: tuple[tuple[str, tuple[Value, ...]], ...]
    """Name and values, in the order of the model."""
    results: tuple[Result, ...]
    """Newest first, of all its languages."""
    versions: tuple[Item, ...]
    """The same in other languages."""


_SEEN = {"title", "path", "body", "image_alt"}


def item_view(library: Library, item: Item, rows: Sequence[Result]) -> ItemView:
    """An item with its references resolved, and what was measured of it in any language."""
    fields = tuple((name, tuple(_values(library, item, name))) for name in type(item).model_fields if name not in _SEEN)
    return ItemView(
        fields=tuple((name, values) for name, values in fields if values),
        results=tuple(sorted(rows, key=lambda row: row.measured_on, reverse=True)),
        versions=tuple(other for other in library.versions(item).values() if other is not item),
    )


def _values(library: Library, item: Item, field: str) -> Iterator[Value]:
    written = getattr(item, field)
    if field in item.references:
        kind = item.references[field]
        for name in item.names(field):
            found = library.find(kind, name, item.lang)
            yield Value(text=found.title if found else name, item=found)
    elif isinstance(written, tuple):
        yield from (_value(part) for part in written)
    elif written is not None and (value := _value(written)).text:
        yield value


def _value(written: Any) -> Value:
    match written:
        case Enum():
            return Value(text=str(written.value))
        case BaseModel():
            parts = ((name, getattr(written, name)) for name in type(written).model_fields)
            return Value(
                text=", ".join(f"{name}: {_value(part).text}" for name, part in parts if part not in (None, (), {}))
            )
        case datetime() | date():
            return Value(text=written.isoformat(), moment=written)
        case dict():
            return Value(text=", ".join(f"{part} ({name})" for name, part in written.items()))
        case tuple():
            return Value(text=", ".join(_value(part).text for part in written))
        case str() if written.startswith(("https://", "http://")):
            return Value(text=written, url=written)
        case float():
            return Value(text=f"{written:g}")
        case _:
            return Value(text=str(written))
