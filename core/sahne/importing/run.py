"""The whole import: every page below a folder becomes an item, or is named with the reason."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from sahne.errors import WriteError
from sahne.files import find, write
from sahne.importing.convert import Draft, Imported, convert
from sahne.importing.document import Document, Refused
from sahne.importing.drafts import drafts_of
from sahne.importing.facts import facts_of
from sahne.importing.fates import Left
from sahne.importing.pages import files_of, read_page
from sahne.importing.recipe import Recipe
from sahne.models.item import Status
from sahne.said import Words
from sahne.settings import Settings

BEFORE_IT = Words(
    en="{said}\n  {done} of {all} files were written before it, and are whole",
    tr="{said}\n  ondan önce {all} dosyanın {done} tanesi yazıldı; onlar tam",
)
IS_THERE = Words(en="{file} is there already, and is not overwritten", tr="{file} zaten var; üzerine yazılmaz")
DELETE_FIRST = Words(
    en="Delete it first, or write into another folder with --into.",
    tr="Önce onu silin ya da --into ile başka bir klasöre yazın.",
)
SAME_LANGUAGE = Words(
    en="{file} is the version in this language already", tr="bu dildeki sürüm zaten {file} dosyasında"
)


@dataclass(frozen=True, slots=True)
class Import:
    """What became of every file of a folder."""

    imported: tuple[Imported, ...]
    refused: tuple[Refused, ...]
    others: Mapping[str, int]
    """Ending -> count of the files that are no pages."""


def bring(
    root: Path, folder: Path, above: Sequence[str], recipe: Recipe, settings: Settings, new_id: Callable[[], str]
) -> Import:
    """Read a folder, or one file, and make items of it; nothing is written.

    Args:
        root: The workspace.
        folder: Absolute.
        above: The folders that were named to reach the pages, outermost first; they may say a language.
        recipe: What was asked for.
        settings: Of the workspace.
        new_id: Gives an id that no other item has.
    """
    files = files_of(folder)
    pages = [(path, read_page(folder, path, found, recipe, settings)) for path, found in files]
    documents = [
        (page, facts_of(page.path, above, settings.languages)) for _, page in pages if isinstance(page, Document)
    ]
    there = _there(root, recipe.into)
    first = [_ended(draft, there, settings) for draft in drafts_of(documents, recipe, settings, new_id)]
    ended = [*(page for _, page in pages), *_one_a_language(first, settings)]
    refused = sorted((one for one in ended if isinstance(one, Refused)), key=lambda one: one.path)
    imported = (one for one in ended if isinstance(one, Imported))
    others = Counter(PurePosixPath(path).suffix.lower() for path, page in pages if page is None)
    return Import(tuple(imported), tuple(refused), others)


def place(root: Path, imported: Sequence[Imported]) -> None:
    """Write the items into the workspace.

    Raises:
        WriteError: The disk is full, or the folder cannot be written; the files that were written before are whole.
    """
    for done, one in enumerate(imported):
        try:
            write(root / one.draft.target, one.data)
        except WriteError as error:
            raise WriteError(BEFORE_IT(said=error.said, done=done, all=len(imported))) from error


def _there(root: Path, into: str) -> frozenset[str]:
    """The files that stand in the folder already, without regard to case, as some disks have none."""
    return frozenset(found.path.lower() for found in find(root, into)) if (root / into).is_dir() else frozenset()


def _ended(draft: Draft, there: frozenset[str], settings: Settings) -> Imported | Refused:
    if draft.target.lower() in there:
        return Refused(draft.document.path, IS_THERE(file=draft.target), DELETE_FIRST())
    return convert(draft, settings)


def _one_a_language(ended: Sequence[Imported | Refused], settings: Settings) -> Iterator[Imported | Refused]:
    """Of two versions in one language the first keeps its translation key, one that is not archived before one that is."""
    first: dict[tuple[str, str], Imported] = {}
    imported = (one for one in ended if isinstance(one, Imported) and one.item.translation_key)
    for one in sorted(imported, key=lambda one: one.item.status is Status.ARCHIVED):
        first.setdefault((one.item.lang, str(one.item.translation_key)), one)
    for end in ended:
        keeper = first.get((end.item.lang, end.item.translation_key or ""), end) if isinstance(end, Imported) else end
        if isinstance(end, Imported) and isinstance(keeper, Imported) and keeper is not end:
            why = Left(SAME_LANGUAGE(file=keeper.draft.target), "version")
            yield convert(end.draft.without("translation_key", why), settings)
        else:
            yield end
