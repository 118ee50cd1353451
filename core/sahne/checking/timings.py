"""What each rule costs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sahne.diagnostic import Diagnostic
from sahne.rules import FAULT_RULES, FILE_RULES, SURVEY_RULES
from sahne.rules.protocol import Rule
from sahne.source import Source
from sahne.survey import Survey
from sahne.workspace import read_library


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """One rule over a whole workspace."""

    rule: Rule
    seconds: float
    findings: int


def timings(root: Path, survey: Survey, clock: Callable[[], float]) -> list[Timing]:
    """Every rule by itself, the dearest first; what several rules share counts for the first that asks.

    Args:
        root: The workspace.
        survey: The same, read.
        clock: Gives seconds that only grow.
    """
    library = read_library(root)
    for source in library.sources:
        source.outline  # noqa: B018, it belongs to reading and not to the first rule that looks
    faulty = [source for source in library.sources if source.faults]
    whole = replace(survey, library=library)
    timed = [_timed(rule, clock, partial(_each, rule.check, faulty)) for rule in FAULT_RULES]
    timed += [_timed(rule, clock, partial(_each, rule.check, library.sources)) for rule in FILE_RULES]
    timed += [_timed(rule, clock, partial(rule.check, whole)) for rule in SURVEY_RULES]
    return sorted(timed, key=lambda timing: (-timing.seconds, timing.rule.CODE))


def _each(check: Callable[[Source], Iterable[Diagnostic]], sources: Iterable[Source]) -> Iterable[Diagnostic]:
    return (finding for source in sources for finding in check(source))


def _timed(rule: Rule, clock: Callable[[], float], check: Callable[[], Iterable[Diagnostic]]) -> Timing:
    start = clock()
    findings = sum(1 for _ in check())
    return Timing(rule=rule, seconds=clock() - start, findings=findings)
