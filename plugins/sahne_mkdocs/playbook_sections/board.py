"""What goes out to people, by how ready it is."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sahne.models.item import Status
from sahne.views.listed import COLUMNS, Listed, oldest_first
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.planner import BOARD, plan_page, source_of
from sahne_mkdocs.playbook_sections.lists import status_path

_CARDS = 50
"""Of a column; the list of its status has all."""


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The board."""
    return [(desk.words("plan.board"), source_of(BOARD))]


def pages(desk: Desk) -> Iterator[Draft]:
    """The board: what is to come by its day, what is out with the newest first."""
    by_status: defaultdict[Status, list[Listed]] = defaultdict(list)
    for row in desk.listed:
        by_status[row.item.status].append(row)
    columns = [(status, _ordered(status, by_status[status])) for status in COLUMNS]
    cards = [row for _, rows in columns for row in rows[:_CARDS]]
    yield plan_page(
        desk,
        BOARD,
        BOARD,
        desk.words("plan.board"),
        "board",
        (row.note for row in cards),
        in_nav=True,
        columns=[(status, rows[:_CARDS], len(rows), status_path(status)) for status, rows in columns],
    )


def _ordered(status: Status, rows: list[Listed]) -> list[Listed]:
    return rows if status is Status.PUBLISHED else oldest_first(rows)


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
