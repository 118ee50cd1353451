"""What every form of output is made from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sahne.diagnostic import Diagnostic, Place
from sahne.said import LANGUAGES, Value, text_of


def _no_line(_place: Place) -> None:
    """The lines of the files are not at hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Findings, and how they are to be read."""

    findings: Sequence[Diagnostic]
    files: int = 0
    """How many files were read."""
    lang: str = LANGUAGES[0]
    line_of: Callable[[Place], str | None] = _no_line
    """The line that a finding is about, without its end; None where there is none to show."""
    colour: bool = False

    def say(self, said: Value) -> str:
        """A sentence in the reader's language."""
        return text_of(said, self.lang)
