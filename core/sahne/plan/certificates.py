"""The last days of the certificates that people have."""

from collections.abc import Iterator
from datetime import date, timedelta

from sahne.library import Library
from sahne.models.item import Item, Status
from sahne.models.person import Person
from sahne.models.training import Training
from sahne.plan.entry import Entry, EntryType
from sahne.training_records import certificate_end

_OVER = (Status.CANCELLED, Status.ARCHIVED)


def certificates(library: Library) -> Iterator[Entry]:
    """An entry for each person and training, by the last time it was completed; those who left have none."""
    last: dict[tuple[str, str], tuple[date, Training, Person]] = {}
    for record in library.records:
        training = _find(library, "training", record.training)
        person = _find(library, "person", record.person)
        if (
            isinstance(training, Training)
            and isinstance(person, Person)
            and training.calendar_uid
            and person.calendar_uid
        ):
            key = training.calendar_uid, person.calendar_uid
            if key not in last or last[key][0] < record.completed_on:
                last[key] = record.completed_on, training, person
    for completed_on, training, person in last.values():
        end = certificate_end(completed_on, training)
        if end is not None and person.left is None and training.status not in _OVER:
            yield _entry(training, person, end)


def _find(library: Library, kind: str, name: str) -> Item | None:
    return library.find(kind, name, library.settings.language)


def _entry(training: Training, person: Person, end: date) -> Entry:
    return Entry(
        uid=f"{training.calendar_uid}-certificate-{person.calendar_uid}",
        type=EntryType.CERTIFICATE,
        item=training,
        start=end,
        end=end + timedelta(days=1),
        acts=(person,),
        detail=person.title,
    )
