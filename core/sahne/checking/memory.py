"""What takes time to find out, and stays true as long as its key is the same: it is found out once, and kept for the next run."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

from sahne.checking.store import program, store, stored

Found = TypeVar("Found")
Key = tuple[Any, ...]
"""Its first part says what kind of fact it is."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Facts by their keys."""

    path: Path | None = None
    """The file in which they are kept; without one they are forgotten when the run ends."""
    _known: dict[Key, Any] = field(default_factory=dict)
    _used: dict[Key, Any] = field(default_factory=dict)

    def of(self, key: Key, find_out: Callable[[], Found]) -> Found:
        """The fact under a key, found out now where it is not known yet."""
        if key not in self._used:
            self._used[key] = self._known[key] if key in self._known else find_out()
        return cast(Found, self._used[key])

    @property
    def used(self) -> dict[Key, Any]:
        """The facts that were asked for."""
        return self._used

    def learn(self, facts: Mapping[Key, Any]) -> None:
        """Take facts that were found out elsewhere."""
        self._used.update(facts)

    def known(self, kind: str) -> Iterator[tuple[Key, Any]]:
        """What the last run knew of a kind."""
        return ((key, fact) for key, fact in self._known.items() if key[0] == kind)

    def keep(self) -> None:
        """Keep what was asked for in this run, and forget the rest."""
        if self.path and self._used.keys() != self._known.keys():
            store(self.path, program(), self._used)


def recalled(path: Path | None) -> Memory:
    """What a file keeps; nothing where there is none."""
    known = stored(path, program())[0] if path else None
    return Memory(path, known if isinstance(known, dict) else {})
