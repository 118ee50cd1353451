"""What words to look for: a phrase, and the phrases of one rule in one language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_WORD = re.compile(r"[a-z0-9]+\*?")


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """Words that a finding is about.

    They are written in ASCII small letters. ``*`` at the end of a word stands for any ending, ``(a|b)`` for one of several,
    ``a?`` behind a group for one that may be missing; ``<...>`` is what stays when the rest is left out.
    """

    words: str
    instead: str = ""
    """What to write in their place, in their language; empty where what stays is enough, or where they go without a trace."""
    near: str = ""
    """A pattern that must stand in the same sentence; a title needs no such company."""
    far: str = ""
    """A pattern that must not stand in the same sentence."""
    firm: bool = False
    """Whether no "not needed" in the same sentence excuses them."""
    on: str = ""
    """Words one of which must stand in the text, where the first of the phrase is a number, optional, or too common."""


@dataclass(frozen=True, slots=True, eq=False)
class WordList:
    """The phrases of one rule in one language."""

    phrases: tuple[Phrase, ...]
    excuse: str
    """A pattern that, in the same sentence, makes the words harmless: ``not needed``, ``regardless of``."""
    pair: str = ""
    """A pattern that, right before or behind the words, makes them speak to everybody: ``kadın/erkek``."""


NO_NEED_TR = (
    r" (?:aran|beklen|isten|sorul|bakil|gerek|gozetil|alin|uygulan|konul)"
    r"(?:maz|mez|miyor|mamakta|memekte|mayacak|meyecek|maksizin|meksizin|madan|meden)"
    r"| (?:iste|sor|ara|bak|gozet|bekle|ayir|yap|koy)m(?:iyor|uyor|ayiz|eyiz|adan|eden|aksizin|eksizin)"
    r"| (?:yok|yoktur|degil|degildir|fark et|farket|ayrim|esit|tesvik|onemi yok|onemsiz|ne olursa)"
)
"""In a Turkish sentence: it is not asked for, or all are treated alike."""
NO_NEED_EN = (
    r" (?:regardless|irrespective|without regard|not required|not need|not necessary|no [a-z ]{0,30}requirement"
    r"|do not|don t|does not|never|encourage|welcome|equal|discriminat|whatever|whether|race|ethnicity|harass[a-z]*)| no *\|"
)
"""The same in English."""
Lists = Mapping[str, WordList]
"""By language."""


def first_words(phrase: Phrase) -> tuple[str, ...]:
    """The words one of which a text must have; ``*`` behind one that may go on."""
    if phrase.on:
        return tuple(phrase.on.split())
    words = phrase.words.lstrip("<")
    choices = words[1 : _closing(words)].split("|") if words.startswith("(") else [words]
    return tuple(_WORD.match(choice.lstrip("("))[0] for choice in choices)  # type: ignore[index]


def _closing(words: str) -> int:
    """Where the bracket that opens a phrase is closed."""
    depth = 0
    for index, letter in enumerate(words):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth == 0:
            return index
    return len(words)
