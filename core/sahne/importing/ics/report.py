"""The report of an imported calendar, in the language asked for."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from sahne.importing.document import Refused
from sahne.importing.ics.event import PERSONAL
from sahne.importing.ics.items import Imported
from sahne.importing.ics.run import Import
from sahne.importing.report import NOT_IMPORTED
from sahne.said import LANGUAGES, Counted, Said, Value, Words, text_of

PERSONAL_DATA = Words(
    en="Not taken over, as it is about people: {names}.", tr="Kişilerle ilgili olduğu için alınmadı: {names}."
)
ALARMS = Words(
    en="Not taken over, as subscribers set their own alarms: {alarms}.",
    tr="Aboneler alarmı kendileri kurduğu için alınmadı: {alarms}.",
)
FILES = Words(
    en="Not taken over: {files}; put what you need into content/images or link it.",
    tr="Alınmadı: {files}; gerekenleri content/images içine koyun ya da bağlantısını yazın.",
)
NO_PLACE = Words(en="No item has a place for: {names}.", tr="İçeriklerde yeri olmayanlar: {names}.")
NO_EVENTS = Words(
    en="Not events, and left where they are: {names}.", tr="Etkinlik olmayan, yerinde bırakılan: {names}."
)
NONE = Words(en="{file} holds no event.", tr="{file} içinde etkinlik yok.")
SUMMARY = Words(
    en="{events} of {file} became {items} in {folder}.", tr="{file} içindeki {events} {folder} klasöründe {items} oldu."
)
SUMMARY_WITHOUT = Words(
    en="{events} of {file} became {items} in {folder}; {rest}, named above, did not arrive.",
    tr="{file} içindeki {events} {folder} klasöründe {items} oldu; yukarıda adı geçen {rest} gelmedi.",
)
TITLED = Words(en="{file}:{line} {title!r}: {why}", tr="{file}:{line} {title!r}: {why}")
UNTITLED = Words(en="{file}:{line}: {why}", tr="{file}:{line}: {why}")
MANY = Words(
    en="{events}, for example {file}:{line} {title!r}: {why}", tr="{events}, örneğin {file}:{line} {title!r}: {why}"
)
ARROW = Words(en="{file}:{line} {title!r} -> {target}", tr="{file}:{line} {title!r} -> {target}")
LOOK_AT_THESE = Words(en="Look at these:", tr="Bunlara bakın:")
EVENT_BY_EVENT = Words(en="Event by event:", tr="Etkinlik etkinlik:")
_LINES = {depth: Words(en=f"{' ' * depth}{{text}}", tr=f"{' ' * depth}{{text}}") for depth in (2, 4)}
_EVENTS = Words(en="event|events", tr="etkinlik")
_ITEMS = Words(en="item|items", tr="içerik")
_ALARMS = Words(en="alarm|alarms", tr="alarm")
_ATTACHED = Words(en="attachment|attachments", tr="ek")
_TIMES = Words(en="{name} ({number})", tr="{name} ({number})")
_FEW = 5


def as_text(result: Import, folder: str, *, verbose: bool, lang: str = LANGUAGES[0]) -> str:
    """What did not arrive, what was guessed, what has no place, and one line that sums it up.

    Args:
        result: The import.
        folder: Where the items go.
        verbose: Name every event with what is said of it.
        lang: In which the report is.
    """
    blocks: list[Iterable[Said]] = [_refused(result), _notes(result)]
    if verbose:
        blocks.append(_by_event(result))
    blocks.append([*_left(result, lang), _summary(result, folder)])
    written = ("".join(f"{text_of(line, lang)}\n" for line in block) for block in blocks)
    return "\n".join(block for block in written if block)


def _line(text: Value, depth: int = 2) -> Said:
    return _LINES[depth](text=text)


def _refused(result: Import) -> Iterator[Said]:
    if result.refused:
        yield NOT_IMPORTED()
    for one, below in zip_longest(result.refused, result.refused[1:]):
        yield _line(_titled(result.name, one))
        if below is None or below.hint != one.hint:
            yield _line(one.hint, 4)


def _titled(file: str, one: Refused) -> Said:
    words = TITLED if one.path else UNTITLED
    return words(file=file, line=one.line, title=one.path, why=one.message)


def _notes(result: Import) -> Iterator[Said]:
    """Each guess; of many that are alike the number and the first."""
    groups: defaultdict[int, list[tuple[Imported, Said]]] = defaultdict(list)
    for one in result.imported:
        for note in one.notes:
            groups[id(note.words)].append((one, note))
    if groups or result.notes:
        yield LOOK_AT_THESE()
    yield from map(_line, result.notes)
    for group in groups.values():
        yield from map(_line, _grouped(result.name, group))


def _grouped(file: str, group: Sequence[tuple[Imported, Said]]) -> Iterator[Said]:
    if len(group) <= _FEW:
        yield from (_of(TITLED, file, one, why=note) for one, note in group)
    else:
        one, note = group[0]
        yield _of(MANY, file, one, why=note, events=Counted(len(group), _EVENTS))


def _of(words: Words, file: str, one: Imported, **values: Value) -> Said:
    return words(file=file, line=one.place.found.line, title=one.item.title, **values)


def _by_event(result: Import) -> Iterator[Said]:
    if result.imported:
        yield EVENT_BY_EVENT()
    for one in result.imported:
        yield _line(_of(ARROW, result.name, one, target=one.target))
        yield from (_line(note, 4) for note in one.notes)


def _left(result: Import, lang: str) -> Iterator[Said]:
    """Whatever the events had and the items have not, by name and number; never what stood there."""
    left = Counter(result.left)
    alarms, attached = left.pop("VALARM", 0), left.pop("ATTACH", 0)
    personal = Counter({name: left.pop(name) for name in sorted(PERSONAL & left.keys())})
    if personal:
        yield PERSONAL_DATA(names=_named(personal, lang))
    if alarms:
        yield ALARMS(alarms=Counted(alarms, _ALARMS))
    if attached:
        yield FILES(files=Counted(attached, _ATTACHED))
    if left:
        yield NO_PLACE(names=_named(left, lang))
    if result.others:
        yield NO_EVENTS(names=_named(result.others, lang))


def _named(counted: Counter[str], lang: str) -> str:
    return ", ".join(text_of(_TIMES(name=name, number=counted[name]), lang) for name in sorted(counted))


def _summary(result: Import, folder: str) -> Said:
    if not result.found:
        return NONE(file=result.name)
    rest = len(result.refused)
    words = SUMMARY_WITHOUT if rest else SUMMARY
    return words(
        file=result.name,
        events=Counted(result.found, _EVENTS),
        items=Counted(len(result.imported), _ITEMS),
        folder=folder,
        rest=Counted(rest, _EVENTS),
    )
