"""The quiet hours of a channel."""

from datetime import time


def is_quiet(clock: time, hours: str | None) -> bool:
    """Whether a time of day lies in the quiet hours; they may go over midnight.

    Args:
        clock: The time on the wall.
        hours: As ``22:00-08:00``; the last one is not quiet any more.
    """
    if hours is None:
        return False
    first, last = _ends(hours)
    if first <= last:
        return first <= clock < last
    return clock >= first or clock < last


def waking(hours: str | None) -> tuple[time, time | None]:
    """The first hour of a day that is not quiet, and the one from which it is quiet again; None for midnight."""
    first, last = _ends(hours) if hours else (time.min, time.min)
    if first > last:
        return last, first
    return (last if first == time.min else time.min), None


def _ends(hours: str) -> tuple[time, time]:
    first, _, last = hours.partition("-")
    return time.fromisoformat(first), time.fromisoformat(last)
