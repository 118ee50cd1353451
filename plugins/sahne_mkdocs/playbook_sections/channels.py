"""The channels: what each takes, how often it speaks and whether it does, and its year week by week."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from sahne.planning.kept import Keeping
from sahne.views.channel_year import ChannelYear, channel_years
from sahne.views.gathered import Bundle
from sahne.views.told import Telling
from sahne.words.cadence import cadence_words
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.drawing import Strip, strip_of
from sahne_mkdocs.lines import (
    Heading,
    Lines,
    anchor_of,
    channel_path,
    list_pages,
    places,
    told_line,
    week_words,
)
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.strategy import CHANNELS, entry, homes, strategy_page, strategy_sheets


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelBox:
    """A channel as its pages draw it."""

    year: ChannelYear
    anchor: str
    strip: Strip
    cadence: tuple[str, ...]
    weeks_path: str
    items_path: str
    lines: tuple[Lines, ...]
    places: Mapping[str, str]
    """``w`` and a Monday -> where that week stands in the list."""


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The list, where there are channels."""
    return entry(desk, CHANNELS)


def pages(desk: Desk) -> Iterator[Draft]:
    """The list, the year of each channel, and all that goes out on it."""
    boxes = [_box(desk, year) for year in desk.survey.once(channel_years)]
    yield from strategy_sheets(desk, CHANNELS, "channels", boxes)
    places_here = homes(CHANNELS, [box.anchor for box in boxes])
    for box in boxes:
        back = desk.words("kinds.channel"), places_here[box.anchor]
        yield _year(desk, box, back)
        name = desk.words("lines.channel", title=box.year.title)
        yield from list_pages(desk, box.items_path, name, box.lines, back, CHANNELS)


def _box(desk: Desk, year: ChannelYear) -> ChannelBox:
    path = channel_path(desk, year.name, year.channel, "items")
    lines = tuple(_lines(desk, year.told))
    return ChannelBox(
        year=year,
        anchor=anchor_of(year.name),
        strip=strip_of(year.weeks, desk.today),
        cadence=cadence_words(year.channel.cadence, desk.lang) if year.channel else (),
        weeks_path=channel_path(desk, year.name, year.channel, "weeks"),
        items_path=path,
        lines=lines,
        places=places(lines, path),
    )


def _lines(desk: Desk, told: Sequence[Telling]) -> Iterator[Lines]:
    """What goes out, the newest week first."""
    for monday, week in groupby(sorted(told, key=lambda one: -one.monday.toordinal()), key=lambda one: one.monday):
        heading = Heading(week_words(monday, desk.lang))
        yield Bundle(anchor=f"w{monday}", key=heading, lines=[told_line(one) for one in week])


def _year(desk: Desk, box: ChannelBox, back: tuple[str, str]) -> Draft:
    return strategy_page(
        desk,
        box.weeks_path,
        "channel_year",
        CHANNELS,
        desk.words("channels.year_of", title=box.year.title),
        box=box,
        back=back,
        weeks=[(week, week_words(week.monday, desk.lang)) for week in reversed(box.year.weeks)],
        bad=(Keeping.BROKEN, Keeping.OPEN),
    )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
