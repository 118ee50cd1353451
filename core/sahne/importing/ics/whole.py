"""A series as few items: one, where ``repeat`` can say it with its exceptions.

One for each summer and winter, where its zone changes its clocks and the workspace's does not.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from itertools import groupby

from sahne.importing.ics.event import Found
from sahne.importing.ics.occurrences import Dates, Rule, rule_of, same
from sahne.importing.ics.places import Asked, Place, at_home, dated, day_of, length_of, place_at
from sahne.importing.ics.rhythm import rhythm_of
from sahne.importing.ics.times import Moment
from sahne.said import Words

_MANY = 24
"""Dates at another hour that may stand in one item: a year of Fridays has about as many between two changes of the clocks."""

OTHER_CLOCK = Words(
    en="its zone changes its clocks on other days than ours; on {number} dates it is at another hour",
    tr="saat diliminde yaz saati bizimkiyle aynı günlerde değişmiyor; {number} tarihte saati başka",
)
STRETCHES = Words(
    en="its zone changes its clocks on other days than ours; it became {number} items, one after the other",
    tr="saat diliminde yaz saati bizimkiyle aynı günlerde değişmiyor; art arda {number} içerik oldu",
)


@dataclass(frozen=True, slots=True)
class _Day:
    """One time by the rule."""

    start: Moment
    """By the workspace's clock."""
    skipped: bool
    to: Moment | None
    """When it takes place instead."""


def whole(
    master: Found, ruled: Sequence[Moment], out: Dates, moves: Sequence[Found], asked: Asked
) -> list[Place] | None:
    """The items; None where the rule cannot be said.

    Args:
        master: The series.
        ruled: Every start by its rule.
        out: Those that do not take place.
        moves: Those that take place at another time, and are else the same.
        asked: For all series of the file.
    """
    if len(ruled) == 1:
        return [place_at(master, ruled[0], master.uid, asked)]
    if len(master.rules) != 1:
        return None
    rule = rule_of(master.rules[0], master.start)
    days = [_day(start, out, moves, asked) for start in ruled]
    if sum(day.to is not None for day in days) != len(moves):
        return None
    strange = sum(_clock(day) != _clock(days[0]) for day in days if not day.skipped)
    if strange <= _MANY:
        place = _place(master, rule, days, master.uid, asked)
        note = (OTHER_CLOCK(number=strange),) if strange else ()
        return [replace(place, notes=note)] if place else None
    return _stretches(master, rule, days, asked)


def _stretches(master: Found, rule: Rule, days: Sequence[_Day], asked: Asked) -> list[Place] | None:
    """An item for each span of time in which the hour is the same; the first keeps the identity."""
    places = list[Place]()
    for _, group in groupby(days, _clock):
        stretch = list(group)
        if all(day.skipped for day in stretch):
            continue
        uid = dated(master.uid, stretch[0].start) if places else master.uid
        ended = rule if stretch[-1] is days[-1] else replace(rule, until=day_of(stretch[-1].start))
        place = _place(master, ended, stretch, uid, asked)
        if place is None:
            return None
        places.append(place)
    return [replace(places[0], notes=(STRETCHES(number=len(places)),)), *places[1:]]


def _place(master: Found, rule: Rule, days: Sequence[_Day], uid: str, asked: Asked) -> Place | None:
    first = place_at(master, days[0].start, uid, asked)
    if len(days) == 1:
        return first
    rhythm = rhythm_of(rule, [day.start for day in days], asked.horizon)
    if rhythm is None:
        return None
    moved = {day_of(day.start): day.to for day in days if day.to}
    moved |= {day_of(day.start): day.start for day in days if not day.to and _clock(day) != _clock(days[0])}
    skipped = tuple(day_of(day.start) for day in days if day.skipped)
    kept = {day: to for day, to in sorted(moved.items()) if day not in skipped}
    return replace(first, repeat=rhythm, skipped=skipped, moved=tuple(kept.items()))


def _day(start: Moment, out: Dates, moves: Sequence[Found], asked: Asked) -> _Day:
    move = next((one for one in moves if one.replaces and same(start, one.replaces)), None)
    to = at_home(move.start, asked.home) if move else None
    return _Day(at_home(start, asked.home), move is None and start in out, to)


def _clock(day: _Day) -> time | None:
    """The hour that the workspace's clock shows; None all day."""
    return day.start.time() if isinstance(day.start, datetime) else None


def only_moved(one: Found, master: Found) -> bool:
    """Whether nothing of an occurrence is another but its time, so that it can stay in the series."""
    fields = ("uid", "title", "private", "place", "url", "online", "text", "categories")
    alike = all(getattr(one, field) == getattr(master, field) for field in fields)
    same_kind = isinstance(one.start, datetime) == isinstance(master.start, datetime)
    return (
        alike
        and same_kind
        and length_of(one) == length_of(master)
        and _sort(one) == _sort(master)
        and not one.following
    )


def _sort(found: Found) -> str:
    return found.status if found.status in ("CANCELLED", "TENTATIVE") else ""
