"""The whole import of a calendar: every event becomes an item, or is named with the reason."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from pathlib import Path

from sahne.errors import WriteError
from sahne.files import write
from sahne.importing.addresses import LONGEST, short_slug
from sahne.importing.document import Refused
from sahne.importing.ics.blocks import Block, blocks_of, within
from sahne.importing.ics.event import Found, read_event
from sahne.importing.ics.items import Address, Imported, as_item, title_of
from sahne.importing.ics.lines import Text
from sahne.importing.ics.places import Asked, Lost, Place
from sahne.importing.ics.series import places_of
from sahne.importing.ics.times import UnusableError
from sahne.importing.ics.zones import Zones, zones_of
from sahne.importing.recipe import Recipe
from sahne.importing.run import BEFORE_IT
from sahne.library import Library
from sahne.said import Said, Words

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{7,63}")
_YEARS_AHEAD = 3
IS_THERE = Words(en="it is in the workspace already, as {file}", tr="çalışma alanında zaten var: {file}")
NOTHING_TO_DO = Words(
    en="Change it there; what is imported never overwrites it.",
    tr="Değişikliği orada yapın; içeri aktarılan, onun üzerine yazmaz.",
)
EXPORT_AGAIN = Words(
    en="Correct it in the calendar and export it again, or write it with sahne new.",
    tr="Takvimde düzeltip yeniden dışa aktarın ya da sahne new ile yazın.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """What became of every event of a calendar."""

    name: str
    """The file."""
    found: int
    """Events in it."""
    imported: tuple[Imported, ...]
    refused: tuple[Refused, ...]
    others: Counter[str]
    """Components that are no events, by name: ``VTODO``."""
    left: Counter[str]
    """What no item has a place for, by name."""
    notes: tuple[Said, ...] = ()
    """Of the file itself."""

    @property
    def versions(self) -> dict[str, int]:
        """UID of each item -> the SEQUENCE that its event had reached."""
        return {str(one.item.calendar_uid): one.place.found.version[0] for one in self.imported}


@dataclass(slots=True)
class _Shelf:
    """What the workspace has, and what was added to it."""

    uids: dict[str, str]
    """In small letters -> file."""
    slugs: set[str]
    files: set[str]
    """In small letters, as some disks have no others."""
    numbers: dict[str, Iterator[int]] = field(default_factory=dict)


def bring(text: Text, name: str, recipe: Recipe, library: Library, today: date, new_id: Callable[[], str]) -> Import:
    """Make items of a calendar; nothing is written.

    Args:
        text: The lines of the calendar.
        name: Of the file, for the report.
        recipe: What was asked for.
        library: The workspace.
        today: What repeats without end is ended three years after it.
        new_id: Gives an id that no other item has.
    """
    blocks = tuple(within(blocks_of(text)))
    events = [block for block in blocks if block.name == "VEVENT"]
    read = list(_read(events, zones_of(blocks, library.settings.timezone)))
    asked = Asked(
        home=library.settings.timezone,
        horizon=date(today.year + _YEARS_AHEAD, 12, 31),
        repeats="repeat" in recipe.known,
    )
    founds = [one for one in read if isinstance(one, Found)]
    shelf, lang = _shelf(library, recipe), library.settings.language
    ended = [_ended(one, shelf, recipe, library, new_id) for one in places_of(founds, asked)]
    refused = [one for one in (*read, *ended) if isinstance(one, Refused)]
    return Import(
        name=name,
        found=len(events),
        imported=tuple(one for one in ended if isinstance(one, Imported)),
        refused=tuple(sorted(refused, key=lambda one: (one.line, one.message.within(lang)))),
        others=Counter(block.name for block in blocks if block.name in ("VTODO", "VJOURNAL", "VFREEBUSY")),
        left=sum((one.left for one in founds), Counter[str]()),
        notes=text.notes,
    )


def place(root: Path, imported: Sequence[Imported]) -> None:
    """Write the items into the workspace.

    Raises:
        WriteError: The disk is full, or the folder cannot be written; the files that were written before are whole.
    """
    for done, one in enumerate(imported):
        try:
            write(root / one.target, one.data)
        except WriteError as error:
            raise WriteError(BEFORE_IT(said=error.said, done=done, all=len(imported))) from error


def _read(events: Iterable[Block], zones: Zones) -> Iterator[Found | Refused]:
    for block in events:
        try:
            yield read_event(block, zones)
        except UnusableError as error:
            yield Refused(" ".join(block.text("SUMMARY").split()), error.said, EXPORT_AGAIN(), block.line)


def _shelf(library: Library, recipe: Recipe) -> _Shelf:
    uids = {uid.lower(): item.path for item in library.items for uid in (item.uid, item.id) if uid}
    slugs = {item.slug for item in library.of_kind(recipe.kind.name)}
    return _Shelf(uids, slugs, {source.path.lower() for source in library.sources})


def _ended(
    one: Place | Lost, shelf: _Shelf, recipe: Recipe, library: Library, new_id: Callable[[], str]
) -> Imported | Refused:
    if isinstance(one, Lost):
        return Refused(one.found.title, one.why, EXPORT_AGAIN(), one.found.line)
    there = shelf.uids.get(one.uid.lower()) if one.uid else None
    if there is not None:
        return Refused(one.found.title, IS_THERE(file=there), NOTHING_TO_DO(), one.found.line)
    address = _address(one, shelf, recipe, title_of(one, library.settings), new_id)
    item = as_item(one, address, recipe, library.settings)
    if isinstance(item, Imported):
        shelf.uids[(address.uid or address.id).lower()] = address.target
        shelf.slugs.add(address.slug)
        shelf.files.add(address.target.lower())
    return item


def _address(one: Place, shelf: _Shelf, recipe: Recipe, title: str, new_id: Callable[[], str]) -> Address:
    slug = next(slug for slug in _slugs(title, f"{one.start:%Y-%m-%d}", shelf) if _is_free(slug, shelf, recipe))
    own = _ID.fullmatch(one.uid) is not None
    return Address(
        id=one.uid if own else new_id(),
        uid=None if own or not one.uid else one.uid,
        slug=slug,
        target=f"{recipe.into}/{slug}.md",
    )


def _slugs(title: str, day: str, shelf: _Shelf) -> Iterator[str]:
    """The title, then with its day, then with a number."""
    yield short_slug(title)
    dated = f"{short_slug(title, LONGEST - len(day) - 1)}-{day}"
    yield dated
    numbers = shelf.numbers.setdefault(dated, count(2))
    yield from (f"{short_slug(dated, LONGEST - 6)}-{number}" for number in numbers)


def _is_free(slug: str, shelf: _Shelf, recipe: Recipe) -> bool:
    return slug not in shelf.slugs and f"{recipe.into}/{slug}.md".lower() not in shelf.files
