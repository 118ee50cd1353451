"""The report of an import, for the editor who has to finish the work, in the language asked for."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Any

from sahne.importing.convert import Imported
from sahne.importing.document import Refused
from sahne.importing.notes import Note, notes_of
from sahne.importing.recipe import Recipe
from sahne.importing.rewrite import MARK
from sahne.importing.run import Import
from sahne.rules.words import KIND_WORDS
from sahne.said import LANGUAGES, Counted, Said, Value, Words, text_of
from sahne.settings import Settings

NOT_IMPORTED = Words(en="Not imported:", tr="İçeri aktarılmadı:")
NO_FIELD = Words(
    en="A {kind} has no such field; kept in each file as a comment that begins with {mark}",
    tr="Bu türde ({kind}) böyle bir alan yok; her dosyada {mark} ile başlayan bir not olarak duruyor",
)
LOOK = Words(
    en="Look at these; a value that could not be used is kept as such a comment too",
    tr="Bunlara bakın; kullanılamayan bir değer de böyle bir not olarak duruyor",
)
FILE_BY_FILE = Words(en="File by file:", tr="Dosya dosya:")
EXAMPLE = Words(en="  {name}: {files}, for example {shown}", tr="  {name}: {files}, örneğin {shown}")
EXAMPLE_FILE = Words(
    en="  {name}: {files}, for example {path}: {reason}", tr="  {name}: {files}, örneğin {path}: {reason}"
)
UNUSED = Words(
    en="No file has a field {key!r}, which --map names.", tr="--map ile anılan {key!r} alanı hiçbir dosyada yok."
)
LEFT_BEHIND = Words(
    en="Not a page, and left where they are: {files} ({endings}).",
    tr="Sayfa olmayan, yerinde bırakılan: {files} ({endings}).",
)
NO_ENDING = Words(en="no ending", tr="uzantısız")
SUMMARY = Words(
    en="{arrived} of {files} arrived in {folder}.", tr="{files} içinden {arrived} tanesi {folder} klasöründe."
)
SUMMARY_WITHOUT = Words(
    en="{arrived} of {files} arrived in {folder}; {rest} did not, and stand above.",
    tr="{files} içinden {arrived} tanesi {folder} klasöründe; {rest} tanesi gelmedi, onlar yukarıda yazılı.",
)
_FILES = Words(en="file|files", tr="dosya")
_LINES = {depth: Words(en=f"{' ' * depth}{{text}}", tr=f"{' ' * depth}{{text}}") for depth in (2, 4)}
_PAIR = Words(en="{name}: {said}", tr="{name}: {said}")
_FEW = 5
"""Files that are named one by one; of more only the number is said, unless every file is asked for."""
_WIDE = 60


def as_text(result: Import, recipe: Recipe, settings: Settings, *, verbose: bool, lang: str = LANGUAGES[0]) -> str:
    """What did not arrive, what has no place, and one line that sums it up.

    Args:
        result: The import.
        recipe: What was asked for.
        settings: Of the workspace.
        verbose: Name every file with each of its fields, and not only those that are few.
        lang: In which the report is.
    """
    notes = [note for one in result.imported for note in notes_of(one, recipe, settings)]
    blocks: list[Iterable[Said]] = [_refused(result.refused), _no_field(notes, recipe), _troubles(notes)]
    if verbose:
        blocks.append(_file_by_file(result.imported, notes))
    blocks.append([*_unused(result, recipe), *_left_behind(result, lang), _summary(result, recipe)])
    written = ("".join(f"{text_of(line, lang)}\n" for line in block) for block in blocks)
    return "\n".join(block for block in written if block)


def _line(text: Value, depth: int = 2) -> Said:
    return _LINES[depth](text=text)


def _refused(refused: Sequence[Refused]) -> Iterator[Said]:
    if refused:
        yield NOT_IMPORTED()
    for one, below in zip_longest(refused, refused[1:]):
        yield _line(_PAIR(name=f"{one.path}:{one.line}" if one.line else one.path, said=one.message))
        if below is None or below.hint != one.hint:
            yield _line(one.hint, 4)


def _no_field(notes: Iterable[Note], recipe: Recipe) -> Iterator[Said]:
    """A group for each key that the kind does not have, the most frequent first."""
    groups = _grouped(note for note in notes if not note.why.reason)
    if groups:
        yield NO_FIELD(kind=KIND_WORDS[recipe.kind.name], mark=MARK)
    for (name, _), group in sorted(groups.items(), key=lambda entry: (-len(entry[1]), entry[0])):
        yield EXAMPLE(name=name, files=_files(len(group)), shown=_shown(group[0].value))
        if len(group) <= _FEW:
            yield from (_line(note.path, 4) for note in group)


def _troubles(notes: Iterable[Note]) -> Iterator[Said]:
    """Each note that has a reason of its own, or the group where there are many of one sort."""
    groups = _grouped(note for note in notes if note.why.reason)
    if groups:
        yield LOOK()
    for (name, _), group in groups.items():
        if len(group) <= _FEW:
            yield from (_line(_PAIR(name=f"{note.path}: {name}", said=note.why.reason or "")) for note in group)
        else:
            first = group[0]
            yield EXAMPLE_FILE(name=name, files=_files(len(group)), path=first.path, reason=first.why.reason or "")


def _grouped(notes: Iterable[Note]) -> dict[tuple[str, str], list[Note]]:
    groups: defaultdict[tuple[str, str], list[Note]] = defaultdict(list)
    for note in notes:
        groups[note.name, note.why.sort].append(note)
    return groups


def _file_by_file(imported: Iterable[Imported], notes: Iterable[Note]) -> Iterator[Said]:
    by_path: defaultdict[str, list[Note]] = defaultdict(list)
    for note in notes:
        by_path[note.path].append(note)
    yield FILE_BY_FILE()
    for one in imported:
        path = one.draft.document.path
        yield _line(f"{path} -> {one.draft.target}")
        for note in by_path[path]:
            yield _line(_PAIR(name=note.name, said=note.why.reason or _shown(note.value)), 4)


def _unused(result: Import, recipe: Recipe) -> Iterator[Said]:
    written = {key for one in result.imported for key in one.draft.document.fields}
    for key in sorted(recipe.renames.keys() - written if result.imported else ()):
        yield UNUSED(key=key)


def _left_behind(result: Import, lang: str) -> Iterator[Said]:
    if result.others:
        endings = ", ".join(sorted(ending or text_of(NO_ENDING, lang) for ending in result.others))
        yield LEFT_BEHIND(files=_files(sum(result.others.values())), endings=endings)


def _summary(result: Import, recipe: Recipe) -> Said:
    arrived, rest = len(result.imported), len(result.refused)
    words = SUMMARY_WITHOUT if rest else SUMMARY
    return words(arrived=arrived, files=_files(arrived + rest), folder=recipe.into, rest=rest)


def _files(count: int) -> Counted:
    return Counted(count, _FILES)


def _shown(value: Any) -> str:
    """A value as it may stand in a file, in one line of at most 60 characters."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    text = " ".join(text.split())
    return text if len(text) <= _WIDE else f"{text[: _WIDE - 3]}..."
