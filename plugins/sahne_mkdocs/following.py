"""The feeds of a page, as its head and its line about following name them."""

from collections.abc import Mapping
from dataclasses import dataclass

from sahne.syndication.files import FORMS
from sahne.syndication.news import news_by_page
from sahne.syndication.podcast import PATH, heard
from sahne.views.addresses import prefix, section_path
from sahne.views.public import PublicView


@dataclass(frozen=True, slots=True)
class Followed:
    """A feed in one form."""

    title: str
    form: str
    """``RSS``."""
    type: str
    path: str


def follow_links(view: PublicView) -> Mapping[str, list[Followed]]:
    """Path of a page -> its feeds in each form; that of the podcast comes in the one form that apps read."""
    links = {
        page: [
            Followed(one.title, form, type, f"{one.path}.{ending}") for one in news for ending, type, form, _ in FORMS
        ]
        for page, news in news_by_page(view).items()
    }
    if view.show and heard(view):
        for lang in view.site.languages:
            pages = (section_path("episode", lang, view.site.languages), prefix(lang, view.site.languages))
            for page in (*pages, *(episode.path for episode in view.of_kind("episode", lang))):
                links.setdefault(page, []).append(Followed(view.show.title, "RSS", "application/rss+xml", PATH))
    return links
