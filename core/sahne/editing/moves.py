"""Moving an item to another day: what is typed, and which fields follow."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from sahne.editing.change import Change, read_change
from sahne.errors import SahneError
from sahne.kinds import Kind
from sahne.mending.days import one_day
from sahne.models.item import Item
from sahne.said import Words
from sahne.source import Source

NEXT = "next"
_SPAN = re.compile(r"(?P<sign>[+-])(?P<number>\d{1,3})(?P<unit>[dwhg])")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})")
_FIELDS = {"publish": ("publish",), "start": ("start", "end")}
_WRITTEN = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})(?:(?P<joint>[T ])(?P<clock>\d{2}:\d{2})(?P<second>:\d{2})?(?P<offset> ?(?:Z|[+-]\d{2}:\d{2}))?)?"
)
NO_DAY = Words(
    en="{typed!r} is no day\n  Write 2026-12-03, 2026-12-03T10:00, +7d, or next for the next free place.",
    tr="{typed!r} bir gün değil\n  2026-12-03, 2026-12-03T10:00, +7d ya da ilk boş yer için next yazın.",
)
NOT_PLANNED = Words(
    en="{path} has no {field} to move\n  Write the whole day, for example 2026-12-03.",
    tr="{path} dosyasında kaydırılacak bir {field} yok\n  Günü bütün olarak yazın, örneğin 2026-12-03.",
)
NOT_READ = Words(
    en="{path} has a mistake in it; sahne check says which",
    tr="{path} dosyasında bir yanlış var; hangisi olduğunu sahne check söyler",
)


@dataclass(frozen=True, slots=True)
class Move:
    """One field that gets another day."""

    change: Change
    old: str
    """As it stands in the file; empty where it does not."""
    new: str


def moves(source: Source, typed: str, zone: tzinfo, *, plan: bool = False) -> list[Move]:
    """What changes when an item is moved.

    An item with a ``start`` moves as a whole, its ``end`` too; another one, and any with ``plan``, moves its ``publish``.

    Args:
        source: Its file.
        typed: A day, a day with a time, a time, or a span of days: ``+7d``, ``-1w``.
        zone: The workspace's.
        plan: Only when it goes out.

    Raises:
        SahneError: That is no day, or there is nothing that a span could be counted from.
    """
    item, kind = source.item, source.kind
    if item is None or kind is None:
        raise SahneError(NOT_READ(path=source.path))
    first = "publish" if plan or getattr(item, "start", None) is None else "start"
    old = getattr(item, first)
    new = _target(source, first, old, typed, zone)
    shift = _naive(new) - _naive(old) if old is not None else timedelta()
    return [
        move for name in _FIELDS[first] for move in _moved(source, kind, name, new if name == first else shift, zone)
    ]


def _target(source: Source, field: str, old: date | datetime | None, typed: str, zone: tzinfo) -> date | datetime:
    """The new day or time; a day alone keeps the time it had."""
    span, clock = _SPAN.fullmatch(typed.strip()), _CLOCK.fullmatch(typed.strip())
    if (span or clock) and old is None:
        raise SahneError(NOT_PLANNED(path=source.path, field=field))
    try:
        if span and old is not None:
            return old + _length(span)
        if clock and old is not None:
            day = old.date() if isinstance(old, datetime) else old
            return datetime.combine(day, time(int(clock[1]), int(clock[2])), zone)
        written = one_day(typed)
        new = datetime.fromisoformat(written or "")
    except (ValueError, OverflowError):
        raise SahneError(NO_DAY(typed=typed)) from None
    if written and "T" in written:
        return new.replace(tzinfo=zone)
    return (
        new.replace(hour=old.hour, minute=old.minute, second=old.second, tzinfo=zone)
        if isinstance(old, datetime)
        else new.date()
    )


def _length(span: re.Match[str]) -> timedelta:
    """``g`` and ``h`` are the Turkish day and week."""
    days = int(span["number"]) * (7 if span["unit"] in "wh" else 1)
    return timedelta(days=-days if span["sign"] == "-" else days)


def _naive(moment: date | datetime) -> datetime:
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime.combine(moment, time())


def _moved(source: Source, kind: Kind, name: str, to: date | datetime | timedelta, zone: tzinfo) -> Iterator[Move]:
    old = getattr(source.item, name, None)
    if isinstance(to, timedelta):
        if old is None:
            return
        to = (_naive(old) + to).replace(tzinfo=zone) if isinstance(old, datetime) else (_naive(old) + to).date()
    written = str(source.fields.get(name) or "")
    new = _as_written(written, to, zone)
    yield Move(read_change(f"{name}={new}", kind), written, new)


def _as_written(old: str, to: date | datetime, zone: tzinfo) -> str:
    """A day or time in the manner of the one that stood there: its sign between day and time, its offset."""
    form = _WRITTEN.fullmatch(old)
    if not isinstance(to, datetime):
        return to.isoformat()
    clock = f"{to:%H:%M}" + (f":{to:%S}" if to.second or (form and form["second"]) else "")
    offset = to.replace(tzinfo=zone).isoformat()[-6:] if form and form["offset"] else ""
    return f"{to:%Y-%m-%d}{(form and form['joint']) or 'T'}{clock}{offset}"


def item_of(source: Source) -> Item:
    """The item of a file.

    Raises:
        SahneError: Something in it is wrong.
    """
    if source.item is None:
        raise SahneError(NOT_READ(path=source.path))
    return source.item
