"""The lines of the files that findings are about."""

from dataclasses import dataclass, field
from pathlib import Path

from sahne.diagnostic import Place
from sahne.files import Unreadable, read


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a workspace; each file is read once, when the first of its lines is asked for."""

    root: Path
    _read: dict[str, list[str]] = field(default_factory=dict)

    def line_of(self, place: Place) -> str | None:
        """The line at a place, without its end; None where there is none, or it cannot be read."""
        if place.path not in self._read:
            self._read[place.path] = self._lines(place.path)
        lines = self._read[place.path]
        return lines[place.line - 1].rstrip("\r") if place.line <= len(lines) else None

    def _lines(self, path: str) -> list[str]:
        data = read(self.root / path)
        return [] if isinstance(data, Unreadable) else data.decode("utf-8-sig", errors="replace").split("\n")
