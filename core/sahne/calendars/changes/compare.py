"""Two states of a workspace laid side by side, feed by feed; UID says what is the same event, and never a path."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from sahne.calendars.changes.change import Change, Changes, FeedChange, Kind, ToldFeed
from sahne.calendars.changes.reason import reason_of
from sahne.calendars.changes.seen import kinds_of, seen
from sahne.calendars.changes.side import PORTAL, Key, Side
from sahne.calendars.changes.unread import unread_of
from sahne.calendars.event import CalendarEvent
from sahne.calendars.locking import is_behind
from sahne.repetition import day_of

_ORDER = {kind: number for number, kind in enumerate(Kind)}
Step = tuple[str, str, object, object]
"""Site, UID, and what is seen before and after."""


def changes_between(before: Side, now: Side, was: Callable[[str], str] = str) -> Changes:
    """All that subscribers see of the way from one state to another.

    Args:
        before: The state at the base.
        now: The state of today, at the same moment.
        was: The path of a file at the base, by its path today.
    """
    steps = _steps(before, now)
    found = [step.change(before, now) for step in steps]
    then = {was(path): path for path in (source.path for source in now.library.sources)}
    lost, unknown = unread_of(now, before, was), unread_of(before, now, lambda path: then.get(path, path))
    told = [
        change
        for change in found
        if not (change.before is not None and lost.may_hold(change.uid))
        and not (change.now is not None and unknown.may_hold(change.uid))
    ]
    gone = any(change.kinds == (Kind.GONE,) for change in told)
    return Changes(
        changes=tuple(sorted(told, key=_place)),
        feeds=tuple(_feeds(before, now)),
        today=now.today,
        unread_before=tuple(sorted(before.unread)),
        unread_now=tuple(sorted(now.unread)),
        left_out=len({change.uid for change in found} - {change.uid for change in told}),
        lock_behind=gone and now.library.lock is not None and bool(is_behind(now.library)),
    )


@dataclass
class _Step:
    """The same change in one feed or several."""

    uid: str
    site: str
    before: CalendarEvent | None
    now: CalendarEvent | None
    feeds: list[ToldFeed] = field(default_factory=list)

    def change(self, before: Side, now: Side) -> Change:
        kinds = self._kinds(before, now)
        return Change(
            uid=self.uid,
            site=self.site,
            kinds=kinds,
            before=self.before,
            now=self.now,
            feeds=tuple(sorted(self.feeds)),
            reason=reason_of(self.before, self.site, now) if self.before and kinds == (Kind.GONE,) else None,
        )

    def _kinds(self, before: Side, now: Side) -> tuple[Kind, ...]:
        if self.before is not None and self.now is not None:
            return tuple(kinds_of(self.before, self.now))
        event, there = (self.now, before) if self.now is not None else (self.before, now)
        if self.uid in there.of_site[self.site]:
            return (Kind.JOINED if self.now is not None else Kind.LEFT,)
        if event is not None and _is_told_otherwise(event, there, self.site):
            return (Kind.REPETITION,)
        return (Kind.ADDED if self.now is not None else Kind.GONE,)


def _is_told_otherwise(event: CalendarEvent, there: Side, site: str) -> bool:
    """Whether it is one of the times of what is told as a whole on the other side, or the other way round."""
    return event.series in there.of_site[site] if event.series else event.uid in there.series


def _steps(before: Side, now: Side) -> list[_Step]:
    steps: dict[Step, _Step] = {}
    looks: dict[int, tuple[object, ...]] = {}

    def look(event: CalendarEvent | None) -> tuple[object, ...] | None:
        if event is None:
            return None
        if id(event) not in looks:  # an event is in many feeds; both sides keep theirs alive
            looks[id(event)] = seen(event)
        return looks[id(event)]

    for key in sorted(before.feeds.keys() | now.feeds.keys()):
        for uid, old, new in _pairs(key, before, now):
            then, today = look(old), look(new)
            if then != today:
                step = steps.setdefault((key[0], uid, then, today), _Step(uid, key[0], old, new))
                step.feeds.append(now.feeds.get(key) or before.feeds[key])
    return list(steps.values())


def _pairs(key: Key, before: Side, now: Side) -> Iterator[tuple[str, CalendarEvent | None, CalendarEvent | None]]:
    old, new = before.events.get(key, {}), now.events.get(key, {})
    yield from ((uid, event, new.get(uid)) for uid, event in old.items())
    yield from ((uid, None, event) for uid, event in new.items() if uid not in old)


def _feeds(before: Side, now: Side) -> Iterator[FeedChange]:
    for key in sorted(before.feeds.keys() | now.feeds.keys(), key=lambda key: (key[0] != PORTAL, key)):
        then, today = before.feeds.get(key), now.feeds.get(key)
        if then != today:
            yield FeedChange(before=then, now=today)


def _place(change: Change) -> tuple[object, ...]:
    event = change.event
    return change.site != PORTAL, _ORDER[change.kinds[0]], day_of(event.start), change.uid, change.feeds
