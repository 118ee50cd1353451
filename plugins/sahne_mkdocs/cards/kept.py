"""The cards of a portal by their page; what was drawn once is taken from a cache, which holds those of the last build."""

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import astuple, dataclass
from functools import cached_property, partial
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import PIL
from platformdirs import user_cache_path

from sahne.errors import WriteError
from sahne.files import Unreadable, keep_only, read, write
from sahne.views.card import CardText
from sahne.views.public import Site
from sahne.words import translate
from sahne_mkdocs.cards.draw import Painter
from sahne_mkdocs.cards.ground import HEIGHT, WIDTH
from sahne_mkdocs.cards.letters import package_of
from sahne_mkdocs.logo import logo_of

VERSION = 2
"""Raised whenever the bytes of a card change."""
_LOGO = 192
"""Pixels that a logo is drawn high."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card as a page names it."""

    path: str
    """On the portal; made of what is on it, for networks keep a picture by its address."""
    alt: str
    width: int = WIDTH
    height: int = HEIGHT


class Cards:
    """All cards of one build."""

    def __init__(self, site: Site, content: Path) -> None:
        """Take up the brand; nothing is drawn yet.

        Args:
            site: The employer and its portal.
            content: The folder of the workspace that the logo stands in.
        """
        self.site, self.content = site, content
        self._folder = user_cache_path("sahne") / "cards" / sha256(site.portal.encode()).hexdigest()[:16]
        self._made: dict[str, Callable[[], bytes]] = {}

    def card(self, text: CardText, lang: str) -> Card:
        """The card of a page; pages that say the same share one."""
        name = f"{self.site.name} {translate('site.careers', lang)}"
        said = json.dumps([self._brand, name, astuple(text)])
        key = f"{sha256(said.encode()).hexdigest()[:20]}.png"
        self._made.setdefault(key, partial(self._bytes, key, text, name))
        return Card(f"cards/{key}", text.alt)

    def files(self) -> Iterator[tuple[str, Callable[[], bytes]]]:
        """Path of each card that a page has asked for, and how to have its bytes."""
        return ((f"cards/{key}", make) for key, make in self._made.items())

    def forget_others(self) -> None:
        """Let the cache hold no other cards of this portal."""
        keep_only(self._folder, self._made)

    @cached_property
    def _brand(self) -> str:
        """All that decides how a card looks, beside its words."""
        brand = self.site.brand
        logo = read(self.content / brand.logo) if brand.logo else b""
        drawn = sha256(b"" if isinstance(logo, Unreadable) else logo).hexdigest()
        package = package_of(brand.font)
        return f"{VERSION} {PIL.__version__} {version(package)} {brand.model_dump_json()} {self.site.name} {drawn}"

    @cached_property
    def _painter(self) -> Painter:
        return Painter(self.site.brand, self.site.name, logo_of(self.site.brand, self.content, _LOGO))

    def _bytes(self, key: str, text: CardText, name: str) -> bytes:
        """A machine on which nothing can be written draws every card again."""
        kept = read(self._folder / key)
        if isinstance(kept, bytes):
            return kept
        drawn = self._painter.card(text, name)
        with suppress(WriteError):
            write(self._folder / key, drawn)
        return drawn
