"""Who hears how much on which channel in which week, what is missing, what is too much, and where there is room."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from sahne.models.audience import Audience
from sahne.planning.agenda import Gap as Silence
from sahne.planning.agenda import agenda_of
from sahne.planning.weeks import monday_of
from sahne.views.channel_year import AHEAD as AHEAD_OF_YEAR
from sahne.views.channel_year import BACK, ChannelYear, channel_years
from sahne.views.coverage import AHEAD, Gap, Heard, coverage_of, level, room_in, weeks_of
from sahne.views.gathered import Bundle
from sahne.views.told import audiences, tellings
from sahne.views.wall import week_name
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.drawing import Strip, strip_of
from sahne_mkdocs.heat import as_heat_css
from sahne_mkdocs.lines import (
    Heading,
    Lines,
    anchor_of,
    channel_path,
    list_pages,
    list_path,
    places,
    told_line,
    week_words,
    year_path,
)
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.planner import WEEK
from sahne_mkdocs.strategy import (
    COVERAGE,
    audience_homes,
    coverage_homes,
    entry,
    item_anchor,
    strategy_page,
    strategy_sheets,
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A number and where it comes from."""

    count: int
    level: int
    """How dark it is, 0 to 4."""
    path: str | None
    """None for nothing."""


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One channel over the weeks; the first row of an audience is all of them."""

    name: str
    title: str
    chosen: bool
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatBlock:
    """An audience of the heat map."""

    heard: Heard
    anchor: str
    path: str
    """Of the list of all that is said to it."""
    year_path: str
    """Of its weeks over a year."""
    home: str
    """Where it stands among the audiences."""
    rows: tuple[HeatRow, ...]
    room: Mapping[Gap, tuple[str, datetime]]
    """A gap -> the first free place in it on a channel that was chosen for the audience, by the channel's title."""


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The heat map, where there are audiences."""
    return entry(desk, COVERAGE)


def pages(desk: Desk) -> Iterator[Draft]:
    """The heat map, and all that is said to each audience."""
    coverage, years = desk.survey.once(coverage_of), desk.survey.once(channel_years)
    titles = {year.name: year.title for year in years}
    every = {audience.group: audience_lines(desk, audience, titles) for audience in audiences(desk.survey)}
    blocks = [_block(desk, heard, every[heard.audience.group], titles) for heard in coverage.heard]
    agenda = agenda_of(desk.survey, (), coverage.this, AHEAD + 1)
    yield from strategy_sheets(
        desk,
        COVERAGE,
        "coverage",
        blocks,
        coverage=coverage,
        weeks=[(monday, week_words(monday, desk.lang), _week_path(desk, monday)) for monday in coverage.mondays],
        channels=[_channel(desk, year, agenda.gaps) for year in years if not year.resting],
        titles=titles,
        today=desk.today,
    )
    here = coverage_homes(desk)
    for audience in audiences(desk.survey):
        title = desk.words("lines.audience", title=audience.title)
        back = desk.words("coverage.title"), here.get(item_anchor(audience), COVERAGE)
        yield _year(desk, audience, every[audience.group], titles, back)
        yield from list_pages(desk, list_path(desk, audience), title, every[audience.group], back, COVERAGE)


def _year(
    desk: Desk, audience: Audience, lines: Sequence[Lines], titles: Mapping[str, str], back: tuple[str, str]
) -> Draft:
    """An audience over a year: a row for each week, the newest first, and a column for each channel."""
    this = monday_of(desk.today)
    mondays = [this + timedelta(weeks=number) for number in range(-BACK, AHEAD_OF_YEAR + 1)]
    rows = weeks_of(desk.survey, audience, mondays)
    found = places(lines, list_path(desk, audience))
    most = max((count for row in rows for count in row.counts), default=0)
    columns = [_cells(row.counts, mondays, most, found, row.channel) for row in rows]
    weeks = [
        (monday, week_words(monday, desk.lang), [column[number] for column in columns])
        for number, monday in enumerate(mondays)
    ]
    return strategy_page(
        desk,
        year_path(desk, audience),
        "audience_year",
        COVERAGE,
        desk.words("coverage.year_of", title=audience.title),
        back=back,
        this=this,
        columns=[(titles.get(row.channel, row.channel), row.chosen) for row in rows],
        weeks=weeks[::-1],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelLine:
    """A channel below the heat map: its year in small, its gaps, and the room it has."""

    year: ChannelYear
    strip: Strip
    path: str
    """Of its year."""
    gaps: tuple[Silence, ...]


def _channel(desk: Desk, year: ChannelYear, gaps: Sequence[Silence]) -> ChannelLine:
    own = tuple(gap for gap in gaps if gap.channel == year.name)
    path = channel_path(desk, year.name, year.channel, "weeks")
    return ChannelLine(year=year, strip=strip_of(year.weeks, desk.today), path=path, gaps=own)


def _week_path(desk: Desk, monday: date) -> str | None:
    """The page of a week in the calendar; none is made of a week in which nothing is planned."""
    return f"{WEEK}{week_name(monday)}/" if monday in desk.mondays else None


def _room(desk: Desk, heard: Heard, titles: Mapping[str, str]) -> Mapping[Gap, tuple[str, datetime]]:
    """The room in each gap on the channels that were chosen for an audience."""
    chosen = [row.channel for row in heard.rows if row.chosen]
    found = ((gap, room_in(desk.survey, gap, chosen)) for gap in heard.gaps)
    return {gap: (titles.get(room[1], room[1]), room[0]) for gap, room in found if room}


def audience_lines(desk: Desk, audience: Audience, titles: Mapping[str, str]) -> tuple[Lines, ...]:
    """All that is said to an audience, the newest week first, by channel."""
    told = desk.survey.once(tellings).get(audience.group, ())
    newest = sorted(told, key=lambda one: (-one.monday.toordinal(), titles.get(one.slot.channel, one.slot.channel)))
    return tuple(
        Bundle(
            anchor=_cell(monday, channel),
            key=Heading(titles.get(channel, channel), week_words(monday, desk.lang), f"w{monday}"),
            lines=[told_line(one) for one in week],
        )
        for (monday, channel), week in groupby(newest, key=lambda one: (one.monday, one.slot.channel))
    )


def _cell(monday: date, channel: str) -> str:
    return f"w{monday}-{anchor_of(channel)}"


def _block(desk: Desk, heard: Heard, lines: Sequence[Lines], titles: Mapping[str, str]) -> HeatBlock:
    coverage = desk.survey.once(coverage_of)
    path = list_path(desk, heard.audience)
    found = places(lines, path)
    total_most = max((count for one in coverage.heard for count in one.all.counts), default=0)
    rows = [
        HeatRow(
            "", desk.words("coverage.all"), False, _cells(heard.all.counts, coverage.mondays, total_most, found, "")
        )
    ]
    rows += [
        HeatRow(
            row.channel,
            titles.get(row.channel, row.channel),
            row.chosen,
            _cells(row.counts, coverage.mondays, coverage.most, found, row.channel),
        )
        for row in heard.rows
    ]
    return HeatBlock(
        heard=heard,
        anchor=item_anchor(heard.audience),
        path=path,
        year_path=year_path(desk, heard.audience),
        home=audience_homes(desk)[item_anchor(heard.audience)],
        rows=tuple(rows),
        room=_room(desk, heard, titles),
    )


def _cells(
    counts: Sequence[int], mondays: Sequence[date], most: int, found: Mapping[str, str], channel: str
) -> tuple[Cell, ...]:
    return tuple(
        Cell(
            count, level(count, most), found.get(_cell(monday, channel) if channel else f"w{monday}") if count else None
        )
        for monday, count in zip(mondays, counts, strict=True)
    )


def files(desk: Desk) -> Mapping[str, bytes]:
    """The colours of the levels."""
    return {"assets/heat.css": as_heat_css(desk.library.settings.brand).encode()}
