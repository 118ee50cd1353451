"""The podcast: the page of the show, with its feed and its episodes."""

from collections.abc import Iterator, Mapping
from importlib.resources import files as resources
from urllib.parse import urlsplit

from sahne.syndication.podcast import PATH, heard
from sahne.views.addresses import section_path
from sahne.views.public import PublicView
from sahne.words import list_words
from sahne_mkdocs.pages import Draft

_APPS = {
    "podcasts.apple.com": "Apple Podcasts",
    "open.spotify.com": "Spotify",
    "music.youtube.com": "YouTube Music",
    "youtube.com": "YouTube",
    "music.amazon.com": "Amazon Music",
    "overcast.fm": "Overcast",
    "pca.st": "Pocket Casts",
    "castbox.fm": "Castbox",
}


def pages(view: PublicView) -> Iterator[Draft]:
    """The show in each language that has an episode."""
    languages = view.languages_of("episode")
    for lang in languages:
        yield Draft(
            source=f"lists/{lang}/episode.md",
            path=section_path("episode", lang, view.site.languages),
            title=list_words("episode", lang),
            lang=lang,
            template="sahne/lists/episode.html",
            context={
                "kind": "episode",
                "feed": view.site.portal + PATH if heard(view) else None,
                "apps": [(_app(address), address) for address in view.show.apps] if view.show else [],
                "translations": {other: section_path("episode", other, view.site.languages) for other in languages},
            },
            description=view.show.description if view.show and view.show.lang == lang else "",
        )


def _app(address: str) -> str:
    """What an app is called, by the address of the show in it; the host where it is not known here."""
    host = (urlsplit(address).hostname or address).removeprefix("www.")
    return _APPS.get(host, host)


def files(view: PublicView) -> Mapping[str, bytes]:
    """The script that plays an episode from a chapter."""
    if not view.languages_of("episode"):
        return {}
    return {"assets/sahne-player.js": (resources("sahne_mkdocs") / "static/player.js").read_bytes()}
