"""By what the plan can be filtered, and what an item or an entry has of it."""

from collections.abc import Collection, Mapping

from sahne.calendars.facets import first_version
from sahne.library import PORTAL, Library
from sahne.models.item import Item
from sahne.plan import Entry, EntryType
from sahne.saved_views import SavedView

NAMED = ("channel", "audience", "goal", "owner", "campaign")
"""Facets whose values are items of a registry; they are written by the slug of its version in the first language."""

Marks = Mapping[str, tuple[str, ...]]
"""Facet -> its values."""
Asked = Mapping[str, Collection[str]]
"""Facet -> the values of which something must have one."""


def marks_of(library: Library, item: Item) -> Marks:
    """What an item has of each facet; a campaign and a goal are found under themselves, too."""
    marks = {facet: _named(library, item, facet) for facet in NAMED}
    marks["status"] = (item.status.value,)
    marks["kind"] = (item.kind,)
    marks["lang"] = (item.lang,)
    return marks


def marks_of_entry(library: Library, entry: Entry) -> Marks:
    """What an entry has; what language versions share is of each of their languages, as in the feeds."""
    marks = dict(marks_of(library, entry.item))
    if entry.type is not EntryType.PUBLISH:
        marks["lang"] = tuple(library.versions(entry.item))
    return marks


def _named(library: Library, item: Item, facet: str) -> tuple[str, ...]:
    kind = item.references[facet]
    found = [first_version(library, other).slug for other in library.find_all(item, facet)]
    if facet == "channel" and PORTAL in item.names(facet) and not library.find(kind, PORTAL, item.lang):
        found.append(PORTAL)
    if kind == item.kind:
        found.append(first_version(library, item).slug)
    return tuple(dict.fromkeys(found))


def asked_of(library: Library, view: SavedView) -> Asked:
    """What a saved view asks for, its names as marks have them; a name that means nothing stays, and is found nowhere."""
    return {facet: frozenset(_slug(library, facet, one) for one in getattr(view, facet)) for facet in view.facets}


def _slug(library: Library, facet: str, name: str) -> str:
    found = library.find(Item.references[facet], name, library.settings.language) if facet in NAMED else None
    return first_version(library, found).slug if found else name


def named_by(asked: Asked, feeds: Collection[str]) -> bool:
    """Whether something whose item is gone was asked for, by the feeds that it stood in; nobody knows its status any more."""
    named = {facet: values for facet, values in asked.items() if facet != "status"}
    return all(any(f"{facet}-{one}" in feeds for one in values) for facet, values in named.items())


def takes(asked: Asked, marks: Marks) -> bool:
    """Whether something is asked for: facets hold together, the values of one take any of them."""
    return all(any(one in values for one in marks[facet]) for facet, values in asked.items())
