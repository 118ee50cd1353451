"""All of it as files."""

from collections.abc import Iterator

from sahne.syndication.atom import as_atom
from sahne.syndication.entry import AsHtml, entry_of, newest_first
from sahne.syndication.indeed import as_indeed, indeed_path
from sahne.syndication.json_feed import as_json_feed
from sahne.syndication.news import MOST, news_of
from sahne.syndication.podcast import PATH, as_chapters, as_podcast, chapters_path, heard
from sahne.syndication.rss import as_rss
from sahne.views.public import PublicView

FORMS = (
    ("rss", "application/rss+xml", "RSS", as_rss),
    ("atom", "application/atom+xml", "Atom", as_atom),
    ("json", "application/feed+json", "JSON Feed", as_json_feed),
)
"""Ending, type, name, and what writes it."""


def syndicated(view: PublicView, as_html: AsHtml) -> dict[str, bytes]:
    """Every feed that is no calendar, by its path on the portal."""
    return dict(_files(view, as_html))


def _files(view: PublicView, as_html: AsHtml) -> Iterator[tuple[str, bytes]]:
    for news in news_of(view):
        entries = [entry_of(view, item, as_html) for item in newest_first(view, news.items, MOST)]
        for ending, _, _, write in FORMS:
            yield f"{news.path}.{ending}", write(view, news, entries)
    for lang in view.site.languages:
        yield indeed_path(view, lang), as_indeed(view, lang, as_html)
    podcast = as_podcast(view, as_html)
    if podcast:
        yield PATH, podcast
    for episode in heard(view):
        if episode.chapters:
            yield chapters_path(episode), as_chapters(episode)
