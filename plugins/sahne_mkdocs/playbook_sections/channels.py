"""The channels: what each takes, how often it speaks and whether it does, and its year week by week."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from sahne.planning.kept import Keeping
from sahne.views.channel_year import ChannelYear, channel_years
from sahne.views.gathered import Bundle
from sahne.views.paging import sheets
from sahne.views.told import Telling
from sahne.words.cadence import cadence_words
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.drawing import Strip, strip_of
from sahne_mkdocs.lines import (
    WORD,
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

_SOURCE, _PATH = "lists/channels.md", "channels/"
_SIZE = 20


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
    return [(desk.words("kinds.channel"), _SOURCE)] if desk.survey.once(channel_years) else []


def pages(desk: Desk) -> Iterator[Draft]:
    """The list, the year of each channel, and all that goes out on it."""
    boxes = [_box(desk, year) for year in desk.survey.once(channel_years)]
    title = desk.words("kinds.channel")
    for sheet in sheets(boxes, _PATH, WORD, _SIZE) if boxes else ():
        yield desk.page(
            _SOURCE if sheet.number == 1 else f"lists/{sheet.path[:-1]}.md",
            sheet.path,
            title,
            "channels",
            in_nav=sheet.number == 1,
            sheet=sheet,
        )
    for box in boxes:
        back = title, f"{_PATH}#{box.anchor}"
        yield _year(desk, box, back)
        name = desk.words("lines.channel", title=box.year.title)
        yield from list_pages(desk, box.items_path, name, box.lines, back)


def _box(desk: Desk, year: ChannelYear) -> ChannelBox:
    path = channel_path(year.name, year.channel, "items")
    lines = tuple(_lines(desk, year.told))
    return ChannelBox(
        year=year,
        anchor=anchor_of(year.name),
        strip=strip_of(year.weeks, desk.today),
        cadence=cadence_words(year.channel.cadence, desk.lang) if year.channel else (),
        weeks_path=channel_path(year.name, year.channel, "weeks"),
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
    return desk.page(
        f"lists/{box.weeks_path[:-1]}.md",
        box.weeks_path,
        desk.words("channels.year_of", title=box.year.title),
        "channel_year",
        box=box,
        back=back,
        weeks=[(week, week_words(week.monday, desk.lang)) for week in reversed(box.year.weeks)],
        bad=(Keeping.BROKEN, Keeping.OPEN),
    )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
