"""Findings for people."""

from collections import Counter
from collections.abc import Sequence

from sahne.diagnostic import Diagnostic, Severity

_FORMS = {
    Severity.ERROR: ("error", "errors"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.ADVICE: ("piece of advice", "pieces of advice"),
}


def as_text(findings: Sequence[Diagnostic]) -> str:
    """Two lines a finding: where and what, then what to do."""
    return "".join(f"{_head(finding)} {finding.message}\n  {finding.hint}\n" for finding in findings)


def _head(finding: Diagnostic) -> str:
    place = finding.place
    severity = "" if finding.severity is Severity.ERROR else f" {finding.severity}:"
    return f"{place.path}:{place.line}:{place.column}: {finding.code}{severity}"


def summary(findings: Sequence[Diagnostic], files: int) -> str:
    """One line: how many findings of each severity, in how many files."""
    counted = Counter(finding.severity for finding in findings)
    parts = [f"{counted[level]} {_FORMS[level][counted[level] > 1]}" for level in Severity if counted[level]]
    what = ", ".join(parts) if parts else "Nothing to mend"
    return f"{what} in {files} file{'' if files == 1 else 's'}."
