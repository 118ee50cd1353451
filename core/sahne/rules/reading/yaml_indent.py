"""Lines of front matter that begin at the wrong column."""

from collections.abc import Iterator, Sequence

from sahne.rules.reading.yaml_line import Line, Words

_INDENTED = "this line is indented differently from the fields around it"


def tab(line: Line, above: Sequence[Line]) -> Words | None:
    """A tab in front of a name."""
    blanks = line.text[: line.start - 1]
    if "\t" not in blanks:
        return None
    head = above[-1] if above else None
    hint = "Delete the tab."
    if head and head.name and not head.value:
        hint = f"Write {head.column + 1} spaces in place of it."
    elif head and head.column > 1:
        hint = f"Write {head.column - 1} spaces in place of it."
    return Words(line.number, blanks.index("\t") + 1, "a tab stands before the name", hint)


def indented(line: Line, above: Sequence[Line], column: int, said: str) -> Words | None:
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
    choice = ", or ".join(f"at column {place}, like {name}" for place, name in places)
    return Words(line.number, line.start, _INDENTED, f"Begin it {choice}.")


def _places(line: Line, above: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """The columns at which this line may begin, the nearest field first, each with what begins there."""
    is_entry, limit = line.text.lstrip().startswith("- "), 10_000
    for other in reversed(above):
        entry = other.text.lstrip().startswith("- ")
        place = other.start if is_entry else other.column
        if place < limit and (entry if is_entry else other.name):
            yield place, other.text.strip() if is_entry else other.name
            limit = place
