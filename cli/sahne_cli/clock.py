"""The one place that reads the clock."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import click

from sahne.settings import Settings
from sahne.today import read_moment

today_option: Callable[[Any], Any] = click.option(
    "--today",
    metavar="DAY",
    help="Act as on this day, 2026-11-23, or at this time, 2026-11-23T09:00.",
)


def moment(today: str | None, settings: Settings) -> datetime:
    """The moment to act at: what was asked for, else what the workspace pins, else now.

    Raises:
        SahneError: What was asked for is no day.
    """
    if today is not None:
        return read_moment(today, settings)
    if settings.today is not None:
        return settings.moment(settings.today)
    return datetime.now(settings.timezone)
