"""Findings as annotations on the lines of a pull request."""

from sahne.diagnostic import Diagnostic, Severity
from sahne.reports.report import Report

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}


def as_github(report: Report) -> str:
    """One workflow command a finding.

    Source: GitHub Actions, workflow commands.
    """
    return "".join(_command(report, finding) for finding in report.findings)


def _command(report: Report, finding: Diagnostic) -> str:
    place = finding.place
    where = f"file={_property(place.path)},line={place.line},col={place.column},title={finding.code}"
    said = _data(f"{report.say(finding.message)}\n{report.say(finding.hint)}")
    return f"::{_LEVELS[finding.severity]} {where}::{said}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
