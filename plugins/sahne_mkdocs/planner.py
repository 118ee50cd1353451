"""What the calendars, the board and the lists have in common: the way between them, filters, saved views, subscriptions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from sahne.saved_views import view_slug
from sahne.views.notes import Note
from sahne.views.wall import monday_of, week_name
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft

CALENDAR, WEEK, AGENDA, YEAR, BOARD, LIST = (
    *("calendar/", "calendar/week/", "calendar/agenda/", "calendar/year/"),
    *("board/", "list/"),
)
"""Addresses of the views, of today's where there are others."""
PAGE = "page"
"""In the address of the second page of a list, and of all after it."""


@dataclass(frozen=True, slots=True)
class Period:
    """The pages beside one, in the order of time: word and address of each."""

    name: str
    before: tuple[str, str] | None = None
    after: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class SavedLink:
    """A saved view among the links of a page."""

    name: str
    path: str
    """Of its own page, which needs no script."""
    query: str
    """The same filter in the address of any other."""
    feed: str


def plan_page(
    desk: Desk,
    view: str,
    path: str,
    title: str,
    template: str,
    notes: Iterable[Note],
    *,
    at: date | None = None,
    period: Period | None = None,
    in_nav: bool = False,
    total: int | None = None,
    **context: object,
) -> Draft:
    """A page of the plan.

    Args:
        desk: The workspace.
        view: The address of the view that it is one of.
        path: Its address.
        title: Its heading.
        template: Of ``playbook_theme/sahne/plan/``, without its ending.
        notes: Everything on it that can be filtered.
        at: A day of it, to which the other calendars lead; today's where it has none.
        period: What is before and after it.
        in_nav: Whether the menu names it.
        total: How many entries it says that it has; as many as there are notes where it is not told.
        context: What its template reads besides.
    """
    shown = list(notes)
    count = total if total is not None else len(shown)
    return desk.page(
        source_of(path),
        path,
        title,
        f"plan/{template}",
        in_nav=in_nav,
        wide=True,
        views=[(key, to, one == view) for one, key, to in _ways(desk, at or desk.today)],
        view=view,
        period=period,
        saved=saved_links(desk),
        facets=desk.notes.among(shown),
        counted=desk.words("plan.one" if count == 1 else "plan.all").replace("#", str(count)),
        today=desk.today,
        zone=desk.library.settings.timezone.key,
        **context,
    )


def source_of(path: str) -> str:
    """The name of a page among the sources."""
    return f"lists/{path.rstrip('/')}.md"


def _ways(desk: Desk, day: date) -> Iterator[tuple[str, str, str]]:
    """View, word, and the address of its page that shows a day."""
    yield CALENDAR, "plan.month", month_path(day, desk.today)
    yield WEEK, "plan.week", _week_at(desk, day)
    yield AGENDA, "plan.agenda", AGENDA if _same_month(day, desk.today) else f"{AGENDA}{day:%Y-%m}/"
    yield YEAR, "plan.year", YEAR if day.year == desk.today.year else f"{YEAR}{day.year}/"
    yield BOARD, "plan.board", BOARD
    yield LIST, "plan.list", LIST


def _same_month(day: date, other: date) -> bool:
    return (day.year, day.month) == (other.year, other.month)


def month_path(day: date, today: date) -> str:
    """The page of a day's month."""
    return CALENDAR if _same_month(day, today) else f"{CALENDAR}{day:%Y-%m}/"


def _week_at(desk: Desk, day: date) -> str:
    """The page of a day's week, or of the next in which there is something; today's where there is none."""
    if _same_month(day, desk.today):
        return WEEK
    monday = monday_of(day)
    found = next((one for one in desk.mondays if one >= monday), None)
    return f"{WEEK}{week_name(found)}/" if found else WEEK


def saved_links(desk: Desk) -> list[SavedLink]:
    """The saved views of the settings."""
    return [
        SavedLink(
            name=name,
            path=f"views/{view_slug(name)}/",
            query=urlencode([(facet, one) for facet in view.facets for one in desk.asked[name][facet]]),
            feed=f"view-{view_slug(name)}",
        )
        for name, view in desk.library.settings.views.items()
    ]
