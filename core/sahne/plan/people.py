"""Who acts, and for which of its language versions an item speaks."""

from sahne.library import Library
from sahne.models.item import Item


def owners(library: Library, item: Item) -> tuple[Item, ...]:
    """Who looks after an item."""
    return library.find_all(item, "owner")


def reviewers(library: Library, item: Item) -> tuple[Item, ...]:
    """Who reads it before it goes out; its owner, where nobody is named."""
    return library.find_all(item, "reviewers") or owners(library, item)


def speaks_first(library: Library, item: Item) -> bool:
    """Whether an item is the version that stands in the calendar for all its languages."""
    versions = library.versions(item)
    return versions.get(library.settings.language, next(iter(versions.values()))) is item
