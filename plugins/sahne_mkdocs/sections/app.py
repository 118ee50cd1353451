"""The installable app: its manifests, the saved jobs, and the page that says what can be read without a connection.

The worker itself is written when the whole site is (``working.py``), for it is made of what was built.
"""

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files as files_of
from urllib.parse import urlsplit

from sahne.views.addresses import prefix, section_path
from sahne.views.public import PublicView
from sahne.words import list_words, translate
from sahne_mkdocs.brand import papers
from sahne_mkdocs.icons import SIZES
from sahne_mkdocs.pages import Draft

_PAGES = {"saved": "app.jobs", "offline": "app.offline"}


def pages(view: PublicView) -> Iterator[Draft]:
    """The saved jobs and what can be read offline, in every language; neither is for search engines."""
    languages = view.site.languages
    for name, title in _PAGES.items():
        paths = {lang: section_path(name, lang, languages) for lang in languages}
        for lang in languages:
            yield Draft(
                source=f"lists/{lang}/{name}.md",
                path=paths[lang],
                title=translate(title, lang),
                lang=lang,
                template=f"sahne/app/{name}.html",
                context={"translations": paths, "unlisted": True},
            )


def files(view: PublicView) -> Mapping[str, bytes]:
    """The manifest of each language, and the scripts."""
    scripts = files_of("sahne_mkdocs") / "static"
    made = {f"assets/sahne-{name}.js": (scripts / f"{name}.js").read_bytes() for name in ("app", "saved")}
    manifests = {manifest_path(lang, view.site.languages): _manifest(view, lang) for lang in view.site.languages}
    return made | manifests


def manifest_path(lang: str, languages: tuple[str, ...]) -> str:
    """The manifest of a language: ``en/app.webmanifest``."""
    return f"{prefix(lang, languages)}app.webmanifest"


def _manifest(view: PublicView, lang: str) -> bytes:
    """Its addresses are relative to itself, so that the portal may stand anywhere; scope is the whole site.

    Source: W3C, Web Application Manifest; ``id`` is relative to the origin.
    """
    languages, site = view.site.languages, view.site
    up = "../" if prefix(lang, languages) else ""
    paper, _ = papers(site.brand)
    jobs, saved = (
        section_path(name, lang, languages).removeprefix(prefix(lang, languages)) for name in ("job", "saved")
    )
    icon = [_icon(up, "app-192", "any")]
    said = {
        "name": f"{site.name} {translate('site.careers', lang)}",
        "short_name": site.name,
        "lang": lang,
        "dir": "auto",
        "id": f"{urlsplit(site.portal).path}{prefix(lang, languages)}",
        "start_url": "./",
        "scope": up or "./",
        "display": "standalone",
        "theme_color": paper,
        "background_color": paper,
        "icons": [*icon, _icon(up, "app-512", "any"), _icon(up, "app-maskable-512", "maskable")],
        "shortcuts": [
            {"name": list_words("job", lang), "url": jobs, "icons": icon},
            {"name": translate("app.jobs", lang), "url": saved, "icons": icon},
        ],
    }
    return f"{json.dumps(said, ensure_ascii=False, indent=2)}\n".encode()


def _icon(up: str, name: str, purpose: str) -> dict[str, str]:
    size = f"{SIZES[name]}x{SIZES[name]}"
    return {"src": f"{up}assets/{name}.png", "sizes": size, "type": "image/png", "purpose": purpose}
