"""The feeds of a page, as its head and its line about following name them."""

from collections.abc import Mapping
from dataclasses import dataclass

from sahne.syndication.files import FORMS
from sahne.syndication.news import news_by_page
from sahne.syndication.podcast import PATH, heard
from sahne.views.addresses import section_path
from sahne.views.public import PublicView
from sahne.words import translate


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
    if heard(view):
        for lang in view.site.languages:
            title = view.show.title if view.show else translate("follow.podcast", lang)
            page = section_path("episode", lang, view.site.languages)
            links.setdefault(page, []).append(Followed(title, "RSS", "application/rss+xml", PATH))
    return links
