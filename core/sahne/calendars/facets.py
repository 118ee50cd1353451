"""Of which of the team's feeds an entry is a part."""

from collections.abc import Iterator

from sahne.kinds import KINDS
from sahne.library import Library
from sahne.models.item import Item, Status
from sahne.plan import Entry, EntryType
from sahne.saved_views import view_slug
from sahne.words import language_words, translate

ALL = "all"
"""The feed of everything."""
HOLIDAYS = "holidays"
FACETS = (
    ("channel", "channel"),
    ("audience", "audience"),
    ("goal", "goal"),
    ("campaign", "campaign"),
)
"""Field -> the kind that it names; there is one feed for each entry of the registry."""
_KINDS = tuple(kind.name for kind in KINDS if kind.purposeful)
SEEN = (
    *(EntryType.PUBLISH, EntryType.EVENT, EntryType.OPENS, EntryType.CLOSES, EntryType.CAMPAIGN, EntryType.CONTEST),
    *(EntryType.TRAINING, EntryType.TARGET),
)
"""What the world sees, and what it is for; all else is work, and stands in the feeds of those who do it."""
_REVIEWS = (EntryType.REVIEW, EntryType.LEGAL, EntryType.REVIEW_BY, EntryType.CONSENT)


def facets_of(library: Library, entry: Entry) -> Iterator[str]:
    """The names of its feeds, besides that of everything; one may come twice."""
    if entry.item.kind == "training":
        yield "training"
    if entry.type in _REVIEWS:
        yield "reviews"
    for person in entry.acts:
        yield f"owner-{first_version(library, person).slug}"
    if entry.type in SEEN:
        yield f"kind-{entry.item.kind}"
        yield from _named(library, entry.item)
        shared = entry.type is not EntryType.PUBLISH
        yield from (f"lang-{lang}" for lang in (library.versions(entry.item) if shared else (entry.item.lang,)))


def _named(library: Library, item: Item) -> Iterator[str]:
    for field, kind in FACETS:
        for other in library.find_all(item, field):
            yield f"{field}-{first_version(library, other).slug}"
        if kind == item.kind:
            yield f"{field}-{first_version(library, item).slug}"


def feed_names(library: Library) -> Iterator[tuple[str, str, str]]:
    """Name, title and key of the description of every feed; one that is empty for now stays, for people subscribe to it."""
    lang = library.settings.language
    yield ALL, translate("feed.all", lang), "feed.plan_text"
    yield HOLIDAYS, translate("feed.holidays", lang), "feed.holidays_text"
    yield "reviews", translate("feed.reviews", lang), "feed.reviews_text"
    yield "training", translate("calendar.training", lang), "feed.plan_text"
    for kind in _KINDS:
        if library.of_kind(kind):
            yield f"kind-{kind}", translate(f"kinds.{kind}", lang), "feed.part_text"
    for spoken in library.settings.languages:
        yield f"lang-{spoken}", language_words(spoken, lang), "feed.part_text"
    for field, kind in FACETS:
        for item in library.of_kind(kind):
            if first_version(library, item) is item:
                yield f"{field}-{item.slug}", item.title, "feed.part_text"
    yield from ((f"owner-{person.slug}", person.title, "feed.owner_text") for person in _busy(library))
    yield from ((f"view-{view_slug(name)}", name, "feed.view_text") for name in library.settings.views)


def _busy(library: Library) -> list[Item]:
    """The people whom an item names as its owner or reviewer, by path."""
    live = (item for item in library.items if item.status is not Status.ARCHIVED)
    named = (person for item in live for field in ("owner", "reviewers") for person in library.find_all(item, field))
    people = {person.path: person for person in (first_version(library, one) for one in named)}
    return [people[path] for path in sorted(people)]


def first_version(library: Library, item: Item) -> Item:
    """The version of a registry's entry after which its feed is called."""
    return library.version(item, library.settings.language) or item
