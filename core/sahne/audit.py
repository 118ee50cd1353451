"""The last look before a portal is shown: nothing that is internal stands in any of its files.

The portal is made from ``PublicView``, which holds nothing internal. A template of the team's own, a page written by hand or a
mistake of ours could still carry something over; so every file that was built is searched for what only internal items say.
"""

import gzip
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

import ahocorasick  # type: ignore[import-not-found]

from sahne.library import Library
from sahne.source import Source
from sahne.views.publish import public_view

_RUN = re.compile(r"\b\w[\w .:–-]{22,58}\w\b")
"""Words in a row that a page, a calendar and JSON write alike: without what any of them escapes or marks."""
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_RUNS = 4
"""Of a text that are looked for; a text that leaks does so whole, or at its beginning."""
_WORDS = 4
_SEARCHED = 400_000
"""Bytes of a file that are searched; a sound has what it says of itself at its beginning."""


@dataclass(frozen=True, slots=True)
class Leak:
    """Something internal in a file of the portal."""

    file: str
    """By its path on the site."""
    source: str
    """The file of the item that says it."""
    words: str


def leaks(files: Iterable[tuple[str, bytes]], library: Library, today: datetime, written: Iterable[str]) -> list[Leak]:
    """What is internal in the files of a portal, each source once a file.

    Args:
        files: Path and bytes of everything that was built.
        library: The workspace.
        today: The moment it was built for.
        written: The pages that somebody wrote by hand for the portal: what they say is said on purpose.
    """
    view = public_view(library, today)
    shown = frozenset(f"content/{item.source}" for item in view.items)
    secrets = _secrets(library, shown)
    if not secrets:
        return []
    search = ahocorasick.Automaton()
    for words, source in secrets.items():
        search.add_word(words, (words, source))
    search.make_automaton()
    found: dict[tuple[str, str], str] = {}
    for path, data in files:
        for _, (words, source) in search.iter(_text(path, data)):
            found.setdefault((path, source), words)
    public = [
        *written,
        *(words for channel in view.channels for words in channel.said),
        *(_COMMENT.sub("", source.text) for source in library.sources if found and source.path in shown),
    ]
    said = {words: any(words in text for text in public) for words in set(found.values())}
    return [Leak(path, source, words) for (path, source), words in sorted(found.items()) if not said[words]]


def _secrets(library: Library, shown: frozenset[str]) -> Mapping[str, str]:
    """Words that only the team should read -> the file they stand in."""
    secrets: dict[str, str] = {}
    for source in library.sources:
        for words in _hidden(source, shown):
            secrets.setdefault(words, source.path)
    return secrets


def _hidden(source: Source, shown: frozenset[str]) -> Iterator[str]:
    """What a file says to the team alone: everything, or what stands in its comments."""
    item = source.item
    if item is None or source.path in shown:
        comments = _COMMENT.findall(source.body) if source.outline.size else ()
        yield from (run for comment in comments for run in _runs(comment))
        return
    if item.id:
        yield item.id
    for text in (item.title, item.summary, source.body):
        yield from _runs(text)


def _runs(text: str) -> Iterator[str]:
    """The first few runs of words of a text that say something of their own."""
    runs = (run[0] for run in _RUN.finditer(text) if len(run[0].split()) >= _WORDS)
    return islice(runs, _RUNS)


def _text(path: str, data: bytes) -> str:
    """What can be read in a file: unpacked, and a calendar with its lines unfolded."""
    if path.endswith(".gz"):
        with suppress(OSError, EOFError, zlib.error):
            data = gzip.decompress(data)
    text = data[:_SEARCHED].decode("utf-8", "replace")
    return text.replace("\r\n ", "") if path.endswith(".ics") else text
