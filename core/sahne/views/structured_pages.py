"""What search engines read of pages that are no job and no event: who wrote an article, and where a page stands on the site."""

from typing import Any

from sahne.syndication.podcast import PATH as FEED
from sahne.syndication.podcast import heard
from sahne.views.addresses import prefix, section_path
from sahne.views.public import PublicArticle, PublicEpisode, PublicItem, PublicView
from sahne.views.structured_data import iso, organization, script, shown, written
from sahne.words import list_words, translate

Data = dict[str, Any]


def article(view: PublicView, item: PublicArticle, card: str | None = None) -> Data:
    """Source: schema.org Article, with what Google recommends: headline, image, author, datePublished.

    A story is told by those whom it names; where it names nobody, by the employer.
    """
    authors = [written({"@type": "Person", "name": one.name, "jobTitle": one.job_title}) for one in item.people]
    employer = organization(view)
    return written(
        {
            "@context": "https://schema.org",
            "@type": "Article",
            "headline": item.title,
            "description": item.summary,
            "image": shown(view, item, card),
            "datePublished": iso(item.publish),
            "dateModified": iso(item.updated),
            "author": authors or employer,
            "publisher": employer,
            "url": view.site.portal + item.path,
            "inLanguage": item.lang,
        }
    )


def podcast_series(view: PublicView, lang: str) -> Data:
    """The show, as its page in a language speaks of it.

    Source: schema.org PodcastSeries, and Google's specification for podcasts in schema.org.
    """
    site, show = view.site, view.show
    home = site.portal + section_path("episode", lang, site.languages)
    return written(
        {
            "@type": "PodcastSeries",
            "@id": f"{home}#show",
            "name": show.title if show else f"{site.name} {list_words('episode', lang)}",
            "description": show.description if show else None,
            "author": {"@type": "Organization", "name": show.author} if show else organization(view),
            "image": site.portal + show.image if show and show.image else None,
            "webFeed": site.portal + FEED if show and heard(view) else None,
            "sameAs": list(show.apps) if show else None,
            "inLanguage": show.lang if show else lang,
            "url": home,
        }
    )


def podcast_series_json_ld(view: PublicView, lang: str) -> str:
    """The show, for its page."""
    return script({"@context": "https://schema.org", **podcast_series(view, lang)})


def podcast_episode(view: PublicView, item: PublicEpisode, card: str | None = None) -> Data:
    """Source: schema.org PodcastEpisode and PodcastSeries; a search engine reads the show in each of its episodes."""
    site = view.site
    series = podcast_series(view, item.lang)
    sound = item.recording
    return written(
        {
            "@context": "https://schema.org",
            "@type": "PodcastEpisode",
            "@id": f"{site.portal}{item.path}#episode",
            "name": item.title,
            "description": item.summary,
            "datePublished": iso(item.publish),
            "author": series["author"],
            "image": shown(view, item, card),
            "episodeNumber": item.episode,
            "partOfSeason": {"@type": "PodcastSeason", "seasonNumber": item.season} if item.season else None,
            "duration": f"PT{int(item.duration.total_seconds())}S" if item.duration else None,
            "timeRequired": f"PT{int(item.duration.total_seconds())}S" if item.duration else None,
            "associatedMedia": written(
                {
                    "@type": "AudioObject",
                    "contentUrl": site.portal + sound.path,
                    "encodingFormat": sound.media_type,
                    "contentSize": str(sound.size),
                }
            )
            if sound
            else None,
            "actor": [written({"@type": "Person", "name": one.name, "jobTitle": one.job_title}) for one in item.guests],
            "partOfSeries": series,
            "url": site.portal + item.path,
            "inLanguage": item.lang,
        }
    )


def breadcrumbs_json_ld(view: PublicView, item: PublicItem) -> str:
    """The way to a page: the home page, the list of its kind, the page itself.

    Source: schema.org BreadcrumbList; Google wants a name and an address of each, and of the last at least the name.
    """
    languages = view.site.languages
    steps = (
        (f"{view.site.name} {translate('site.careers', item.lang)}", prefix(item.lang, languages)),
        (list_words(item.kind, item.lang), section_path(item.kind, item.lang, languages)),
        (item.title, item.path),
    )
    listed = [
        {"@type": "ListItem", "position": number, "name": name, "item": view.site.portal + path}
        for number, (name, path) in enumerate(steps, 1)
    ]
    return script({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": listed})
