"""The check: every rule over every file, with the severities of the settings."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sahne.diagnostic import Diagnostic, Severity
from sahne.library import Library
from sahne.rules import FAULT_RULES, LIBRARY_RULES, RULES, SOURCE_RULES


def check(library: Library) -> list[Diagnostic]:
    """All findings of a workspace, sorted by file, line, column and code."""
    severities = {rule.CODE: rule.SEVERITY for rule in RULES} | library.settings.check.severity
    ignored = frozenset(library.settings.check.ignore)
    findings = (
        replace(finding, severity=severities[finding.code])
        for finding in _findings(library)
        if finding.code not in ignored
    )
    return sorted(findings, key=lambda finding: finding.order)


def _findings(library: Library) -> Iterator[Diagnostic]:
    for source in library.sources:
        if source.faults:
            for rule in FAULT_RULES:
                yield from rule.check(source)
    for rule in SOURCE_RULES:
        for source in library.sources:
            yield from rule.check(source)
    for wide in LIBRARY_RULES:
        yield from wide.check(library)


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
