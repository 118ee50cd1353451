"""Which feeds there are, and to which pages they belong: jobs, those of each page that parts them, stories and articles."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sahne.calendars.lock import part_name
from sahne.views.addresses import prefix, section_path
from sahne.views.job_board import Board, boards_of, facet_values, value_of
from sahne.views.public import PublicItem, PublicJob, PublicView
from sahne.words import list_words, translate

MOST = 50
"""Entries of a feed, the newest; it must not grow with the number of jobs."""
_STORIES = ("story", "post")


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A feed, in whatever form it is written."""

    path: str
    """On the portal, without the ending that says its form: ``en/feeds/jobs``."""
    title: str
    lang: str
    page: str
    """The path of the page that it follows."""
    also: tuple[str, ...] = ()
    """Other pages that it belongs to."""
    items: tuple[PublicItem, ...]
    image: str | None = None


def news_of(view: PublicView) -> list[News]:
    """Every feed of every language.

    A team and a place have one even while no job is open there, for people stay subscribed.
    """
    boards = boards_of(view)
    return [news for lang in view.site.languages for news in (*_jobs(view, lang, boards[lang]), *_stories(view, lang))]


def news_by_page(view: PublicView) -> Mapping[str, list[News]]:
    """Path of a page -> the feeds that belong to it."""
    pages: defaultdict[str, list[News]] = defaultdict(list)
    for news in news_of(view):
        for page in (news.page, *news.also):
            if news.items or not pages[page]:
                pages[page].append(news)
    return pages


def _jobs(view: PublicView, lang: str, board: Board) -> Iterator[News]:
    languages = view.site.languages
    folder = f"{prefix(lang, languages)}feeds/jobs"
    title = list_words("job", lang)
    home = (prefix(lang, languages),)
    yield News(path=folder, title=title, lang=lang, page=board.path, also=home, items=board.jobs)
    for kind, name in (("team", "team"), ("location", "place")):
        for part in view.of_kind(kind, lang):
            facet = board.facet(name, part.path)
            yield News(
                path=f"{folder}-{part_name(kind, part.path.rstrip('/').rpartition('/')[2])}",
                title=translate("facet.jobs", lang, title=part.title),
                lang=lang,
                page=part.path,
                also=(facet.path,) if facet else (),
                items=tuple(view.jobs_at(lang, part.path)),
            )
    yield from _ways(view, lang, board, folder)


def _ways(view: PublicView, lang: str, board: Board, folder: str) -> Iterator[News]:
    """Jobs by way of working, contract and level; also where all such jobs have closed."""
    jobs = (job for job in view.of_kind("job", lang) if isinstance(job, PublicJob))
    seen = dict.fromkeys(value for job in jobs for value in facet_values(job) if value[0] not in ("team", "place"))
    for name, key, title in sorted(seen):
        facet = board.facet(name, key)
        yield News(
            path=f"{folder}-{name}-{value_of(name, key, title)}",
            title=translate("facet.jobs", lang, title=title),
            lang=lang,
            page=facet.path if facet else board.path,
            items=facet.jobs if facet else (),
        )


def _stories(view: PublicView, lang: str) -> Iterator[News]:
    languages = view.site.languages
    kinds = [kind for kind in _STORIES if view.of_kind(kind, lang)]
    if kinds:
        yield News(
            path=f"{prefix(lang, languages)}feeds/stories",
            title=translate("follow.stories", lang),
            lang=lang,
            page=section_path(kinds[0], lang, languages),
            also=(*(section_path(kind, lang, languages) for kind in kinds[1:]), prefix(lang, languages)),
            items=tuple(item for kind in kinds for item in view.of_kind(kind, lang)),
        )
