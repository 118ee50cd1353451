"""What is wrong with the content, said by a build that nobody checked before."""

from collections.abc import Iterator
from pathlib import Path

from sahne.check import check
from sahne.diagnostic import Severity
from sahne.reports import Report, as_text
from sahne.survey import Survey
from sahne.workspace import read_library
from sahne_mkdocs.clock import moment


def errors_of(root: Path) -> Iterator[str]:
    """Each error of a workspace, as the terminal shows it."""
    library = read_library(root)
    for finding in check(Survey(library=library, now=moment(library.settings))):
        if finding.severity is Severity.ERROR:
            yield as_text(Report(findings=[finding], lang=library.settings.language)).rstrip()
