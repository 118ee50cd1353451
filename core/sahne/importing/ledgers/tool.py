"""What is known of the files of one tool: under which headings its numbers stand, and what they are called here."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from sahne.importing.ledgers.tables import Cell, Line
from sahne.turkish import fold


class Names(StrEnum):
    """By what a line names the item it speaks of."""

    ADDRESS = "address"
    """Of the post: what the item says in ``published_url``."""
    PAGE = "page"
    """A path on the portal: ``/hikayeler/gece-vardiyasi/``."""
    VIDEO = "video"
    """The id that YouTube gives a video."""
    ITEM = "item"
    """As rows of results name it; an address is taken as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A number of an export."""

    metric: str
    headings: tuple[str, ...]
    """In English, and in Turkish where the tool writes it."""
    adds: bool = False
    """Whether two lines of one item may be added up; people who saw something may not, for one may be both."""
    is_share: bool = False
    """Whether the tool writes 0.052 for 5.2 percent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A table of an export."""

    names: Names | None
    """None for numbers of the whole account, which belong to a goal."""
    key: tuple[str, ...] = ()
    """Headings of the column that names the item."""
    day: tuple[str, ...] = ()
    """Headings of the column that says the day; none where the whole file is of one day."""
    metric: tuple[str, ...] = ()
    """Headings of the column that says what its number is; where there is one, a line holds a single number."""
    source: tuple[str, ...] = ()
    columns: tuple[Column, ...]
    sums: tuple[str, ...] = ("total", "toplam", "grand total", "genel toplam")
    """How the key of a line begins that adds up the others; such a line is passed over."""


def _no_day(_: tuple[Line, ...]) -> date | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A tool that exports numbers."""

    name: str
    source: str
    """What is written into the rows."""
    layouts: tuple[Layout, ...]
    file_day: Callable[[tuple[Line, ...]], date | None] = field(default=_no_day)
    """The last day of the span that a file tells of in lines of its own."""


def folded(heading: Cell) -> str:
    """A heading without regard to case, Turkish letters, and blanks."""
    return " ".join(fold(str(heading)).split())
