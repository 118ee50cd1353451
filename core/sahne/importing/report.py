"""The report of an import, for the editor who has to finish the work."""

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
from sahne.settings import Settings

_FEW = 5
"""Files that are named one by one; of more only the number is said, unless every file is asked for."""
_WIDE = 60


def as_text(result: Import, recipe: Recipe, settings: Settings, *, verbose: bool) -> str:
    """What did not arrive, what has no place, and one line that sums it up.

    Args:
        result: The import.
        recipe: What was asked for.
        settings: Of the workspace.
        verbose: Name every file with each of its fields, and not only those that are few.
    """
    notes = [note for one in result.imported for note in notes_of(one, recipe, settings)]
    blocks: list[Iterable[str]] = [_refused(result.refused), _no_field(notes, recipe), _troubles(notes)]
    if verbose:
        blocks.append(_file_by_file(result.imported, notes))
    blocks.append([*_unused(result, recipe), *_left_behind(result), _summary(result, recipe)])
    return "\n".join("".join(f"{line}\n" for line in lines) for block in blocks if (lines := list(block)))


def _refused(refused: Sequence[Refused]) -> Iterator[str]:
    if refused:
        yield "Not imported:"
    for one, below in zip_longest(refused, refused[1:]):
        yield f"  {one.path}{f':{one.line}' if one.line else ''}: {one.message}"
        if one.hint and (below is None or below.hint != one.hint):
            yield f"    {one.hint}"


def _no_field(notes: Iterable[Note], recipe: Recipe) -> Iterator[str]:
    """A group for each key that the kind does not have, the most frequent first."""
    groups = _grouped(note for note in notes if not note.why.reason)
    if groups:
        yield f"A {recipe.kind.name} has no such field; kept in each file as a comment that begins with {MARK}"
    for (name, _), group in sorted(groups.items(), key=lambda entry: (-len(entry[1]), entry[0])):
        yield f"  {name}: {_files(len(group))}, for example {_shown(group[0].value)}"
        if len(group) <= _FEW:
            yield from (f"    {note.path}" for note in group)


def _troubles(notes: Iterable[Note]) -> Iterator[str]:
    """Each note that has a reason of its own, or the group where there are many of one sort."""
    groups = _grouped(note for note in notes if note.why.reason)
    if groups:
        yield "Look at these; a value that could not be used is kept as such a comment too"
    for (name, _), group in groups.items():
        if len(group) <= _FEW:
            yield from (f"  {note.path}: {name}: {note.why.reason}" for note in group)
        else:
            yield f"  {name}: {_files(len(group))}, for example {group[0].path}: {group[0].why.reason}"


def _grouped(notes: Iterable[Note]) -> dict[tuple[str, str], list[Note]]:
    groups: defaultdict[tuple[str, str], list[Note]] = defaultdict(list)
    for note in notes:
        groups[note.name, note.why.sort].append(note)
    return groups


def _file_by_file(imported: Iterable[Imported], notes: Iterable[Note]) -> Iterator[str]:
    by_path: defaultdict[str, list[Note]] = defaultdict(list)
    for note in notes:
        by_path[note.path].append(note)
    yield "File by file:"
    for one in imported:
        path = one.draft.document.path
        yield f"  {path} -> {one.draft.target}"
        for note in by_path[path]:
            yield f"    {note.name}: {note.why.reason or _shown(note.value)}"


def _unused(result: Import, recipe: Recipe) -> Iterator[str]:
    written = {key for one in result.imported for key in one.draft.document.fields}
    for key in sorted(recipe.renames.keys() - written if result.imported else ()):
        yield f"No file has a field {key!r}, which --map names."


def _left_behind(result: Import) -> Iterator[str]:
    if result.others:
        endings = ", ".join(sorted(ending or "no ending" for ending in result.others))
        yield f"Not a page, and left where they are: {_files(sum(result.others.values()))} ({endings})."


def _summary(result: Import, recipe: Recipe) -> str:
    arrived, total = len(result.imported), len(result.imported) + len(result.refused)
    rest = f"; {total - arrived} did not, and stand above" if result.refused else ""
    return f"{arrived} of {_files(total)} arrived in {recipe.into}{rest}."


def _files(count: int) -> str:
    return f"{count} file{'' if count == 1 else 's'}"


def _shown(value: Any) -> str:
    """A value as it may stand in a file, in one line of at most 60 characters."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    text = " ".join(text.split())
    return text if len(text) <= _WIDE else f"{text[: _WIDE - 3]}..."
