"""A finding, as a value: where it is, what is wrong, and what to write instead."""

from dataclasses import dataclass
from enum import StrEnum

from sahne.said import Said, Words

Path = tuple[str | int, ...]
"""The way to a field: ``("kpi", 0, "metric")``."""


class Severity(StrEnum):
    """How much a finding matters; an error stops a build."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


SEVERITY_WORDS = {
    Severity.ERROR: Words(en="error", tr="hata"),
    Severity.WARNING: Words(en="warning", tr="uyarı"),
    Severity.ADVICE: Words(en="advice", tr="öneri"),
}


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a file of the workspace."""

    path: str
    """Relative to the workspace, with ``/``."""
    line: int = 1
    """From 1, as an editor counts."""
    column: int = 1
    """From 1, in characters."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding of one rule."""

    place: Place
    code: str
    message: Said
    """What is wrong with the value; without its place."""
    hint: Said
    """What to do about it."""
    severity: Severity = Severity.ERROR
    """Set by the check from the rule and the settings."""

    @property
    def order(self) -> tuple[Place, str, str]:
        """The key by which findings are sorted: file, line, column, code."""
        return self.place, self.code, str(self.message)
