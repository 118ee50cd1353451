"""What a changed file would mean, before it is written: whether it can be read, and what the check would find anew."""

from dataclasses import dataclass, replace

from sahne.check import check
from sahne.checking.brought import brought
from sahne.diagnostic import Diagnostic
from sahne.files import Found
from sahne.reader import read_source
from sahne.rules import FAULT_RULES
from sahne.said import Said, Words
from sahne.source import Source
from sahne.survey import Survey

_UNKNOWN_NAME = "SAH301"
_LOCK_BEHIND = "SAH414"
"""Whoever writes the file brings the calendar lock up to date too."""
_FOUND = Words(en="{message}\n  {hint}", tr="{message}\n  {hint}")
_AND = Words(en="{first}\n{rest}", tr="{first}\n{rest}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A file as it would be."""

    source: Source
    refused: tuple[Diagnostic, ...]
    """What keeps it from being written: a value that the field cannot have, or a name that belongs to nothing."""
    brought: tuple[Diagnostic, ...]
    """Everything else that the check finds and did not find before, in this file and in others."""

    @property
    def words(self) -> Said:
        """What keeps it from being written, in the words of the rules."""
        return _row([_FOUND(message=found.message, hint=found.hint) for found in self.refused])


def outcome_of(survey: Survey, changed: dict[str, str]) -> Outcome:
    """What a workspace would be with some of its files changed.

    Args:
        survey: The workspace as it is.
        changed: Path -> the new text; the first is the file that is meant, and it may be new.
    """
    sources = {path: read_source(Found(path), text.encode(), survey.settings) for path, text in changed.items()}
    after = with_sources(survey, sources)
    path = next(iter(changed))
    new = brought(check(survey), check(after), lambda path: path)
    codes = {rule.CODE for rule in FAULT_RULES} | {_UNKNOWN_NAME}
    refused = tuple(finding for finding in new if finding.place.path in changed and finding.code in codes)
    return Outcome(
        source=sources[path],
        refused=refused,
        brought=tuple(finding for finding in new if finding not in refused and finding.code != _LOCK_BEHIND),
    )


def with_sources(survey: Survey, sources: dict[str, Source]) -> Survey:
    """The workspace with some files in the place of, or beside, those that are there."""
    kept = [source for source in survey.library.sources if source.path not in sources]
    every = tuple(sorted([*kept, *sources.values()], key=lambda source: source.path))
    findings = {path: found for path, found in survey.file_findings.items() if path not in sources}
    return Survey(
        library=replace(survey.library, sources=every),
        now=survey.now,
        history=survey.history,
        file_findings=findings,
    )


def _row(said: list[Said]) -> Said:
    first, *rest = said
    return _AND(first=first, rest=_row(rest)) if rest else first
