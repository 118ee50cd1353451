"""What goes out to people, as lists: of everything, of each status, of each month, and of each saved view."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from sahne.filters import marks_of, takes
from sahne.models.item import Status
from sahne.tables import as_csv, as_xlsx
from sahne.turkish import slugify
from sahne.views.listed import Listed, oldest_first, table_of
from sahne.views.paging import sheets
from sahne.words import month_words
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.planner import LIST, PAGE, plan_page, saved_links, source_of

ROWS = 100
"""Of a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList:
    """A list with an address and files of its own."""

    title: str
    path: str
    rows: Sequence[Listed]
    feed: str | None = None
    """The name of the calendar that holds exactly this."""
    saved: bool = False
    """Whether it is a saved view."""
    query: str = ""
    """The filter that it is, as other pages have it in their address."""
    in_nav: bool = False

    @property
    def command(self) -> str:
        """What makes its calendar, where no feed is of exactly this."""
        pairs = parse_qsl(self.query)
        options = "".join(f" --{'item-lang' if name == 'lang' else name} {value}" for name, value in pairs)
        return f"sahne export{options} -o {slugify(self.title) or 'plan'}.ics"

    @property
    def file(self) -> str:
        """Its table, without the ending."""
        return f"{self.path}{slugify(self.title) or 'list'}"


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The list of everything."""
    return [(desk.words("plan.list"), source_of(LIST))]


def pages(desk: Desk) -> Iterator[Draft]:
    """Every list, in pages."""
    for one in _lists(desk):
        yield from list_pages(desk, one)


def files(desk: Desk) -> Mapping[str, bytes]:
    """The tables of every list."""
    return {path: data for one in _lists(desk) for path, data in list_files(desk, one).items()}


def list_pages(desk: Desk, one: ItemList) -> Iterator[Draft]:
    """A list in pages, the first in the menu where it is that of everything."""
    for sheet in sheets(one.rows, one.path, PAGE, ROWS):
        yield plan_page(
            desk,
            LIST,
            sheet.path,
            one.title,
            "list",
            (row.note for row in sheet.entries),
            in_nav=one.in_nav and sheet.number == 1,
            sheet=sheet,
            one=one,
            statuses=[(status, status_path(status), count) for status, count in desk.counts.items()],
            months=[(month, f"{LIST}month/{month:%Y-%m}/") for month in desk.listed_months],
            undated=f"{LIST}month/undated/" if any(row.day is None for row in desk.listed) else None,
        )


def list_files(desk: Desk, one: ItemList) -> Mapping[str, bytes]:
    """A list for spreadsheets."""
    table = table_of(desk.library, one.rows, one.title)
    return {f"{one.file}.csv": as_csv(table), f"{one.file}.xlsx": as_xlsx(table, desk.today)}


def status_path(status: Status) -> str:
    """The list of what is so ready."""
    return f"{LIST}status/{status}/"


def _lists(desk: Desk) -> Iterator[ItemList]:
    yield ItemList(title=desk.words("plan.list"), path=LIST, rows=desk.listed, feed="all", in_nav=True)
    for status in desk.counts:
        rows = [row for row in desk.listed if row.item.status is status]
        title = desk.words(f"plan.status.{status}")
        yield ItemList(title=title, path=status_path(status), rows=rows, query=f"status={status}")
    yield from _months(desk)
    yield from _saved(desk)


def _months(desk: Desk) -> Iterator[ItemList]:
    months: defaultdict[str, list[Listed]] = defaultdict(list)
    for row in desk.listed:
        months[f"{row.day:%Y-%m}" if row.day else "undated"].append(row)
    for name, rows in months.items():
        day = rows[0].day
        title = month_words(day.replace(day=1), desk.lang) if day else desk.words("plan.undated")
        yield ItemList(title=title, path=f"{LIST}month/{name}/", rows=oldest_first(rows), feed="all")


def _saved(desk: Desk) -> Iterator[ItemList]:
    for link in saved_links(desk):
        asked = desk.asked[link.name]
        rows = [row for row in desk.listed if takes(asked, marks_of(desk.home, row.item))]
        yield ItemList(title=link.name, path=link.path, rows=rows, feed=link.feed, saved=True, query=link.query)
