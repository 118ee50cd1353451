"""What an editor should know about a file that arrived: every field that has no place in it any more, and every guess."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sahne.importing.convert import Imported
from sahne.importing.fates import Left
from sahne.importing.recipe import Recipe
from sahne.said import Words
from sahne.settings import Settings

NO_LANGUAGE = Words(en="the workspace has no language {lang!r}", tr="çalışma alanında {lang!r} dili yok")
FOLDER_LANGUAGE = Words(
    en="the workspace has no language {lang!r}, the name of its folder; it counts as {ours}",
    tr="klasörünün adı olan {lang!r} dili çalışma alanında yok; dili {ours} sayılıyor",
)
LEFT_OUT = Words(en="left out: {why}", tr="dışarıda bırakıldı: {why}")
NAMELESS = Words(
    en="it had none, and is called {title!r} after its file", tr="başlığı yoktu; dosya adından {title!r} başlığını aldı"
)


@dataclass(frozen=True, slots=True)
class Note:
    """One field of one file."""

    path: str
    """From the folder that is imported."""
    name: str
    """As the file writes it."""
    value: Any
    why: Left


def notes_of(one: Imported, recipe: Recipe, settings: Settings) -> Iterator[Note]:
    """The notes of one file: its language, its fields in their order, then its title."""
    draft, path = one.draft, one.draft.document.path
    if one.item.lang not in settings.languages:
        yield Note(path, "lang", None, Left(NO_LANGUAGE(lang=one.item.lang), "no lang"))
    if draft.facts.other_lang and "lang" not in draft.added and draft.key_of("lang") is None:
        folder = draft.facts.other_lang
        why = Left(FOLDER_LANGUAGE(lang=folder, ours=settings.language), f"lang {folder}")
        yield Note(path, "lang", None, why)
    for key, fate in draft.fates.items():
        if isinstance(fate, Left):
            yield Note(path, key, draft.document.fields[key], fate)
    for name, why in draft.refused.items():
        yield Note(path, name, draft.given[name], Left(LEFT_OUT(why=why.reason or ""), f"given {why.sort}"))
    if "title" in draft.added and "title" not in recipe.defaults:
        yield Note(path, "title", None, Left(NAMELESS(title=one.item.title), "title"))
