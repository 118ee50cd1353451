"""What the playbook has: one section a module, in the tabs of its menu.

A section says which pages the menu names (a page that would be empty is left out), and has ``pages`` and ``files``.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.playbook_sections import (
    agenda,
    audiences,
    benchmarks,
    board,
    channels,
    coverage,
    dialogues,
    feeds,
    fields,
    goals,
    items,
    kinds,
    lists,
    months,
    numbers,
    rules,
    search,
    today,
    training,
    values,
    weeks,
    work,
    years,
)


class Section(Protocol):
    """A part of the playbook."""

    def menu(self, desk: Desk) -> Sequence[tuple[str, str]]:
        """Title and source of each page that the menu names, in its order."""

    def pages(self, desk: Desk) -> Iterator[Draft]:
        """Its pages."""

    def files(self, desk: Desk) -> Mapping[str, bytes]:
        """What it has beside pages, by path."""


TABS: Sequence[tuple[str, Sequence[Section]]] = (
    ("playbook.home", (today,)),
    ("playbook.calendar", (months, weeks, agenda, years, board, lists)),
    ("playbook.strategy", (goals, numbers, audiences, channels, values, coverage, benchmarks)),
    ("playbook.content", (kinds, items)),
    ("work.tab", (work, training, dialogues)),
    ("playbook.feeds", (feeds,)),
    ("search.title", (search,)),
    ("playbook.guide", (fields, rules)),
)
"""Word of each tab of the menu, and what stands under it. The pages that the team writes stand in the last one, first."""
SECTIONS: Sequence[Section] = tuple(section for _, sections in TABS for section in sections)
