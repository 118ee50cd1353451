"""Atom.

Source: RFC 4287.
"""

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from sahne.syndication.entry import NO_DAY, Entry, address
from sahne.syndication.news import News
from sahne.syndication.xml import as_bytes, put, put_if
from sahne.views.public import PublicView
from sahne.words import translate


def as_atom(view: PublicView, news: News, entries: Sequence[Entry]) -> bytes:
    """A feed as Atom; a day that nobody wrote, and Atom asks for, is that of ``NO_DAY``."""
    own = address(view, f"{news.path}.atom")
    root = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": news.lang})
    put(root, "id", own)
    put(root, "title", translate("feed.name", news.lang, company=view.site.name, feed=news.title))
    put(root, "updated", max((entry.published or NO_DAY for entry in entries), default=NO_DAY).isoformat())
    put(root, "link", rel="self", type="application/atom+xml", href=own)
    put(root, "link", rel="alternate", type="text/html", href=address(view, news.page))
    put(put(root, "author"), "name", view.site.name)
    for entry in entries:
        _entry(root, entry)
    return as_bytes(root)


def _entry(root: ET.Element, entry: Entry) -> None:
    made = put(root, "entry")
    put(made, "id", entry.uid)
    put(made, "title", entry.title)
    put(made, "updated", (entry.published or NO_DAY).isoformat())
    put_if(made, "published", entry.published.isoformat() if entry.published else None)
    put(made, "link", rel="alternate", type="text/html", href=entry.address)
    for author in entry.authors:
        put(put(made, "author"), "name", author)
    for tag in entry.tags:
        put(made, "category", term=tag)
    put_if(made, "summary", entry.summary)
    put(made, "content", entry.html, type="html")
