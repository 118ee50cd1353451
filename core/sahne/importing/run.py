"""The whole import: every page below a folder becomes an item, or is named with the reason."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from sahne.errors import WriteError
from sahne.files import find, write
from sahne.importing.convert import Draft, Imported, convert
from sahne.importing.document import Document, Refused
from sahne.importing.drafts import drafts_of
from sahne.importing.facts import facts_of
from sahne.importing.pages import files_of, read_page
from sahne.importing.recipe import Recipe
from sahne.models.item import Status
from sahne.settings import Settings


@dataclass(frozen=True, slots=True)
class Import:
    """What became of every file of a folder."""

    imported: tuple[Imported, ...]
    refused: tuple[Refused, ...]
    others: Mapping[str, int]
    """Ending -> count of the files that are no pages."""


def bring(root: Path, folder: Path, above: Sequence[str], recipe: Recipe, settings: Settings, new_id: Callable[[], str]) -> Import:
    """Read a folder, or one file, and make items of it; nothing is written.

    Args:
        root: The workspace.
        folder: Absolute.
        above: The folders that were named to reach the pages, outermost first; they may say a language.
        recipe: What was asked for.
        settings: Of the workspace.
        new_id: Gives an id that no other item has.

    Raises:
        SahneError: A folder in it cannot be read.
    """
    files = files_of(folder)
    pages = [(path, read_page(folder, path, found, recipe, settings)) for path, found in files]
    documents = [(page, facts_of(page.path, above, settings.languages)) for _, page in pages if isinstance(page, Document)]
    there = _there(root, recipe.into)
    ended = [_ended(draft, there, settings) for draft in drafts_of(documents, recipe, settings, new_id)]
    refused = [one for one in (*(page for _, page in pages), *ended) if isinstance(one, Refused)]
    imported = _one_a_language([one for one in ended if isinstance(one, Imported)], settings)
    others = Counter(PurePosixPath(path).suffix.lower() for path, page in pages if page is None)
    return Import(tuple(imported), tuple(sorted(refused, key=lambda one: one.path)), others)


def place(root: Path, imported: Sequence[Imported]) -> None:
    """Write the items into the workspace.

    Raises:
        WriteError: The disk is full, or the folder cannot be written; the files that were written before are whole.
    """
    for done, one in enumerate(imported):
        try:
            write(root / one.draft.target, one.data)
        except WriteError as error:
            raise WriteError(f"{error}\n  {done} of {len(imported)} files were written before it, and are whole") from error


def _there(root: Path, into: str) -> frozenset[str]:
    """The files that stand in the folder already, without regard to case, as some disks have none."""
    return frozenset(found.path.lower() for found in find(root, into)) if (root / into).is_dir() else frozenset()


def _ended(draft: Draft, there: frozenset[str], settings: Settings) -> Imported | Refused:
    if draft.target in there:
        hint = "Delete it first, or write into another folder with --into."
        return Refused(draft.document.path, f"{draft.target} is there already, and is not overwritten", hint)
    return convert(draft, settings)


def _one_a_language(imported: Sequence[Imported], settings: Settings) -> Iterable[Imported]:
    """Of two versions in one language the first keeps its translation key, one that is not archived before one that is."""
    first: dict[tuple[str, str], Imported] = {}
    for one in sorted(imported, key=lambda one: one.item.status is Status.ARCHIVED):
        if one.item.translation_key is not None:
            first.setdefault((one.item.lang, one.item.translation_key), one)
    for one in imported:
        keeper = first.get((one.item.lang, one.item.translation_key or ""), one)
        if keeper is one:
            yield one
        else:
            reason = f"{keeper.draft.target} is the version in this language already"
            again = convert(one.draft.without("translation_key", reason), settings)
            if isinstance(again, Imported):
                yield again
