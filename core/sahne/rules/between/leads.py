"""Where a link in the text of an item leads: to another item, to a file, or to nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from posixpath import dirname, join, normpath
from urllib.parse import SplitResult, unquote, urlsplit

from sahne.kinds import BY_FOLDER, KINDS
from sahne.outline import Link
from sahne.source import Source
from sahne.survey import Survey
from sahne.views.addresses import section_path
from sahne.words import FALLBACK, has


class Way(Enum):
    """What a link leads to."""

    ITEM = auto()
    FILE = auto()
    """A picture or document of ``content/``, or a file of it that has no item."""
    PLAYBOOK = auto()
    ELSEWHERE = auto()
    """Another site, or a page of ours that only the site builder knows."""
    NOWHERE = auto()


@dataclass(frozen=True, slots=True)
class Lead:
    """The end of a link."""

    way: Way
    source: Source | None = None
    """The file that holds the item or the page."""
    anchor: str = ""
    """What stands behind ``#``, decoded."""
    path: str = ""
    """From ``content/``, or from the root of the portal; where nothing was found, what was looked for."""


@dataclass(frozen=True)
class Leads:
    """Everything that a link of a workspace can lead to."""

    survey: Survey
    by_path: Mapping[str, Source]
    """Every Markdown file, by its path from ``content/``."""
    files: frozenset[str]
    """Every other file that a site can show."""
    folders: frozenset[str]
    """The folders directly below ``content/``."""

    def of(self, source: Source, link: Link) -> Lead:
        """Where a link in a file leads."""
        if "{%" in link.target or "{{" in link.target:  # a template's tag, of which another rule speaks
            return Lead(Way.ELSEWHERE)
        try:
            parts = urlsplit(link.target)
        except ValueError:  # a bracket where the name of a host should be
            return Lead(Way.NOWHERE, path=link.target)
        anchor = unquote(parts.fragment)
        if parts.scheme or parts.netloc:
            return self._of_address(link.target, parts, anchor)
        if not parts.path:
            return Lead(Way.ITEM if link.target[:1] == "#" else Way.ELSEWHERE, source, anchor)
        if parts.path.startswith("/"):
            return self._of_portal(unquote(parts.path), anchor) if _is_public(source) else Lead(Way.ELSEWHERE)
        return self._of_file(source, normpath(join(dirname(_below(source)), unquote(parts.path))), anchor)

    def _of_address(self, target: str, parts: SplitResult, anchor: str) -> Lead:
        sites = self.survey.settings.sites
        nearest = max((site for site in (sites.portal, sites.playbook) if target.startswith(site)), key=len, default="")
        if not nearest:
            return Lead(Way.ELSEWHERE)
        return Lead(Way.PLAYBOOK) if nearest == sites.playbook else self._of_portal(unquote(parts.path), anchor)

    def _of_portal(self, path: str, anchor: str) -> Lead:
        root = urlsplit(self.survey.settings.sites.portal).path
        address = path.removeprefix(root).removesuffix("index.html").rstrip("/")
        found = self.survey.once(addresses)
        if not path.startswith(root) or address.rpartition("/")[0] not in found.sections:
            return Lead(Way.ELSEWHERE)
        source = found.pages.get(address)
        return Lead(Way.ITEM, source, anchor, address) if source else Lead(Way.NOWHERE, path=address)

    def _of_file(self, source: Source, path: str, anchor: str) -> Lead:
        if path in self.by_path:
            return Lead(Way.ITEM if self.by_path[path].item else Way.FILE, self.by_path[path], anchor, path)
        if path in self.files:
            return Lead(Way.FILE, path=path)
        folder, inside, _ = path.partition("/")
        is_ours = path.startswith("..") or (inside and folder in self.folders)
        return Lead(Way.NOWHERE if is_ours or _is_public(source) else Way.ELSEWHERE, path=path)


def leads(survey: Survey) -> Leads:
    """The ends of all links of a survey; ask for it by ``survey.once``."""
    library = survey.library
    by_path = {_below(source): source for source in library.sources}
    tables = {row.place.path.partition("/")[2] for row in library.rows}
    folders = {path.partition("/")[0] for path in (*by_path, *library.assets) if "/" in path}
    return Leads(survey, by_path, library.assets | tables, frozenset(folders | BY_FOLDER.keys()))


@dataclass(frozen=True, slots=True)
class Addresses:
    """The portal's addresses of items."""

    pages: Mapping[str, Source]
    """By the address on the portal, without a ``/`` at its end."""
    sections: frozenset[str]


def addresses(survey: Survey) -> Addresses:
    """The address that every item has, or would have, on the portal; ask for it by ``survey.once``."""
    languages = survey.settings.languages
    shown = [kind.name for kind in KINDS if has(f"section.{kind.name}", FALLBACK)]
    sections = {(kind, lang): section_path(kind, lang, languages).rstrip("/") for kind in shown for lang in languages}
    items = [item for item in survey.library.items if (item.kind, item.lang) in sections]
    pages = {f"{sections[item.kind, item.lang]}/{item.slug}": survey.source(item) for item in items}
    return Addresses(pages, frozenset(sections.values()))


def _below(source: Source) -> str:
    return source.path.partition("/")[2]


def _is_public(source: Source) -> bool:
    return source.item is not None and source.item.visibility == "public"
