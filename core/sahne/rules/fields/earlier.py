"""The items as they were at the base, for rules about what must not change."""

from collections.abc import Iterator

from sahne.files import Found
from sahne.models.item import Item
from sahne.reader import read_source
from sahne.source import Source
from sahne.survey import Survey


def changed_items(survey: Survey) -> list[tuple[Source, Item, Item]]:
    """Each file that is not as it was, with its item of today and its item at the base."""
    return survey.once(_changed)


def _changed(survey: Survey) -> list[tuple[Source, Item, Item]]:
    return list(_pairs(survey))


def _pairs(survey: Survey) -> Iterator[tuple[Source, Item, Item]]:
    before, was = survey.history.before, survey.history.was
    if not before:
        return
    for source in survey.library.sources:
        text = before.get(source.path)
        if text is not None and source.item is not None:
            found = Found(was.get(source.path, source.path))
            earlier = read_source(found, text.encode(errors="replace"), survey.settings).item
            if earlier is not None:
                yield source, source.item, earlier
