"""The career portal: every page and file of it, made from what is public and nothing else."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from sahne.calendars.feed import Feed, as_bytes
from sahne.calendars.public import public_feeds
from sahne.calendars.single import SingleEvent, single_events
from sahne.views.addresses import prefix, section_path
from sahne.views.card import card_of
from sahne.views.communities import community_feed, events_of
from sahne.views.job_board import boards_of, similar
from sahne.views.public import PublicEvent, PublicItem, PublicJob, PublicView
from sahne.views.spoken import jobs_spoken_of, stories_of
from sahne.views.structured_data import organization_json_ld
from sahne.views.voices import voices
from sahne.words import list_words, translate
from sahne_mkdocs.brand import as_css, as_icon, papers, style_sheet
from sahne_mkdocs.following import follow_links
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.policy import header_lines
from sahne_mkdocs.sections import SECTIONS
from sahne_mkdocs.sections.app import manifest_path
from sahne_mkdocs.sections.search import search_path
from sahne_mkdocs.sections.social import social_paths
from sahne_mkdocs.subscribing import qr_codes, static_files, subscriptions
from sahne_mkdocs.typefaces import first_letters, font_faces, font_files

LISTED = ("job", "story", "post", "event", "episode", "contest", "community", "team", "location", "value")
"""Kinds that have a list on the portal; ``menu`` chooses some of them, in its own order."""
_TEMPLATES = {"story": "article", "post": "article"}


@dataclass(frozen=True, slots=True)
class Calendars:
    """What can be subscribed to, and what can be added by itself."""

    feeds: Sequence[Feed]
    single: Mapping[str, SingleEvent]
    """By the path of the page of an event."""


def calendars_of(view: PublicView) -> Calendars:
    """The calendars of the portal, made once for its pages and its files."""
    feeds = public_feeds(view)
    return Calendars(feeds, single_events(view, feeds))


def portal_pages(view: PublicView, calendars: Calendars) -> Iterator[Draft]:
    """Every generated page: items, the lists of their kinds, and the calendars."""
    for item in view.items:
        yield _item_page(view, item, calendars.single.get(item.path))
    for lang in view.site.languages:
        for kind in LISTED:
            if kind not in ("job", "event", "episode") and view.of_kind(kind, lang):  # those are sections
                yield _list_page(view, kind, lang)
        yield _calendar_page(view, lang, calendars.feeds)
    for section in SECTIONS:
        yield from section.pages(view)


def _item_page(view: PublicView, item: PublicItem, single: SingleEvent | None) -> Draft:
    return Draft(
        source=item.source,
        path=item.path,
        title=item.title,
        lang=item.lang,
        template=f"sahne/{_TEMPLATES.get(item.kind, item.kind)}.html",
        markdown=item.body,
        context={"item": item, "translations": item.translations, "related": related(view, item), "single": single},
        description=item.summary,
        updated=_day(item.publish),
        card=card_of(item),
    )


def related(view: PublicView, item: PublicItem) -> Sequence[PublicItem]:
    """Up to three other pages for the foot of a page: open jobs of the team for a job, coming events for an event."""
    if isinstance(item, PublicEvent):
        coming = [event for event in view.events(item.lang, past=False) if not event.cancelled]
        return _alike(item, coming)
    if isinstance(item, PublicJob):
        return similar(view, item)
    return _alike(item, view.of_kind(item.kind, item.lang))


def _alike(item: PublicItem, items: Sequence[PublicItem]) -> Sequence[PublicItem]:
    """Up to three others, those with a tag of the item first."""
    others = [other for other in items[:40] if other is not item]
    alike = [other for other in others if set(other.tags) & set(item.tags)]
    return [*alike, *(other for other in others if other not in alike)][:3]


def _list_page(view: PublicView, kind: str, lang: str) -> Draft:
    return Draft(
        source=f"lists/{lang}/{kind}.md",
        path=section_path(kind, lang, view.site.languages),
        title=list_words(kind, lang),
        lang=lang,
        template="sahne/lists/items.html",
        context={"kind": kind, "translations": _list_versions(view, kind)},
    )


def _list_versions(view: PublicView, kind: str) -> dict[str, str]:
    return {lang: section_path(kind, lang, view.site.languages) for lang in view.languages_of(kind)}


def _calendar_page(view: PublicView, lang: str, feeds: Sequence[Feed]) -> Draft:
    paths = {other: section_path("calendar", other, view.site.languages) for other in view.site.languages}
    folder = f"{prefix(lang, view.site.languages)}calendars/"
    own = [feed for feed in feeds if feed.path.startswith(folder)]
    return Draft(
        source=f"lists/{lang}/calendar.md",
        path=paths[lang],
        title=translate("calendar.title", lang),
        lang=lang,
        template="sahne/calendars.html",
        context={"feeds": subscriptions(own, view.site.name, lang), "translations": paths},
    )


def home_page(view: PublicView, lang: str) -> Draft:
    """The home page of a language for which nobody wrote one."""
    return Draft(
        source=f"{prefix(lang, view.site.languages)}index.md",
        path=prefix(lang, view.site.languages),
        title=f"{view.site.name} {translate('site.careers', lang)}",
        lang=lang,
        template="sahne/home.html",
        context={"translations": {other: prefix(other, view.site.languages) for other in view.site.languages}},
        in_nav=True,
    )


def portal_files(view: PublicView, calendars: Calendars) -> dict[str, bytes]:
    """The files that are made, by path: the feeds, the brand's colours, and what robots may read."""
    robots = f"User-agent: *\nAllow: /\nSitemap: {view.site.portal}sitemap.xml\n"
    brand = view.site.brand
    made = {
        "robots.txt": robots,
        "assets/brand.css": font_faces(brand) + as_css(brand),
        "assets/sahne.css": style_sheet("css"),
        "assets/icon.svg": as_icon(view.site.name, brand),
    }
    own = {path: data for section in SECTIONS for path, data in section.files(view).items()}
    feeds = {feed.path: as_bytes(feed, view.site.zone, view.today.year) for feed in calendars.feeds}
    single = {event.path: event.data for event in calendars.single.values()}
    codes = {
        path: code
        for lang in view.site.languages
        for path, code in qr_codes(
            calendars.feeds,
            view.site.portal,
            prefix(lang, view.site.languages),
            section_path("calendar", lang, view.site.languages),
        )
    }
    static = static_files()
    static["_headers"] = header_lines() + static["_headers"]
    return (
        own
        | feeds
        | single
        | codes
        | static
        | dict(font_files(brand))
        | {path: text.encode() for path, text in made.items()}
    )


def menu(view: PublicView, lang: str) -> list[tuple[str, str]]:
    """Title and path of each list that has something in a language, and of the search."""
    lists = [
        (list_words(kind, lang), section_path(kind, lang, view.site.languages))
        for kind in ("job", "team", "story", "event", "community", "episode", "post", "value")
        if view.of_kind(kind, lang)
    ]
    return [*lists, (translate("search.title", lang), search_path(lang, view.site.languages))]


def portal_globals(view: PublicView) -> dict[str, Any]:
    """What every template of the portal can read."""
    return {
        "view": view,
        "site": view.site,
        "section": section_path,
        "prefix": prefix,
        "first_letters": first_letters(view.site.brand),
        "boards": boards_of(view),
        "search_path": search_path,
        "organization": organization_json_ld(view),
        "follow": follow_links(view),
        "menu_of": partial(menu, view),
        "jobs_spoken_of": partial(jobs_spoken_of, view),
        "events_of": partial(events_of, view),
        "community_feed": partial(community_feed, view),
        "socials": social_paths(view),
        "manifest_path": manifest_path,
        "papers": papers(view.site.brand),
        "stories_of": partial(stories_of, view),
        "voices": partial(voices, view),
    }


def _day(moment: date | datetime | None) -> str | None:
    return None if moment is None else f"{moment:%Y-%m-%d}"
