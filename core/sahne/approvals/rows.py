"""Who approved which text: rows of ``content/approvals/*.csv``."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sahne.diagnostic import Place
from sahne.files import Unreadable
from sahne.rows import BadRow, Row, day_of, read_rows

FOLDER = "content/approvals/"
HEADER = ("item", "person", "role", "day", "text")
_HASH = re.compile(r"[0-9a-f]{40}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One person who read one text and found it good."""

    item: str
    """By id."""
    person: str
    """By slug, translation key or id."""
    role: str
    """As what the person read it: reviewer, lawyer; any words."""
    day: date
    text: str
    """The hash of what was read, 40 hexadecimal digits."""
    place: Place


def path_of(day: date) -> str:
    """The table in which the approvals of a day stand."""
    return f"{FOLDER}{day.year}.csv"


def read_approvals(path: str, data: bytes | Unreadable) -> Iterator[Approval | BadRow]:
    """The rows of one file; the header once more, as two branches may leave it, is none."""
    for row in read_rows(path, data, HEADER):
        if isinstance(row, BadRow):
            yield row
        elif row.cells != HEADER:
            yield _approval(row)


def _approval(row: Row) -> Approval | BadRow:
    item, person, role, day, text = row.cells
    read_on = day_of(day)
    if read_on is None:
        return BadRow(row.place, "day", day)
    if not _HASH.fullmatch(text):
        return BadRow(row.place, "hash", text)
    return Approval(item=item, person=person, role=role, day=read_on, text=text, place=row.place)


def with_row(table: str, approval: Approval) -> str:
    """A table with one row more; every line that was there stays as it is.

    The row stands where the alphabet has it, so that rows of two branches seldom meet in one place.

    Args:
        table: The text of the file; empty where there is none yet.
        approval: The new row.
    """
    lines = table.splitlines(keepends=True) or [",".join(HEADER) + "\n"]
    header = lines[0].rstrip("\r\n")
    end = lines[0][len(header) :] or "\n"
    if not lines[-1].endswith("\n"):
        lines[-1] += end
    line = _line(approval, ";" if header.count(";") > header.count(",") else ",")
    at = next((number for number, other in enumerate(lines) if number and other.rstrip("\r\n") > line), len(lines))
    return "".join([*lines[:at], line + end, *lines[at:]])


def _line(approval: Approval, delimiter: str) -> str:
    written = io.StringIO()
    cells = (approval.item, approval.person, approval.role, approval.day.isoformat(), approval.text)
    csv.writer(written, delimiter=delimiter, lineterminator="").writerow(cells)
    return written.getvalue()
