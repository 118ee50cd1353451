"""The rules that read one file at a time, over one file."""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic
from sahne.rules import FAULT_RULES, FILE_RULES
from sahne.source import Source


def file_findings(source: Source) -> Iterator[Diagnostic]:
    """What they say of it."""
    if source.faults:
        for rule in FAULT_RULES:
            yield from rule.check(source)
    for rule in FILE_RULES:
        yield from rule.check(source)
