"""The words of the rules, for what an import meets."""

from dataclasses import replace

from sahne.rules import FAULT_RULES
from sahne.said import Said, Words
from sahne.source import Fault, Source

UNREADABLE = Words(en="this cannot be read", tr="bu okunamıyor")
OPEN_IT = Words(en="Open the file in an editor and look at it.", tr="Dosyayı bir düzenleyicide açıp bakın.")


def words(source: Source, fault: Fault) -> tuple[Said, Said]:
    """What is wrong and what to do about it, as ``sahne check`` would say it."""
    alone = replace(source, faults=(fault,))
    findings = (finding for rule in FAULT_RULES for finding in rule.check(alone))
    finding = next(findings, None)
    return (finding.message, finding.hint) if finding else (UNREADABLE(), OPEN_IT())
