"""A year on one page: how much happens on each day, and what runs across the months."""

from calendar import Calendar
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sahne.views.notes import Note
from sahne.views.wall import Off, Time, lanes, month_after
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.planner import YEAR, Period, plan_page, source_of

_LONG, _LANES = timedelta(days=7), 20
"""What lasts as long stands above the months."""


@dataclass(frozen=True, slots=True)
class YearDay:
    """A day of a year."""

    date: date
    off: Off | None
    notes: Sequence[Note]
    """Of what takes place on it, and of what begins."""

    @property
    def level(self) -> int:
        """How full it looks: 0 to 4."""
        return sum(len(self.notes) >= least for least in (1, 2, 4, 7))

    @property
    def numbers(self) -> str:
        """By which filters find each of its entries."""
        return ";".join(" ".join(map(str, note.numbers)) for note in self.notes)


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """This year."""
    return [(desk.words("plan.year"), source_of(YEAR))]


def pages(desk: Desk) -> Iterator[Draft]:
    """Each year in which something is planned; today's has a second address, which does not change."""
    years = sorted({month.year for month in desk.months})
    for number, year in enumerate(years):
        period = Period(
            str(year),
            _near(years[number - 1] if number else None),
            _near(years[number + 1] if number + 1 < len(years) else None),
        )
        yield _year(desk, year, f"{YEAR}{year}/", period)
        if year == desk.today.year:
            yield _year(desk, year, YEAR, period)


def _near(year: int | None) -> tuple[str, str] | None:
    return None if year is None else (str(year), f"{YEAR}{year}/")


def _year(desk: Desk, year: int, path: str, period: Period) -> Draft:
    first, last = date(year, 1, 1), date(year, 12, 31)
    touching = desk.wall.touching(first, last)
    running = [time for time in touching if time.last - time.first >= _LONG]
    strips = lanes(running, first, last, lambda day: day.month - 1)
    days = {day.date: day for day in _days(desk, first, last, touching)}
    months = [date(year, month, 1) for month in range(1, 13)]
    return plan_page(
        desk,
        YEAR,
        path,
        period.name,
        "year",
        (*(desk.notes.of(time.entry) for time in running), *(note for day in days.values() for note in day.notes)),
        at=desk.today if year == desk.today.year else first,
        period=period,
        in_nav=path == YEAR,
        total=sum(len(day.notes) for day in days.values()),
        months=[(month, _weeks(month, days)) for month in months],
        planned=set(desk.months),
        strips=strips[:_LANES],
        more_strips=len(strips[_LANES:]),
        offs=_offs(days.values()),
    )


def _days(desk: Desk, first: date, last: date, touching: Sequence[Time]) -> Iterator[YearDay]:
    begins: dict[date, list[Time]] = {}
    for time in touching:
        begins.setdefault(time.first, []).append(time)
    for day in desk.wall.days_of(first, last):
        times = [*begins.get(day.date, ()), *day.times]
        yield YearDay(day.date, day.off, tuple(desk.notes.of(time.entry) for time in times))


def _weeks(first: date, days: Mapping[date, YearDay]) -> list[list[YearDay | None]]:
    """A month in whole weeks; None for a day of another month."""
    weeks = Calendar().monthdatescalendar(first.year, first.month)
    return [[days[day] if first <= day < month_after(first) else None for day in week] for week in weeks]


def _offs(days: Iterable[YearDay]) -> list[Off]:
    """Each span of days off, once."""
    return list(dict.fromkeys(day.off for day in days if day.off))


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
