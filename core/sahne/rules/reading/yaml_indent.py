"""Lines of front matter that begin at the wrong column."""

from collections.abc import Iterator, Sequence

from sahne.rules.reading.yaml_line import Line, Misread
from sahne.said import Counted, Listed, Said, Words

TAB = Words(en="a tab stands before the name", tr="adın önünde sekme (Tab) işareti var")
DELETE_TAB = Words(en="Delete the tab.", tr="Sekmeyi silin.")
SPACES = Words(en="Write {spaces} in place of it.", tr="Yerine {spaces} yazın.")
SPACE = Words(en="space|spaces", tr="boşluk")
INDENT = Words(
    en="this line is indented differently from the fields around it",
    tr="bu satır, çevresindeki alanlardan farklı bir girintiyle başlıyor",
)
BEGIN = Words(en="Begin {line} with {choice}.", tr="{line} satırını {choice} başlatın.")
WITH = Words(en="{spaces} (like {name})", tr="{spaces} bırakarak ({name} gibi)")
WITHOUT = Words(en="no space (like {name})", tr="boşluk bırakmadan ({name} gibi)")


def tab(line: Line, above: Sequence[Line]) -> Misread | None:
    """A tab in front of a name."""
    blanks = line.text[: line.start - 1]
    if "\t" not in blanks:
        return None
    head = above[-1] if above else None
    spaces = 0
    if head and head.name:
        spaces = head.column + 1 if not head.value else head.column - 1
    hint = SPACES(spaces=Counted(spaces, SPACE)) if spaces else DELETE_TAB()
    return Misread(line.number, blanks.index("\t") + 1, TAB(), hint)


def indented(line: Line, above: Sequence[Line], column: int, said: str) -> Misread | None:
    """A line that begins at no column of a field above it; the parser stopped at its name."""
    if not any(sign in said for sign in ("mapping values", "expected key", "block end", "document start", "'-'")):
        return None
    if "document start" in said and len(above) == 1 and line.name:
        line, above = above[0], [line]
    elif "mapping values" not in said and column != line.start:
        return None
    places = tuple(_places(line, above))
    if not places or any(place == line.start for place, _ in places):
        return None
    choice = Listed(tuple(_choice(place, name) for place, name in places))
    return Misread(line.number, line.start, INDENT(), BEGIN(line=line.text.strip(), choice=choice))


def _choice(place: int, name: str) -> Said:
    return WITH(spaces=Counted(place - 1, SPACE), name=name) if place > 1 else WITHOUT(name=name)


def _places(line: Line, above: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """The columns at which this line may begin, the nearest field first, each with what begins there."""
    is_entry, limit = line.text.lstrip().startswith("- "), 10_000
    for other in reversed(above):
        entry = other.text.lstrip().startswith("- ")
        place = other.start if is_entry else other.column
        if place < limit and (entry if is_entry else other.name):
            yield place, other.text.strip() if is_entry else other.name
            limit = place
