"""The check: every rule over every file, with the severities of the settings."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from sahne.checking.file_check import file_findings
from sahne.checking.memory import Key
from sahne.checking.processes import can_fork, shared_out
from sahne.checking.store import pickled, unpickled
from sahne.diagnostic import Diagnostic, Severity
from sahne.rules import RULES, SURVEY_GROUPS
from sahne.survey import Survey

_MANY = 3000
"""Items from which on a second process saves more time than it takes."""


def check(survey: Survey, workers: int = 1) -> list[Diagnostic]:
    """All findings of a workspace, sorted by file, line, column and code.

    Args:
        survey: The workspace, read.
        workers: How many processes may work at once.
    """
    severities = {rule.CODE: rule.SEVERITY for rule in RULES} | survey.settings.check.severity
    found = (
        replace(finding, severity=severities[finding.code]) for finding in _kept(survey, _findings(survey, workers))
    )
    return sorted(found, key=lambda finding: finding.order)


def _findings(survey: Survey, workers: int) -> Iterator[Diagnostic]:
    for source in survey.library.sources:
        found = survey.file_findings.get(source.path)
        yield from file_findings(source) if found is None else found
    many = len(survey.library.sources) >= _MANY and can_fork()

    def make(group: int) -> tuple[bytes, _Told]:
        found = [finding for rule in SURVEY_GROUPS[group] for finding in rule.check(survey)]
        return pickled((found, survey.facts)) if many else b"", (found, survey.facts)

    for _, (found, facts) in shared_out(
        range(len(SURVEY_GROUPS)), make, _told, min(workers, 2) if many else 1
    ).values():
        survey.memory.learn(facts)
        yield from found


_Told = tuple[list[Diagnostic], dict[Key, Any]]
"""What the rules of a group found, and what had to be found out for it."""


def _told(sent: bytes) -> _Told | None:
    told = unpickled(sent)
    return told if isinstance(told, tuple) else None


def _kept(survey: Survey, findings: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Without the findings that the settings, or a file for itself, switch off."""
    everywhere = frozenset(survey.settings.check.ignore)
    here = {item.path: item.check.ignore for item in survey.library.items if item.check}
    for finding in findings:
        if finding.code not in everywhere and finding.code not in here.get(finding.place.path, ()):
            yield finding


def chosen(findings: Iterable[Diagnostic], select: Iterable[str], ignore: Iterable[str]) -> list[Diagnostic]:
    """The findings whose code begins with one of ``select`` (all, when it is empty) and with none of ``ignore``."""
    wanted, unwanted = tuple(select), tuple(ignore)
    return [
        finding
        for finding in findings
        if (not wanted or finding.code.startswith(wanted)) and not (unwanted and finding.code.startswith(unwanted))
    ]


def below(findings: Iterable[Diagnostic], paths: Iterable[str]) -> list[Diagnostic]:
    """The findings in some files or folders, by their paths from the workspace."""
    wanted = tuple(paths)
    return [
        finding
        for finding in findings
        if any(path in (finding.place.path, ".") or finding.place.path.startswith(f"{path}/") for path in wanted)
    ]


def has_errors(findings: Iterable[Diagnostic]) -> bool:
    """Whether a build must not go on."""
    return any(finding.severity is Severity.ERROR for finding in findings)
