"""What the team reads in an event: its title, its description, its categories."""

from collections.abc import Iterator

from sahne.calendars.event import link_lines
from sahne.library import Library
from sahne.models.event import Event
from sahne.models.item import Item, Status
from sahne.plan import Entry, EntryType
from sahne.views.addresses import playbook_path
from sahne.words import number_words, translate

_STEPS = (
    *(EntryType.DRAFT, EntryType.TRANSLATION, EntryType.REVIEW, EntryType.LEGAL),
    *(EntryType.MEASURE, EntryType.EXPIRES),
)
"""Types of entries that belong to something that goes out, and so say where and how ready it is."""
_WORK = (*_STEPS, EntryType.REVIEW_BY)
"""Whoever does it knows what it is about; said again at each step, it would make the feed of everything too large.

So it says who does it, by what it is measured, and where the rest stands.
"""
_DETAILED = (EntryType.TARGET, EntryType.CERTIFICATE)


def summary_of(library: Library, entry: Entry, lang: str) -> str:
    """The title: what happens, what it is about, on which channel, and how ready it is."""
    item = entry.item
    if entry.type is EntryType.PUBLISH:
        return _publish(library, item, lang)
    if entry.type is EntryType.EVENT:
        return item.title
    title = _with_status(library, item, lang) if entry.type in _STEPS else item.title
    if entry.type in _DETAILED:
        title = translate("feed.detailed", lang, title=title, detail=entry.detail)
    return translate(f"feed.{entry.type}", lang, title=title)


def _publish(library: Library, item: Item, lang: str) -> str:
    """Channels, title and status; of a cancelled item ``feed.cancelled`` says the status already."""
    channels = _titles(library, item, "channel")
    status = translate(f"status.{item.status}", lang)
    if item.status is Status.CANCELLED:
        return (
            translate("feed.publish_cancelled", lang, channels=channels, title=item.title) if channels else item.title
        )
    key = "feed.publish" if channels else "feed.publish_plain"
    return translate(key, lang, channels=channels, title=item.title, status=status)


def _with_status(library: Library, item: Item, lang: str) -> str:
    facts = (_titles(library, item, "channel"), translate(f"status.{item.status}", lang))
    detail = ", ".join(fact for fact in facts if fact)
    return translate("feed.detailed", lang, title=item.title, detail=detail)


def description_of(library: Library, entry: Entry, lang: str) -> str:
    """Plain text with the link at its end, for Google shows no other."""
    item = entry.item
    link = library.settings.sites.playbook + playbook_path(item)
    about = "" if entry.type in _WORK else item.summary
    return "\n".join(part for part in (about, *_lines(library, entry, lang), link) if part)


def url_of(library: Library, entry: Entry) -> str:
    """The page of its item; of work it stands in the description only."""
    return "" if entry.type in _WORK else library.settings.sites.playbook + playbook_path(entry.item)


def _lines(library: Library, entry: Entry, lang: str) -> Iterator[str]:
    item = entry.item
    if isinstance(item, Event) and item.status is not Status.CANCELLED:
        yield from link_lines(item.registration_url, item.online_url, lang)
    if entry.acts and entry.acts != library.find_all(item, "owner"):
        yield translate("feed.acts", lang, names=", ".join(person.title for person in entry.acts))
    kpis = ", ".join(f"{kpi.metric} {number_words(kpi.target, lang)}" for kpi in item.kpi)
    if entry.type is EntryType.MEASURE and entry.detail and len(item.kpi) > 1:
        yield translate("feed.measured", lang, names=entry.detail)
    named = ("owner",) if entry.type in _WORK else ("audience", "goal", "owner")
    facts = {field: _titles(library, item, field) for field in named} | {"kpi": kpis}
    yield from (translate(f"feed.{field}", lang, names=names) for field, names in facts.items() if names)


def categories_of(entry: Entry, lang: str) -> tuple[str, ...]:
    """The kind of the item, and what happens, where that is something other than the item itself."""
    kind = translate(f"kind.{entry.item.kind}", lang)
    key = f"feed.category.{entry.type}"
    return (kind,) if entry.type in _ITSELF else (kind, translate(key, lang))


_ITSELF = (EntryType.PUBLISH, EntryType.EVENT, EntryType.CAMPAIGN, EntryType.CONTEST, EntryType.TRAINING)


def place_of(library: Library, event: Event) -> str:
    """Where an event is, in one line: the venue, the place, or the link."""
    place = library.find_all(event, "location")
    parts = (event.venue, *(other.title for other in place))
    return ", ".join(part for part in parts if part) or event.online_url or ""


def _titles(library: Library, item: Item, field: str) -> str:
    return ", ".join(other.title for other in library.find_all(item, field))
