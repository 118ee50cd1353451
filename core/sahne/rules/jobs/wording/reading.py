"""The words of a posting in plain small letters, read once for all rules that look for words in them."""

from collections.abc import Set
from dataclasses import dataclass
from functools import cached_property

from sahne.models.item import Item, Status
from sahne.models.job import Job
from sahne.models.post import Post
from sahne.source import Source

_PLAIN = "abcçdefgğhıijklmnoöpqrsştuüvwxyzâîûABCÇDEFGĞHIİJKLMNOÖPQRSŞTUÜVWXYZÂÎÛ"
_FOLDED = "abccdefgghiijklmnoopqrsstuuvwxyzaiuabccdefgghiijklmnoopqrsstuuvwxyzaiu"
_DIGITS = "0123456789"
_BYTES = "cp1254"
"""The encoding in which a Turkish text has one byte a letter; what is not in it is no letter of ours."""
_LETTERS = dict(zip((_PLAIN + _DIGITS).encode(_BYTES), (_FOLDED + _DIGITS).encode(_BYTES), strict=True))
_TABLE = bytes(_LETTERS.get(byte, 32) for byte in range(256))
"""Each byte of Turkish text -> its plain small letter, its digit, or a blank."""
BEGINNING = 4
"""Letters of a word by which it is looked for; a Turkish word goes on behind them in many ways."""
_READ = (Job, Post)
_SILENT = (Status.ARCHIVED, Status.CANCELLED)


@dataclass(frozen=True)
class Reading:
    """A posting as it was written and as it is looked through: the same character stands at the same place in both."""

    lang: str
    """``tr`` or ``en``."""
    text: str
    """The title, the summary and what stands below the front matter, each behind an empty line."""
    summary: int
    """Characters before the summary."""
    body: int
    """Characters before the text below the front matter."""

    @cached_property
    def plain(self) -> str:
        """In ASCII small letters, everything that is no letter or digit a blank; a blank at each end."""
        return self.text.encode(_BYTES, "replace").translate(_TABLE).decode("ascii")

    @cached_property
    def beginnings(self) -> Set[str]:
        """How its words begin."""
        return {word[:BEGINNING] for word in set(self.plain.split())}


def reading_of(source: Source) -> Reading | None:
    """A job, or a post that points at one, in a language whose words are known; None for everything else."""
    return source.once(_reading)


def _reading(source: Source) -> Reading | None:
    item = source.item
    if not isinstance(item, _READ) or item.status in _SILENT:
        return None
    lang = item.lang[:2]
    if lang not in ("tr", "en") or (isinstance(item, Post) and not _advertises(source)):
        return None
    text = f"\n\n{item.title}\n\n{item.summary}\n\n{source.body}\n"
    return Reading(lang, text, len(item.title) + 4, len(item.title) + len(item.summary) + 6)


def is_job(item: Item | None) -> bool:
    """Whether an item is a job that somebody may still read."""
    return isinstance(item, Job) and item.status not in _SILENT


def _advertises(source: Source) -> bool:
    links = source.outline.links
    return bool(links) and any("jobs/" in link.target for link in links)
