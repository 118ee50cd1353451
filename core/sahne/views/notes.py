"""What the calendars, the board and the lists show of an entry or an item, and by which numbers a filter finds it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sahne.calendars.facets import SEEN, feed_names, first_version
from sahne.filters import NAMED, Marks, marks_of, marks_of_entry
from sahne.kinds import KINDS
from sahne.library import PORTAL, Library
from sahne.models.item import Item, Status
from sahne.plan import Entry, EntryType, Moment, Plan
from sahne.planning.slots import moment_of
from sahne.saved_views import FACETS
from sahne.turkish import sort_key
from sahne.views.addresses import playbook_path
from sahne.words import language_words, translate

_ITSELF = (EntryType.PUBLISH, EntryType.EVENT, EntryType.CAMPAIGN, EntryType.CONTEST, EntryType.TRAINING)
_CLOCKED = (EntryType.PUBLISH, EntryType.EVENT, EntryType.TRAINING)
_DATED = (*(kind.name for kind in KINDS if kind.purposeful), "training", "goal")
"""Kinds of which calendars have entries."""
LISTED = tuple(kind.name for kind in KINDS if kind.purposeful)
"""Kinds that the board and the list of everything show: what goes out to people."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a facet."""

    number: int
    """By which pages know it."""
    facet: str
    value: str
    """As addresses and settings write it."""
    title: str
    feed: str | None
    """The name of the calendar that holds exactly what has it; None where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An entry or an item in one line."""

    title: str
    path: str
    """Of the item's page in the playbook."""
    type: str
    """What happens; of an item its kind."""
    item: Item
    clocked: bool = False
    """Whether its hour, where it has one, says something."""
    channels: Sequence[str] = ()
    """Titles, and so with the rest."""
    audiences: Sequence[str] = ()
    goal: str = ""
    campaign: str = ""
    owner: str = ""
    numbers: Sequence[int] = ()
    """Of its choices."""


@dataclass(frozen=True)
class Notes:
    """The notes of a library; each is made when it is asked for, and once."""

    library: Library
    """As the reader wants it."""
    home: Library
    """As the workspace speaks: marks and calendars are called after its first language, for every reader alike."""
    choices: Mapping[tuple[str, str], Choice]
    """By facet and value, in the order in which they are shown."""
    _made: dict[str, Note] = field(default_factory=dict, repr=False, compare=False)

    def of(self, entry: Entry) -> Note:
        """An entry."""
        if entry.uid not in self._made:
            lang = self.library.settings.language
            item = entry.item
            title = item.title if entry.type in _ITSELF else translate(f"feed.{entry.type}", lang, title=item.title)
            marks = marks_of_entry(self.home, entry)
            self._made[entry.uid] = self._note(item, title, entry.type.value, marks, entry.type in _CLOCKED)
        return self._made[entry.uid]

    def of_item(self, item: Item) -> Note:
        """An item; its path cannot be a UID, for it has a slash and an ending."""
        if item.path not in self._made:
            self._made[item.path] = self._note(item, item.title, item.kind, marks_of(self.home, item), True)
        return self._made[item.path]

    def _note(self, item: Item, title: str, type: str, marks: Marks, clocked: bool) -> Note:
        chosen = [self.choices[facet, one] for facet in FACETS for one in marks[facet] if (facet, one) in self.choices]
        titles: defaultdict[str, list[str]] = defaultdict(list)
        for choice in chosen:
            titles[choice.facet].append(choice.title)
        return Note(
            title=title,
            path=playbook_path(item),
            type=type,
            item=item,
            clocked=clocked,
            channels=tuple(titles["channel"]),
            audiences=tuple(titles["audience"]),
            goal=", ".join(titles["goal"]),
            campaign=", ".join(titles["campaign"]),
            owner=", ".join(titles["owner"]),
            numbers=tuple(choice.number for choice in chosen),
        )

    def among(self, notes: Iterable[Note]) -> list[tuple[str, list[Choice]]]:
        """The facets of some notes, with their choices in order.

        A name of a registry that none has is left out, for there may be thousands; the few words of the others stay.
        """
        numbers = {number for note in notes for number in note.numbers}
        found: defaultdict[str, list[Choice]] = defaultdict(list)
        for choice in self.choices.values():
            if choice.number in numbers or choice.facet not in NAMED:
                found[choice.facet].append(choice)
        return [(facet, found[facet]) for facet in FACETS if facet in found]


def notes_of(library: Library, home: Library) -> Notes:
    """The notes of a library, and every choice there is."""
    feeds = {name for name, _, _ in feed_names(home)}
    lang = library.settings.language
    pairs = [(facet, value, title) for facet in FACETS for value, title in _values(home, facet, lang)]
    return Notes(
        library,
        home,
        {
            (facet, value): Choice(number, facet, value, title, _feed(facet, value, feeds))
            for number, (facet, value, title) in enumerate(pairs)
        },
    )


def _feed(facet: str, value: str, feeds: Iterable[str]) -> str | None:
    """The calendar of a person holds what they have to do, and not what they own."""
    name = f"{facet}-{value}"
    return name if facet != "owner" and name in feeds else None


def _values(home: Library, facet: str, lang: str) -> list[tuple[str, str]]:
    match facet:
        case "status":
            return [(status.value, translate(f"status.{status}", lang)) for status in Status]
        case "kind":
            kinds = (kind.name for kind in KINDS if home.of_kind(kind.name))
            return [(kind, translate(f"kinds.{kind}", lang)) for kind in kinds if kind in _DATED]
        case "lang":
            spoken = dict.fromkeys((*home.settings.languages, *(item.lang for item in home.items)))
            return [(one, language_words(one, lang)) for one in spoken]
        case _:
            return _registry(home, facet, lang)


def _registry(home: Library, facet: str, lang: str) -> list[tuple[str, str]]:
    kind = Item.references[facet]
    firsts = [item for item in home.of_kind(kind) if first_version(home, item) is item]
    own = [(item.slug, (home.version(item, lang) or item).title) for item in firsts]
    if facet == "channel" and not home.find(kind, PORTAL, home.settings.language):
        own.append((PORTAL, translate("plan.portal", lang)))
    return sorted(own, key=lambda pair: (sort_key(pair[1]), pair[0]))


def seen_plan(plan: Plan) -> Plan:
    """What goes out and takes place of a plan, and what it is for: what the calendar of a channel, a goal or a kind holds."""
    return Plan(tuple(entry for entry in plan.entries if entry.type in SEEN))


def day_of_item(library: Library, item: Item) -> Moment | None:
    """The day or time under which lists have an item: when it goes out or went out, else when it begins."""
    when: Moment | None = moment_of(item) or getattr(item, "start", None) or getattr(item, "date_posted", None)
    return when.astimezone(library.settings.timezone) if isinstance(when, datetime) else when
