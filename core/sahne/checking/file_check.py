"""The rules that read one file at a time, over one file."""

from sahne.diagnostic import Diagnostic
from sahne.rules import FAULT_RULES, FILE_RULES_BY_KIND
from sahne.source import Source


def file_findings(source: Source) -> list[Diagnostic]:
    """What they say of it."""
    found: list[Diagnostic] = []
    if source.faults:
        for rule in FAULT_RULES:
            found.extend(rule.check(source))
    for check in FILE_RULES_BY_KIND[source.kind.name if source.kind else None]:
        found.extend(check(source))
    return found
