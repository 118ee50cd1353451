"""A long list in pages, each with an address of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
SIZE = 50
"""Entries on a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Generic[T]):
    """One page of a list."""

    number: int
    """From 1."""
    count: int
    """Pages there are."""
    total: int
    """Entries on all pages."""
    entries: Sequence[T]
    path: str
    links: tuple[tuple[int, str] | None, ...]
    """Number and path of the pages that are named at its foot, at most nine whatever their count; None for a gap."""
    before: str | None
    after: str | None


def sheets(entries: Sequence[T], path: str, word: str, size: int = SIZE) -> Iterator[Sheet[T]]:
    """The pages of a list; one, empty, of an empty list.

    Args:
        entries: In their order.
        path: Of the first page.
        word: What stands before the number in the address of another: ``sayfa/2/``.
        size: Entries on a page.
    """
    count = max(1, -(-len(entries) // size))

    def at(number: int) -> str:
        return path if number == 1 else f"{path}{word}/{number}/"

    for number in range(1, count + 1):
        yield Sheet(
            number=number,
            count=count,
            total=len(entries),
            entries=entries[(number - 1) * size : number * size],
            path=at(number),
            links=tuple(None if near is None else (near, at(near)) for near in _near(number, count)),
            before=at(number - 1) if number > 1 else None,
            after=at(number + 1) if number < count else None,
        )


def _near(number: int, count: int) -> list[int | None]:
    """The first, the last, and two on both sides; a gap where more than one is left out."""
    shown = sorted({1, count, *range(max(1, number - 2), min(count, number + 2) + 1)})
    near: list[int | None] = []
    for last, page in zip([0, *shown], shown, strict=False):
        if page - last == 2:
            near.append(last + 1)
        elif page - last > 2:
            near.append(None)
        near.append(page)
    return near
