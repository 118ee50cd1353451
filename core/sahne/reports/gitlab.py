"""Findings as a code quality report, which GitLab shows on the lines of a merge request."""

import json

from sahne.diagnostic import Severity
from sahne.reports.fingerprint import with_fingerprints
from sahne.reports.report import Report

_LEVELS = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.ADVICE: "info"}


def as_gitlab(report: Report) -> str:
    """A list of findings with ``description``, ``check_name``, ``fingerprint``, ``severity`` and ``location``.

    Source: GitLab, Code Quality report format, a part of the Code Climate specification.
    """
    rows = [
        {
            "description": f"{report.say(finding.message)}. {report.say(finding.hint)}",
            "check_name": finding.code,
            "fingerprint": fingerprint,
            "severity": _LEVELS[finding.severity],
            "location": {"path": finding.place.path, "lines": {"begin": finding.place.line}},
        }
        for finding, fingerprint in with_fingerprints(report.findings)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
