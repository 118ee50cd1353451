"""JSON Feed 1.1.

Source: https://www.jsonfeed.org/version/1.1/, as other pages quote it, 2026-11-25.
"""

import json
from collections.abc import Sequence
from typing import Any

from sahne.syndication.entry import Entry, address
from sahne.syndication.news import News
from sahne.views.public import PublicView
from sahne.words import translate


def as_json_feed(view: PublicView, news: News, entries: Sequence[Entry]) -> bytes:
    """A feed as JSON."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": translate("feed.name", news.lang, company=view.site.name, feed=news.title),
        "home_page_url": address(view, news.page),
        "feed_url": address(view, f"{news.path}.json"),
        "language": news.lang,
        "authors": [{"name": view.site.name, "url": view.site.portal}],
        "items": [_item(entry) for entry in entries],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _item(entry: Entry) -> dict[str, Any]:
    written = {
        "id": entry.uid,
        "url": entry.address,
        "title": entry.title,
        "summary": entry.summary,
        "content_html": entry.html or " ",  # one of its two forms of content is asked for
        "date_published": entry.published.isoformat() if entry.published else None,
        "authors": [{"name": author} for author in entry.authors],
        "tags": list(entry.tags),
        "image": entry.image,
        "language": entry.lang,
    }
    return {name: value for name, value in written.items() if value not in (None, "", [])}
