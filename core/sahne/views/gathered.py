"""Long lists in groups and in pages, so that every number about them leads to the lines that it counts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from sahne.views.paging import Sheet, sheets

T = TypeVar("T")
K = TypeVar("K")
SIZE = 100
"""Lines on a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle(Generic[T, K]):
    """Lines that are counted together."""

    anchor: str
    """Unique in its list, and good for an address: ``w2026-11-23-linkedin``."""
    key: K
    """What they have in common, for its heading."""
    lines: Sequence[T]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Generic[T, K]):
    """As much of a bundle as stands on one page."""

    bundle: Bundle[T, K]
    lines: Sequence[T]
    continued: bool
    """Whether the bundle began on an earlier page; its anchor is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf(Generic[T, K]):
    """One page of a list in groups."""

    sheet: Sheet[tuple[int, T]]
    parts: tuple[Part[T, K], ...]


def leaves(bundles: Sequence[Bundle[T, K]], path: str, word: str, size: int = SIZE) -> Iterator[Leaf[T, K]]:
    """The pages of a list; one, empty, of an empty list.

    Args:
        bundles: In their order; those without lines stand nowhere.
        path: Of the first page.
        word: What stands before the number in the address of another.
        size: Lines on a page.
    """
    lines = [(number, line) for number, bundle in enumerate(bundles) for line in bundle.lines]
    seen = -1
    for sheet in sheets(lines, path, word, size):
        parts = []
        for number in dict.fromkeys(number for number, _ in sheet.entries):
            own = [line for other, line in sheet.entries if other == number]
            parts.append(Part(bundle=bundles[number], lines=own, continued=number == seen))
            seen = number
        yield Leaf(sheet=sheet, parts=tuple(parts))


def places_of(bundles: Sequence[Bundle[T, K]], path: str, word: str, size: int = SIZE) -> Mapping[str, str]:
    """Anchor of a bundle -> where it begins: path of the page, ``#`` and the anchor. Those without lines have no place."""
    found, before = {}, 0
    for bundle in bundles:
        if bundle.lines:
            number = before // size + 1
            found[bundle.anchor] = f"{path if number == 1 else f'{path}{word}/{number}/'}#{bundle.anchor}"
            before += len(bundle.lines)
    return found
