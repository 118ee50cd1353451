"""Changes for programs; nothing is left out or cut short.

The shape is that of ``docs/diff.md``; keys may be added to it, and none is taken away or changes its meaning.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from sahne.calendars.changes.change import Change, Changes, ToldFeed
from sahne.calendars.changes.notes import counts_of
from sahne.calendars.event import CalendarEvent
from sahne.repetition import rrule_of


def as_json(changes: Changes, base: str) -> str:
    """An object with the changes, the feeds that came, went or have another name, and what was not read."""
    told = {
        "base": base,
        "today": changes.today.isoformat(),
        "timezone": f"{changes.today.tzinfo}",
        "counts": counts_of(changes),
        "feeds": [{"before": _feed(one.before), "now": _feed(one.now)} for one in changes.feeds],
        "changes": [_change(change) for change in changes.changes],
        "unread": {"before": changes.unread_before, "now": changes.unread_now},
        "left_out": changes.left_out,
        "lock_behind": changes.lock_behind,
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _feed(feed: ToldFeed | None) -> Mapping[str, str] | None:
    return {"site": feed.site, "path": feed.path, "title": feed.title} if feed else None


def _change(change: Change) -> Mapping[str, Any]:
    return {
        "uid": change.uid,
        "series": change.series,
        "site": change.site,
        "kinds": change.kinds,
        "reason": change.reason,
        "before": _event(change.before),
        "now": _event(change.now),
        "feeds": [{"path": feed.path, "title": feed.title} for feed in change.feeds],
    }


def _event(event: CalendarEvent | None) -> Mapping[str, Any] | None:
    """An event under the names of iCalendar's properties, in small letters; ``end`` is the first day or moment after it."""
    if event is None:
        return None
    return {
        "summary": event.summary,
        "start": event.start.isoformat(),
        "end": event.end.isoformat(),
        "status": "CANCELLED" if event.cancelled else "CONFIRMED",
        "location": event.location,
        "description": event.description,
        "url": event.url,
        "categories": event.categories,
        "transp": "OPAQUE" if event.busy and not event.cancelled else "TRANSPARENT",
        **_repetition(event),
    }


def _repetition(event: CalendarEvent) -> Mapping[str, Any]:
    repeat = event.repeat
    if repeat is None:
        return {"rrule": None, "skipped": [], "moved": {}}
    moved: dict[str, date] = {day.isoformat(): to for day, to in repeat.moved}
    return {
        "rrule": rrule_of(repeat, event.start),
        "skipped": [day.isoformat() for day in repeat.skipped],
        "moved": {day: to.isoformat() for day, to in moved.items()},
    }
