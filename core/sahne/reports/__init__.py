"""Findings in every form: for a terminal, for programs, and for merge requests."""

from collections.abc import Callable, Mapping

from sahne.reports.github import as_github
from sahne.reports.gitlab import as_gitlab
from sahne.reports.json import as_json
from sahne.reports.markdown import as_markdown
from sahne.reports.report import Report
from sahne.reports.sarif import as_sarif
from sahne.reports.text import as_text

__all__ = ["FORMATS", "Report", "as_markdown", "as_text"]

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
    "gitlab": as_gitlab,
    "sarif": as_sarif,
    "markdown": as_markdown,
}
