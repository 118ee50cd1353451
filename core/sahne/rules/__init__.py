"""Every rule of ``sahne check``: one rule is one module, one page, one test. Codes are permanent."""

from collections.abc import Iterator
from typing import Protocol

from sahne.diagnostic import Diagnostic, Severity
from sahne.library import Library
from sahne.rules import (
    sah101_encoding,
    sah102_no_front_matter,
    sah103_yaml,
    sah104_duplicate_key,
    sah105_template_tags,
    sah106_unknown_folder,
    sah107_unreadable,
    sah108_not_read,
    sah109_lost_words,
    sah201_missing_field,
    sah202_wrong_value,
    sah203_unknown_key,
    sah204_other_name,
    sah205_no_id,
    sah206_duplicate_id,
    sah207_duplicate_slug,
    sah208_no_purpose,
    sah209_results_row,
    sah210_other_language,
    sah211_two_translations,
    sah212_impossible_day,
    sah213_ends_before_start,
    sah214_closes_before_opens,
    sah215_unsafe_address,
    sah216_file_missing,
    sah217_thousands,
    sah218_foreign_parts,
    sah301_unknown_reference,
    sah302_results_of_nothing,
)
from sahne.source import Source


class Rule(Protocol):
    """What every rule module has."""

    __name__: str
    __doc__: str | None
    CODE: str
    SEVERITY: Severity


class SourceRule(Rule, Protocol):
    """A rule that reads one file at a time."""

    def check(self, source: Source) -> Iterator[Diagnostic]:
        """The findings in one file."""


class LibraryRule(Rule, Protocol):
    """A rule that needs the whole workspace."""

    def check(self, library: Library) -> Iterator[Diagnostic]:
        """The findings in all files."""


FAULT_RULES: tuple[SourceRule, ...] = (
    sah101_encoding,
    sah102_no_front_matter,
    sah103_yaml,
    sah104_duplicate_key,
    sah106_unknown_folder,
    sah107_unreadable,
    sah201_missing_field,
    sah202_wrong_value,
    sah203_unknown_key,
    sah212_impossible_day,
    sah213_ends_before_start,
    sah214_closes_before_opens,
    sah215_unsafe_address,
)
"""Rules that put a fault into words; only a file with a fault can have a finding of theirs."""
SOURCE_RULES: tuple[SourceRule, ...] = (
    sah105_template_tags,
    sah109_lost_words,
    sah204_other_name,
    sah205_no_id,
    sah208_no_purpose,
    sah217_thousands,
    sah218_foreign_parts,
)
LIBRARY_RULES: tuple[LibraryRule, ...] = (
    sah108_not_read,
    sah206_duplicate_id,
    sah207_duplicate_slug,
    sah209_results_row,
    sah210_other_language,
    sah211_two_translations,
    sah216_file_missing,
    sah301_unknown_reference,
    sah302_results_of_nothing,
)
RULES: tuple[Rule, ...] = tuple(sorted((*FAULT_RULES, *SOURCE_RULES, *LIBRARY_RULES), key=lambda rule: rule.CODE))
CODES = frozenset(rule.CODE for rule in RULES)
