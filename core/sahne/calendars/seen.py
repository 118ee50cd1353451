"""What subscribers see of each entry of a plan, as it goes into the lock."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sahne.calendars.facets import ALL, facets_of
from sahne.calendars.lock import Record, State, part_name, public_feed
from sahne.library import Library
from sahne.models.item import Item, Status
from sahne.models.job import Job
from sahne.plan import Entry, EntryType, end_of, span_of, whole_plan
from sahne.plan.made import planned
from sahne.views.visibility import hidden_by

_PUBLIC_TYPES = (EntryType.EVENT, EntryType.OPENS, EntryType.CLOSES)
_NAMED = ("audience", "channel", "goal", "owner")
_WORDS = ("lang", "slug", "title", "summary", "status", "visibility", "online_url", "registration_url")
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def seen_of(library: Library) -> tuple[Record, ...]:
    """A record of every entry, as if nothing was remembered yet."""
    return library.once(_seen)


def _seen(library: Library) -> tuple[Record, ...]:
    return tuple(_records(library))


def _records(library: Library) -> Iterator[Record]:
    entries = whole_plan(library).entries
    items = {entry.item.path: entry.item for entry in entries}
    words = {path: _words(library, item) for path, item in items.items()}
    for entry in entries:
        yield _record(library, entry, words[entry.item.path], (ALL, *facets_of(library, entry)))
    known = {entry.uid for entry in entries}
    for entry in _other_versions(library):
        if entry.uid not in known:
            yield _record(library, entry, _words(library, entry.item), ())


def _record(library: Library, entry: Entry, words: Sequence[str], feeds: Iterable[str]) -> Record:
    item = entry.item
    public = _public_from(library, entry)
    shown = () if public is None else _public_feeds(library, entry)
    return Record(
        uid=entry.uid,
        sequence=0,
        modified=LONG_AGO,
        state=State.CANCELLED if item.status is Status.CANCELLED else State.STANDS,
        type=entry.type,
        lang=item.lang,
        times=_fingerprint(_times(library, entry)),
        words=_fingerprint([*words, *_task(entry)]),
        start=_utc(entry.start),
        end=_utc(entry.end),
        feeds=tuple(sorted({*feeds, *shown})),
        public=public,
        title=" ".join(item.title.split()),
    )


def _other_versions(library: Library) -> Iterator[Entry]:
    """Events and jobs in another language than the plan's; the portal's feeds of that language show them."""
    for item in planned(library):
        span = span_of(item)
        if span is not None and span[0] in (EntryType.EVENT, EntryType.CLOSES):
            type, start, last, repeat = span
            uid = f"{item.calendar_uid}-closes" if type is EntryType.CLOSES else f"{item.calendar_uid}"
            yield Entry(uid=uid, type=type, item=item, start=start, end=end_of(start, last), repeat=repeat)


def _utc(moment: Any) -> Any:
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


def _fingerprint(parts: list[str]) -> str:
    return sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()[:12]


def _times(library: Library, entry: Entry) -> list[str]:
    """When and where it takes place, and whether it does.

    Source: RFC 5545, section 3.8.7.4; a place is added, for whoever comes to the wrong one has missed it.
    """
    item = entry.item
    where = _where(library, item) if entry.type in _PUBLIC_TYPES else []
    repeat = [] if entry.repeat is None else _written(entry.repeat)
    return [f"{entry.start}", f"{entry.end}", f"{item.status is Status.CANCELLED}", *where, *repeat]


def _where(library: Library, item: Item) -> list[str]:
    places = [place.title for place in library.find_all(item, "location")] if "location" in item.references else []
    return [*places, *(str(getattr(item, name, None) or "") for name in ("venue", "online_url"))]


def _written(value: Any) -> list[str]:
    """The fields of a value that say something; one that is new in a later version of Sahne says nothing by itself."""
    if not is_dataclass(value):
        return [repr(value)]
    named = ((field.name, field.default, getattr(value, field.name)) for field in fields(value))
    return [f"{name}={said!r}" for name, default, said in named if said not in (default, None, ())]


def _words(library: Library, item: Item) -> list[str]:
    """What stands in its title and description, in every language."""
    parts = [f"{kpi.metric} {kpi.target}" for kpi in item.kpi]
    for field in _NAMED:
        parts.append(field)
        parts += [other.title for other in library.find_all(item, field)]
    for _, version in sorted(library.versions(item).items()):
        parts += [str(getattr(version, name, "")) for name in _WORDS]
    return parts


def _public_feeds(library: Library, entry: Entry) -> Iterator[str]:
    """A job closes in its own language; an event is in the feed of each language for which it has no other version."""
    item = entry.item
    if entry.type is EntryType.CLOSES:
        yield public_feed(item.lang, "closing-dates")
        yield from _parts(library, item, item.lang)
    if entry.type is not EntryType.EVENT:
        return
    languages = library.settings.languages
    spoken = [lang for lang in languages if lang in library.versions(item)]
    for lang in languages:
        if item.lang == (lang if lang in spoken else spoken[0]):
            yield public_feed(lang, "events")
            yield from _parts(library, item, lang)


def _parts(library: Library, item: Item, lang: str) -> Iterator[str]:
    """The feeds of its team, places and community in a language, where they have one."""
    for kind in ("team", "location", "community"):
        for other in library.find_all(item, kind) if kind in item.references else ():
            version = library.version(other, lang)
            if version is not None:
                yield public_feed(lang, part_name(kind, version.slug))


def _task(entry: Entry) -> list[str]:
    """Who acts, and what of: it stands in the description too."""
    return [entry.detail, *(person.title for person in entry.acts)] if entry.detail or entry.acts else []


def _public_from(library: Library, entry: Entry) -> datetime | None:
    item = entry.item
    if entry.type not in _PUBLIC_TYPES or hidden_by(library.settings, item, LONG_AGO):
        return None
    if item.publish is None and item.status is not Status.PUBLISHED:
        return None
    begins = [day for day in (item.publish, item.date_posted if isinstance(item, Job) else None) if day]
    return max((library.settings.moment(day).astimezone(UTC) for day in begins), default=LONG_AGO)
