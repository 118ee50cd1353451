"""A workspace as the check sees it: everything in it, on one day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, TypeVar, cast

from sahne.history import History, Known
from sahne.library import Library
from sahne.models.item import Item
from sahne.settings import Settings
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

    def once(self, make: Callable[["Survey"], Made]) -> Made:
        """What a function makes of this survey, made once for all rules that ask for it."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(Made, self._made[make])
