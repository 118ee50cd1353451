"""When something takes place that repeats, by the clock of the zone it is written in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from itertools import islice, takewhile

from sahne.importing.ics.event import Found
from sahne.importing.ics.times import Moment, UnusableError
from sahne.said import Words

MOST = 12_000
"""Times that something takes place, at the most, that are looked at: 33 years of days."""
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")

BAD_RULE = Words(en="its rule cannot be read: RRULE:{written}", tr="tekrar kuralı okunamıyor: RRULE:{written}")
TOO_OFTEN = Words(
    en="it repeats within a day, and calendars of days cannot say that: RRULE:{written}",
    tr="gün içinde yineleniyor; bu burada söylenemez: RRULE:{written}",
)


@dataclass(frozen=True, slots=True)
class Rule:
    """An RRULE, taken apart."""

    written: str
    parts: Mapping[str, str]
    """Name -> value, in capitals."""
    until: Moment | None
    """In the type of the start; a time is in UTC."""

    @property
    def endless(self) -> bool:
        """Whether it says no end."""
        return self.until is None and "COUNT" not in self.parts


def rule_of(written: str, start: Moment) -> Rule:
    """Take a rule apart.

    Raises:
        UnusableError: It is no rule, or one that an item cannot have.
    """
    pairs = (part.partition("=") for part in written.strip().strip(";").upper().split(";"))
    parts = {name.strip(): value.strip() for name, _, value in pairs}
    if parts.get("FREQ") in ("HOURLY", "MINUTELY", "SECONDLY"):
        raise UnusableError(TOO_OFTEN(written=written))
    if parts.get("FREQ") not in _FREQUENCIES or "BYEASTER" in parts or not parts.get("INTERVAL", "1").strip("0"):
        raise UnusableError(BAD_RULE(written=written))
    try:
        until = _until(parts["UNTIL"], start) if parts.get("UNTIL") else None
    except ValueError:
        raise UnusableError(BAD_RULE(written=written)) from None
    return Rule(written, parts, until)


def _until(written: str, start: Moment) -> Moment:
    """A day of a rule whose start has a time lasts to its end; of a time for a start that is a day the day counts."""
    day = date.fromisoformat(written[:8])
    if not isinstance(start, datetime):
        return day
    if "T" not in written:
        return datetime.combine(day, time(23, 59, 59), start.tzinfo).astimezone(UTC)
    clock = time.fromisoformat(written[9:15])
    return datetime.combine(day, clock, UTC if written.endswith("Z") else start.tzinfo).astimezone(UTC)


def by_rule(found: Found, horizon: date) -> list[Moment]:
    """Every start by the rules of a series, without regard to exceptions, in their order; its only start without a rule.

    Args:
        found: A series.
        horizon: The last day of what has no end.

    Raises:
        UnusableError: A rule cannot be used.
    """
    rules = [rule_of(written, found.start) for written in found.rules]
    starts = {start for rule in rules for start in _of_rule(rule, found.start, horizon)}
    return sorted(starts, key=order) if rules else [found.start]


def beside(found: Found, ruled: Sequence[Moment]) -> list[Moment]:
    """The dates that are named beside the rule (RDATE), and the start where the rule does not hold for it."""
    named = {found.start, *(_alike(moment, found.start) for moment in found.also)}
    return sorted(named.difference(ruled), key=order)


def _of_rule(rule: Rule, start: Moment, horizon: date) -> Iterator[Moment]:
    """The starts by a rule; a clock's hour stays what it is when summer comes."""
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

    zone = start.tzinfo if isinstance(start, datetime) else None
    first = start.replace(tzinfo=None) if isinstance(start, datetime) else datetime.combine(start, time())
    text = ";".join(f"{name}={value}" for name, value in rule.parts.items() if name != "UNTIL")
    try:
        every: Iterator[datetime] = iter(rrulestr(text, dtstart=first))
        moments = [_placed(moment, start, zone) for moment in islice(_ended(every, rule, horizon, zone), MOST)]
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
        raise UnusableError(BAD_RULE(written=rule.written)) from None
    yield from moments


def _ended(every: Iterator[datetime], rule: Rule, horizon: date, zone: tzinfo | None) -> Iterator[datetime]:
    until = rule.until
    if isinstance(until, datetime):
        last = until.astimezone(zone).replace(tzinfo=None)
    else:
        last = datetime.combine(until or (horizon if rule.endless else date.max), time.max)
    return takewhile(lambda moment: moment <= last, every)


def _placed(moment: datetime, start: Moment, zone: tzinfo | None) -> Moment:
    return moment.replace(tzinfo=zone) if isinstance(start, datetime) else moment.date()


def _alike(moment: Moment, start: Moment) -> Moment:
    """A moment in the type of the start: RDATE may be a day where the start has a time."""
    if isinstance(start, datetime):
        return moment if isinstance(moment, datetime) else datetime.combine(moment, start.timetz())
    return moment.date() if isinstance(moment, datetime) else moment


def order(moment: Moment) -> tuple[date, datetime]:
    """By which moments are sorted."""
    if isinstance(moment, datetime):
        moment = moment.astimezone(UTC)
        return moment.date(), moment
    return moment, datetime.combine(moment, time(), UTC)


class Dates:
    """Occurrences that are named by their moments, or by days on which whatever begins is meant."""

    def __init__(self, moments: Iterable[Moment]) -> None:
        named = tuple(moments)
        self._times = {moment for moment in named if isinstance(moment, datetime)}
        self._days = {moment for moment in named if not isinstance(moment, datetime)}
        self._days_of_times = {moment.date() for moment in self._times}

    def __contains__(self, start: Moment) -> bool:
        """Whether an occurrence is named."""
        if isinstance(start, datetime):
            return start in self._times or start.date() in self._days
        return start in self._days or start in self._days_of_times


def same(one: Moment, other: Moment) -> bool:
    """Whether two moments name the same occurrence."""
    return one in Dates((other,))
