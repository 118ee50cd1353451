"""Which template draws which page of the example's portal, so that no test can forget a template."""

import re
from dataclasses import dataclass
from pathlib import Path

from sahne_mkdocs.portal import calendars_of, portal_pages
from sahne_mkdocs.portal_site import PortalSite
from tests.conftest import ROOT

THEME = ROOT / "plugins/sahne_mkdocs/theme"
BUILT = "2026-11-23T12:00:00+03:00"
"""A moment of the day for which the example is built."""
_EXTENDS = re.compile(r'{%-? extends "([^"]+)"')
_BODY, _TAG = re.compile(r"<body.*", re.DOTALL), re.compile(r"<([a-z]\w*)([^>]*)>")
_CLASS, _DATA = re.compile(r'\bclass="([^"]*)"'), re.compile(r"\b(data-[\w-]+|aria-current)")


def _templates() -> tuple[str, ...]:
    texts = {path.relative_to(THEME).as_posix(): path.read_text("utf-8") for path in sorted(THEME.rglob("*.html"))}
    extended = {found for text in texts.values() for found in _EXTENDS.findall(text)}
    return tuple(name for name, text in texts.items() if _EXTENDS.search(text) and name not in extended)


TEMPLATES = _templates()
"""Every template of the theme that draws pages: it extends another, and none extends it."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page of the built portal."""

    template: str
    lang: str
    path: str
    """As a browser asks for it: ``en/jobs/``, ``404.html``."""


def drawn_pages(root: Path, portal: Path) -> list[Drawn]:
    """Every page of a built portal with the template that drew it; an old address, which leads on at once, is no page."""
    site = PortalSite(root)
    by_path = {draft.path: draft.template for draft in portal_pages(site.view, calendars_of(site.view))}
    by_path |= {
        "" if lang == site.view.site.languages[0] else f"{lang}/": "sahne/home.html"
        for lang in site.view.site.languages
    }
    by_path["404.html"] = "404.html"
    files = (file for file in portal.rglob("*.html") if 'http-equiv="refresh"' not in file.read_text("utf-8"))
    paths = sorted(file.relative_to(portal).as_posix().removesuffix("index.html") for file in files)
    by_hand = {path for path in paths if (root / f"docs/portal/{path.rstrip('/')}.md").is_file()}
    return [
        Drawn(
            by_path.get(path, "main.html" if path in by_hand else "a file"),
            "en" if path.startswith("en/") else "tr",
            path,
        )
        for path in paths
    ]


def faces(pages: list[Drawn], portal: Path) -> list[Drawn]:
    """The fewest pages found that show, of each template and language, every element and class which any of them shows.

    A closed job and an open one are two faces of one template, and so are a list with an end and one with a next page.
    """
    chosen: list[Drawn] = []
    for group in sorted({(page.template, page.lang) for page in pages}):
        shown = {page: _looks(portal, page) for page in pages if (page.template, page.lang) == group}
        left = frozenset().union(*shown.values())
        while left:
            best = max(shown, key=lambda page: (len(shown[page] & left), page.path))
            chosen.append(best)
            left -= shown[best]
    return chosen


def _looks(portal: Path, page: Drawn) -> frozenset[str]:
    file = portal / page.path / "index.html" if page.path.endswith("/") or not page.path else portal / page.path
    body = _BODY.search(file.read_text("utf-8"))
    looks: set[str] = set()
    for tag, attributes in _TAG.findall(body[0] if body else ""):
        names = " ".join(_CLASS.findall(attributes)).split()
        looks |= {tag, *(f"{tag}.{name}" for name in names), *_DATA.findall(attributes)}
    return frozenset(looks)
