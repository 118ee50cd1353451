"""The items behind a number: everything that serves a goal, speaks to an audience, goes out on a channel or claims a value."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256

from sahne.models.item import Item
from sahne.planning.slots import moment_of
from sahne.turkish import slugify
from sahne.views.addresses import playbook_path
from sahne.views.gathered import Bundle, Part, leaves, places_of
from sahne.views.told import Telling
from sahne.words.spans import span_words
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.strategy import WORD, strategy_page


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of a list."""

    item: Item
    when: date | datetime | None
    missed: bool = False
    """Whether its day is past and it did not go out."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a bundle is called."""

    own: str
    above: str = ""
    """What several bundles in a row have in common."""
    above_anchor: str = ""


Lines = Bundle[Line, Heading]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A part of a list with its headings."""

    lines: Sequence[Line]
    own: str
    anchor: str | None
    """None where it began on an earlier page."""
    count: int
    """Lines of the whole bundle that are counted: those that went out or are to come."""
    above: str | None
    """None where the part before has the same."""
    above_anchor: str | None


def line_of(item: Item) -> Line:
    """An item with its day."""
    return Line(item=item, when=moment_of(item))


def told_line(told: Telling) -> Line:
    """A publication with its day."""
    return Line(item=told.slot.item, when=told.slot.when, missed=not told.counts)


def list_path(desk: Desk, item: Item) -> str:
    """Of the list of what names an item: below the item's own page, and the same in every language of the playbook."""
    return f"{playbook_path(_known_by(desk, item))}items/"


def year_path(desk: Desk, audience: Item) -> str:
    """Of the weeks of an audience."""
    return f"{playbook_path(_known_by(desk, audience))}weeks/"


def _known_by(desk: Desk, item: Item) -> Item:
    """The language version by which the address of an item is made, whoever reads."""
    versions = desk.home.versions(item)
    return versions.get(desk.home.settings.language) or min(versions.values(), key=lambda one: one.path)


def channel_path(desk: Desk, name: str, channel: Item | None, page: str) -> str:
    """Of a page about a channel: below its own page, where it has a file."""
    below = playbook_path(_known_by(desk, channel)) if channel else f"channels/named-{anchor_of(name)}/"
    return f"{below}{page}/"


def anchor_of(name: str) -> str:
    """A name as a part of an address; one that is no slug, as only a mistake is, gets a few letters that tell it from others."""
    slug = slugify(name)
    return slug if slug == name else f"{slug}-{sha256(name.encode()).hexdigest()[:6]}"


def week_words(monday: date, lang: str) -> str:
    """A week: ``23–29 Kasım 2026``."""
    return span_words(monday, monday + timedelta(days=6), lang)


def places(bundles: Sequence[Lines], path: str) -> Mapping[str, str]:
    """Anchor of a bundle, or of what several have in common -> its address."""
    found = dict(places_of(bundles, path, WORD))
    for bundle in bundles:
        above = bundle.key.above_anchor
        if above and bundle.lines:
            found.setdefault(above, f"{found[bundle.anchor].partition('#')[0]}#{above}")
    return found


def list_pages(
    desk: Desk, path: str, title: str, bundles: Sequence[Lines], back: tuple[str, str], here: str
) -> Iterator[Draft]:
    """A list in pages.

    Args:
        desk: The workspace.
        path: Of its first page.
        title: Of each.
        bundles: In their order.
        back: Title and address of the place that leads here.
        here: The address of the page of the menu that it belongs to.
    """
    seen = ""
    for leaf in leaves(bundles, path, WORD):
        shown, above = list[Shown](), ""
        for part in leaf.parts:
            own = part.bundle.key
            shown.append(_shown(part, first=own.above != above, begins=own.above_anchor != seen))
            above, seen = own.above, own.above_anchor
        yield strategy_page(desk, leaf.sheet.path, "lines", here, title, sheet=leaf.sheet, shown=shown, back=back)


def _shown(part: Part[Line, Heading], *, first: bool, begins: bool) -> Shown:
    heading = part.bundle.key
    return Shown(
        lines=part.lines,
        own=heading.own,
        anchor=None if part.continued else part.bundle.anchor,
        count=sum(not line.missed for line in part.bundle.lines),
        above=heading.above if first and heading.above else None,
        above_anchor=heading.above_anchor if begins and heading.above_anchor else None,
    )
