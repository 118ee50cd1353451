"""How each channel will show an item, as far as is known of its platform."""

from collections.abc import Iterator
from dataclasses import dataclass

from sahne.library import PORTAL
from sahne.models.channel import Channel
from sahne.models.item import Item, Visibility
from sahne.pictures import Picture
from sahne.plain_text import plain_text
from sahne.platforms import platform_of
from sahne.platforms.platform import Platform
from sahne.survey import Survey

_WRITTEN_FOR_IT = frozenset({"post", "story", "contest"})
"""Kinds whose text can be the post itself; a job or an event is a page that a post points to."""


def is_the_text(item: Item) -> bool:
    """Whether an item's own text is what goes out on a network; an item with a page on the portal is only pointed to."""
    if item.kind not in _WRITTEN_FOR_IT or PORTAL in item.channel:
        return False
    return item.kind == "post" or item.visibility is Visibility.INTERNAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """An item on one channel."""

    channel: Channel
    platform: Platform
    shown: str
    """Of the text, what is seen before the reader asks for more; empty where the item is only pointed to."""
    hidden: str
    """What is seen then."""
    cut: str
    """What is beyond the limit, and would be refused."""
    length: int
    """As the platform counts."""
    limit: int | None
    title: str
    """Of the card of a link to its page; empty where its own text goes out."""
    summary: str
    crop: float | None
    """Width to height in which its picture is shown; None where it is shown whole, or there is none."""


def previews(survey: Survey, item: Item, page: str | None) -> Iterator[Preview]:
    """Each channel of an item whose platform is known, in the order of the item.

    Args:
        survey: The workspace.
        item: The item.
        page: The address of its page on the portal, where it has one.
    """
    for channel in survey.library.find_all(item, "channel"):
        platform = platform_of(channel.platform) if isinstance(channel, Channel) and channel.platform else None
        if platform is not None and isinstance(channel, Channel) and channel.slug != PORTAL:
            yield _preview(survey, item, channel, platform, page)


def _preview(survey: Survey, item: Item, channel: Channel, platform: Platform, page: str | None) -> Preview:
    text = plain_text(item.body) if is_the_text(item) else ""
    limit = channel.text_limit or platform.text_limit
    kept = _within(text, platform, limit)
    seen = kept if platform.folded is None or len(kept) <= platform.folded else _at_word(kept, platform.folded)
    return Preview(
        channel=channel,
        platform=platform,
        shown=seen,
        hidden=kept[len(seen) :],
        cut=text[len(kept) :],
        length=platform.count(text),
        limit=limit,
        title="" if text else item.title,
        summary="" if text or page is None else item.summary,
        crop=_crop(survey.picture(item.image) if item.image else None, platform),
    )


def _within(text: str, platform: Platform, limit: int | None) -> str:
    """The longest beginning that the platform takes."""
    if limit is None or platform.count(text) <= limit:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if platform.count(text[:middle]) <= limit else (low, middle - 1)
    return text[:low]


def _at_word(text: str, most: int) -> str:
    """A beginning that ends with a word."""
    space = max(text.rfind(" ", 0, most + 1), text.rfind("\n", 0, most + 1))
    return text[: space if space > most // 2 else most]


def _crop(picture: Picture | None, platform: Platform) -> float | None:
    if picture is None or picture.height == 0:
        return None
    shape = picture.width / picture.height
    narrowest, broadest = platform.narrowest or shape, platform.widest_picture or shape
    return None if narrowest <= shape <= broadest else min(max(shape, narrowest), broadest)
