"""Words to look for, and where in a posting they were found."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from sahne.diagnostic import Place
from sahne.rules.jobs.wording.reading import BEGINNING, Reading
from sahne.source import Source

_KEPT = re.compile(r"<([^<>]*)>")
_ENDING = re.compile(r"(?<=[a-z0-9])\*")
_WORD = re.compile(r"[a-z0-9]+\*?")
_END = re.compile(r"[.!?;\n](?=\s|$)|\n|[•·]")
_ADDRESS = re.compile(r"://|\]\(|@")
_MARKS = " \n.,;:)]*_-"
_BEFORE = 160
_AFTER = 80
_NEAR = 120
"""Characters on each side of a word that a phrase must hold, in which the phrase stands."""


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


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a posting."""

    phrase: Phrase
    start: int
    """Characters before it, from the start of the posting's text."""
    written: str
    """As it stands there."""
    instead: str
    """What to write in its place; empty where there is nothing to put there."""


@dataclass(frozen=True, slots=True, eq=False)
class WordList:
    """The phrases of one rule in one language."""

    phrases: tuple[Phrase, ...]
    excuse: str
    """A pattern that, in the same sentence, makes the words harmless: ``not needed``, ``regardless of``."""
    pair: str = ""
    """A pattern that, right before or behind the words, makes them speak to everybody: ``kadın/erkek``."""

    def in_text(self, reading: Reading) -> Iterator[Found]:
        """What is found, in the order of the text, none within another."""
        beginnings = _beginnings(self)
        if reading.beginnings.isdisjoint(beginnings):
            return
        woken = [entry for start, entries in beginnings.items() if start in reading.beginnings for entry in entries]
        found = [one for needle, phrase in woken for one in _of(self, phrase, needle, reading)]
        yield from _apart(found)


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


def found_in(lists: Lists, reading: Reading) -> Iterator[Found]:
    """What is found of a rule's words."""
    return lists[reading.lang].in_text(reading)


def place_of(source: Source, reading: Reading, found: Found) -> Place:
    """Where it stands in the file."""
    front = source.front
    if front is None:
        return source.place()
    if found.start >= reading.body:
        return source.text_place(front.body + found.start - reading.body)
    field = "summary" if found.start >= reading.summary else "title"
    index = source.text.find(found.written, front.start, front.end)
    line = source.place(field)
    if index < 0:
        return line
    place = source.text_place(index)
    return place if place.line >= line.line else line


@cache
def _pattern(words: str) -> re.Pattern[str]:
    pattern = _KEPT.sub(r"(?P<kept>\1)", words.replace("(", "(?:"))
    pattern = _ENDING.sub("[a-z]*", pattern).replace(" ", " +")
    return re.compile(f" (?P<all>{pattern})(?![a-z0-9])")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _beginnings(words: WordList) -> Mapping[str, tuple[tuple[str, Phrase], ...]]:
    """How a text's words must begin -> what to look for in it then, and for which phrase."""
    beginnings: dict[str, tuple[tuple[str, Phrase], ...]] = {}
    for phrase in words.phrases:
        for word in dict.fromkeys(first_words(phrase)):
            start = word.rstrip("*")[:BEGINNING]
            needle = f" {word.rstrip('*')}" if word.endswith("*") else f" {word} "
            beginnings[start] = (*beginnings.get(start, ()), (needle, phrase))
    return beginnings


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


def _of(words: WordList, phrase: Phrase, needle: str, reading: Reading) -> Iterator[Found]:
    for match in _matches(phrase, needle, reading.plain):
        start, end = match.span("all")
        if _is_meant(words, phrase, reading, start, end):
            kept = match.groupdict().get("kept")
            instead = phrase.instead or (reading.text[slice(*match.span("kept"))] if kept else "")
            yield Found(phrase, start, reading.text[start:end].rstrip(_MARKS), instead)


def _matches(phrase: Phrase, needle: str, plain: str) -> Iterator[re.Match[str]]:
    """Looked for only where one of its words stands; a search through the whole text takes ten times as long."""
    index = plain.find(needle)
    while index >= 0:
        if phrase.on:
            yield from _pattern(phrase.words).finditer(plain, max(index - _NEAR, 0), index + _NEAR)
        else:
            yield from _at(phrase, plain, index)
        index = plain.find(needle, index + 1)


def _at(phrase: Phrase, plain: str, index: int) -> Iterator[re.Match[str]]:
    match = _pattern(phrase.words).match(plain, index)
    if match is not None:
        yield match


def _is_meant(words: WordList, phrase: Phrase, reading: Reading, start: int, end: int) -> bool:
    before, after = _around(reading, start, end)
    if words.pair and _speaks_to_all(words.pair, before, reading.plain[start:end], after):
        return False
    sentence = f" {before}|{after} "
    if not phrase.firm and _compiled(words.excuse).search(sentence):
        return False
    if phrase.far and _compiled(phrase.far).search(sentence):
        return False
    in_title = start < reading.summary
    if phrase.near and not in_title and not _compiled(phrase.near).search(sentence):
        return False
    return not _in_address(reading.text, start, end)


def _speaks_to_all(pair: str, before: str, found: str, after: str) -> bool:
    """Whether the other one of a pair stands right before the words, or right behind the first one of it."""
    if _compiled(rf"(?: |^)(?:{pair})(?: +(?:ve|veya|ya da|or|and))? *$").search(before):
        return True
    last = found.rsplit(maxsplit=1)[-1]
    return bool(
        _compiled(pair).fullmatch(last)
        and _compiled(rf"^ *(?:(?:ve|veya|ya da|or|and) +)?(?:{pair})(?![a-z])").search(after)
    )


def _around(reading: Reading, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind it in the same sentence."""
    first = max(start - _BEFORE, 0)
    for stop in _END.finditer(reading.text, first, start):
        first = stop.end()
    stop = _END.search(reading.text, end, end + _AFTER)
    return reading.plain[first:start], reading.plain[end : stop.start() if stop else end + _AFTER]


def _in_address(text: str, start: int, end: int) -> bool:
    """Whether it is a part of an address or of the target of a link."""
    first = max(text.rfind(" ", 0, start), text.rfind("\n", 0, start)) + 1
    return _ADDRESS.search(text, first, start) is not None or text.startswith("@", end)


def _apart(found: Iterable[Found]) -> Iterator[Found]:
    end = 0
    for one in sorted(found, key=lambda one: (one.start, -len(one.written))):
        if one.start >= end:
            yield one
            end = one.start + len(one.written)
