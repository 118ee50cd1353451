"""What of an export is new: held against the rows that are there, and against itself."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import isclose

from sahne.importing.ledgers.reading import Measured, Refused
from sahne.importing.ledgers.refusals import CHANGED, TWICE
from sahne.library import Library
from sahne.results import Result
from sahne.said import Said, Words

_Key = tuple[str, str, date]
SUMMED = Words(
    en="{item}: {metric} is the sum of {count} lines ({lines})",
    tr="{item}: {metric}, {count} satırın toplamı ({lines})",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A row to be appended."""

    measured: Measured
    before: Result | None
    """The row that it corrects; None for a new value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What becomes of the numbers of an export."""

    changes: tuple[Change, ...]
    same: int
    """Numbers that are there already."""
    refused: tuple[Refused, ...]
    notes: tuple[Said, ...]


def merged(library: Library, numbers: Sequence[Measured], *, correct: bool) -> Merged:
    """Which rows are to be appended.

    Args:
        library: With the rows that are there.
        numbers: Of the export, by line.
        correct: Whether a value that differs from the one that is there is taken.
    """
    there = _there(library)
    changes: list[Change] = []
    refused: list[Refused] = []
    notes: list[Said] = []
    same = 0
    for one in _once(numbers, refused, notes):
        before = there.get((one.item.path, one.metric, one.day))
        if before is None:
            changes.append(Change(measured=one, before=None))
        elif _is_same(before.value, one.value):
            same += 1
        elif correct:
            changes.append(Change(measured=one, before=before))
        else:
            refused.append(_changed(one, before))
    return Merged(changes=tuple(changes), same=same, refused=tuple(refused), notes=tuple(notes))


def _there(library: Library) -> dict[_Key, Result]:
    """The row that holds for each item, metric and day: the last, by file and line."""
    rows: dict[_Key, Result] = {}
    for row in sorted(library.results, key=lambda row: row.place):
        item = library.named(row.item)
        if item is not None:
            rows[item.path, row.metric, row.measured_on] = row
    return rows


def _once(numbers: Iterable[Measured], refused: list[Refused], notes: list[Said]) -> Iterator[Measured]:
    """One number for each item, metric and day; what is said twice and differs is refused."""
    groups: dict[_Key, list[Measured]] = {}
    for one in numbers:
        groups.setdefault((one.item.path, one.metric, one.day), []).append(one)
    for group in groups.values():
        by_key: dict[str, Measured] = {}
        for one in group:
            by_key.setdefault(one.key, one)
        apart, adds = tuple(by_key.values()), all(one.adds for one in group)
        pairs = [(by_key[one.key], one) for one in group] + ([] if adds else [(apart[0], one) for one in apart])
        clash = next((pair for pair in pairs if not _is_same(pair[0].value, pair[1].value)), None)
        if clash:
            refused.append(_twice(*clash))
        elif adds and len(apart) > 1:
            yield _sum(apart, notes)
        else:
            yield apart[0]


def _sum(apart: Sequence[Measured], notes: list[Said]) -> Measured:
    """Several pages or posts of one item, added up."""
    first = apart[0]
    lines = ", ".join(str(one.line) for one in apart)
    notes.append(SUMMED(item=first.item.name, metric=first.metric, count=len(apart), lines=lines))
    return replace(first, value=sum(one.value for one in apart))


def _is_same(one: float, other: float) -> bool:
    return isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


def _twice(first: Measured, second: Measured) -> Refused:
    message, hint = TWICE
    said = message(
        heading=second.heading, line=first.line, value=number_text(second.value), other=number_text(first.value)
    )
    return Refused(line=second.line, message=said, hint=hint())


def _changed(one: Measured, before: Result) -> Refused:
    message, hint = CHANGED
    said = message(
        item=one.item.name,
        metric=one.metric,
        day=one.day,
        old=number_text(before.value),
        path=before.place.path,
        line=before.place.line,
        new=number_text(one.value),
    )
    return Refused(line=one.line, message=said, hint=hint())


def number_text(value: float) -> str:
    """A number as rows of results hold it: digits with a point, and never in a form that can be read in two ways."""
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    text = repr(value)
    whole, _, fraction = text.partition(".")
    return f"{text}0" if len(fraction) == 3 and len(whole.lstrip("-")) <= 3 and fraction.isdigit() else text
