"""How long a text is; platforms do not agree on what one character is."""

import re
import unicodedata
from collections.abc import Iterator

LINK = re.compile(r"https?://[^\s<>\"]+")
LINK_LENGTH = 23
"""What X and Mastodon count for every link, however long it is."""

_JOINER, _KEYCAP, _TONES, _FLAGS, _TAGS = (
    "\u200d",
    "\u20e3",
    "\U0001f3fb\U0001f3ff",
    "\U0001f1e6\U0001f1ff",
    "\U000e0020\U000e007f",
)
_EMOJI = "\u203c"
"""From here on a sign of several code points is an emoji."""
_LIGHT = (range(0x1100), range(0x2000, 0x200E), range(0x2010, 0x2020), range(0x2032, 0x2038))
"""Code points that X counts as one; all others, and every emoji, are two."""


_HEAVY = re.compile(r"[^\u0000-\u02ff\u2010-\u201f]")
_JOINING = re.compile(r"\r|[^\u0000-\u02ff\u2010-\u2027\u20a0-\u20bf]")
"""Signs that may count as two, or as one with those before them; most texts have none and need no closer look."""


def characters(text: str) -> int:
    """Code points, letters with their accents as one."""
    return len(unicodedata.normalize("NFC", text))


def utf16_units(text: str) -> int:
    """As JavaScript counts: most emoji are two or more."""
    return len(text.encode("utf-16-le")) // 2


def graphemes(text: str) -> int:
    """What a reader takes for one sign: a family of four is one emoji."""
    plain = unicodedata.normalize("NFC", text)
    return sum(1 for _ in _clusters(plain)) if _JOINING.search(plain) else len(plain)


def with_short_links(text: str) -> int:
    """Graphemes, every link as 23."""
    return graphemes(LINK.sub("x" * LINK_LENGTH, text))


def weighted(text: str) -> int:
    """As X counts: Latin letters 1; emoji, Chinese and Japanese 2; every link 23.

    Source: the configuration of twitter-text, version 3, https://docs.x.com/fundamentals/counting-characters
    """
    plain = LINK.sub("x" * LINK_LENGTH, text)
    plain = unicodedata.normalize("NFC", plain)
    return sum(map(_weight, _clusters(plain))) if _HEAVY.search(plain) else len(plain)


def _weight(cluster: str) -> int:
    if len(cluster) > 1 and (cluster[0] >= _EMOJI or _KEYCAP in cluster or "\ufe0f" in cluster):
        return 2
    return sum(1 if any(ord(letter) in light for light in _LIGHT) else 2 for letter in cluster)


def _clusters(text: str) -> Iterator[str]:
    """The graphemes of a text: enough of Unicode's UAX 29 for the letters and emoji that people post."""
    cluster = ""
    for letter in text.replace("\r\n", "\n"):
        if cluster and not _belongs(cluster, letter):
            yield cluster
            cluster = ""
        cluster += letter
    if cluster:
        yield cluster


def _belongs(cluster: str, letter: str) -> bool:
    """Whether a code point makes one sign with those before it."""
    if letter < "\u0300":
        return False
    if letter == _JOINER or cluster[-1] == _JOINER:
        return True
    if _within(letter, _FLAGS):
        return len(cluster) == 1 and _within(cluster, _FLAGS)
    return _within(letter, _TONES) or _within(letter, _TAGS) or unicodedata.category(letter) in ("Mn", "Me", "Mc")


def _within(letter: str, span: str) -> bool:
    return span[0] <= letter <= span[1]
