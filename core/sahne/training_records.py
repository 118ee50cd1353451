"""Who completed which training: rows of ``content/training/*.csv``."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sahne.diagnostic import Place
from sahne.files import Unreadable
from sahne.models.training import Training
from sahne.months import months_after
from sahne.rows import BadRow, Row, day_of, read_rows

HEADER = ("person", "training", "completed_on", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingRecord:
    """One training that one person completed."""

    person: str
    """By slug, translation key or id."""
    training: str
    """By slug, translation key or id."""
    completed_on: date
    source: str
    """Where it is kept: a list of names, the provider's report."""
    place: Place


def read_records(path: str, data: bytes | Unreadable) -> Iterator[TrainingRecord | BadRow]:
    """The rows of one file."""
    for row in read_rows(path, data, HEADER):
        yield row if isinstance(row, BadRow) else _record(row)


def _record(row: Row) -> TrainingRecord | BadRow:
    person, training, day, source = row.cells
    completed_on = day_of(day)
    if completed_on is None:
        return BadRow(row.place, "day", day)
    return TrainingRecord(person=person, training=training, completed_on=completed_on, source=source, place=row.place)


def certificate_end(completed_on: date, training: Training) -> date | None:
    """The last day of the certificate; None for a training that is done once and for all."""
    return None if training.certificate_months is None else months_after(completed_on, training.certificate_months)
