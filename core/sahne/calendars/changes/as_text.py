"""Changes for a terminal."""

from collections.abc import Iterator

from sahne.calendars.changes.change import Changes
from sahne.calendars.changes.notes import notes, summary
from sahne.calendars.changes.sections import Group, Line, sections_of
from sahne.said import Words, text_of

MORE = Words(en="… and {count} more; --all shows them", tr="… ve {count} tane daha; --all hepsini gösterir")
COUNTED = Words(en="{count}; --all shows them", tr="{count}; --all hepsini gösterir")


def as_text(changes: Changes, base: str, lang: str, *, everything: bool = False) -> str:
    """A heading for each site, below it what happened, one line each, and a count at the end."""
    parts = []
    for section in sections_of(changes, lang, everything=everything):
        lines = [line for group in section.groups for line in _group(group, lang)]
        parts.append("\n".join([section.heading, *lines]))
    end = [summary(changes, base), *notes(changes, base)]
    parts.append("\n".join(text_of(said, lang) for said in end))
    return "\n\n".join(parts) + "\n"


def _group(group: Group, lang: str) -> Iterator[str]:
    if not group.lines:
        yield f"  {group.heading}: {text_of(COUNTED(count=group.more), lang)}"
        return
    yield f"  {group.heading}"
    yield from (f"    {_line(line)}" for line in group.lines)
    if group.more:
        yield f"    {text_of(MORE(count=group.more), lang)}"


def _line(line: Line) -> str:
    return f"{line.title}: {line.details}" + (f"  [{line.feeds}]" if line.feeds else "")
