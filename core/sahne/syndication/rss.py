"""RSS 2.0.

Source: https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile, as other pages quote them,
2026-11-25.
"""

from collections.abc import Sequence
from email.utils import format_datetime
from xml.etree import ElementTree as ET

from sahne.syndication.entry import Entry, address
from sahne.syndication.news import News
from sahne.syndication.xml import as_bytes, put, put_if
from sahne.views.public import PublicView
from sahne.words import translate

SPACES = {
    "xmlns:atom": "http://www.w3.org/2005/Atom",
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
}


def as_rss(view: PublicView, news: News, entries: Sequence[Entry]) -> bytes:
    """A feed as RSS."""
    root = ET.Element("rss", {"version": "2.0", **SPACES})
    channel = put(root, "channel")
    put(channel, "title", translate("feed.name", news.lang, company=view.site.name, feed=news.title))
    put(channel, "link", address(view, news.page))
    put(channel, "description", news.title)
    put(channel, "language", news.lang)
    put(channel, "atom:link", rel="self", type="application/rss+xml", href=address(view, f"{news.path}.rss"))
    days = [entry.published for entry in entries if entry.published]
    put_if(channel, "lastBuildDate", format_datetime(max(days)) if days else None)
    for entry in entries:
        _item(channel, entry)
    return as_bytes(root)


def _item(channel: ET.Element, entry: Entry) -> None:
    item = put(channel, "item")
    put(item, "title", entry.title)
    put(item, "link", entry.address)
    put(item, "guid", entry.uid, isPermaLink="false")
    put_if(item, "pubDate", format_datetime(entry.published) if entry.published else None)
    for author in entry.authors:
        put(item, "dc:creator", author)
    for tag in entry.tags:
        put(item, "category", tag)
    put(item, "description", entry.summary or entry.title)
    put_if(item, "content:encoded", entry.html)
