"""The words of the rules, for what an import meets."""

from dataclasses import replace

from sahne.rules import FAULT_RULES
from sahne.source import Fault, Source


def words(source: Source, fault: Fault) -> tuple[str, str]:
    """What is wrong and what to do about it, as ``sahne check`` would say it."""
    alone = replace(source, faults=(fault,))
    findings = (finding for rule in FAULT_RULES for finding in rule.check(alone))
    finding = next(findings, None)
    return (finding.message, finding.hint) if finding else (f"this cannot be read ({fault.type})", "")
