"""The team's feeds: the whole plan, and parts of it; they live in the playbook only."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime

from sahne.calendars.event import CalendarEvent
from sahne.calendars.facets import ALL, HOLIDAYS, SEEN, facets_of, feed_names
from sahne.calendars.feed import Feed, Line, line_of
from sahne.calendars.holidays import holidays
from sahne.calendars.parts import with_parts
from sahne.calendars.revision import Revisions, Tombstone, as_cancelled, team_revisions
from sahne.calendars.telling import categories_of, description_of, place_of, summary_of, url_of
from sahne.calendars.window import shown
from sahne.filters import Asked, asked_of, marks_of_entry, named_by, takes
from sahne.library import Library
from sahne.models.event import Event
from sahne.models.item import Status
from sahne.plan import Entry, EntryType, Plan
from sahne.saved_views import view_slug
from sahne.words import translate


def internal_feeds(library: Library, plan: Plan, today: datetime) -> list[Feed]:
    """All feeds of the playbook, by path."""
    revisions = team_revisions(library, today)
    words = _Words(library, revisions)
    entries = {entry.uid: entry for entry in plan.entries if entry.uid not in revisions.over}
    gone = {stone.uid: stone for stone in revisions.gone if ALL in stone.feeds}
    events = [*map(words.event, entries.values()), *(as_cancelled(stone, words.lang) for stone in gone.values())]
    lines = [line_of(event) for event in shown(events, today.date())]
    facets: defaultdict[str, list[Line]] = defaultdict(list)
    views = {f"view-{view_slug(name)}": asked_of(library, view) for name, view in library.settings.views.items()}
    for line in lines:
        uid = line.event.series or line.event.uid
        for name in gone[uid].feeds if uid in gone else facets_of(library, entries[uid]):
            facets[name].append(line)
        for name in _views(library, views, gone.get(uid) or entries[uid]):
            facets[name].append(line)
    facets[ALL] = lines
    facets[HOLIDAYS] = [line_of(event) for event in holidays(library.settings, today.date())]
    feeds = [words.feed(name, title, text, facets[name]) for name, title, text in feed_names(library)]
    return sorted(with_parts(feeds), key=lambda feed: feed.path)


def _views(library: Library, views: Mapping[str, Asked], of: Entry | Tombstone) -> Iterator[str]:
    """The feeds of saved views; they hold what goes out and takes place, as those of a channel do."""
    if isinstance(of, Tombstone):
        yield from (name for name, asked in views.items() if named_by(asked, of.feeds))
    elif views and of.type in SEEN:
        marks = marks_of_entry(library, of)
        yield from (name for name, asked in views.items() if takes(asked, marks))


class _Words:
    """Events and feeds in the language of the team."""

    def __init__(self, library: Library, revisions: Revisions) -> None:
        self.library = library
        self.revisions = revisions
        self.lang = library.settings.language

    def feed(self, name: str, title: str, text: str, lines: list[Line]) -> Feed:
        path = f"calendars/{name}.ics"
        company = self.library.settings.name
        return Feed(
            path=path,
            name=translate("feed.name", self.lang, company=company, feed=title),
            description=translate(text, self.lang),
            url=self.library.settings.sites.playbook + path,
            lines=tuple(lines),
        )

    def event(self, entry: Entry) -> CalendarEvent:
        item = entry.item
        cancelled = item.status is Status.CANCELLED
        summary = summary_of(self.library, entry, self.lang)
        revision = self.revisions.of(entry.uid)
        return CalendarEvent(
            uid=entry.uid,
            start=entry.start,
            end=entry.end,
            summary=translate("feed.cancelled", self.lang, title=summary) if cancelled else summary,
            description=description_of(self.library, entry, self.lang),
            location=place_of(self.library, item) if isinstance(item, Event) else "",
            url=url_of(self.library, entry),
            categories=categories_of(entry, self.lang),
            repeat=entry.repeat,
            cancelled=cancelled,
            sequence=revision.sequence,
            modified=revision.modified,
            busy=entry.type in (EntryType.EVENT, EntryType.TRAINING) and isinstance(entry.start, datetime),
        )
