"""What a rule is: one module, with a page in its docstring, a permanent code, and one function."""

from collections.abc import Iterator
from typing import Protocol

from sahne.diagnostic import Diagnostic, Severity
from sahne.source import Source
from sahne.survey import Survey


class Rule(Protocol):
    """What every rule module has."""

    __name__: str
    __doc__: str | None
    CODE: str
    SEVERITY: Severity


class FileRule(Rule, Protocol):
    """A rule that reads one file at a time; what it finds depends on that file and on the settings alone."""

    def check(self, source: Source) -> Iterator[Diagnostic]:
        """The findings in one file."""


class SurveyRule(Rule, Protocol):
    """A rule that needs the whole workspace, the day, or the history."""

    def check(self, survey: Survey) -> Iterator[Diagnostic]:
        """The findings in all files."""
