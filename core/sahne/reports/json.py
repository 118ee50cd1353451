"""Findings for programs."""

import json

from sahne.reports.report import Report


def as_json(report: Report) -> str:
    """A list of ``{"path", "line", "column", "code", "severity", "message", "hint"}``."""
    rows = [
        {
            "path": finding.place.path,
            "line": finding.place.line,
            "column": finding.place.column,
            "code": finding.code,
            "severity": str(finding.severity),
            "message": report.say(finding.message),
            "hint": report.say(finding.hint),
        }
        for finding in report.findings
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
