"""Where each row of results stands in the playbook: its table, its sheet, its anchor."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sahne.diagnostic import Place
from sahne.library import Library
from sahne.results import Result
from sahne.turkish import slugify

SIZE = 200
"""Rows of a sheet."""
WORD = "page"


@dataclass(frozen=True, slots=True)
class RowTable:
    """A file of ``content/results/``."""

    file: str
    """From ``content/``: ``results/2026.csv``."""
    path: str
    """Of its first sheet in the playbook."""
    rows: Sequence[Result]


def row_tables(library: Library) -> Mapping[str, RowTable]:
    """Every table by its file, sorted; for ``library.once``."""
    rows: defaultdict[str, list[Result]] = defaultdict(list)
    for row in library.results:
        rows[row.place.path].append(row)
    tables: dict[str, RowTable] = {}
    taken: set[str] = set()
    for number, file in enumerate(sorted(rows), 1):
        name = slugify(file.removeprefix("content/results/").removesuffix(".csv")) or "rows"
        name = f"{name}-{number}" if name in taken else name
        taken.add(name)
        tables[file] = RowTable(file.removeprefix("content/"), f"numbers/rows/{name}/", rows[file])
    return tables


def row_addresses(library: Library) -> Mapping[Place, str]:
    """The address of each row, on whichever sheet it stands; for ``library.once``."""
    found: dict[Place, str] = {}
    for table in library.once(row_tables).values():
        for number, row in enumerate(table.rows):
            sheet = number // SIZE + 1
            path = table.path if sheet == 1 else f"{table.path}{WORD}/{sheet}/"
            found[row.place] = f"{path}#r{row.place.line}"
    return found


def row_at(library: Library, place: Place) -> str:
    """The address of a row; of one that is no measured value, as that of a training, its file."""
    return library.once(row_addresses).get(place) or place.path.removeprefix("content/")
