"""What stands below the changes: how many there are, and what could not be read."""

from collections.abc import Iterator

from sahne.calendars.changes.change import Changes, Kind
from sahne.calendars.changes.sections import HEADINGS
from sahne.calendars.changes.sentences import plain
from sahne.said import AND, Counted, Listed, Said, Words, listed

NOTHING = Words(
    en="Subscribers see no change since {base}.", tr="{base} kaydından bu yana aboneler hiçbir değişiklik görmez."
)
HEADING = Words(
    en="What calendar subscribers see of the change since {base}",
    tr="Takvim abonelerinin {base} kaydından bu yana göreceği",
)
_COUNT = Words(en="{changes} in {calendars}: {kinds}.", tr="{calendars} içinde {changes}: {kinds}.")
_ONLY_FEEDS = Words(en="{calendars} changed.", tr="{calendars} değişti.")
_CHANGES = Words(en="change|changes", tr="değişiklik")
_CALENDARS = Words(en="calendar|calendars", tr="takvim")
_KIND = Words(en="{heading} {count}", tr="{heading} {count}")
_UNREAD = Words(
    en="Not read at {base}, for there is a mistake in it, and so nothing is told of it: {files}",
    tr="{base} kaydında içinde yanlış olduğu için okunamadı, bu yüzden hakkında bir şey söylenmiyor: {files}",
)
_UNREAD_NOW = Words(
    en="Not read, for there is a mistake in it, and so nothing is told of it (sahne check says more): {files}",
    tr="İçinde yanlış olduğu için okunamadı, bu yüzden hakkında bir şey söylenmiyor (ayrıntısı: sahne check): {files}",
)
_LEFT_OUT = Words(
    en="{events} may stand in there, and were left out.", tr="{events} bu dosyalarda olabilir, hesaba katılmadı."
)
_EVENTS = Words(en="calendar entry|calendar entries", tr="takvim kaydı")
_BEHIND = Words(
    en="content/calendar.lock is behind; after sahne lock, what is gone may be told as cancelled.",
    tr="content/calendar.lock geride kalmış; sahne lock yazınca, kalkanlar iptal diye duyurulabilir.",
)


def summary(changes: Changes, base: str) -> Said:
    """How many changes there are, or that there is none."""
    if not changes.changes and not changes.feeds:
        return NOTHING(base=base)
    feeds = {(feed.site, feed.path) for change in changes.changes for feed in change.feeds}
    feeds |= {(feed.site, feed.path) for one in changes.feeds for feed in (one.before, one.now) if feed}
    calendars = Counted(len(feeds), _CALENDARS)
    if not changes.changes:
        return _ONLY_FEEDS(calendars=calendars)
    return _COUNT(
        changes=Counted(len(changes.changes), _CHANGES), calendars=calendars, kinds=Listed(tuple(_kinds(changes)), AND)
    )


def _kinds(changes: Changes) -> Iterator[Said]:
    counts = counts_of(changes)
    return (_KIND(heading=HEADINGS[kind], count=count) for kind, count in counts.items())


def counts_of(changes: Changes) -> dict[Kind, int]:
    """How many changes there are of each kind that is the first of one, in the order of kinds."""
    first = [change.kinds[0] for change in changes.changes]
    return {kind: first.count(kind) for kind in Kind if kind in first}


def notes(changes: Changes, base: str) -> Iterator[Said]:
    """What readers must know of what is not told."""
    if changes.unread_before:
        yield _UNREAD(base=base, files=listed(map(plain, changes.unread_before)))
    if changes.unread_now:
        yield _UNREAD_NOW(files=listed(map(plain, changes.unread_now)))
    if changes.left_out:
        yield _LEFT_OUT(events=Counted(changes.left_out, _EVENTS))
    if changes.lock_behind:
        yield _BEHIND()
