"""All items of a workspace, with what they name in one another resolved."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, BinaryIO, TypeVar, cast

from sahne.approvals.rows import Approval
from sahne.calendars.lock import Lock
from sahne.files import Stamp
from sahne.models.item import Item
from sahne.results import Result
from sahne.rows import BadRow
from sahne.settings import Settings
from sahne.source import Source
from sahne.training_records import TrainingRecord
from sahne.turkish import sort_key

Made = TypeVar("Made")
PORTAL = "portal"
"""The channel that is the career portal itself; it needs no file."""


@dataclass(frozen=True, kw_only=True)
class Library:
    """A workspace, read whole."""

    settings: Settings
    sources: tuple[Source, ...]
    """Every Markdown file below ``content/``, by path."""
    assets: frozenset[str] = frozenset()
    """Every other file, by its path from ``content/``."""
    rows: tuple[Result | BadRow, ...] = ()
    record_rows: tuple[TrainingRecord | BadRow, ...] = ()
    approval_rows: tuple[Approval | BadRow, ...] = ()
    open_file: Callable[[str], BinaryIO | None] = lambda _: None
    """Opens any file by its path from ``content/``; None where it cannot be had."""

    lock: Lock | None = None
    """What calendars were told of each entry; None where nothing remembers it."""
    lock_is_current: bool = False
    """Whether somebody brought the lock up to what the files say, and it need not be done again."""

    stamp_file: Callable[[str], Stamp | None] = lambda _: None
    """When any file was last changed, and its size, by its path from ``content/``."""

    written_pages: Callable[[], Mapping[str, str]] = dict
    """Reads the hand-written pages of the portal, by their path from the workspace."""

    _made: dict[Callable[..., Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    _found: dict[tuple[str, str, str], Item | None] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, make: Callable[["Library"], Made]) -> Made:
        """What a function makes of this library, made once for all who ask for it."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(Made, self._made[make])

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """The items of all files in which nothing is wrong, by path."""
        return tuple(source.item for source in self.sources if source.item is not None)

    @cached_property
    def results(self) -> tuple[Result, ...]:
        """The rows that can be read."""
        return tuple(row for row in self.rows if isinstance(row, Result))

    @cached_property
    def records(self) -> tuple[TrainingRecord, ...]:
        """The rows of who completed which training that can be read."""
        return tuple(row for row in self.record_rows if isinstance(row, TrainingRecord))

    @cached_property
    def approvals(self) -> tuple[Approval, ...]:
        """The rows of who approved which text that can be read."""
        return tuple(row for row in self.approval_rows if isinstance(row, Approval))

    @cached_property
    def _of_kind(self) -> Mapping[str, tuple[Item, ...]]:
        kinds: defaultdict[str, list[Item]] = defaultdict(list)
        for item in self.items:
            kinds[item.kind].append(item)
        return {kind: tuple(items) for kind, items in kinds.items()}

    def of_kind(self, kind: str) -> tuple[Item, ...]:
        """The items of one kind, by path."""
        return self._of_kind.get(kind, ())

    @cached_property
    def _named(self) -> Mapping[tuple[str, str], tuple[Item, ...]]:
        named: defaultdict[tuple[str, str], list[Item]] = defaultdict(list)
        for item in self.items:
            for name in {item.slug, item.translation_key or item.slug, item.id or item.slug}:
                named[item.kind, name].append(item)
        return {key: tuple(items) for key, items in named.items()}

    def find(self, kind: str, name: str, lang: str) -> Item | None:
        """The item that a name means, in the language asked for where it is there, else in the workspace's first."""
        key = kind, name, lang
        if key not in self._found:
            self._found[key] = self._looked_up(*key)
        return self._found[key]

    def _looked_up(self, kind: str, name: str, lang: str) -> Item | None:
        found = self._named.get((kind, name), ())
        if not found:
            return None
        spoken = next((item for item in found if item.lang == lang), found[0])
        return self.version(spoken, lang) or self.version(spoken, self.settings.language) or spoken

    def find_all(self, item: Item, field: str) -> tuple[Item, ...]:
        """The items that a reference field names; unknown names are left out."""
        kind = item.references[field]
        found = (self.find(kind, name, item.lang) for name in item.names(field))
        return tuple(other for other in found if other is not None)

    def names(self, kind: str) -> frozenset[str]:
        """The names of a kind that can be written, those of files with a mistake in them included."""
        return self._names.get(kind, frozenset())

    @cached_property
    def _names(self) -> Mapping[str, frozenset[str]]:
        names: defaultdict[str, set[str]] = defaultdict(set, {"channel": {PORTAL}})
        for kind, name in self._named:
            names[kind].add(name)
        for source in self.sources:
            if source.item is None and source.kind is not None:
                names[source.kind.name].update(_names_in(source))
        return {kind: frozenset(words) for kind, words in names.items()}

    @cached_property
    def _groups(self) -> Mapping[tuple[str, str], Mapping[str, Item]]:
        groups: defaultdict[tuple[str, str], dict[str, Item]] = defaultdict(dict)
        for item in self.items:
            groups[item.group].setdefault(item.lang, item)
        return groups

    def versions(self, item: Item) -> Mapping[str, Item]:
        """All language versions of an item, itself included, by language."""
        return self._groups[item.group]

    def version(self, item: Item, lang: str) -> Item | None:
        """One language version of an item."""
        return self.versions(item).get(lang)

    @cached_property
    def _by_name(self) -> Mapping[str, Item]:
        by_name = {item.name: item for item in self.items}
        return by_name | {item.id: item for item in self.items if item.id}

    def named(self, name: str) -> Item | None:
        """The item that a results row means, by id or by path."""
        return self._by_name.get(name)


def _names_in(source: Source) -> Iterable[str]:
    """The names of a file with a mistake in it, as far as they can be read."""
    stem = source.path.rpartition("/")[2].removesuffix(".md")
    written = (source.fields.get(field) for field in ("slug", "translation_key", "id"))
    return (stem, *(name for name in written if isinstance(name, str)))


def by_title(items: Iterable[Item]) -> list[Item]:
    """Items as a Turkish reader expects them in a list."""
    return sorted(items, key=lambda item: (sort_key(item.title), item.path))
