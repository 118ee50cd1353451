"""A report between facts and files: headings, tables and lists, in which each number may carry the places it comes from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sahne.diagnostic import Place


@dataclass(frozen=True, slots=True)
class Cell:
    """A text with the numbers of its sources."""

    text: str
    sources: tuple[int, ...] = ()
    """From 1; each stands in the list at the end."""
    state: str = ""
    """Of a KPI, for its colour."""
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of as many cells as there are heads; the first cell of a row names it."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    lines: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """SVG, with the heading that stands above it; Markdown leaves it out, for the table says the same."""

    title: str
    svg: str


Block = Table | Bullets | Text | Heading | Drawing


@dataclass(frozen=True, slots=True)
class Section:
    """A part with a heading."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A row that a number comes from."""

    place: Place
    source: str
    day: date
    """On which it was measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole report."""

    lang: str
    title: str
    subtitle: str
    sections: tuple[Section, ...]
    sources_title: str
    sources: tuple[Source, ...]
    no_sources: str
    closing: str
    colour: str
    """Of the brand, ``#0b4f5c``."""


class Sources:
    """Numbers the rows of a report in the order in which they are first spoken of."""

    def __init__(self) -> None:
        """Begin with none."""
        self._numbers: dict[Place, int] = {}
        self.all: list[Source] = []

    def of(self, rows: Sequence[Source]) -> tuple[int, ...]:
        """The number of each row; the same row has one number."""
        for row in rows:
            if row.place not in self._numbers:
                self._numbers[row.place] = len(self.all) + 1
                self.all.append(row)
        return tuple(self._numbers[row.place] for row in rows)
