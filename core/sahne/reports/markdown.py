"""Findings as a comment on a merge request, in plain words."""

import re
from itertools import groupby

from sahne.diagnostic import SEVERITY_WORDS, Diagnostic
from sahne.reports.report import Report
from sahne.reports.text import summary
from sahne.said import Words

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~@!])")
MOST = 200
"""Findings in one comment; a service refuses a comment that is too long."""
_HEADING = Words(en="What `sahne check` read", tr="`sahne check` ne okudu")
_LINE = Words(en="line {line}", tr="satır {line}")
_MORE = Words(
    en="The first {most} are shown; `sahne check` shows all.",
    tr="İlk {most} tanesi gösterildi; hepsini `sahne check` gösterir.",
)


def as_markdown(report: Report) -> str:
    """A heading, the count, and below each file its findings with what to do."""
    parts = [f"### {report.say(_HEADING)}", summary(report)]
    for path, found in groupby(report.findings[:MOST], key=lambda finding: finding.place.path):
        parts.append(f"**{_plain(path)}**\n\n" + "\n".join(_entry(report, finding) for finding in found))
    if len(report.findings) > MOST:
        parts.append(report.say(_MORE(most=MOST)))
    return "\n\n".join(parts) + "\n"


def _entry(report: Report, finding: Diagnostic) -> str:
    head = (
        f"{report.say(_LINE(line=finding.place.line))}, {report.say(SEVERITY_WORDS[finding.severity])} {finding.code}"
    )
    return f"- {head}: {_plain(report.say(finding.message))}\n  {_plain(report.say(finding.hint))}"


def _plain(text: str) -> str:
    """The text with every sign that Markdown would take for its own made harmless."""
    return _SIGNS.sub(r"\\\1", " ".join(text.split()))
