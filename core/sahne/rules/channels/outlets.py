"""Which items are still to go out, on which networks, and with which text."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sahne.diagnostic import Place
from sahne.kinds import BY_NAME
from sahne.models.channel import Channel
from sahne.models.item import Item, Status
from sahne.plain_text import plain_text
from sahne.platforms import platform_of
from sahne.platforms.platform import Platform
from sahne.source import Source
from sahne.survey import Survey
from sahne.views.previews import is_the_text

READY = frozenset({Status.REVIEW, Status.APPROVED})
_OPEN = READY | {Status.DRAFT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """An item on its way to one network."""

    source: Source
    item: Item
    number: int
    """Of the network among the item's channels, from 0."""
    channel: Channel
    platform: Platform

    @property
    def place(self) -> Place:
        """Where the item names the channel."""
        listed = isinstance(self.source.fields.get("channel"), list)
        return self.source.place("channel", self.number) if listed else self.source.place("channel")

    @property
    def is_the_text(self) -> bool:
        """Whether the item's own text is what goes out."""
        return is_the_text(self.item)

    @property
    def text(self) -> str:
        """What goes out, read from the file now."""
        return plain_text(self.source.body)


def outlets(survey: Survey) -> tuple[Outlet, ...]:
    """Every item that has not gone out yet, once for each network that it goes to."""
    return tuple(_outlets(survey))


def _outlets(survey: Survey) -> Iterator[Outlet]:
    networks = dict(_networks(survey))
    if not networks:
        return
    for item in survey.library.items:
        if item.channel and is_to_go_out(item, survey.today):
            for number, name in enumerate(item.channel):
                if name in networks:
                    channel, platform = networks[name]
                    yield Outlet(
                        source=survey.source(item), item=item, number=number, channel=channel, platform=platform
                    )


def _networks(survey: Survey) -> Iterator[tuple[str, tuple[Channel, Platform]]]:
    """Every name of a channel whose platform is known."""
    for _, channel in survey.of(Channel):
        platform = platform_of(channel.platform) if channel.platform else None
        if platform is not None:
            for name in (channel.slug, channel.translation_key, channel.id):
                if name:
                    yield name, (channel, platform)


def is_to_go_out(item: Item, today: date) -> bool:
    """Whether it is written to be shown, and neither done nor past its day."""
    if item.status not in _OPEN or item.published_at or item.published_url or not BY_NAME[item.kind].purposeful:
        return False
    if item.publish is None:
        return True
    day = item.publish.date() if isinstance(item.publish, datetime) else item.publish
    return day >= today
