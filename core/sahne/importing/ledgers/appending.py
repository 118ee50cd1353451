"""New rows at the end of tables of results; no byte that stands there is touched."""

import csv
import io
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from sahne.errors import SahneError
from sahne.files import read, write
from sahne.importing.ledgers.merging import Change, number_text
from sahne.importing.ledgers.words import BAD_LEDGER
from sahne.results import HEADER

_LARGEST = 100_000_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SIGNS = {ord("\n"): " ", ord("\r"): " ", ord("\t"): " ", 0: ""}


def by_file(changes: Sequence[Change], tool: str, into: str | None) -> Mapping[str, tuple[Change, ...]]:
    """Where each row goes: a correction below the row that it corrects, a new one into ``into``, or a file a tool and year."""
    files: defaultdict[str, list[Change]] = defaultdict(list)
    for change in changes:
        path = into or f"content/results/{tool}-{change.measured.day.year}.csv"
        files[change.before.place.path if change.before else path].append(change)
    return {path: tuple(sorted(rows, key=_order)) for path, rows in sorted(files.items())}


def append(root: Path, files: Mapping[str, Sequence[Change]]) -> None:
    """Write the rows.

    Raises:
        SahneError: A table that is there cannot be read.
        WriteError: The disk is full, or the folder cannot be written; what stood there is untouched.
    """
    for path, data in {path: _longer(root, path, rows) for path, rows in files.items()}.items():
        write(root / path, data)


def _longer(root: Path, path: str, rows: Sequence[Change]) -> bytes:
    there = read(root / path, _LARGEST) if (root / path).exists() else b""
    if not isinstance(there, bytes):
        raise SahneError(BAD_LEDGER(path=path, line=1))
    if not there.strip():
        return _rows([HEADER, *map(_cells, rows)], ",", "\n")
    first = there.partition(b"\n")[0]
    between = ";" if first.count(b";") > first.count(b",") else ","  # as rows.py reads it
    end = "\r\n" if b"\r\n" in there else "\n"
    gap = b"" if there.endswith((b"\n", b"\r")) else end.encode()
    return there + gap + _rows([_cells(row) for row in rows], between, end)


def _rows(rows: Sequence[Sequence[str]], between: str, end: str) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=between, lineterminator=end).writerows(rows)
    return text.getvalue().encode()


def _cells(change: Change) -> tuple[str, ...]:
    one = change.measured
    return (one.item.name, one.metric, number_text(one.value), one.day.isoformat(), plain_cell(one.source))


def plain_cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula, in one line: where it would, an apostrophe stands before it."""
    text = text.translate(_SIGNS).strip()
    return f"'{text}" if text.startswith(_FORMULA) else text


def _order(change: Change) -> tuple[str, str, str]:
    one = change.measured
    return one.item.name, one.metric, one.day.isoformat()
