"""The board and the lists: items in the order of their days, and the same as a table for spreadsheets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sahne.library import Library
from sahne.models.item import Item, Status
from sahne.plan import Moment
from sahne.tables import Cell, Table
from sahne.views.notes import LISTED, Note, Notes, day_of_item
from sahne.words import translate

COLUMNS = (Status.IDEA, Status.DRAFT, Status.REVIEW, Status.APPROVED, Status.PUBLISHED)
"""Of the board; what is cancelled or archived moves no more."""
_EXPORTED = (
    *("name", "kind", "lang", "status", "visibility", "publish", "published_at", "start"),
    *("channel", "audience", "goal", "campaign", "owner", "reviewers", "summary", "published_url", "id", "source"),
)
"""Columns of a table, by the words ``plan.column.…``."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An item as a list shows it."""

    note: Note
    when: Moment | None
    """When it goes out or went out, else when it begins."""

    @property
    def item(self) -> Item:
        """The item."""
        return self.note.item

    @property
    def day(self) -> date | None:
        """Of ``when``."""
        return self.when.date() if isinstance(self.when, datetime) else self.when

    @property
    def late(self) -> bool:
        """Whether it may be late: it is not out, and nothing holds it back."""
        return self.item.status in COLUMNS[:-1] and self.item.publish is not None


def listed(library: Library, notes: Notes) -> list[Listed]:
    """Everything that goes out to people, the newest day first; what has no day comes before all."""
    items = (item for kind in LISTED for item in library.of_kind(kind))
    return newest_first(Listed(notes.of_item(item), day_of_item(library, item)) for item in items)


def newest_first(rows: Iterable[Listed]) -> list[Listed]:
    """By day and hour; what has no day comes before all."""
    return sorted(rows, key=lambda row: (_order(row.when), row.item.path), reverse=True)


def oldest_first(rows: Iterable[Listed]) -> list[Listed]:
    """By day and hour; what has no day comes last."""
    return sorted(rows, key=lambda row: (_order(row.when), row.item.path))


def _order(when: Moment | None) -> str:
    """Two items of a day are ordered by their hour; a day comes before its hours."""
    if when is None:
        return "~"
    return f"{when:%Y-%m-%dT%H:%M}" if isinstance(when, datetime) else when.isoformat()


def table_of(library: Library, rows: Sequence[Listed], name: str) -> Table:
    """A list as a table, with what a spreadsheet can sort and count by."""
    lang = library.settings.language
    head = tuple(translate(f"plan.column.{column}", lang) for column in _EXPORTED)
    return Table(name=name, columns=head, rows=[_cells(library, row, lang) for row in rows])


def _cells(library: Library, row: Listed, lang: str) -> Sequence[Cell]:
    item, note = row.item, row.note
    return (
        item.title,
        translate(f"kind.{item.kind}", lang),
        item.lang,
        translate(f"status.{item.status}", lang),
        translate(f"visibility.{item.visibility}", lang),
        _local(library, item.publish),
        _local(library, item.published_at),
        _local(library, getattr(item, "start", None)),
        ", ".join(note.channels),
        ", ".join(note.audiences),
        note.goal,
        note.campaign,
        note.owner,
        ", ".join(person.title for person in library.find_all(item, "reviewers")),
        item.summary,
        item.published_url,
        item.id,
        item.path,
    )


def _local(library: Library, when: Moment | None) -> Moment | None:
    return when.astimezone(library.settings.timezone) if isinstance(when, datetime) else when
