"""The month that a report is of."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sahne.errors import SahneError
from sahne.months import months_after
from sahne.said import Words

_MONTH = re.compile(r"(\d{4})-(\d{2})")
NO_MONTH = Words(
    en="--month: {written!r} is no month\n  Write it as 2026-11.",
    tr="--month: {written!r} bir ay değil\n  2026-11 biçiminde yazın.",
)
NOT_YET = Words(
    en="--month: {written} has not begun; today is {today}", tr="--month: {written} henüz başlamadı; bugün {today}"
)


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a calendar."""

    first: date

    @property
    def last(self) -> date:
        """Its last day."""
        return months_after(self.first, 1) - timedelta(days=1)

    @property
    def name(self) -> str:
        """``2026-11``."""
        return f"{self.first:%Y-%m}"

    def __contains__(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day <= self.last


def read_month(written: str | None, now: datetime) -> Month:
    """The month that was asked for; the one that was over last where none was.

    Raises:
        SahneError: It is no month, or has not begun.
    """
    if written is None:
        return Month(months_after(now.date().replace(day=1), -1))
    match = _MONTH.fullmatch(written)
    try:
        month = Month(date(int(match[1]), int(match[2]), 1)) if match else None
    except ValueError:
        month = None
    if month is None or month.first.year > 9000:
        raise SahneError(NO_MONTH(written=written))
    if month.first > now.date():
        raise SahneError(NOT_YET(written=written, today=now.date()))
    return month
