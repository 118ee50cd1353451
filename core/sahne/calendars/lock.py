"""``content/calendar.lock``: what subscribers were told of each entry, one line a UID, sorted.

Lines that two branches wrote of one entry may stand side by side, with the marks of a conflict or without: the higher SEQUENCE
holds, with the later LAST-MODIFIED.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from urllib.parse import quote, unquote

PATH = "content/calendar.lock"
HEAD = "# What calendars were told of each entry; sahne lock writes it. Takvimlere ne söylendiği; onu sahne lock yazar."
NOWHERE = "-"
_PLAIN = "@:/+=,;!*()[]{}"
"""Signs of a UID that stand in a line as they are."""
_COLUMNS = 12
"""Without the title, which stands last and may hold blanks."""


class State(StrEnum):
    """What became of an entry."""

    STANDS = "stands"
    CANCELLED = "cancelled"
    AWAY = "away"
    """Its item is there and has no such date any more, or is archived; nobody needs to be told."""
    REMOVED = "removed"
    """Its item is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What is remembered of one entry."""

    uid: str
    sequence: int
    modified: datetime
    """In UTC, to the second: when what a subscriber sees was last changed."""
    state: State
    type: str
    """Of the entry, as in the plan."""
    lang: str
    """Of the item whose title it is."""
    times: str
    """Fingerprint of what raises SEQUENCE: when and where it takes place, and whether it is cancelled."""
    words: str
    """Fingerprint of everything else that a subscriber sees."""
    start: date | datetime
    """A day, or a moment in UTC, as ``end``."""
    end: date | datetime
    feeds: tuple[str, ...]
    """Names of the team's feeds that it is in, ``all`` among them, and of the portal's: ``tr/events``."""
    public: datetime | None
    """From when on the portal's feeds may show it; None for never."""
    title: str


Lock = Mapping[str, Record]
"""UID -> what is remembered of it."""


def public_feed(lang: str, name: str) -> str:
    """What a feed of the portal is called in the lock; no feed of the team has such a name."""
    return f"{lang}/{name}"


def part_name(kind: str, slug: str) -> str:
    """What the portal's feed of a team, a place or a community is called: ``team-operasyon``."""
    return f"{kind}-{slug}"


def read_lock(text: str) -> Lock:
    """A lock as it stands in its file; a line that is none is left out."""
    records: dict[str, Record] = {}
    for line in text.split("\n"):
        record = _record(line.rstrip("\r"))
        if record is not None:
            records[record.uid] = _merged(records[record.uid], record) if record.uid in records else record
    return records


def as_text(lock: Lock) -> str:
    """A lock as it is written."""
    return "\n".join([HEAD, *(_line(lock[uid]) for uid in sorted(lock)), ""])


def is_tidy(text: str) -> bool:
    """Whether a lock has one line for each entry, and no marks of a conflict; that two branches mixed the order does no harm."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    return sorted(lines) == sorted(as_text(read_lock(text)).split("\n"))


def _merged(one: Record, other: Record) -> Record:
    last = max(one, other, key=lambda record: (record.sequence, record.modified, record.times, record.words))
    return replace(last, modified=max(one.modified, other.modified))


def _line(record: Record) -> str:
    return " ".join(
        (
            quote(record.uid, safe=_PLAIN),
            str(record.sequence),
            f"{record.modified:%Y-%m-%dT%H:%M:%SZ}",
            record.state,
            record.type,
            record.lang,
            record.times,
            record.words,
            record.start.isoformat(),
            record.end.isoformat(),
            _joined(record.feeds),
            record.public.isoformat() if record.public else NOWHERE,
            " ".join(record.title.split()),
        )
    )


def _joined(names: Iterable[str]) -> str:
    return ",".join(sorted(set(names))) or NOWHERE


def _record(line: str) -> Record | None:
    parts = line.split(" ", _COLUMNS)
    if line.startswith("#") or len(parts) <= _COLUMNS:
        return None
    uid, sequence, modified, state, type, lang, times, words, start, end, feeds, public, title = parts
    try:
        return Record(
            uid=unquote(uid),
            sequence=int(sequence),
            modified=datetime.fromisoformat(modified).astimezone(UTC),
            state=State(state),
            type=type,
            lang=lang,
            times=times,
            words=words,
            start=_moment(start),
            end=_moment(end),
            feeds=() if feeds == NOWHERE else tuple(feeds.split(",")),
            public=None if public == NOWHERE else datetime.fromisoformat(public).astimezone(UTC),
            title=title,
        )
    except ValueError:
        return None


def _moment(written: str) -> date | datetime:
    return datetime.fromisoformat(written).astimezone(UTC) if "T" in written else date.fromisoformat(written)
