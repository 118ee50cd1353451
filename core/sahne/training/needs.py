"""Who has to take which training by when, and who has it: a table of people and modules."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sahne.models.person import Person
from sahne.models.training import Level, Training
from sahne.months import months_after
from sahne.plan import next_of
from sahne.rules.playbook.live import has_left
from sahne.rules.playbook.taken import Taken, firsts, last_taken
from sahne.survey import Survey
from sahne.turkish import sort_key

SOON = timedelta(days=60)
"""So long before a certificate ends it is told."""


class State(StrEnum):
    """How it stands with one person and one module, the most pressing first."""

    LATE = "late"
    """It was to be taken by a day that is past, and never was."""
    ENDED = "ended"
    """The certificate is over."""
    ENDING = "ending"
    """The certificate ends soon."""
    DUE = "due"
    """It is to be taken, by a day that is still to come or by none."""
    DONE = "done"
    """Taken, and good for long or for ever."""
    FREE = "free"
    """Not asked of this person, and not taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One person and one module."""

    person: Person
    training: Training
    state: State
    required: bool
    """Whether it is asked of this person; others may have taken it too."""
    day: date | None = None
    """By when it is to be taken, or until when the certificate holds; of what is done for good, when that was."""
    taken: Taken | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """One training, with how it stands."""

    training: Training
    next: date | datetime | None
    """When it takes place next."""
    cells: tuple[Cell, ...]
    """Of everybody here, by name."""

    def count(self, *states: State) -> int:
        """Of how many people it is asked who stand so."""
        return sum(cell.required and cell.state in states for cell in self.cells)

    @property
    def required(self) -> int:
        """Of how many people it is asked."""
        return sum(cell.required for cell in self.cells)


@dataclass(frozen=True, kw_only=True)
class Needs:
    """All people and all modules."""

    people: tuple[Person, ...]
    """Who works here, by name."""
    modules: tuple[Module, ...]
    """For everyone first, then by title."""

    def pressing(self) -> tuple[Cell, ...]:
        """What somebody has to do: who is late, whose certificate is over or ends soon, who has to take what; by day."""
        asked = (State.LATE, State.ENDED, State.ENDING, State.DUE)
        cells = [cell for module in self.modules for cell in module.cells if cell.required and cell.state in asked]
        order = {state: number for number, state in enumerate(State)}
        return tuple(
            sorted(
                cells,
                key=lambda cell: (
                    cell.day or date.max,
                    order[cell.state],
                    sort_key(cell.person.title),
                    cell.training.path,
                ),
            )
        )

    def of_person(self, person: Person) -> tuple[Cell, ...]:
        """The row of one person, in the order of the modules."""
        at = self.people.index(person)
        return tuple(module.cells[at] for module in self.modules)


def needs_of(survey: Survey) -> Needs:
    """Who has to take what by when."""
    taken = survey.once(last_taken)
    here = [person for person in firsts(survey, Person) if not has_left(survey, person)]
    people = sorted(here, key=lambda person: (sort_key(person.title), person.path))
    trainings = sorted(
        firsts(survey, Training),
        key=lambda one: (one.level is not Level.EVERYONE, sort_key(one.title), one.path),
    )
    modules = (
        Module(
            training=training,
            next=_next(survey, training),
            cells=tuple(cell_of(survey, person, training, taken) for person in people),
        )
        for training in trainings
    )
    return Needs(people=tuple(people), modules=tuple(modules))


def cell_of(
    survey: Survey, person: Person, training: Training, taken: Mapping[tuple[tuple[str, str], tuple[str, str]], Taken]
) -> Cell:
    """How it stands with one person and one module."""
    last = taken.get((person.group, training.group))
    required = is_for(survey, training, person) or (last is not None and training.level is Level.EXPERT)
    if last is not None:
        state, day = _of_taken(last, survey.today)
    elif not required:
        state, day = State.FREE, None
    else:
        day = due_day(training, person)
        state = State.LATE if day is not None and day < survey.today else State.DUE
    return Cell(person=person, training=training, state=state, required=required, day=day, taken=last)


def is_for(survey: Survey, training: Training, person: Person) -> bool:
    """Whether a training is asked of a person: of everybody, of some teams, of those who are named."""
    if training.level is Level.EVERYONE and not training.teams and not training.takers:
        return True
    named = {taker.group for taker in survey.library.find_all(training, "takers")}
    teams = {team.group for team in survey.library.find_all(training, "teams")}
    own = {team.group for team in survey.library.find_all(person, "team")}
    return person.group in named or bool(teams & own)


def due_day(training: Training, person: Person) -> date | None:
    """The day by which a person must have taken a training; for one who came late, not before the months that are given."""
    joined = person.joined
    own = months_after(joined, training.within_months) if joined and training.within_months else None
    days = [day for day in (own, training.complete_by) if day is not None]
    return max(days, default=None)


def _of_taken(taken: Taken, today: date) -> tuple[State, date]:
    if taken.ends is None:
        return State.DONE, taken.record.completed_on
    if taken.ends < today:
        return State.ENDED, taken.ends
    return (State.ENDING if taken.ends <= today + SOON else State.DONE), taken.ends


def _next(survey: Survey, training: Training) -> date | datetime | None:
    if training.start is None:
        return None
    start, _ = next_of(training.start, None, training.repeat, survey.today)
    day = survey.settings.moment(start).date() if isinstance(start, datetime) else start
    return start if day >= survey.today else None
