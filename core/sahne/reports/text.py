"""Findings for people, on a terminal."""

from collections import Counter
from itertools import groupby

from sahne.diagnostic import SEVERITY_WORDS, Diagnostic, Severity
from sahne.reports.quote import quoted, visible
from sahne.reports.report import Report
from sahne.said import Counted, Words

COUNTS = {
    Severity.ERROR: Words(en="error|errors", tr="hata"),
    Severity.WARNING: Words(en="warning|warnings", tr="uyarı"),
    Severity.ADVICE: Words(en="piece of advice|pieces of advice", tr="öneri"),
}
_FILES = Words(en="file|files", tr="dosya")
_NOTHING = Words(en="Nothing to mend in {files}.", tr="{files} okundu, düzeltilecek bir şey yok.")
_SUMMARY = Words(en="{counts} in {files}.", tr="{files} okundu: {counts}.")
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.ADVICE: "36"}


def as_text(report: Report) -> str:
    """File by file: where and what, the line itself with a caret below the place, and what to do."""
    groups = groupby(report.findings, key=lambda finding: finding.place.path)
    return "\n".join("".join(_finding(report, finding) for finding in found) for _, found in groups)


def _finding(report: Report, finding: Diagnostic) -> str:
    line = report.line_of(finding.place)
    quote = "" if line is None or not line.strip() else quoted(line, finding.place.line, finding.place.column)
    message, hint = visible(report.say(finding.message)), visible(report.say(finding.hint))
    return f"{_head(report, finding)} {message}\n{quote}  {hint}\n"


def _head(report: Report, finding: Diagnostic) -> str:
    place = finding.place
    where = _painted(report, "1", f"{visible(place.path)}:{place.line}:{place.column}:")
    severity = "" if finding.severity is Severity.ERROR else f" {report.say(SEVERITY_WORDS[finding.severity])}:"
    return f"{where} {_painted(report, _COLOURS[finding.severity], finding.code + severity)}"


def _painted(report: Report, colour: str, text: str) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if report.colour else text


def summary(report: Report) -> str:
    """One line: how many findings of each severity, in how many files."""
    files = Counted(report.files, _FILES)
    counted = Counter(finding.severity for finding in report.findings)
    counts = tuple(
        report.say(Counted(counted[severity], COUNTS[severity])) for severity in Severity if counted[severity]
    )
    if not counts:
        return report.say(_NOTHING(files=files))
    return report.say(_SUMMARY(counts=", ".join(counts), files=files))
