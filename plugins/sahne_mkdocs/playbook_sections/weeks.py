"""The plan by the week, with all that an entry is for."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from sahne.views.wall import monday_of, week_name
from sahne.words.spans import span_words
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.planner import WEEK, Period, plan_page, source_of
from sahne_mkdocs.playbook_sections.months import count_in, notes_in

_A_DAY, _LANES = 60, 20


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """This week."""
    return [(desk.words("plan.week"), source_of(WEEK))]


def pages(desk: Desk) -> Iterator[Draft]:
    """Each week in which something is planned; today's has a second address, which does not change."""
    mondays = desk.mondays
    for number, monday in enumerate(mondays):
        period = Period(
            _words(desk, monday),
            _near(desk, mondays[number - 1] if number else None),
            _near(desk, mondays[number + 1] if number + 1 < len(mondays) else None),
        )
        yield _week(desk, monday, f"{WEEK}{week_name(monday)}/", period)
        if monday == monday_of(desk.today):
            yield _week(desk, monday, WEEK, period)


def _near(desk: Desk, monday: date | None) -> tuple[str, str] | None:
    return None if monday is None else (_words(desk, monday), f"{WEEK}{week_name(monday)}/")


def _words(desk: Desk, monday: date) -> str:
    return span_words(monday, monday + timedelta(days=6), desk.lang)


def _week(desk: Desk, monday: date, path: str, period: Period) -> Draft:
    weeks = [desk.wall.week(monday)]
    current = monday == monday_of(desk.today)
    return plan_page(
        desk,
        WEEK,
        path,
        period.name,
        "month",
        notes_in(desk, weeks, _A_DAY, _LANES),
        at=desk.today if current else monday + timedelta(days=3),
        period=period,
        in_nav=path == WEEK,
        total=count_in(weeks, _A_DAY, _LANES),
        weeks=weeks,
        first=None,
        most=_A_DAY,
        most_lanes=_LANES,
        detailed=True,
    )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
