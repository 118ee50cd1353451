"""Which item a line speaks of: by the address where it was published, its page on the portal, its id or its path."""

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from sahne.importing.ledgers.asked import Asked
from sahne.importing.ledgers.tool import Names
from sahne.library import Library
from sahne.models.item import Item
from sahne.views.addresses import portal_path
from sahne.views.visibility import hidden_by

_TRACKING = re.compile(r"utm_.*|fbclid|gclid|igsh|igshid|si|trk|rcm|mibextid|_ga|mc_[ce]id", re.IGNORECASE)
_LINKEDIN = re.compile(r"(?:activity|share|ugcpost)[:-](\d{15,25})", re.IGNORECASE)
_INSTAGRAM = re.compile(r"/(?:p|reel|reels|tv)/([A-Za-z0-9_-]+)")
_VIDEO = re.compile(r"(?:youtu\.be/|[?&]v=|/(?:shorts|embed|live)/)([A-Za-z0-9_-]{11})")
_HTTP = re.compile(r"https?://", re.IGNORECASE)


class Joints:
    """Finds the items of a workspace by what exports say of them."""

    def __init__(self, library: Library, asked: Asked) -> None:
        """Look at every item once."""
        self._library = library
        self._names = dict(asked.items)
        self._keys = {key_of(name): item for name, item in asked.items.items()}
        self._addresses = _addresses(library)
        self._pages = _pages(library)
        portal = library.settings.sites.portal
        self._base, self._portal = urlsplit(portal).path, key_of(portal)

    def of(self, written: str, names: Names) -> tuple[Item, ...]:
        """The items that a line may mean: one where all is well, none where nothing fits, several where none can be chosen."""
        if written in self._names:
            return (self._names[written],)
        key = key_of(written)
        if key in self._keys:
            return (self._keys[key],)
        if names is Names.PAGE:
            return self._pages.get(page_of(written, self._base), ())
        if names is Names.VIDEO:
            return self._addresses.get(f"youtube:{written}", ())
        found = (
            self._library.named(written.removeprefix("content/").removesuffix(".md")) if names is Names.ITEM else None
        )
        if found:
            return (found,)
        if key in self._addresses:
            return self._addresses[key]
        return self._pages.get(page_of(written, self._base), ()) if key.startswith(self._portal) else ()


def key_of(address: str) -> str:
    """What an address of a post has in common with any other address of the same post."""
    if match := _VIDEO.search(address):
        return f"youtube:{match[1]}"
    if match := _LINKEDIN.search(unquote(address)):
        return f"linkedin:{match[1]}"
    if not _HTTP.match(address):
        return address.strip()
    try:
        parts = urlsplit(address.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return address.strip()
    if host.endswith("instagram.com") and (match := _INSTAGRAM.search(parts.path)):
        return f"instagram:{match[1]}"
    query = urlencode([(name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(name)])
    return f"{host}{unquote(parts.path).rstrip('/')}{'?' + query if query else ''}"


def page_of(written: str, base: str) -> str:
    """The path of a page on the portal, without the folder it is served from, slashes at its ends, query and anchor."""
    try:
        path = unquote(urlsplit(written).path if _HTTP.match(written) else written.partition("?")[0].partition("#")[0])
    except ValueError:
        return written
    path = path.removesuffix("index.html")
    return (path.removeprefix(base) if base != "/" else path).strip("/")


def _addresses(library: Library) -> Mapping[str, tuple[Item, ...]]:
    found: defaultdict[str, list[Item]] = defaultdict(list)
    for item in library.items:
        if item.published_url:
            found[key_of(item.published_url)].append(item)
    return {key: tuple(items) for key, items in found.items()}


def _pages(library: Library) -> Mapping[str, tuple[Item, ...]]:
    """The items that the portal can have, by the path of their page; whether one is shown today is no matter here."""
    settings = library.settings
    found: defaultdict[str, list[Item]] = defaultdict(list)
    for item in library.items:
        if hidden_by(settings, item, settings.moment(date(2000, 1, 1))) != "kind":
            found[portal_path(item, settings.languages).strip("/")].append(item)
    return {key: tuple(items) for key, items in found.items()}
