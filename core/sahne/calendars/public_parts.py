"""The parts of the portal's feeds: one for each team, each place of work, and each community."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from sahne.calendars.lock import part_name
from sahne.views.public import PublicEvent, PublicItem, PublicJob, PublicView


@dataclass(frozen=True, slots=True)
class Part:
    """A feed of some of the events of a language."""

    name: str
    """Of its file: ``team-operasyon``."""
    title: str
    text: str
    """The key of its description."""
    takes: Callable[[PublicItem], bool]
    """Whether what an item has in the calendar is in it."""


def parts_of_portal(view: PublicView, lang: str) -> Iterator[Part]:
    """A feed for every public team, place and community, be there something in it now or not, for people stay subscribed."""
    for team in view.of_kind("team", lang):
        yield _part(team, partial(_is_of, team))
    for place in view.of_kind("location", lang):
        yield _part(place, partial(_is_at, place))
    for community in view.of_kind("community", lang):
        yield _part(community, partial(is_held_by, community))


def part_of(item: PublicItem) -> str:
    """What the feed of a team, a place or a community is called."""
    return part_name(item.kind, item.path.rstrip("/").rpartition("/")[2])


def _part(item: PublicItem, takes: Callable[[PublicItem], bool]) -> Part:
    return Part(part_of(item), item.title, f"feed.{item.kind}_text", takes)


def _is_of(team: PublicItem, item: PublicItem) -> bool:
    return isinstance(item, PublicJob) and item.team is not None and item.team.path in team.translations.values()


def _is_at(place: PublicItem, item: PublicItem) -> bool:
    """An event may be told in another language than the feed's, and so its place by the page in that language."""
    if isinstance(item, PublicJob):
        return any(one.path in place.translations.values() for one in item.places)
    return isinstance(item, PublicEvent) and item.place is not None and item.place.path in place.translations.values()


def is_held_by(community: PublicItem, item: PublicItem) -> bool:
    """Whether an event, in whatever language it is told, is one of a community."""
    held = item.community if isinstance(item, PublicEvent) else None
    return held is not None and held.path in community.translations.values()
