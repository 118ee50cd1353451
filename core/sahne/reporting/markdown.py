"""A report as Markdown, with its sources as footnotes."""

import re
from collections.abc import Iterator

from sahne.reporting.document import Block, Bullets, Cell, Document, Drawing, Heading, Source, Table, Text
from sahne.words import day_words

_SIGNS = re.compile(r"([\\`*_{}\[\]#])")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"})
"""Of these every reader of Markdown takes the entity, and not all a backslash."""
_START = re.compile(r"^(\d+)([.)])(?= |$)|^([-+])(?= )")


def as_markdown(report: Document) -> str:
    """The text; a reader of the footnotes finds file and line of every number."""
    parts = [f"# {plain(report.title)}", plain(report.subtitle)]
    for section in report.sections:
        parts.append(f"## {plain(section.title)}")
        parts += [text for block in section.blocks for text in _block(block)]
    parts.append(f"## {plain(report.sources_title)}")
    if not report.sources:
        parts.append(plain(report.no_sources))
    notes = [_note(number, source, report.lang) for number, source in enumerate(report.sources, 1)]
    parts += ["\n".join(notes)] if notes else []
    parts.append(plain(report.closing))
    return "\n\n".join(parts) + "\n"


def plain(text: str) -> str:
    """A text as Markdown that shows it letter by letter, in one line."""
    line = _SIGNS.sub(r"\\\1", " ".join(text.split())).translate(_ENTITIES)
    return _START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", line)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Table():
            head = f"| {' | '.join(map(plain, block.heads))} |"
            aligned = "|".join("---:" if one else "---" for one in _numbers(block))
            yield "\n".join([head, f"|{aligned}|", *(f"| {' | '.join(map(_cell, row))} |" for row in block.rows)])
        case Bullets():
            yield "\n".join(f"- {_cell(line)}" for line in block.lines)
        case Text():
            yield plain(block.text)
        case Heading():
            yield f"### {plain(block.text)}"
        case Drawing():
            return


def _numbers(table: Table) -> list[bool]:
    return [any(row[at].is_number for row in table.rows) for at in range(len(table.heads))]


def _cell(cell: Cell) -> str:
    return plain(cell.text) + "".join(f"[^{number}]" for number in cell.sources)


def _note(number: int, source: Source, lang: str) -> str:
    place = f"{source.place.path}:{source.place.line}"
    return f"[^{number}]: `{place.replace('`', '')}`, {plain(source.source)}, {day_words(source.day, lang, 'medium')}"
