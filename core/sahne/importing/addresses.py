"""Slugs and file names for imported items, each used once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from sahne.turkish import slugify

LONGEST = 80
"""Characters of a slug."""


def short_slug(text: str, longest: int = LONGEST) -> str:
    """A slug of at most so many characters, cut at a hyphen where there is one; ``item`` where no letter is left."""
    slug = slugify(text)
    if len(slug) > longest:
        slug = slug[: longest + 1].rpartition("-")[0] or slug[:longest]
    return slug or "item"


def addresses(wanted: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """A slug and a file name without ending for each language and text.

    A slug may stand once in each language, so that both versions of a page keep their address; a file name may stand once.
    """
    slugs: defaultdict[str, set[str]] = defaultdict(set)
    files: set[str] = set()
    for lang, text in wanted:
        slug = _free(text, slugs[lang])
        name = slug if slug not in files else _free(f"{slug}-{slugify(lang)}", files, len(slug) + len(lang) + 1)
        slugs[lang].add(slug)
        files.add(name)
        yield slug, name


def _free(text: str, taken: Collection[str], longest: int = LONGEST) -> str:
    slug, number = short_slug(text, longest), 1
    while slug in taken:
        number += 1
        ending = f"-{number}"
        slug = short_slug(text, longest - len(ending)) + ending
    return slug
