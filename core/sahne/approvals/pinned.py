"""What an approval is pinned to: all that a reader meets, and where, when and for whom.

The hash is the first 160 bits of the SHA-256 of JSON in UTF-8, sorted by name and without blanks: the kind, every field of
the item that holds a value, but those of ``NOT_PINNED``, the text below the fields (Windows line ends as others, nothing empty at
its end), and the SHA-256 of each picture, sound and transcript that is shown.

Values count, and not how they are written: the order of the fields, comments, quotes and other names for a field change nothing.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from posixpath import dirname, join, normpath
from typing import Any
from urllib.parse import unquote

from sahne.library import Library
from sahne.models.item import Item
from sahne.source import Source

NOT_PINNED = frozenset(
    {
        *("id", "uid", "translation_key", "path", "aliases"),  # which item it is
        *("status", "published_at", "published_url", "answered"),  # how far it is, and what happened
        *("owner", "reviewers", "due", "review_by", "check"),  # who works on it, and when
        *("goal", "kpi", "campaign"),  # what it is for
        "body",  # is taken from the file, for a kept item has none
    }
)
"""Fields that may change without a new approval. What is not named here is pinned, a field of tomorrow too."""
_FILES = ("image", "audio", "transcript")
_DIGITS = 40
"""As many as git has for a commit; a row of a table stays readable."""
_PART = 1 << 20
"""Bytes that are read at once; a sound may be larger than the memory."""
_NOTHING: tuple[Any, ...] = (None, "", [], {})
Digest = Callable[[str], str]
"""Path from ``content/`` -> the SHA-256 of what stands there; empty where there is no such file."""


def pinned(source: Source, digest: Digest) -> str:
    """The hash of what is approved; 40 hexadecimal digits.

    Args:
        source: The file of an item in which nothing is wrong.
        digest: Of the files that are shown.
    """
    item = source.item
    if item is None:
        raise ValueError(source.path)
    fields = item.model_dump(mode="json", exclude_defaults=True, exclude=set(NOT_PINNED))
    shown = {
        "kind": item.kind,
        "fields": _without_nothing(fields),
        "text": source.body.replace("\r\n", "\n").rstrip(),
        "files": {path: digest(path) for path in sorted(set(_files(source, item)))},
    }
    written = json.dumps(shown, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(written.encode(errors="surrogatepass")).hexdigest()[:_DIGITS]


def digest_in(library: Library) -> Digest:
    """Reads the files of a workspace."""

    def digest(path: str) -> str:
        file = library.open_file(path) if path in library.assets else None
        if file is None:
            return ""
        made = sha256()
        with file:
            while part := file.read(_PART):
                made.update(part)
        return made.hexdigest()

    return digest


def _files(source: Source, item: Item) -> Iterator[str]:
    yield from (path for name in _FILES if isinstance(path := getattr(item, name, None), str))
    folder = dirname(source.path).partition("/")[2]
    for link in source.outline.links:
        if link.is_image and "://" not in link.target:
            yield normpath(join(folder, unquote(link.target.partition("#")[0])))


def _without_nothing(value: Any) -> Any:
    """Without what is empty, so that a field without a value is as one that is not written."""
    if isinstance(value, Mapping):
        parts = {str(name): _without_nothing(part) for name, part in value.items()}
        return {name: part for name, part in parts.items() if part not in _NOTHING}
    return [_without_nothing(part) for part in value] if isinstance(value, list | tuple) else value
