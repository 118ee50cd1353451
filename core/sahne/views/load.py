"""Who has what: the open work of everybody who owns or reviews something."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sahne.approvals.waiting import Waiting as Reading
from sahne.kinds import BY_NAME
from sahne.models.dialogue import Dialogue
from sahne.models.item import Item, Status
from sahne.models.person import Person
from sahne.plan import Entry, Plan
from sahne.planning.weeks import monday_of
from sahne.rules.playbook.live import has_left, is_live
from sahne.survey import Survey
from sahne.turkish import sort_key
from sahne.views.waiting import waiting

WEEKS = 6
"""That are shown, this one included."""
_OUT = (Status.PUBLISHED, Status.APPROVED)


@dataclass(frozen=True, kw_only=True)
class Week:
    """What one person has to do in a week."""

    monday: date
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True)
class Load:
    """The work of one person."""

    person: Person
    left: bool
    """Whether the person is gone, and the work is still there."""
    makes: tuple[Item, ...] = ()
    """What is theirs and not ready yet; the nearest day first, what has none last."""
    reads: tuple[Reading, ...] = ()
    """What waits to be read and approved by them."""
    late: tuple[Entry, ...] = ()
    """What was to be done before today."""
    weeks: tuple[Week, ...] = ()
    """Of the coming weeks, those without work too."""
    answers: tuple[Dialogue, ...] = ()
    """Dialogues of theirs that nobody has answered."""
    keeps: int = 0
    """How many items that are out and live they look after."""

    @property
    def coming(self) -> int:
        """How much is to be done in the weeks shown."""
        return sum(len(week.entries) for week in self.weeks)

    @property
    def has_work(self) -> bool:
        """Whether there is something to do, and not only to look after."""
        return bool(self.makes or self.reads or self.late or self.coming or self.answers)


def loads(survey: Survey, plan: Plan, reading: Iterable[Reading]) -> tuple[Load, ...]:
    """The work of everybody who works here, by name; and of those who left, where some of it is still theirs.

    Args:
        survey: The workspace on its day.
        plan: The whole plan.
        reading: What waits to be approved.
    """
    mondays = [monday_of(survey.today) + timedelta(weeks=ahead) for ahead in range(WEEKS)]
    days = (mondays[-1] - survey.today).days + 7
    work = {one.person.path: one for one in waiting(survey, plan, days) if one.person is not None}
    owned = _owned(survey)
    reads: defaultdict[str, list[Reading]] = defaultdict(list)
    for one in reading:
        for person in one.people:
            reads[person.path].append(one)
    found = []
    for person in _people(survey):
        tasks = work.get(person.path)
        own = owned.get(person.path, ())
        load = Load(
            person=person,
            left=has_left(survey, person),
            makes=tuple(sorted((item for item in own if _is_made(item)), key=lambda item: _order(survey, item))),
            reads=tuple(reads[person.path]),
            late=tuple(tasks.late) if tasks else (),
            weeks=_weeks(survey, mondays, tasks.coming if tasks else ()),
            answers=tuple(item for item in own if isinstance(item, Dialogue) and item.answered is None),
            keeps=sum(item.status in _OUT and not isinstance(item, Dialogue) for item in own),
        )
        if not load.left or load.has_work or load.keeps:
            found.append(load)
    return tuple(found)


def _people(survey: Survey) -> list[Person]:
    people = {person.group: person for _, person in reversed(list(survey.of(Person)))}
    return sorted(people.values(), key=lambda person: (sort_key(person.title), person.path))


def _owned(survey: Survey) -> Mapping[str, tuple[Item, ...]]:
    """Path of a person -> the live items that are theirs."""
    owned: defaultdict[str, list[Item]] = defaultdict(list)
    for item in survey.library.items:
        if item.owner and is_live(survey, item):
            for owner in survey.library.find_all(item, "owner"):
                owned[owner.path].append(item)
    return {path: tuple(items) for path, items in owned.items()}


def _is_made(item: Item) -> bool:
    return BY_NAME[item.kind].purposeful and item.status not in _OUT


def _order(survey: Survey, item: Item) -> tuple[bool, datetime, str]:
    return item.publish is None, survey.settings.moment(item.publish or survey.today), item.path


def _weeks(survey: Survey, mondays: list[date], entries: Iterable[Entry]) -> tuple[Week, ...]:
    weeks: dict[date, list[Entry]] = {monday: [] for monday in mondays}
    for entry in entries:
        monday = monday_of(survey.settings.moment(entry.start).date())
        if monday in weeks:
            weeks[monday].append(entry)
    return tuple(Week(monday=monday, entries=tuple(found)) for monday, found in weeks.items())
