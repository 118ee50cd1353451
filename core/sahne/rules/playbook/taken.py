"""Who took which training last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sahne.models.item import Item
from sahne.models.person import Person
from sahne.models.training import Training
from sahne.plan import next_of
from sahne.rules.playbook.live import is_live
from sahne.said import Said, Words
from sahne.survey import Kept, Survey
from sahne.training_records import TrainingRecord, certificate_end
from sahne.turkish import slugify

NEXT = Words(
    en="The next time is {day}; afterwards add a row to {file}.",
    tr="Bir sonraki tarih {day}; sonra {file} dosyasına bir satır ekleyin.",
)
PLAN = Words(
    en="Plan the next time, and afterwards add a row to {file}.",
    tr="Bir sonraki tarihi planlayın, sonra {file} dosyasına bir satır ekleyin.",
)
Key = tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class Taken:
    """The last time that one person took one training."""

    person: Person
    training: Training
    record: TrainingRecord

    @property
    def ends(self) -> date | None:
        """The last day of the certificate."""
        return certificate_end(self.record.completed_on, self.training)


def last_taken(survey: Survey) -> Mapping[tuple[Key, Key], Taken]:
    """By the groups of the person and of the training; rows that name nobody, or nothing, are left out.

    A name written with Turkish letters is taken for the one that is meant: of that the row itself is told.
    """
    taken: dict[tuple[Key, Key], Taken] = {}
    for record in sorted(survey.library.records, key=lambda record: record.completed_on):
        person = _meant(survey, "person", record.person)
        training = _meant(survey, "training", record.training)
        if isinstance(person, Person) and isinstance(training, Training):
            taken[person.group, training.group] = Taken(person=person, training=training, record=record)
    return taken


def _meant(survey: Survey, kind: str, name: str) -> Item | None:
    lang = survey.settings.language
    return survey.library.find(kind, name, lang) or survey.library.find(kind, slugify(name), lang)


def firsts(survey: Survey, model: type[Kept]) -> Iterator[Kept]:
    """Every live item of a kind, once for all its languages."""
    for _, item in survey.of(model):
        versions = survey.library.versions(item)
        if item is versions.get(survey.settings.language, next(iter(versions.values()))) and is_live(survey, item):
            yield item


def hint(survey: Survey, training: Training, file: str) -> Said:
    """When it takes place next, and where that it was taken is written."""
    if training.start is not None:
        start, _ = next_of(training.start, None, training.repeat, survey.today)
        day = start.date() if isinstance(start, datetime) else start
        if day >= survey.today:
            return NEXT(day=day, file=file)
    return PLAN(file=file)
