"""A list of each kind of item."""

from collections.abc import Iterator, Mapping, Sequence

from sahne.kinds import KINDS, Kind
from sahne.library import by_title
from sahne.views.listed import Listed
from sahne.views.paging import sheets
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.planner import PAGE, source_of
from sahne_mkdocs.playbook_sections.lists import ROWS, ItemList, list_files, list_pages

_ELSEWHERE = ("goal", "audience", "channel", "value", "benchmark", "training", "dialogue")
"""Kinds that have a page of their own."""


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """Each kind of which there is an item."""
    return [(desk.words(f"kinds.{kind.name}"), _source(kind)) for kind in _shown(desk)]


def pages(desk: Desk) -> Iterator[Draft]:
    """What goes out by its day, with filters; the rest by title."""
    for kind in _shown(desk):
        yield from list_pages(desk, _list(desk, kind)) if kind.purposeful else _titles(desk, kind)


def _titles(desk: Desk, kind: Kind) -> Iterator[Draft]:
    title = desk.words(f"kinds.{kind.name}")
    for sheet in sheets(by_title(desk.library.of_kind(kind.name)), f"{kind.folder}/", PAGE, ROWS):
        yield desk.page(source_of(sheet.path), sheet.path, title, "kind", in_nav=sheet.number == 1, sheet=sheet)


def _list(desk: Desk, kind: Kind) -> ItemList:
    rows: list[Listed] = [row for row in desk.listed if row.item.kind == kind.name]
    return ItemList(title=desk.words(f"kinds.{kind.name}"), path=f"{kind.folder}/", rows=rows, feed=f"kind-{kind.name}")


def files(desk: Desk) -> Mapping[str, bytes]:
    """The tables of what goes out."""
    kinds = [kind for kind in _shown(desk) if kind.purposeful]
    return {path: data for kind in kinds for path, data in list_files(desk, _list(desk, kind)).items()}


def _shown(desk: Desk) -> Iterator[Kind]:
    return (kind for kind in KINDS if kind.name not in _ELSEWHERE and desk.library.of_kind(kind.name))


def _source(kind: Kind) -> str:
    return f"lists/{kind.folder}.md"
