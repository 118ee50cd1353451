"""Libraries of items that were never in a file."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sahne.kinds import BY_NAME
from sahne.library import Library
from sahne.models.item import Item
from sahne.results import Result
from sahne.settings import Settings
from sahne.source import Source

SITES = {"portal": "https://portal.example/", "playbook": "https://playbook.example/"}
TODAY = "2026-11-23T09:00"


def made_settings(**written: Any) -> Settings:
    """Settings as ``content/sahne.yml`` would give them; Turkish and English, in Istanbul, unless said."""
    return Settings.model_validate({"name": "Yelkovan", "sites": SITES, **written}, context={"zone": None})


def made(kind: str, settings: Settings | None = None, **written: Any) -> Item:
    """An item as its front matter would give it; it has an id, a title and a slug that need not be said."""
    number = written.pop("number", 0)
    slug = written.get("slug", f"{kind}-{number}")
    folder = BY_NAME[kind].folder
    common = {"id": f"{kind}-0000-{number:04d}", "title": f"{kind} {number}", "lang": "tr", "slug": slug}
    common["path"] = f"content/{folder}/{slug}.md"
    zone = (settings or made_settings()).timezone
    return BY_NAME[kind].model.model_validate(common | written, context={"zone": zone})


def library_of(
    items: Iterable[Item], settings: Settings | None = None, assets: Iterable[str] = (), rows: Iterable[Result] = ()
) -> Library:
    """A library of items, by path."""
    settings = settings or made_settings()
    sources = [Source(path=item.path, kind=BY_NAME[item.kind], settings=settings, item=item) for item in items]
    return Library(
        settings=settings,
        sources=tuple(sorted(sources, key=lambda source: source.path)),
        assets=frozenset(assets),
        rows=tuple(rows),
    )


def at(library: Library, written: str = TODAY) -> datetime:
    """A moment in the zone of a workspace."""
    return datetime.fromisoformat(written).replace(tzinfo=library.settings.timezone)
