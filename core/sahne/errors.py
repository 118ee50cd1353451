"""The exceptions that stop a run. Their message is for people; a finding in a file is never an exception."""

from sahne.said import Said, Words

WITH_HINT = Words(en="{said}\n  {hint}", tr="{said}\n  {hint}")
"""What is wrong, and on a line of its own what to do."""


class SahneError(Exception):
    """The run cannot go on; the message says what is wrong, where, and what to do."""

    def __init__(self, said: Said) -> None:
        super().__init__(str(said))
        self.said = said


class WorkspaceError(SahneError):
    """The workspace itself is broken: no content folder, or settings that cannot be used."""


class WriteError(SahneError):
    """A file could not be written; what stood there before is untouched."""
