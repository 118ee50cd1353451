"""Training: the modules by level, who has to take what by when, the table of people and modules, and a quiz in each module."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from sahne.models.training import Training
from sahne.plain_text import plain_text
from sahne.training.needs import Needs, State, needs_of
from sahne.training.quiz import Quiz, quiz_of
from sahne.training_records import TrainingRecord
from sahne.views.paging import sheets
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.planner import PAGE, source_of

_ALL, _DUE, _TABLE = "trainings/", "training/due/", "training/people/"
_PRESSING, _ROWS, _PEOPLE, _RECORDS = 12, 100, 40, 60


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The modules, and the table."""
    if not desk.library.of_kind("training"):
        return []
    table = [(desk.words("training.table"), source_of(_TABLE))] if _needs(desk).people else []
    return [(desk.words("training.title"), source_of(_ALL)), *table]


def pages(desk: Desk) -> Iterator[Draft]:
    """The modules, what is due, and everybody's row."""
    if not desk.library.of_kind("training"):
        return
    needs = _needs(desk)
    pressing = needs.pressing()
    yield desk.page(
        source_of(_ALL),
        _ALL,
        desk.words("training.title"),
        "training/modules",
        in_nav=True,
        levels=[(level, list(some)) for level, some in groupby(needs.modules, key=lambda one: one.training.level)],
        quizzes={
            module.training.path: len(quiz.questions) for module in needs.modules if (quiz := _quiz(module.training))
        },
        pressing=pressing[:_PRESSING],
        all_pressing=len(pressing),
        due_path=_DUE,
        states=State,
    )
    for sheet in sheets(pressing, _DUE, PAGE, _ROWS):
        yield desk.page(source_of(sheet.path), sheet.path, desk.words("training.due"), "training/due", sheet=sheet)
    yield from _table(desk, needs)


def _table(desk: Desk, needs: Needs) -> Iterator[Draft]:
    rows = [(person, needs.of_person(person)) for person in needs.people]
    for sheet in sheets(rows, _TABLE, PAGE, _PEOPLE) if rows else ():
        yield desk.page(
            source_of(sheet.path),
            sheet.path,
            desk.words("training.table"),
            "training/people",
            in_nav=sheet.number == 1,
            sheet=sheet,
            modules=needs.modules,
        )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}


def module_context(desk: Desk, training: Training) -> Mapping[str, Any]:
    """What the page of a module has beside that of any item."""
    module = next((one for one in _needs(desk).modules if one.training.group == training.group), None)
    quiz = _quiz(training)
    records = [row for row in desk.library.records if _is_of(desk, row, training)]
    return {
        "module": module,
        "quiz": quiz,
        "records": sorted(records, key=lambda row: (row.completed_on, row.place), reverse=True)[:_RECORDS],
        "all_records": len(records),
        "people": {row.person: desk.library.find("person", row.person, desk.lang) for row in records},
        "states": State,
        "plain": plain_text,
    }


def _is_of(desk: Desk, row: TrainingRecord, training: Training) -> bool:
    meant = desk.library.find("training", row.training, desk.lang)
    return meant is not None and meant.group == training.group


def _quiz(training: Training) -> Quiz | None:
    quiz = quiz_of(training.body)
    return quiz if quiz is not None and quiz.questions else None


def _needs(desk: Desk) -> Needs:
    return desk.survey.once(needs_of)
