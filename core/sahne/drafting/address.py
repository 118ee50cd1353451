"""Where a new item stands, so that it takes nobody's place."""

from sahne.drafting.draft import path_of
from sahne.errors import SahneError
from sahne.kinds import Kind
from sahne.library import Library
from sahne.said import Words
from sahne.turkish import slugify

TAKEN = Words(
    en="{path} is there already\n  Give the new one another name: --slug {other}.",
    tr="{path} zaten var\n  Yenisine başka bir ad verin: --slug {other}.",
)


def free_slug(library: Library, kind: Kind, title: str, lang: str, asked: str | None, *, translates: bool) -> str:
    """The part of the address of a new item, made of its title.

    Args:
        library: The workspace.
        kind: Of the new item.
        title: Of the new item.
        lang: Its language.
        asked: What the person wants it to be.
        translates: Whether it is the version of another item, whose name may well be the same.

    Raises:
        SahneError: Another item stands there.
    """
    paths = {source.path.lower() for source in library.sources}
    slugs = {(item.kind, item.lang, item.slug) for item in library.items}
    slug = asked or slugify(title) or kind.name
    if translates and asked is None and path_of(kind, slug) in paths:
        slug = f"{slug}-{lang}"
    if path_of(kind, slug).lower() in paths or (kind.name, lang, slug) in slugs:
        other = next(name for number in range(2, 10_000) if path_of(kind, name := f"{slug}-{number}") not in paths)
        raise SahneError(TAKEN(path=path_of(kind, slug), other=other))
    return slug
