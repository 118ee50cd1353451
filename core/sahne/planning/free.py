"""The next free place in a channel's plan."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, cached_property

from sahne.errors import SahneError
from sahne.models.channel import Cadence
from sahne.models.item import Item
from sahne.planning.days_off import blackout_on, is_day_off, weekend_of
from sahne.planning.quiet import is_quiet
from sahne.planning.slots import ChannelPlan, Slot, is_out, plan_of_channel
from sahne.said import Words
from sahne.survey import Survey

USUAL = time(10)
"""When a channel that never told an hour goes out."""
_OFFICE = (time(9), time(18))
"""Between these somebody is there who can answer; an hour outside of them is proposed only where it is the usual one."""
_LOOKED_AT = 60
"""Publications that show the habits of a channel."""
_DAYS = 366
NOTHING_FREE = Words(
    en="no place is free on {channel} in the coming year; look at its cadence and its quiet hours",
    tr="{channel} kanalında önümüzdeki bir yıl boyunca boş yer yok; kanalın sıklığına ve sessiz saatlerine bakın",
)


def next_free(survey: Survey, channel: str, after: datetime) -> datetime:
    """The first moment at which a channel may speak again.

    It keeps the channel's cadence and quiet hours, leaves out holidays, blackouts, and weekends where the channel
    never used them, and takes the channel's usual hour where it can.

    Args:
        survey: The workspace.
        channel: Any of its names; one without a file has no cadence.
        after: With its zone; the moment lies behind it.

    Returns:
        A time in the workspace's zone.

    Raises:
        SahneError: Nothing is free within a year.
    """
    found = find_free(survey, (channel,), after)
    if found is None:
        raise SahneError(NOTHING_FREE(channel=channel))
    return found


def find_free(survey: Survey, channels: Sequence[str], after: datetime, leaving: Item | None = None) -> datetime | None:
    """The first moment that is free on several channels at once; None where a year has none.

    Args:
        survey: The workspace.
        channels: Their names.
        after: With its zone; the moment lies behind it.
        leaving: An item that is to be moved, whose own places count as free.
    """
    books = [survey.once(_books).setdefault(name, _Book(plan_of_channel(survey, name), survey)) for name in channels]
    start = after.astimezone(UTC)
    clocks = _clocks(books[0].usual, tuple(book.quiet for book in books))
    for day in _days(survey, books, after.astimezone(survey.settings.timezone).date()):
        if any(book.is_full(day, leaving) for book in books):
            continue
        for clock in clocks:
            moment = _moment(day, clock, survey)
            if moment and moment > start and all(book.is_free(moment, leaving) for book in books):
                return moment.astimezone(survey.settings.timezone)
    return None


@dataclass(frozen=True)
class _Book:
    """A channel's plan, made ready for questions about free places."""

    plan: ChannelPlan
    survey: Survey

    @cached_property
    def cadence(self) -> Cadence:
        return self.plan.channel.cadence if self.plan.channel else Cadence()

    @property
    def quiet(self) -> str | None:
        return self.plan.channel.quiet_hours if self.plan.channel else None

    @cached_property
    def starts(self) -> list[datetime]:
        return [slot.earliest for slot in self.plan.slots]

    @cached_property
    def habits(self) -> list[Slot]:
        out = [slot for slot in self.plan.slots[-4 * _LOOKED_AT :] if is_out(slot, self.survey)]
        return out[-_LOOKED_AT:]

    @cached_property
    def usual(self) -> time:
        planned = (slot.item.publish for slot in self.habits or self.plan.slots[:_LOOKED_AT])
        told = (when.replace(tzinfo=None).time() for when in planned if isinstance(when, datetime))
        clocks = Counter(clock for clock in told if not is_quiet(clock, self.quiet))
        return max(clocks, key=lambda clock: (clocks[clock], -clock.hour), default=USUAL)

    @cached_property
    def weekends(self) -> bool:
        rest = weekend_of(self.survey.settings.country)
        return any(slot.day.weekday() in rest for slot in self.habits)

    def is_full(self, day: date, leaving: Item | None) -> bool:
        """Whether a day has as many publications as the channel takes."""
        most = self.cadence.max_per_day
        slots = self.plan.by_day.get(day, ()) if most is not None else ()
        if most is None or len(slots) < most:
            return False
        return len(slots) > most or all(slot.item is not leaving for slot in slots)

    def is_free(self, moment: datetime, leaving: Item | None) -> bool:
        """Whether a moment, in UTC, is far enough from every other publication."""
        gap = timedelta(hours=self.cadence.min_gap_hours or 0)
        return all(
            max(slot.latest - moment, moment - slot.earliest) >= gap
            for slot in self._near(moment, gap)
            if slot.item is not leaving
        )

    def _near(self, moment: datetime, gap: timedelta) -> Iterator[Slot]:
        """Every slot that could be too close; one without an hour begins up to a day before it ends."""
        first = bisect_left(self.starts, moment - gap - timedelta(days=1))
        for slot in self.plan.slots[first:]:
            if slot.earliest > moment + gap:
                return
            yield slot


def _books(_survey: Survey) -> dict[str, _Book]:
    return {}


def _days(survey: Survey, books: list[_Book], first: date) -> Iterator[date]:
    """The days on which all the channels may speak."""
    country, weekends = survey.settings.country, all(book.weekends for book in books)
    rest = frozenset[int]() if weekends else weekend_of(country)
    for number in range(_DAYS):
        day = first + timedelta(days=number)
        if day.weekday() not in rest and not is_day_off(day, country) and not blackout_on(day, survey.settings):
            yield day


@cache
def _clocks(usual: time, quiet_hours: tuple[str | None, ...]) -> tuple[time, ...]:
    """The hours to try on a day: the usual one, then those of the office around it; any other where these are all quiet."""
    halves = sorted(
        (time(hour, minute) for hour in range(24) for minute in (0, 30)),
        key=lambda clock: (_apart(clock, usual), clock),
    )
    first, last = _OFFICE
    office = dict.fromkeys([usual, *(clock for clock in halves if first <= clock <= last)])
    return _loud(office, quiet_hours) or _loud(halves, quiet_hours)


def _loud(clocks: Iterable[time], quiet_hours: tuple[str | None, ...]) -> tuple[time, ...]:
    return tuple(clock for clock in clocks if not any(is_quiet(clock, hours) for hours in quiet_hours))


def _apart(one: time, other: time) -> int:
    return abs(one.hour * 60 + one.minute - other.hour * 60 - other.minute)


def _moment(day: date, clock: time, survey: Survey) -> datetime | None:
    """The moment in UTC; None for an hour that summer time leaves out."""
    local = datetime.combine(day, clock, survey.settings.timezone)
    moment = local.astimezone(UTC)
    return (
        moment
        if moment.astimezone(survey.settings.timezone).replace(tzinfo=None) == local.replace(tzinfo=None)
        else None
    )
