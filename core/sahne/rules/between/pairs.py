"""A text and its translations, two by two."""

from dataclasses import dataclass

from sahne.models.item import Item
from sahne.survey import Survey


@dataclass(frozen=True, slots=True)
class Pair:
    """Two language versions of one item."""

    source: Item
    """In the first of the workspace's languages that there is."""
    translation: Item


def pairs(survey: Survey) -> tuple[Pair, ...]:
    """Every translation with what it is one of, by the path of the source; ask for it by ``survey.once``."""
    languages = survey.settings.languages
    rank = {lang: number for number, lang in enumerate(languages)}
    found = []
    for item in survey.library.items:
        if item.translation_key is None:
            continue
        versions = survey.library.versions(item)
        if len(versions) > 1:
            first = min(versions.values(), key=lambda version: (rank.get(version.lang, len(rank)), version.path))
            if first is item:
                found += [Pair(item, other) for other in versions.values() if other is not item]
    return tuple(found)
