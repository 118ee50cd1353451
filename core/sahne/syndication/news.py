"""Which feeds there are, and to which pages they belong: jobs, jobs of each team and place, stories and articles."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sahne.calendars.lock import part_name
from sahne.views.addresses import prefix, section_path
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
    return [news for lang in view.site.languages for news in (*_jobs(view, lang), *_stories(view, lang))]


def news_by_page(view: PublicView) -> Mapping[str, list[News]]:
    """Path of a page -> the feeds that belong to it."""
    pages: defaultdict[str, list[News]] = defaultdict(list)
    for news in news_of(view):
        for page in (news.page, *news.also):
            pages[page].append(news)
    return pages


def _jobs(view: PublicView, lang: str) -> Iterator[News]:
    languages = view.site.languages
    jobs = tuple(view.jobs(lang))
    folder = f"{prefix(lang, languages)}feeds/"
    page = section_path("job", lang, languages)
    title = list_words("job", lang)
    home = (prefix(lang, languages),)
    yield News(path=f"{folder}jobs", title=title, lang=lang, page=page, also=home, items=jobs)
    of_page = _by_page(jobs)
    for kind in ("team", "location"):
        for part in view.of_kind(kind, lang):
            slug = part.path.rstrip("/").rpartition("/")[2]
            yield News(
                path=f"{folder}jobs-{part_name(kind, slug)}",
                title=translate("follow.part", lang, feed=title, part=part.title),
                lang=lang,
                page=part.path,
                items=tuple(of_page.get(part.path, ())),
            )


def _by_page(jobs: tuple[PublicJob, ...]) -> Mapping[str | None, list[PublicJob]]:
    """The jobs of each team and place by its path, in one walk over them."""
    found: defaultdict[str | None, list[PublicJob]] = defaultdict(list)
    for job in jobs:
        for path in {*(place.path for place in job.places), job.team.path if job.team else None}:
            found[path].append(job)
    return found


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
