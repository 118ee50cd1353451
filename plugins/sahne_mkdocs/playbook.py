"""The playbook: every page and file of it, made from the whole library."""

from collections.abc import Iterator

from sahne_mkdocs.brand import as_material_css, style_sheet
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.playbook_sections import SECTIONS, TABS
from sahne_mkdocs.subscribing import static_files


def playbook_pages(desk: Desk) -> Iterator[Draft]:
    """Every generated page."""
    for section in SECTIONS:
        yield from section.pages(desk)


def playbook_files(desk: Desk) -> dict[str, bytes]:
    """The files that are made, by path: those of the sections, the brand's colours, and what robots may read: feeds, no page."""
    robots = "User-agent: *\nAllow: /calendars/\nDisallow: /\n"
    made = {
        "robots.txt": robots,
        "assets/brand.css": as_material_css(desk.library.settings.brand),
        "assets/sahne-playbook.css": style_sheet("playbook_css"),
    }
    own = {path: data for section in SECTIONS for path, data in section.files(desk).items()}
    return own | static_files() | {path: text.encode() for path, text in made.items()}


def navigation(desk: Desk, written: list[str]) -> list[dict[str, object]]:
    """The menu: a tab with one page leads to it.

    Args:
        desk: The workspace.
        written: The team's own pages, by path, in the order in which they are read, the home page left out.
    """
    tabs = [(desk.words(key), [one for section in sections for one in section.menu(desk)]) for key, sections in TABS]
    *others, (guide, rules) = tabs
    return [*(_tab(name, pages) for name, pages in others if pages), {guide: [*written, *_linked(rules)]}]


def _tab(name: str, pages: list[tuple[str, str]]) -> dict[str, object]:
    return {name: pages[0][1] if len(pages) == 1 else _linked(pages)}


def _linked(pages: list[tuple[str, str]]) -> list[dict[str, str]]:
    return [{title: source} for title, source in pages]
