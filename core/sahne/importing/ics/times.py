"""Days and times as a calendar writes them, and how long something lasts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo

from sahne.importing.ics.blocks import Block, Property
from sahne.importing.ics.zones import Zones
from sahne.said import Said, Words

Moment = date | datetime
_WRITTEN = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(Z)?)?", re.IGNORECASE)

NO_START = Words(en="it has no DTSTART, so nobody knows when it is", tr="DTSTART yok; ne zaman olduğu belli değil")
NO_DAY = Words(en="{name} says {written!r}, which is no day", tr="{name} {written!r} diyor; böyle bir gün yok")
ENDS_FIRST = Words(en="it ended before it began; the end is left out", tr="başlamadan önce bitiyordu; bitişi yazılmadı")
NO_END = Words(en="it had no end; calendars show half an hour", tr="bitişi yoktu; takvimlerde yarım saat görünür")
OWN_LENGTH = Words(
    en="a date of {name} lasts as long as the first one here, whatever it says",
    tr="{name} içindeki bir tarihin süresi burada ilkininki gibi",
)
BAD_END = Words(en="{name} says {written!r}; it is left out", tr="{name} {written!r} diyor; yazılmadı")


class UnusableError(Exception):
    """An event that cannot be imported, and why."""

    def __init__(self, said: Said) -> None:
        super().__init__(str(said))
        self.said = said


@dataclass(slots=True)
class Clock:
    """Reads the times of one event."""

    zones: Zones
    notes: list[Said] = field(default_factory=list)
    """What was guessed, each thing once."""
    own: tzinfo | None = None
    """The zone of the start, for the other times of the event that name none."""

    def note(self, said: Said | None) -> None:
        """Keep what is to be said of the event."""
        if said is not None and said not in self.notes:
            self.notes.append(said)

    def moment(self, written: Property, raw: str | None = None) -> Moment:
        """A day, or a time in the zone that it is written in.

        Raises:
            UnusableError: It is neither.
        """
        raw = (written.raw if raw is None else raw).strip()
        match = _WRITTEN.fullmatch(raw)
        try:
            if match is None:
                raise ValueError(raw)
            return self._read(match, written)
        except (ValueError, OverflowError):
            raise UnusableError(NO_DAY(name=written.name, written=raw)) from None

    def _read(self, match: re.Match[str], written: Property) -> Moment:
        year, month, day = (int(part) for part in match.groups()[:3])
        if match[4] is None:
            return date(year, month, day)
        time = datetime(year, month, day, int(match[4]), int(match[5]), min(int(match[6] or 0), 59))  # noqa: DTZ001
        return time.replace(tzinfo=self._zone(match, written))

    def _zone(self, match: re.Match[str], written: Property) -> tzinfo:
        if match[7]:
            return UTC
        if self.own is not None and not written.params.get("TZID"):
            return self.own
        zone, note = self.zones.of(written)
        self.note(note)
        return zone

    def moments(self, block: Block, name: str) -> Iterator[Moment]:
        """Every moment of a list such as EXDATE; of a period its start. What cannot be read is noted."""
        for written in block.all(name):
            for raw in written.raw.split(","):
                if raw.strip():
                    if "/" in raw:
                        self.note(OWN_LENGTH(name=name))
                    try:
                        yield self.moment(written, raw.partition("/")[0])
                    except UnusableError as error:
                        self.note(error.said)


def span_of(block: Block, clock: Clock) -> tuple[Moment, Moment]:
    """Start, and the first day or moment after it; equal to the start where a time has no end.

    Raises:
        UnusableError: There is no start.
    """
    written = block.first("DTSTART")
    if written is None:
        raise UnusableError(NO_START())
    start = clock.moment(written)
    if isinstance(start, datetime) and block.text("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE":
        start = start.date()
    clock.own = start.tzinfo if isinstance(start, datetime) else UTC
    end = _end(block, clock, start)
    if isinstance(start, datetime):
        if end is None or end == start:
            clock.note(NO_END())
        return start, start if end is None else end
    return start, max(end or start, start + timedelta(days=1))


def _end(block: Block, clock: Clock, start: Moment) -> Moment | None:
    """The end as it is written, where it can be one."""
    written = block.first("DTEND", "DURATION")
    if written is None:
        return None
    try:
        end = clock.moment(written) if written.name == "DTEND" else _later(start, written)
    except UnusableError:
        clock.note(BAD_END(name=written.name, written=written.raw))
        return None
    if not isinstance(start, datetime):
        end = end.date() if isinstance(end, datetime) else end
    elif not isinstance(end, datetime):
        clock.note(BAD_END(name=written.name, written=written.raw))
        return None
    if end < start:
        clock.note(ENDS_FIRST())
        return None
    return end


def _later(start: Moment, written: Property) -> Moment:
    """A day is a day on the clock, an hour is an hour. Source: RFC 5545, section 3.3.6."""
    from icalendar import vDuration

    try:
        length: timedelta = vDuration.from_ical(written.raw.strip())  # type: ignore[no-untyped-call]
        if not isinstance(start, datetime):
            return start + timedelta(days=length.days)
        hours = length - timedelta(days=length.days)
        return ((start + timedelta(days=length.days)).astimezone(UTC) + hours).astimezone(start.tzinfo)
    except (ValueError, OverflowError, TypeError):
        raise UnusableError(BAD_END(name=written.name, written=written.raw)) from None
