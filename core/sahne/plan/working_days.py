"""Days on which people work: no weekend of the country, no holiday."""

from datetime import date, timedelta
from functools import cache

from sahne.planning.days_off import is_day_off, weekend_of

_DAY = timedelta(days=1)
_MOST = 500
"""Nobody plans further ahead, and a slip of the finger must not take a minute."""


@cache
def working_days_before(day: date, count: int, country: str) -> date:
    """The day that lies some working days before another; for 0 the day itself, or the last working day before it."""
    for _ in range(min(count, _MOST)):
        day = _working(day - _DAY, -_DAY, country)
    return _working(day, -_DAY, country)


@cache
def working_day_after(day: date, count: int, country: str) -> date:
    """The first working day when some days, working or not, have passed."""
    return _working(day + min(count, _MOST) * _DAY, _DAY, country)


def _working(day: date, step: timedelta, country: str) -> date:
    while day.weekday() in weekend_of(country) or is_day_off(day, country):
        day += step
    return day
