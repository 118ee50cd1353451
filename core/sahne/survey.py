"""A workspace as the check sees it: everything in it, on one day."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, BinaryIO, TypeVar, cast

from sahne.checking.memory import Key, Memory
from sahne.diagnostic import Diagnostic, Place
from sahne.history import History, Known
from sahne.library import Library
from sahne.models.item import Item
from sahne.pictures import Picture, picture_of
from sahne.planning.days_off import known_years
from sahne.settings import PATH, Settings
from sahne.sounds import Sound, sound_of
from sahne.source import Source

Made = TypeVar("Made")
Kept = TypeVar("Kept", bound=Item)


@dataclass(frozen=True, kw_only=True)
class Survey:
    """What a rule about more than one file reads."""

    library: Library
    now: datetime
    """In the workspace's zone."""
    history: History = field(default_factory=Known)
    file_findings: Mapping[str, Sequence[Diagnostic]] = field(default_factory=dict)
    """By path, of every file that was checked for itself already."""
    memory: Memory = field(default_factory=Memory)
    _made: dict[Callable[..., Any], Any] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day, in the workspace's zone."""
        return self.now.date()

    @property
    def settings(self) -> Settings:
        """The settings of the workspace."""
        return self.library.settings

    @cached_property
    def _by_path(self) -> dict[str, Source]:
        return {source.path: source for source in self.library.sources}

    def source(self, item: Item) -> Source:
        """The file of an item, to say where a finding stands."""
        return self._by_path[item.path]

    def of(self, model: type[Kept]) -> Iterator[tuple[Source, Kept]]:
        """Every item of one kind with its file, by path."""
        for item in self.library.of_kind(model.kind):
            yield self.source(item), cast(Kept, item)

    def picture(self, path: str) -> Picture | None:
        """A picture by its path from ``content/``, looked into once; None where there is none that can be read."""
        return cast(Picture | None, self._look(picture_of, path))

    def sound(self, path: str) -> Sound | None:
        """A sound by its path from ``content/``, looked into once; None where there is none that can be read."""
        return cast(Sound | None, self._look(sound_of, path))

    def _look(self, read: Callable[[BinaryIO], Any], path: str) -> Any:
        if path not in self.library.assets:
            return None
        return self.memory.of((read.__name__, path, self.library.stamp_file(path)), lambda: self._read(read, path))

    def _read(self, read: Callable[[BinaryIO], Any], path: str) -> Any:
        file = self.library.open_file(path)
        with file or nullcontext():
            return read(file) if file else None

    @property
    def facts(self) -> dict[Key, Any]:
        """What was found out and stays true, to be kept for the next run."""
        return {**known_years(), **self.memory.used}

    def settings_place(self, *path: str) -> Place:
        """Where a setting stands in the settings file; where there is none, the nearest above it."""
        from sahne.positions import position  # PyYAML is loaded only for a finding

        file = self.library.open_file(PATH.rpartition("/")[2])
        with file or nullcontext():
            text = file.read().decode("utf-8-sig", "replace") if file else ""
        return Place(PATH, *position(text, path, key=True))

    def once(self, make: Callable[["Survey"], Made]) -> Made:
        """What a function makes of this survey, made once for all rules that ask for it."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(Made, self._made[make])
