"""The report of an import of numbers, in the language asked for."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, zip_longest

from sahne.importing.ledgers.asked import Asked
from sahne.importing.ledgers.merging import Change, number_text
from sahne.importing.ledgers.reading import Refused
from sahne.importing.ledgers.run import Import
from sahne.reports.quote import visible
from sahne.said import AND, LANGUAGES, Counted, Listed, Said, Value, Words, text_of

NOT_TAKEN = Words(en="Not taken:", tr="Alınmadı:")
NOT_JOINED = Words(en="Belongs to no item:", tr="Hiçbir içeriğe ait değil:")
CORRECTED = Words(en="Corrected:", tr="Düzeltildi:")
ROWS = Words(en="New:", tr="Yeni:")
LINE = Words(en="  line {line}: {said}", tr="  {line}. satır: {said}")
HINT = Words(en="    {hint}", tr="    {hint}")
MORE = Words(en="  … and {count}; -v shows all", tr="  … ve {count}; hepsini -v gösterir")
MORE_LINES = Words(en="more line|more lines", tr="satır daha")
CHANGE = Words(
    en="  {item}: {metric} of {day}, from {old} ({path}:{line}) to {new}",
    tr="  {item}: {day} günü {metric}, {old} ({path}:{line}) yerine {new}",
)
ROW = Words(en="  {item}: {metric} {value}, {day}", tr="  {item}: {metric} {value}, {day}")
NOTE = Words(en="  {said}", tr="  {said}")
ADDED = Words(en="Added up, or left out of a sum:", tr="Toplananlar ve toplama girmeyenler:")
SHEET = Words(en="Read from {sheet!r}.", tr="{sheet!r} okundu.")
LEFT = Words(
    en="Left in the file, for nothing here is measured by it: {columns}. --map COLUMN=METRIC takes one.",
    tr="Burada bunlarla ölçülen bir şey olmadığı için dosyada bırakıldı: {columns}. Birini almak için --map SÜTUN=ÖLÇÜ.",
)
SUMMARY = Words(
    en="{rows} for {files}; {same} there already; {refused} not taken; {unjoined} without an item.",
    tr="{files} için {rows}; {same} zaten vardı; {refused} alınmadı; {unjoined} içeriksiz.",
)
NEW_ROWS = Words(en="new row|new rows", tr="yeni satır")
_FEW = 20
"""Lines of one sort that are shown, unless all are asked for."""


def as_text(result: Import, asked: Asked, *, verbose: bool, lang: str = LANGUAGES[0]) -> str:
    """What was not taken and why, what was corrected, and one line that sums it up.

    Args:
        result: The import.
        asked: What was asked for.
        verbose: Show every line, and each new row.
        lang: In which the report is.
    """
    most = None if verbose else _FEW
    corrected = [change for change in result.merged.changes if change.before]
    refused = sorted((*result.read.refused, *result.merged.refused), key=lambda one: one.line)
    blocks: list[Iterable[Said]] = [
        _refusals(NOT_TAKEN(), refused, most),
        _refusals(NOT_JOINED(), result.read.unjoined, most),
        _notes(result.merged.notes),
        _corrections(corrected),
    ]
    if verbose:
        blocks.append(_new([change for change in result.merged.changes if not change.before]))
    blocks.append([*_sheet(result), *_left(result), _summary(result, len(refused), asked)])
    written = ("".join(f"{text_of(line, lang)}\n" for line in block) for block in blocks)
    return "\n".join(block for block in written if block)


def _refusals(heading: Said, refused: Sequence[Refused], most: int | None) -> Iterator[Said]:
    """The lines in their order; a hint once below the last of those in a row that share it."""
    if refused:
        yield heading
    shown = list(islice(refused, most))
    for one, below in zip_longest(shown, shown[1:]):
        yield LINE(line=one.line, said=one.message)
        if below is None or below.hint != one.hint:
            yield HINT(hint=one.hint)
    if len(refused) > len(shown):
        yield MORE(count=Counted(len(refused) - len(shown), MORE_LINES))


def _notes(notes: Sequence[Said]) -> Iterator[Said]:
    if notes:
        yield ADDED()
    yield from (NOTE(said=note) for note in notes)


def _corrections(changes: Sequence[Change]) -> Iterator[Said]:
    if changes:
        yield CORRECTED()
    for change in changes:
        one, before = change.measured, change.before
        if before is not None:
            yield CHANGE(
                item=one.item.name,
                metric=one.metric,
                day=one.day,
                old=number_text(before.value),
                path=before.place.path,
                line=before.place.line,
                new=number_text(one.value),
            )


def _new(changes: Sequence[Change]) -> Iterator[Said]:
    if changes:
        yield ROWS()
    for change in changes:
        one = change.measured
        yield ROW(item=one.item.name, metric=one.metric, value=number_text(one.value), day=one.day)


def _sheet(result: Import) -> Iterator[Said]:
    if result.found.table.sheet:
        yield SHEET(sheet=visible(result.found.table.sheet))


def _left(result: Import) -> Iterator[Said]:
    if result.found.left:
        yield LEFT(columns=Listed(tuple(visible(place.heading) for place in result.found.left), AND))


def _summary(result: Import, refused: int, asked: Asked) -> Said:
    files: Value = Listed(tuple(result.files), AND) if result.files else asked.into or "content/results"
    return SUMMARY(
        rows=Counted(len(result.merged.changes), NEW_ROWS),
        files=files,
        same=result.merged.same,
        refused=refused,
        unjoined=len(result.read.unjoined),
    )
