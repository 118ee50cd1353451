"""A zone as calendar clients want it: yearly rules, one weekday each, no lists of dates.

icalendar's own zones are lists of dates; several parsers then put every summer event an hour late.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

_HOUR = timedelta(hours=1)
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Change:
    """A moment at which the clocks of a zone are changed."""

    local: datetime
    """What the clocks showed just before it."""
    before: timedelta
    after: timedelta
    name: str

    @property
    def ahead(self) -> bool:
        """Whether the clocks go forward; Ireland and Morocco call the other part the exception, which no client knows."""
        return self.after > self.before


@cache
def as_vtimezone(zone: ZoneInfo, year: int) -> bytes:
    """The VTIMEZONE of a zone, by the rules it keeps in a year; each line is ended by CRLF.

    Source: RFC 5545, section 3.6.5; yearly rules with one BYDAY are what Outlook reads.
    """
    changes = list(changes_in(zone, year))
    parts = [_part(change) for change in changes] if changes else [_fixed(zone, year)]
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone.key}", *(line for part in parts for line in part), "END:VTIMEZONE", ""]
    return "\r\n".join(lines).encode()


@cache
def keeps_its_rules(zone: ZoneInfo, year: int) -> bool:
    """Whether what ``as_vtimezone`` says of a year holds for all that feeds show, from the year before to two years on."""
    said = as_vtimezone(zone, year)
    return all(as_vtimezone(zone, other) == said for other in range(year - 1, year + 3))


@cache
def changing_hours(zone: ZoneInfo, year: int) -> frozenset[int]:
    """The hours of the day around which the clocks are changed, 0 to 23."""
    return frozenset((change.local.hour + near) % 24 for change in changes_in(zone, year) for near in (-2, -1, 0, 1, 2))


def changes_in(zone: ZoneInfo, year: int) -> Iterator[Change]:
    """The changes of the clocks in a year, in order."""
    moment, end = datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)
    while moment < end:
        before, after = moment.astimezone(zone), (moment + _HOUR).astimezone(zone)
        if before.utcoffset() != after.utcoffset():
            yield _change(zone, moment)
        moment += _HOUR


def _change(zone: ZoneInfo, hour: datetime) -> Change:
    """The change within the hour after a moment, to the minute."""
    minute = timedelta(minutes=1)
    while (hour + minute).astimezone(zone).utcoffset() == hour.astimezone(zone).utcoffset():
        hour += minute
    before, after = hour.astimezone(zone), (hour + minute).astimezone(zone)
    local = (before + minute).replace(tzinfo=None)
    return Change(local, _offset(before), _offset(after), after.tzname() or "")


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()


def _fixed(zone: ZoneInfo, year: int) -> list[str]:
    moment = datetime(year, 6, 1, tzinfo=zone)
    offset = _hours(_offset(moment))
    return _lines("STANDARD", "19700101T000000", offset, offset, moment.tzname() or offset)


def _part(change: Change) -> list[str]:
    """One yearly rule; the last week of a month counts from its end, as laws say it."""
    local = change.local
    week = -1 if (local + timedelta(days=7)).month != local.month else (local.day - 1) // 7 + 1
    first = _nth_weekday(1970, local, week)
    part = _lines(
        "DAYLIGHT" if change.ahead else "STANDARD",
        f"{first:%Y%m%dT%H%M%S}",
        _hours(change.before),
        _hours(change.after),
        change.name,
    )
    part.insert(-1, f"RRULE:FREQ=YEARLY;BYMONTH={local.month};BYDAY={week}{_DAYS[local.weekday()]}")
    return part


def _lines(name: str, start: str, before: str, after: str, label: str) -> list[str]:
    return [
        f"BEGIN:{name}",
        f"DTSTART:{start}",
        f"TZOFFSETFROM:{before}",
        f"TZOFFSETTO:{after}",
        f"TZNAME:{label}",
        f"END:{name}",
    ]


def _nth_weekday(year: int, like: datetime, week: int) -> datetime:
    days = [day for day in _month(like.replace(year=year, day=1)) if day.weekday() == like.weekday()]
    return days[week if week < 0 else week - 1]


def _month(first: datetime) -> Iterator[datetime]:
    day = first
    while day.month == first.month:
        yield day
        day += timedelta(days=1)


def _hours(offset: timedelta) -> str:
    minutes = round(offset.total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}"
