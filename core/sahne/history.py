"""What version control knows of a workspace."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol


class History(Protocol):
    """What the files said before, and when they changed; asked for only by a rule that has a reason to."""

    @property
    def before(self) -> Mapping[str, str]:
        """The earlier text of every file below ``content/`` that is not as it was, by its path today.

        Earlier is the base of the comparison: the last commit, or what ``--diff`` names. A new file is not in it.
        """

    @property
    def was(self) -> Mapping[str, str]:
        """The path that each of those files had at that base, by its path today."""

    @property
    def changed(self) -> Mapping[str, datetime]:
        """When the text of each file was last changed, by path; a change that is not committed yet counts as now."""


@dataclass(frozen=True, slots=True)
class Known:
    """A history that is known; without arguments, that of a workspace under no version control."""

    before: Mapping[str, str] = field(default_factory=dict)
    changed: Mapping[str, datetime] = field(default_factory=dict)
    was: Mapping[str, str] = field(default_factory=dict)
