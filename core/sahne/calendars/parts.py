"""A feed that has become too large for some clients, in parts of a year."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sahne.calendars.feed import Feed, Line

LARGE = 950_000
"""Octets of the events of a feed; above a million, Google is said to leave it."""


def with_parts(feeds: Iterable[Feed]) -> Iterator[Feed]:
    """Every feed, and after a large one its parts; the feed itself stays, for people are subscribed to it."""
    for feed in feeds:
        yield feed
        yield from parts_of(feed)


def is_large(feed: Feed) -> bool:
    """Whether a feed is near the size that some clients do not take."""
    return sum(len(line.data) for line in feed.lines) > LARGE


def parts_of(feed: Feed) -> list[Feed]:
    """A feed by the years in which its events begin; nothing, where it is small enough or of one year."""
    years: defaultdict[int, list[Line]] = defaultdict(list)
    if is_large(feed):
        for line in feed.lines:
            years[line.event.start.year].append(line)
    return [_part(feed, year, years[year]) for year in sorted(years)] if len(years) > 1 else []


def _part(feed: Feed, year: int, lines: list[Line]) -> Feed:
    path = f"{feed.path.removesuffix('.ics')}-{year}.ics"
    url = f"{feed.url.removesuffix('.ics')}-{year}.ics" if feed.url else ""
    return replace(feed, path=path, name=f"{feed.name} {year}", url=url, lines=tuple(lines))
