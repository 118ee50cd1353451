"""Findings for programs."""

import json
from collections.abc import Sequence

from sahne.diagnostic import Diagnostic


def as_json(findings: Sequence[Diagnostic]) -> str:
    """A list of ``{"path", "line", "column", "code", "severity", "message", "hint"}``."""
    rows = [
        {
            "path": finding.place.path,
            "line": finding.place.line,
            "column": finding.place.column,
            "code": finding.code,
            "severity": str(finding.severity),
            "message": finding.message,
            "hint": finding.hint,
        }
        for finding in findings
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
