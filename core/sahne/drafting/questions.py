"""What is asked for a new item, in order; each question knows an answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any

from sahne.drafting.answers import as_day, as_number
from sahne.drafting.habits import Option, free_place, latest, metrics, options, target, working_time
from sahne.kinds import Kind
from sahne.said import Words
from sahne.survey import Survey

Answers = Mapping[str, Any]
_ONE_OF_THEM = Words(en="Write one of the numbers.", tr="Numaralardan birini yazın.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question."""

    field: str
    words: Words
    options: Sequence[Option] = ()
    """What may be answered; anything, where there are none."""
    many: bool = False
    """Whether several may be."""
    default: tuple[str, ...] = ()
    """What is taken where nothing is answered; empty to leave the field out."""
    read: Callable[[str], str | None] = str.strip
    """What was typed, as the file has it; None where it is no answer."""
    wrong: Words = _ONE_OF_THEM
    """What is said then."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """What is known so far."""

    survey: Survey
    kind: Kind
    lang: str
    answers: Answers = field(default_factory=dict)


Ask = Callable[[_Draft], Question | None]

_DAY = Words(
    en="Write the day as 2026-12-03, with a time as 2026-12-03T10:00.",
    tr="Günü 2026-12-03 diye yazın; saatiyle 2026-12-03T10:00.",
)
_NUMBER = Words(en="Write a number, for example 1500 or 2.5.", tr="Bir sayı yazın, örneğin 1500 ya da 2,5.")
_WORDS = {
    "audience": Words(en="For whom?", tr="Kimin için?"),
    "channel": Words(en="On which channels?", tr="Hangi kanallarda?"),
    "goal": Words(en="For which goal?", tr="Hangi hedef için?"),
    "kpi.metric": Words(en="Measured by what?", tr="Neyle ölçülecek?"),
    "kpi.target": Words(en="How much of it?", tr="Ne kadarı hedefleniyor?"),
    "owner": Words(en="Who looks after it?", tr="Sorumlusu kim?"),
    "publish": Words(en="When does it go out?", tr="Ne zaman yayımlanacak?"),
    "location": Words(en="Where?", tr="Nerede?"),
    "team": Words(en="In which team?", tr="Hangi ekipte?"),
    "people": Words(en="Whom does it show?", tr="Kimi gösteriyor?"),
    "start": Words(en="When does it begin?", tr="Ne zaman başlıyor?"),
    "employer": Words(en="Which employer?", tr="Hangi işveren?"),
    "kpis.metric": Words(en="What is measured?", tr="Ne ölçülecek?"),
    "kpis.target": Words(en="How much must it be?", tr="Kaç olmalı?"),
    "kpis.by": Words(en="By which day?", tr="Hangi güne kadar?"),
}


def _registry(name: str, kind: str, *, many: bool = False, optional: bool = False) -> Ask:
    def ask(draft: _Draft) -> Question | None:
        known = options(draft.survey, kind, draft.lang)
        if not known:
            return None
        names = {option.name for option in known}
        before = latest(draft.survey, draft.kind.name, name) or latest(draft.survey, "post", name) or ()
        usual = tuple(one for one in ((before,) if isinstance(before, str) else before) if one in names)
        default = () if optional else usual or (known[0].name,)
        return Question(
            field=name, words=_WORDS[name], options=known, many=many, default=default if many else default[:1]
        )

    return ask


def _metric(draft: _Draft) -> Question | None:
    goal = draft.answers.get("goal")
    known = [Option(name, name) for name in metrics(draft.survey, goal, draft.lang)] if goal else []
    if not known:
        return None
    before = {kpi.metric for kpi in latest(draft.survey, draft.kind.name, "kpi") or ()}
    usual = next((option.name for option in known if option.name in before), known[0].name)
    return Question(field="kpi.metric", words=_WORDS["kpi.metric"], options=known, default=(usual,))


def _target(draft: _Draft) -> Question | None:
    goal, metric = draft.answers.get("goal"), draft.answers.get("kpi.metric")
    if not goal or not metric:
        return None
    usual = target(draft.survey, draft.kind.name, goal, metric, draft.lang)
    return _asked("kpi.target", (f"{usual:g}",), as_number, _NUMBER)


def _publish(draft: _Draft) -> Question | None:
    place = free_place(draft.survey, draft.kind.name, tuple(draft.answers.get("channel", ())))
    default = (f"{place:%Y-%m-%dT%H:%M}",) if place else ()
    return _asked("publish", default, as_day, _DAY)


def _start(draft: _Draft) -> Question | None:
    publish = str(draft.answers.get("publish") or draft.survey.today.isoformat())[:10]
    start = working_time(draft.survey, date.fromisoformat(publish) + timedelta(days=14), time(14))
    return _asked("start", (f"{start:%Y-%m-%dT%H:%M}",), as_day, _DAY)


def _asked(name: str, default: tuple[str, ...], read: Callable[[str], str | None], wrong: Words) -> Question:
    return Question(field=name, words=_WORDS[name], default=default, read=read, wrong=wrong)


def _said(name: str, default: Callable[[_Draft], str]) -> Ask:
    return lambda draft: Question(field=name, words=_WORDS[name], default=(default(draft),))


def _in_half_a_year(draft: _Draft) -> str:
    return (draft.survey.today + timedelta(days=182)).isoformat()


_PURPOSE: tuple[Ask, ...] = (
    _registry("audience", "audience", many=True),
    _registry("channel", "channel", many=True),
    _registry("goal", "goal"),
    _metric,
    _target,
)
_OWN: dict[str, tuple[Ask, ...]] = {
    "job": (_registry("location", "location", many=True), _registry("team", "team")),
    "story": (_registry("people", "person", many=True, optional=True),),
    "event": (_start, _registry("location", "location", optional=True)),
    "benchmark": (_said("employer", lambda draft: str(draft.answers["title"])),),
    "goal": (
        _said("kpis.metric", lambda _: "applications"),
        lambda _: _asked("kpis.target", ("10",), as_number, _NUMBER),
        lambda draft: _asked("kpis.by", (_in_half_a_year(draft),), as_day, _DAY),
    ),
    "person": (_registry("team", "team"), _registry("location", "location")),
}
_OWNED = _registry("owner", "person")


def questions(kind: Kind) -> tuple[Ask, ...]:
    """What is asked for an item of a kind."""
    owned = () if kind.name == "person" else (_OWNED,)
    own = _OWN.get(kind.name, ())
    return (*_PURPOSE, *owned, _publish, *own) if kind.purposeful else (*owned, *own)


def ask(one: Ask, survey: Survey, kind: Kind, lang: str, answers: Answers) -> Question | None:
    """One question, with what is known so far; None where there is nothing to ask about."""
    return one(_Draft(survey, kind, lang, answers))
