"""How long an answer took: the clock runs day and night, and stands still on weekends and public holidays."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from sahne.planning.days_off import is_day_off, weekend_of
from sahne.settings import Settings

_DAY = timedelta(days=1)


def answer_time(received: datetime, answered: datetime, settings: Settings) -> timedelta:
    """The time between a word and its answer, without the days on which nobody works; 0 where both lie on such days.

    Args:
        received: When it came.
        answered: When the answer stood; not before.
        settings: With the country and the zone of the workspace.
    """
    return sum(
        (end - start for start, end, day in _parts(received, answered, settings) if _works(day, settings)), timedelta()
    )


def _parts(start: datetime, end: datetime, settings: Settings) -> Iterator[tuple[datetime, datetime, date]]:
    """The pieces of a span that lie on one day each; in UTC, where differences are real hours."""
    moment, last = start.astimezone(UTC), end.astimezone(UTC)
    while moment < last:
        day = moment.astimezone(settings.timezone).date()
        midnight = datetime.combine(day + _DAY, time.min, settings.timezone).astimezone(UTC)
        yield moment, min(midnight, last), day
        moment = midnight


def _works(day: date, settings: Settings) -> bool:
    return day.weekday() not in weekend_of(settings.country) and not is_day_off(day, settings.country)
