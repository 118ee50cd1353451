"""Where the words of a rule stand in a posting."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from sahne.diagnostic import Place
from sahne.rules.jobs.wording.phrases import Lists, Phrase, WordList, first_words
from sahne.rules.jobs.wording.reading import BEGINNING, Reading
from sahne.rules.jobs.wording.sentence import is_meant
from sahne.source import Source

_KEPT = re.compile(r"<([^<>]*)>")
_ENDING = re.compile(r"(?<=[a-z0-9])\*")
_MARKS = " \n.,;:*_-"
_NEAR = 120
"""Characters on each side of a word that a phrase must hold, in which the phrase stands."""


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


def found_in(lists: Lists, reading: Reading) -> Iterator[Found]:
    """What is found of a rule's words, in the order of the text, none within another."""
    words = lists[reading.lang]
    beginnings = _beginnings(words)
    if reading.beginnings.isdisjoint(beginnings):
        return
    woken = [entry for start, entries in beginnings.items() if start in reading.beginnings for entry in entries]
    yield from _apart(one for needle, phrase in woken for one in _of(words, phrase, needle, reading))


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
def _beginnings(words: WordList) -> Mapping[str, tuple[tuple[str, Phrase], ...]]:
    """How a text's words must begin -> what to look for in it then, and for which phrase."""
    beginnings: dict[str, tuple[tuple[str, Phrase], ...]] = {}
    for phrase in words.phrases:
        for word in dict.fromkeys(first_words(phrase)):
            start = word.rstrip("*")[:BEGINNING]
            needle = f" {word.rstrip('*')}" if word.endswith("*") else f" {word} "
            beginnings[start] = (*beginnings.get(start, ()), (needle, phrase))
    return beginnings


@cache
def _pattern(words: str) -> re.Pattern[str]:
    pattern = _KEPT.sub(r"(?P<kept>\1)", words.replace("(", "(?:"))
    pattern = _ENDING.sub("[a-z]*", pattern).replace(" ", " +")
    return re.compile(f" (?P<all>{pattern})(?![a-z0-9])")


def _of(words: WordList, phrase: Phrase, needle: str, reading: Reading) -> Iterator[Found]:
    for match in _matches(phrase, needle, reading.plain):
        start, end = match.span("all")
        if is_meant(words, phrase, reading, start, end):
            kept = match.groupdict().get("kept")
            instead = phrase.instead or (reading.text[slice(*match.span("kept"))] if kept else "")
            yield Found(phrase, start, _trimmed(reading.text[start:end]), instead)


def _trimmed(written: str) -> str:
    """Without the marks that stand behind the words, but with the bracket that closes one of them."""
    trimmed = written.rstrip(_MARKS)
    return trimmed if "(" in trimmed else trimmed.rstrip(f"{_MARKS})")


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


def _apart(found: Iterable[Found]) -> Iterator[Found]:
    end = 0
    for one in sorted(found, key=lambda one: (one.start, -len(one.written))):
        if one.start >= end:
            yield one
            end = one.start + len(one.written)
