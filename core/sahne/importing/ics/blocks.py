"""From lines to components: what stands between a BEGIN and its END, with its properties."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sahne.importing.ics.lines import Text

_DEEPEST = 20
"""A component within a component within …; more is no calendar that a program wrote."""


@dataclass(frozen=True, slots=True)
class Property:
    """One line."""

    name: str
    """In capitals."""
    params: dict[str, str]
    raw: str
    """The value as it stands there, with its backslashes."""

    @property
    def text(self) -> str:
        """The value as a text. Source: RFC 5545, section 3.3.11."""
        from icalendar.parser import unescape_backslash

        return str(unescape_backslash(self.raw))


@dataclass(slots=True)
class Block:
    """A component."""

    name: str
    """In capitals: ``VEVENT``."""
    line: int
    """Where it begins, from 1."""
    properties: list[Property] = field(default_factory=list)
    inner: list["Block"] = field(default_factory=list)
    unread: list[int] = field(default_factory=list)
    """The lines that are no properties."""
    whole: bool = False
    """Whether its END was there."""

    def all(self, name: str) -> Iterator[Property]:
        """Its properties of one name, in their order."""
        return (one for one in self.properties if one.name == name)

    def first(self, *names: str) -> Property | None:
        """The first property that has one of the names, by their order, and says something."""
        return next((one for name in names for one in self.all(name) if one.raw.strip()), None)

    def text(self, *names: str) -> str:
        """The text of ``first``; empty where there is none."""
        one = self.first(*names)
        return one.text.strip() if one else ""


def blocks_of(text: Text) -> tuple[Block, ...]:
    """The outermost components of a file, usually one VCALENDAR; what stands outside of them is no part of any."""
    outer = Block("", 0)
    path = [outer]
    for number, line in text.lines:
        word, _, name = line.strip().partition(":")
        if word.upper() == "BEGIN":
            _begin(path, Block(name.strip().upper(), number))
        elif word.upper() == "END":
            _end(path, name.strip().upper())
        else:
            _read_into(path[-1], number, line)
    return tuple(outer.inner)


def within(blocks: Iterable[Block]) -> Iterator[Block]:
    """All components, a calendar before what is in it."""
    for block in blocks:
        yield block
        yield from within(block.inner)


def _begin(path: list[Block], block: Block) -> None:
    """An event does not stand in an event: the one that was open has lost its END."""
    names = [one.name for one in path]
    if block.name == "VEVENT" and "VEVENT" in names:
        del path[names.index("VEVENT") :]
    if len(path) <= _DEEPEST:
        path[-1].inner.append(block)
        path.append(block)


def _end(path: list[Block], name: str) -> None:
    names = [block.name for block in path]
    if name in names[1:]:
        last = len(names) - 1 - names[::-1].index(name)
        path[last].whole = True
        del path[last:]


def _read_into(block: Block, number: int, line: str) -> None:
    from icalendar.parser import Contentline

    try:
        name, params, raw = Contentline(line).raw_parts()  # type: ignore[no-untyped-call]
    except ValueError:
        block.unread.append(number)
        return
    said = {key.upper(): value if isinstance(value, str) else ",".join(value) for key, value in params.items()}
    block.properties.append(Property(name.upper(), said, str(raw)))
