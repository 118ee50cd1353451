"""The log of dialogues: what is open first, then what was answered, and how long it took."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median

from sahne.models.dialogue import Dialogue, Sentiment
from sahne.models.item import Status
from sahne.plan.people import speaks_first
from sahne.planning.answer_time import answer_time
from sahne.rules.playbook.sah808_unanswered import due_at
from sahne.survey import Survey

MONTHS = 12
"""That are counted one by one."""
_PUT_AWAY = (Status.ARCHIVED, Status.CANCELLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One dialogue and its clock."""

    dialogue: Dialogue
    due: datetime | None
    """By when the answer was promised; None where nobody wrote when it came."""
    took: timedelta | None = None
    """How long the answer took, or how long it is waited for; working days only."""
    open: bool = False
    late: bool = False
    """Whether the promise is broken, or was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Some dialogues, counted."""

    total: int
    sentiments: Mapping[Sentiment, int]
    answered: int
    in_time: int
    """Of those that were answered."""
    median: timedelta | None
    """Half of the answers took no longer; None where there are none whose time is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """All dialogues."""

    open: Sequence[Exchange]
    """What was promised first comes first, what nobody knows the time of last."""
    answered: Sequence[Exchange]
    """The newest first; what was put away without an answer is among them."""
    figures: Figures
    months: Sequence[tuple[date, Figures]]
    """The first day of each of the last months in which something came, the newest first."""


def log_of(survey: Survey) -> Log:
    """The log, once for all language versions."""
    dialogues = (dialogue for _, dialogue in survey.of(Dialogue) if speaks_first(survey.library, dialogue))
    exchanges = [_exchange(survey, dialogue) for dialogue in dialogues]
    waiting = [one for one in exchanges if one.open]
    others = [one for one in exchanges if not one.open]
    return Log(
        open=sorted(waiting, key=lambda one: (one.due is None, one.due or survey.now, one.dialogue.path)),
        answered=sorted(others, key=lambda one: (_when(survey, one), one.dialogue.path), reverse=True),
        figures=_figures(exchanges),
        months=_months(survey, exchanges),
    )


def _exchange(survey: Survey, dialogue: Dialogue) -> Exchange:
    received, answered = dialogue.received, dialogue.answered
    is_open = answered is None and dialogue.status not in _PUT_AWAY
    if received is None:
        return Exchange(dialogue=dialogue, due=None, open=is_open)
    due = due_at(received, timedelta(hours=survey.settings.dialogue.answer_hours), survey.settings)
    until = answered or (survey.now if is_open else None)
    return Exchange(
        dialogue=dialogue,
        due=due,
        took=answer_time(received, until, survey.settings) if until is not None and until >= received else None,
        open=is_open,
        late=until is not None and until > due,
    )


def _figures(exchanges: Iterable[Exchange]) -> Figures:
    some = list(exchanges)
    answered = [one for one in some if one.dialogue.answered is not None]
    times = [one.took for one in answered if one.took is not None]
    counts = Counter(one.dialogue.sentiment for one in some)
    return Figures(
        total=len(some),
        sentiments={sentiment: counts[sentiment] for sentiment in Sentiment},
        answered=len(answered),
        in_time=sum(one.took is not None and not one.late for one in answered),
        median=timedelta(seconds=median(one.total_seconds() for one in times)) if times else None,
    )


def _months(survey: Survey, exchanges: Iterable[Exchange]) -> list[tuple[date, Figures]]:
    months: dict[date, list[Exchange]] = {}
    for one in exchanges:
        if one.dialogue.received is not None:
            day = survey.settings.moment(one.dialogue.received).date()
            months.setdefault(day.replace(day=1), []).append(one)
    return [(month, _figures(months[month])) for month in sorted(months, reverse=True)[:MONTHS]]


def _when(survey: Survey, one: Exchange) -> datetime:
    when = one.dialogue.received or one.dialogue.answered
    return when or survey.settings.moment(date(1900, 1, 1))
