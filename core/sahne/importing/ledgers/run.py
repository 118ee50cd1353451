"""The whole import of numbers: from the bytes of an export to the rows that are to be appended."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sahne.errors import SahneError
from sahne.files import Unreadable
from sahne.importing.ledgers.appending import by_file
from sahne.importing.ledgers.asked import Asked
from sahne.importing.ledgers.headings import Found, found_in
from sahne.importing.ledgers.joining import Joints
from sahne.importing.ledgers.merging import Change, Merged, merged
from sahne.importing.ledgers.monthly import by_month
from sahne.importing.ledgers.reading import Read, read_lines
from sahne.importing.ledgers.tables import tables_of
from sahne.importing.ledgers.words import BAD_LEDGER
from sahne.library import Library
from sahne.models.goal import Goal
from sahne.rows import BadRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """What an export would bring."""

    found: Found
    read: Read
    merged: Merged
    files: Mapping[str, tuple[Change, ...]]
    """Path from the workspace -> the rows that are to be appended there."""


def bring(library: Library, data: bytes | Unreadable, name: str, asked: Asked, today: date) -> Import:
    """Read an export; nothing is written.

    Args:
        library: The workspace.
        data: What stands in the file.
        name: Of the file, for messages.
        asked: What was asked for.
        today: In the workspace's zone.

    Raises:
        SahneError: The file is no table of that tool, or a row of results that is there cannot be read.
    """
    _refuse_bad_ledgers(library)
    tables = tables_of(data, name)
    found = found_in(tables, asked, metrics_of(library), name)
    read = read_lines(found, asked, Joints(library, asked), found.table.lines, today, name)
    if asked.monthly:
        months = by_month(read.measured)
        read = replace(read, measured=months.measured, refused=(*read.refused, *months.refused))
        result = merged(library, read.measured, correct=asked.correct)
        result = replace(result, notes=(*months.notes, *result.notes))
    else:
        result = merged(library, read.measured, correct=asked.correct)
    return Import(found=found, read=read, merged=result, files=by_file(result.changes, asked.tool.name, asked.into))


def metrics_of(library: Library) -> frozenset[str]:
    """The metrics by which a goal or an item is measured."""
    items = {kpi.metric for item in library.items for kpi in item.kpi}
    goals = (goal for goal in library.of_kind("goal") if isinstance(goal, Goal))
    return frozenset(items | {kpi.metric for goal in goals for kpi in goal.kpis})


def _refuse_bad_ledgers(library: Library) -> None:
    for row in library.rows:
        if isinstance(row, BadRow):
            raise SahneError(BAD_LEDGER(path=row.place.path, line=row.place.line))
