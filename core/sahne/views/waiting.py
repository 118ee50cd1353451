"""What waits for whom: the work that is late, and the work of the days to come."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta

from sahne.models.item import Item, Status
from sahne.plan import Entry, EntryType, Plan
from sahne.planning.slots import publishes_itself
from sahne.survey import Survey
from sahne.turkish import sort_key

TASKS = frozenset(
    {
        EntryType.DRAFT,
        EntryType.TRANSLATION,
        EntryType.REVIEW,
        EntryType.LEGAL,
        EntryType.PUBLISH,
        EntryType.MEASURE,
        EntryType.REVIEW_BY,
    }
)
"""What somebody has to do; everything else on the plan takes place or ends by itself."""

_DONE = (Status.PUBLISHED, Status.CANCELLED)


@dataclass(slots=True, kw_only=True)
class Waiting:
    """What waits for one person."""

    person: Item | None
    """None for what nobody looks after."""
    late: list[Entry] = field(default_factory=list)
    """By day, the oldest first."""
    coming: list[Entry] = field(default_factory=list)


def waiting(survey: Survey, plan: Plan, days: int) -> list[Waiting]:
    """Who has to do something, those with the most that is late first, nobody's work at the end.

    Args:
        survey: The workspace on its day.
        plan: The whole plan.
        days: How many days ahead, today included.
    """
    last = survey.today + timedelta(days=days - 1)
    found: defaultdict[str, Waiting] = defaultdict(lambda: Waiting(person=None))
    for entry in plan.entries:
        if entry.type in TASKS and _is_open(survey, entry):
            day = _day(survey, entry)
            if day <= last:
                for person in entry.acts or (None,):
                    one = found[person.path if person else ""]
                    one.person = person
                    (one.late if day < survey.today else one.coming).append(entry)
    return sorted(found.values(), key=_order)


def _order(one: Waiting) -> tuple[bool, int, int, tuple[tuple[int, str], ...]]:
    name = sort_key(one.person.title) if one.person else ()
    return one.person is None, -len(one.late), -len(one.coming), name


def _is_open(survey: Survey, entry: Entry) -> bool:
    if entry.type is not EntryType.PUBLISH:
        return True
    return entry.item.status not in _DONE and not publishes_itself(entry.item, survey)


def _day(survey: Survey, entry: Entry) -> date:
    return survey.settings.moment(entry.start).date()
