"""The company's channels elsewhere, as far as somebody made them public.

A channel is internal. It is shown where its file says ``visibility: public``, is live, and has an address and a ``purpose`` in
the language of the page; its name, address and that sentence are all that passes. Of a post nothing passes either, unless
it is public itself and the channel says ``show_posts: true``: then the title, the address and the day of what went out there.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import takewhile
from typing import cast
from urllib.parse import urlsplit

from sahne.library import PORTAL, Library
from sahne.models.channel import Channel
from sahne.models.item import Status, Visibility
from sahne.models.post import Post
from sahne.turkish import sort_key

_MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPost:
    """Something that went out on a channel, where everybody can read it."""

    title: str
    url: str
    day: date | datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicChannel:
    """A channel in one language."""

    name: str
    url: str
    purpose: str
    lang: str
    posts: tuple[ShownPost, ...]
    """Newest first."""

    @property
    def said(self) -> tuple[str, ...]:
        """What the page says of it."""
        return self.name, self.purpose, *(post.title for post in self.posts)


def public_channels(library: Library, today: datetime) -> tuple[PublicChannel, ...]:
    """The channels of each language, by name; the portal itself is none of them."""
    channels = [
        channel for channel in library.of_kind(Channel.kind) if _is_shown(library, cast(Channel, channel), today)
    ]
    ordered = sorted(cast(list[Channel], channels), key=lambda one: (sort_key(one.title), one.path))
    return tuple(
        PublicChannel(
            name=channel.title,
            url=channel.url,
            purpose=channel.purpose[lang],
            lang=lang,
            posts=tuple(sorted(_posts(library, channel, lang, today), key=_newest(library))[:_MOST]),
        )
        for lang in library.settings.languages
        for channel in ordered
        if channel.url and lang in channel.purpose
    )


def _is_shown(library: Library, channel: Channel, today: datetime) -> bool:
    moment = library.settings.moment
    return (
        channel.visibility is Visibility.PUBLIC
        and channel.lang in library.settings.languages
        and (channel.status is Status.PUBLISHED or (channel.status is Status.APPROVED and channel.publish is not None))
        and channel.slug != PORTAL
        and urlsplit(channel.url or "").scheme in ("http", "https")
        and not (channel.publish and moment(channel.publish) > today)
        and not (channel.expires and moment(channel.expires) <= today)
    )


def _posts(library: Library, channel: Channel, lang: str, today: datetime) -> Iterator[ShownPost]:
    moment = library.settings.moment
    for post in cast(tuple[Post, ...], library.of_kind(Post.kind)) if channel.show_posts else ():
        day = post.published_at or post.publish
        if post.visibility is not Visibility.PUBLIC:
            continue  # what a colleague called it is not what the world was told
        if post.status is not Status.PUBLISHED or post.lang != lang or day is None or moment(day) > today:
            continue
        if post.expires and moment(post.expires) <= today:
            continue
        if post.published_url and channel in _stands_on(library, post, post.published_url):
            yield ShownPost(title=post.title, url=post.published_url, day=day)


def _stands_on(library: Library, post: Post, url: str) -> list[Channel]:
    """The channels of a post on whose site its address is; of several on one site those whose address it goes on from."""
    if urlsplit(url).scheme not in ("http", "https"):
        return []
    channels = [cast(Channel, channel) for channel in library.find_all(post, "channel")]
    shared = {channel.path: _shared(_steps(url), _steps(channel.url or "")) for channel in channels}
    most = max(shared.values(), default=0)
    return [channel for channel in channels if most and shared[channel.path] == most]


def _steps(url: str) -> list[str]:
    """Host, and the parts of the path."""
    parts = urlsplit(url)
    return [(parts.hostname or "").removeprefix("www."), *(part for part in parts.path.split("/") if part)]


def _shared(one: list[str], other: list[str]) -> int:
    """How many steps two addresses have in common at their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _newest(library: Library) -> Callable[[ShownPost], tuple[float, str]]:
    return lambda post: (-library.settings.moment(post.day).timestamp(), post.url)
