"""One file of the workspace, as it was read: its text, its fields and where each of them stands."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from sahne.diagnostic import Path, Place
from sahne.front_matter import FrontMatter
from sahne.kinds import Kind
from sahne.models.item import Item
from sahne.outline import Outline, outline_of
from sahne.settings import Settings

Detail = str | int | tuple[str, ...] | None
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something in a file that keeps it, or one of its fields, from being read."""

    type: str
    """What went wrong; a rule answers for each type."""
    path: Path = ()
    """The field, when it is about one."""
    line: int = 0
    """In the file, from 1, when it is about a line and not a field."""
    column: int = 1
    value: Any = None
    """What was written."""
    detail: Mapping[str, Any] = field(default_factory=dict)


class Written(NamedTuple):
    """What stands in a file."""

    text: str = ""
    data: bytes = b""
    """The same in UTF-8, as it is on the disk."""
    front: FrontMatter | None = None
    fields: Mapping[str, Any] = MappingProxyType({})
    """As written, under the standard names."""


@dataclass(kw_only=True, eq=False)  # not frozen, for it loads itself, and ten thousand are then made in half the time
class Source:
    """A file; it holds an item when nothing in it is wrong."""

    path: str
    """Relative to the workspace, with ``/``."""
    kind: Kind | None
    """None for a file that stands in no kind's folder."""
    settings: Settings
    """Under which it was read."""
    load: Callable[[], Written] = Written
    """Gives what stands in the file: at hand when it was read just now, else read again."""
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Standard name -> the alias that stands in the file."""
    faults: tuple[Fault, ...] = ()
    item: Item | None = None
    known_outline: Outline | None = None
    """The outline of the text, where it is known without reading it again."""
    _made: dict[Callable[..., Any], Any] = field(default_factory=dict)

    if TYPE_CHECKING:

        @property
        def text(self) -> str:
            """The whole file, without a byte order mark."""

        @property
        def data(self) -> bytes:
            """The whole file as it is on the disk, in UTF-8."""

        @property
        def front(self) -> FrontMatter | None:
            """Where the block of fields stands."""

        @property
        def fields(self) -> Mapping[str, Any]:
            """As written, under the standard names."""

    else:

        def __getattr__(self, name: str) -> Any:
            """What stands in the file, loaded when it is first asked for; from then on a plain attribute."""
            if name not in Written._fields:
                raise AttributeError(name)
            self.__dict__.update(zip(Written._fields, self.load(), strict=True))
            return self.__dict__[name]

    @property
    def body(self) -> str:
        """The text below the front matter."""
        return self.text[self.front.body :] if self.front else self.text

    @cached_property
    def outline(self) -> Outline:
        """The links and pictures of the text below the front matter, and its length."""
        return self.known_outline or outline_of(self.text, self.front.body if self.front else 0)

    def once(self, make: Callable[["Source"], Made]) -> Made:
        """What a function makes of this file, made once for all rules that ask for it."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(Made, self._made[make])

    def place(self, *path: str | int) -> Place:
        """Where the value of a field stands; the first line where there is no such field."""
        return self._place(path, key=False)

    def key_place(self, *path: str | int) -> Place:
        """Where the name of a field stands."""
        return self._place(path, key=True)

    def _place(self, path: Path, *, key: bool) -> Place:
        if self.front is None or not path:
            return Place(self.path)
        from sahne.positions import position  # PyYAML is loaded only for a file with a finding

        written = (self.renamed.get(str(path[0]), path[0]), *path[1:])
        line, column = position(self.text[self.front.start : self.front.end], written, key=key)
        return Place(self.path, line + self.text.count("\n", 0, self.front.start), column)

    def text_place(self, index: int) -> Place:
        """Where a character of the text stands.

        Args:
            index: Characters before it, from the start of the file.
        """
        line_start = self.text.rfind("\n", 0, index) + 1
        return Place(self.path, self.text.count("\n", 0, index) + 1, index - line_start + 1)

    def fault_place(self, fault: Fault) -> Place:
        """Where a fault stands."""
        return Place(self.path, fault.line, fault.column) if fault.line else self.place(*fault.path)

    def faults_of(self, *types: str) -> Iterator[Fault]:
        """The faults of the named types."""
        return (fault for fault in self.faults if fault.type in types)
