"""The feed of the podcast: RSS with what Apple and Spotify ask for, and what Podcasting 2.0 adds.

Source, all read 2026-11-25: Apple's requirements as https://help.prx.org/hc/en-us/articles/360023748473 and the podcast
namespace's ``itunes_reference.md`` quote them; ``docs/tags/`` guid, person, transcript and chapters, and
``docs/examples/chapters/jsonChapters.md`` of https://github.com/Podcastindex-org/podcast-namespace.
"""

import json
from email.utils import format_datetime
from uuid import UUID, uuid5
from xml.etree import ElementTree as ET

from sahne.syndication.entry import AsHtml, absolute, address, newest_first, published, urn_of
from sahne.syndication.rss import SPACES
from sahne.syndication.xml import as_bytes, put, put_if
from sahne.transcripts import MEDIA_TYPES
from sahne.views.addresses import section_path
from sahne.views.public import PublicEpisode, PublicView
from sahne.views.show import PublicShow, Recording

PATH = "feeds/podcast.rss"
"""On the portal; an app knows a show by it, so it never moves."""
_SPACES = SPACES | {
    "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
}
_PODCASTS = UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
_MOST = 1000
"""Episodes; apps forget what is no longer in the feed."""
_LONGEST = 4000
"""Bytes of a description."""


def heard(view: PublicView) -> list[PublicEpisode]:
    """The episodes of the feed, newest first: each once, in the language of the show where it has it."""
    if view.show is None:
        return []
    own = tuple(item for item in view.items if isinstance(item, PublicEpisode) and item.recording)
    spoken = tuple(item for item in own if item.lang == _spoken(view.show, item))
    return [item for item in newest_first(view, spoken, _MOST) if isinstance(item, PublicEpisode)]


def _spoken(show: PublicShow, item: PublicEpisode) -> str:
    return show.lang if show.lang in item.translations else next(iter(item.translations))


def chapters_path(episode: PublicEpisode) -> str:
    """Where the chapters of an episode are."""
    return f"{episode.path}chapters.json"


def as_chapters(episode: PublicEpisode) -> bytes:
    """The chapters as apps read them; times in seconds."""
    chapters = [{"startTime": one.start.total_seconds(), "title": one.title} for one in episode.chapters]
    data = {"version": "1.2.0", "title": episode.title, "chapters": chapters}
    return json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def as_podcast(view: PublicView, as_html: AsHtml) -> bytes | None:
    """The feed; None while there is nothing to hear."""
    episodes = heard(view)
    if view.show is None or not episodes:
        return None
    root = ET.Element("rss", {"version": "2.0", **_SPACES})
    channel = put(root, "channel")
    _head(view, view.show, channel)
    days = [day for episode in episodes if (day := published(view, episode))]
    put_if(channel, "lastBuildDate", format_datetime(max(days)) if days else None)
    for episode in episodes:
        if episode.recording:
            _item(view, put(channel, "item"), episode, episode.recording, as_html)
    return as_bytes(root)


def _head(view: PublicView, show: PublicShow, channel: ET.Element) -> None:
    own = address(view, PATH)
    page = show.link or address(view, section_path("episode", show.lang, view.site.languages))
    put(channel, "title", show.title)
    put(channel, "link", page)
    put(channel, "description", _cut(show.description))
    put(channel, "language", show.lang)
    put_if(channel, "copyright", show.copyright)
    put(channel, "atom:link", rel="self", type="application/rss+xml", href=own)
    put(channel, "itunes:author", show.author)
    put(channel, "itunes:type", str(show.type))
    if show.email:
        owner = put(channel, "itunes:owner")
        put(owner, "itunes:name", show.author)
        put(owner, "itunes:email", show.email)
    if show.image:
        put(channel, "itunes:image", href=address(view, show.image))
    for category in show.categories:
        _category(channel, category)
    if show.explicit is not None:
        put(channel, "itunes:explicit", _truth(show.explicit))
    put(channel, "podcast:guid", show.guid or str(uuid5(_PODCASTS, own.partition("://")[2].rstrip("/"))))
    put(channel, "podcast:medium", "podcast")


def _category(channel: ET.Element, category: str) -> None:
    whole, _, part = category.partition(" > ")
    above = put(channel, "itunes:category", text=whole)
    if part:
        put(above, "itunes:category", text=part)


def _truth(explicit: bool) -> str:
    return "true" if explicit else "false"


def _item(view: PublicView, item: ET.Element, episode: PublicEpisode, sound: Recording, as_html: AsHtml) -> None:
    page = address(view, episode.path)
    day = published(view, episode)
    put(item, "title", episode.title)
    put(item, "link", page)
    put(item, "guid", episode.uid or urn_of(view, episode), isPermaLink="false")  # as it was at another host
    put_if(item, "pubDate", format_datetime(day) if day else None)
    put(item, "enclosure", url=address(view, sound.path), length=str(sound.size), type=sound.media_type)
    put(item, "description", _cut(episode.summary or episode.title))
    put_if(item, "content:encoded", absolute(as_html(episode), page))
    put_if(item, "itunes:duration", str(round(episode.duration.total_seconds())) if episode.duration else None)
    put_if(item, "itunes:season", str(episode.season or ""))
    put_if(item, "itunes:episode", str(episode.episode or ""))
    put(item, "itunes:episodeType", "full")
    if view.show and view.show.explicit is not None:
        put(item, "itunes:explicit", _truth(view.show.explicit))
    if episode.picture:
        put(item, "itunes:image", href=address(view, episode.picture.path))
    for credit in episode.credits:
        put(item, "podcast:person", credit.name, role=credit.role)
    _extras(view, item, episode)


def _extras(view: PublicView, item: ET.Element, episode: PublicEpisode) -> None:
    ending = (episode.transcript or "").rpartition(".")[2].lower()
    if episode.transcript and ending in MEDIA_TYPES:
        captions = {"rel": "captions"} if ending in ("vtt", "srt") else {}
        url = address(view, episode.transcript)
        put(item, "podcast:transcript", url=url, type=MEDIA_TYPES[ending], language=episode.lang, **captions)
    if episode.chapters:
        put(item, "podcast:chapters", url=address(view, chapters_path(episode)), type="application/json+chapters")


def _cut(text: str) -> str:
    """The text in as many bytes as Apple reads of a description."""
    return text.encode("utf-8", "replace")[:_LONGEST].decode("utf-8", "ignore")
