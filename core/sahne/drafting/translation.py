"""The version of an item in another language."""

from typing import Any

from sahne.drafting.habits import free_place
from sahne.editing.change import read_change
from sahne.editing.changes import changed
from sahne.errors import SahneError
from sahne.library import PORTAL
from sahne.models.item import Item
from sahne.said import Words
from sahne.source import Source
from sahne.survey import Survey

_OF_ITS_OWN = frozenset(
    (
        "id",
        "uid",
        "title",
        "summary",
        "lang",
        "slug",
        "status",
        "published_at",
        "published_url",
        "image_alt",
        "check",
        "tags",
        "review_by",
    )
)
NO_LANGUAGE = Words(
    en="{path} has a version in every language of the workspace already",
    tr="{path} için çalışma alanının her dilinde bir sürüm zaten var",
)
THERE_ALREADY = Words(en="{path} is the version in this language already", tr="bu dildeki sürümü zaten var: {path}")


def language_of(survey: Survey, item: Item, wanted: str | None) -> str:
    """The language of the new version: the one asked for, else the first of the workspace that is not there yet.

    Raises:
        SahneError: The version is there already.
    """
    versions = survey.library.versions(item)
    if wanted is not None and wanted in versions:
        raise SahneError(THERE_ALREADY(path=versions[wanted].path))
    free = wanted or next((lang for lang in survey.settings.languages if lang not in versions), None)
    if free is None:
        raise SahneError(NO_LANGUAGE(path=item.path))
    return free


def shared_fields(survey: Survey, source: Source, item: Item, lang: str) -> dict[str, Any]:
    """What both versions say: days, place, pay, purpose; each name in the other language where it has a version there."""
    fields = {name: value for name, value in source.fields.items() if name not in _OF_ITS_OWN and value is not None}
    for name, kind in item.references.items():
        if name in fields:
            fields[name] = _named(survey, kind, fields[name], lang)
    place = (
        free_place(survey, item.kind, item.channel, item.publish)
        if set(item.channel) - {PORTAL} and item.publish
        else None
    )
    planned = {"publish": f"{place:%Y-%m-%dT%H:%M}"} if place else {}  # a channel takes one language after the other
    return {**fields, **planned, "translation_key": item.translation_key or item.slug}


def _named(survey: Survey, kind: str, written: Any, lang: str) -> Any:
    if isinstance(written, list):
        return [_named(survey, kind, name, lang) for name in written]
    found = survey.library.find(kind, str(written), lang)
    return found.slug if found is not None and found.lang == lang else written


def with_key(source: Source, item: Item) -> str:
    """The text of the first version, with the word that binds both."""
    if item.translation_key is not None or source.kind is None:
        return source.text
    return changed(source, [read_change(f"translation_key={item.slug}", source.kind)])
