"""Changes in the order in which people read them: by site, by what happened, one line each."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sahne.calendars.changes.change import Change, Changes, FeedChange, Kind, ToldFeed
from sahne.calendars.changes.sentences import Teller, plain
from sahne.calendars.changes.side import PORTAL
from sahne.repetition import length_of
from sahne.said import Counted, Words

MOST = 20
"""Lines of one kind; more are counted."""
_MANY = 8
"""So many entries that move by the same time are one line."""
_FEEDS = 4
"""Names of feeds on one line; more are counted."""
_DAY, _HOUR = timedelta(days=1), timedelta(hours=1)
HEADINGS: Mapping[Kind, Words] = {
    Kind.CANCELLED: Words(en="Cancelled", tr="İptal edilenler"),
    Kind.RESTORED: Words(en="Taking place after all", tr="İptali geri alınanlar"),
    Kind.MOVED: Words(en="Moved", tr="Zamanı değişenler"),
    Kind.REPETITION: Words(en="Repeating differently", tr="Yinelenmesi değişenler"),
    Kind.PLACE: Words(en="At another place", tr="Yeri değişenler"),
    Kind.ADDED: Words(en="New", tr="Yeni"),
    Kind.GONE: Words(en="Gone", tr="Kalkanlar"),
    Kind.RENAMED: Words(en="Renamed", tr="Adı değişenler"),
    Kind.JOINED: Words(en="Now in these calendars too", tr="Şu takvimlere de girenler"),
    Kind.LEFT: Words(en="No longer in these calendars", tr="Şu takvimlerden çıkanlar"),
    Kind.WORDS: Words(en="Other words changed", tr="Başka sözleri değişenler"),
}
SITES = {
    "portal": Words(en="Portal: what everybody sees", tr="Kariyer sitesi: herkesin gördüğü"),
    "playbook": Words(en="Playbook: what the team sees", tr="Oyun kitabı: ekibin gördüğü"),
}
_CALENDARS = Words(en="Calendars", tr="Takvimler")
_NEW_FEED = Words(en="new calendar, {path}", tr="yeni takvim, {path}")
_FEED_GONE = Words(
    en="this calendar is gone, and its address leads nowhere: {path}",
    tr="bu takvim kalktı, adresi artık boşa çıkıyor: {path}",
)
_FEED_RENAMED = Words(en="is now called “{title}”, {path}", tr="yeni adı “{title}”, {path}")
_ENTRIES = Words(en="entry|entries", tr="kayıt")
_LATER = Words(en="{shift} later; among them “{title}”, {details}", tr="{shift} sonraya; örneğin “{title}”, {details}")
_EARLIER = Words(
    en="{shift} earlier; among them “{title}”, {details}", tr="{shift} önceye; örneğin “{title}”, {details}"
)
_TIMES = Words(en="{count} times; the first: {details}", tr="{count} kez; ilki: {details}")
_DAYS, _HOURS, _MINUTES = (
    Words(en="day|days", tr="gün"),
    Words(en="hour|hours", tr="saat"),
    Words(en="minute|minutes", tr="dakika"),
)
_MORE_FEEDS = Words(en="{feeds} and {count} more", tr="{feeds} ve {count} takvim daha")


@dataclass(frozen=True, slots=True)
class Line:
    """One line about one event, or about several that changed alike."""

    title: str
    details: str
    feeds: str = ""
    """Their titles; empty where the line is about a feed itself."""


@dataclass(frozen=True, slots=True)
class Group:
    """What happened in the same way."""

    heading: str
    lines: tuple[Line, ...]
    more: int = 0
    """Entries that are not shown."""


@dataclass(frozen=True, slots=True)
class Section:
    """What the subscribers of one site see."""

    heading: str
    groups: tuple[Group, ...]


def sections_of(changes: Changes, lang: str, *, everything: bool, most: int = MOST) -> list[Section]:
    """The portal's changes and then those of the playbook; a site without any is left out.

    Args:
        changes: All of them.
        lang: Of the reader.
        everything: Whether none is counted only, also where nothing but other words changed.
        most: Lines of one kind, otherwise; the rest is counted.
    """
    teller, most = Teller(lang, changes.today), len(changes.changes) + len(changes.feeds) if everything else most
    sections = []
    for site, heading in SITES.items():
        own = [change for change in changes.changes if change.site == site]
        groups = [*_feeds(teller, changes, site, most), *_kinds(teller, changes, own, most, everything=everything)]
        if groups:
            sections.append(Section(teller.say(heading), tuple(groups)))
    return sections


def _feeds(teller: Teller, changes: Changes, site: str, most: int) -> Iterator[Group]:
    lines = [_feed(teller, one) for one in changes.feeds if _of(one).site == site]
    if lines:
        yield Group(teller.say(_CALENDARS), tuple(lines[:most]), len(lines[most:]))


def _of(change: FeedChange) -> ToldFeed:
    return change.now or change.before or ToldFeed(PORTAL, "", "")


def _feed(teller: Teller, change: FeedChange) -> Line:
    feed = _of(change)
    if change.before is None or change.now is None:
        words = _NEW_FEED if change.before is None else _FEED_GONE
        return Line(plain(feed.title), teller.say(words(path=feed.path)))
    return Line(plain(change.before.title), teller.say(_FEED_RENAMED(title=plain(feed.title), path=feed.path)))


def _kinds(teller: Teller, changes: Changes, own: Sequence[Change], most: int, *, everything: bool) -> Iterator[Group]:
    one_sided = {_of(one) for one in changes.feeds if one.before is None or one.now is None}
    kinds: defaultdict[Kind, list[Change]] = defaultdict(list)
    for change in own:
        said_above = change.kinds[0] in (Kind.JOINED, Kind.LEFT) and set(change.feeds) <= one_sided
        if not said_above:
            kinds[change.kinds[0]].append(change)
    for kind in Kind:
        if kinds[kind]:
            yield _group(teller, kind, kinds[kind], most, everything=everything)


def _group(teller: Teller, kind: Kind, found: list[Change], most: int, *, everything: bool) -> Group:
    heading = teller.say(HEADINGS[kind])
    if everything:
        return Group(heading, tuple(_line(teller, [change]) for change in found))
    if kind is Kind.WORDS:
        return Group(heading, (), len(found))
    alike = _alike(found)
    shown = alike[:most]
    return Group(heading, tuple(_line(teller, some) for some in shown), sum(map(len, alike[most:])))


def _alike(found: Iterable[Change]) -> list[list[Change]]:
    """Changes that are told as one: the times of what repeats, and many entries that move by the same time."""
    by_shift: defaultdict[object, list[Change]] = defaultdict(list)
    by_series: dict[object, list[Change]] = {}
    changes = list(found)
    for change in changes:
        by_shift[_shift(change)].append(change)
    for change in changes:
        shift = _shift(change)
        many = shift is not None and len(by_shift[shift]) >= _MANY
        told_otherwise = change.kinds == (Kind.REPETITION,) and (change.before is None or change.now is None)
        alike = ("otherwise",) if told_otherwise else (shift, change.reason)
        key = shift if many else (change.kinds, change.series, *alike)
        by_series.setdefault(key, []).append(change)
    return list(by_series.values())


def _shift(change: Change) -> timedelta | None:
    """By how much an event is moved as a whole, where nothing else happened to it."""
    before, now = change.before, change.now
    if before is None or now is None or change.kinds[0] is not Kind.MOVED:
        return None
    if type(before.start) is not type(now.start) or not set(change.kinds) <= {Kind.MOVED, Kind.WORDS}:
        return None
    shift = now.start - before.start
    return shift if shift and length_of(before.start, before.end) == length_of(now.start, now.end) else None


def _line(teller: Teller, some: Sequence[Change]) -> Line:
    first = some[0]
    feeds = _feed_names(teller, {feed: None for change in some for feed in change.feeds})
    details = teller.details(first)
    told_otherwise = first.kinds == (Kind.REPETITION,) and (first.before is None or first.now is None)
    if len({change.uid for change in some}) == 1 or told_otherwise:  # one event may have other words in other feeds
        return Line(teller.title(first), details, feeds)
    shift = _shift(first)
    if shift and len({change.series for change in some}) > 1:
        words = _LATER if shift > timedelta() else _EARLIER
        said = words(shift=_length(abs(shift)), title=teller.title(first), details=details)
        return Line(teller.say(Counted(len(some), _ENTRIES)), teller.say(said), feeds)
    return Line(teller.title(first), teller.say(_TIMES(count=len(some), details=details)), feeds)


def _length(shift: timedelta) -> Counted:
    if shift % _DAY == timedelta():
        return Counted(shift // _DAY, _DAYS)
    if shift % _HOUR == timedelta():
        return Counted(shift // _HOUR, _HOURS)
    return Counted(shift // timedelta(minutes=1), _MINUTES)


def _feed_names(teller: Teller, feeds: Iterable[ToldFeed]) -> str:
    """The titles of some feeds, each once; the whole plan of the team stands first."""
    titles = list(dict.fromkeys(plain(feed.title) for feed in feeds))
    if len(titles) <= _FEEDS:
        return ", ".join(titles)
    return teller.say(_MORE_FEEDS(feeds=", ".join(titles[:_FEEDS]), count=len(titles) - _FEEDS))
