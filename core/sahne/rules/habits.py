"""What a whole workspace lacks: in one item that is a slip, in all of them a habit, and a habit is told once."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

Owner = TypeVar("Owner")
Word = TypeVar("Word")
Lacking = Sequence[tuple[Owner, tuple[Word, ...]]]
"""Every item that was asked, with what it lacks."""

FEWEST = 5
"""Items from which on one can speak of a habit."""


def habit(lacking: Lacking[Owner, Word]) -> tuple[Word, ...]:
    """What not one of them has; nothing where they are too few to tell."""
    if len(lacking) < FEWEST:
        return ()
    (_, first), *others = lacking
    return tuple(word for word in first if all(word in missing for _, missing in others))


def slips(lacking: Lacking[Owner, Word]) -> Iterator[tuple[Owner, tuple[Word, ...]]]:
    """Those that lack more than all do, with what that is."""
    common = habit(lacking)
    for owner, missing in lacking:
        if rest := tuple(word for word in missing if word not in common):
            yield owner, rest
