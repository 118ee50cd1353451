"""Findings as SARIF, which code scanning services read."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from sahne import __version__
from sahne.diagnostic import Diagnostic, Severity
from sahne.reports.fingerprint import with_fingerprints
from sahne.reports.report import Report
from sahne.rules import RULES
from sahne.rules.page import as_markdown, title
from sahne.rules.protocol import Rule

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def as_sarif(report: Report) -> str:
    """One run with every rule that found something, its page as its help, and every finding.

    Source: OASIS, SARIF 2.1.0.
    """
    codes = sorted({finding.code for finding in report.findings})
    rules = {rule.CODE: rule for rule in RULES}
    run = {
        "tool": {
            "driver": {
                "name": "sahne",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(report, rules[code]) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The workspace."}}},
        "results": [
            _result(report, finding, codes.index(finding.code), fingerprint)
            for finding, fingerprint in with_fingerprints(report.findings)
        ],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(report: Report, rule: Rule) -> Mapping[str, Any]:
    page = as_markdown(rule, report.lang)
    return {
        "id": rule.CODE,
        "name": rule.__name__.partition("_")[2].title().replace("_", ""),
        "shortDescription": {"text": f"{title(rule, report.lang)}."},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": _LEVELS[rule.SEVERITY]},
    }


def _result(report: Report, finding: Diagnostic, index: int, fingerprint: str) -> Mapping[str, Any]:
    place = finding.place
    where = {
        "artifactLocation": {"uri": quote(place.path), "uriBaseId": "SRCROOT"},
        "region": {"startLine": place.line, "startColumn": place.column},
    }
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{report.say(finding.message)}. {report.say(finding.hint)}"},
        "locations": [{"physicalLocation": where}],
        "partialFingerprints": {"sahne/v1": fingerprint},
    }
