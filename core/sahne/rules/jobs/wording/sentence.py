"""Whether words that stand in a posting are meant as they sound, by the sentence around them."""

import re
from functools import cache

from sahne.markup import prose
from sahne.rules.jobs.wording.phrases import Phrase, WordList
from sahne.rules.jobs.wording.reading import Reading

_END = re.compile(r"[.!?;](?=\s|$)|\n(?=[ \t]*(?:\n|[-*+#|•·]|\d+[.)]))|[•·]")
"""A line break alone ends no sentence; an empty line, a list and a heading do."""
_ADDRESS = re.compile(r"://|\]\(|@")
_BEFORE = 160
_AFTER = 80


def is_meant(words: WordList, phrase: Phrase, reading: Reading, start: int, end: int) -> bool:
    """Whether nothing in the sentence excuses a phrase that was found, and what must be there is there."""
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
    return not _in_address(reading.text, start, end) and not prose(reading.text)[start:end].isspace()


def _speaks_to_all(pair: str, before: str, found: str, after: str) -> bool:
    """Whether the other one of a pair stands in the words too, right before them, or right behind them."""
    if _compiled(rf"(?: |^)(?:{pair})(?: +(?:ve|veya|ya da|or|and))? *$").search(before):
        return True
    first, *others = found.split()
    if _compiled(pair).fullmatch(first) and any(_compiled(pair).fullmatch(word) for word in others):
        return True
    return bool(
        _compiled(pair).fullmatch(others[-1] if others else first)
        and _compiled(rf"^ *(?:(?:ve|veya|ya da|or|and) +)?(?:{pair})(?![a-z])").search(after)
    )


def _around(reading: Reading, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind it in the same sentence."""
    first = max(start - _BEFORE, 0)
    for stop in _END.finditer(reading.text, first, start):
        first = stop.end()
    behind = _END.search(reading.text, end, end + _AFTER)
    return reading.plain[first:start], reading.plain[end : behind.start() if behind else end + _AFTER]


def _in_address(text: str, start: int, end: int) -> bool:
    """Whether it is a part of an address or of the target of a link."""
    first = max(text.rfind(" ", 0, start), text.rfind("\n", 0, start)) + 1
    return _ADDRESS.search(text, first, start) is not None or text.startswith("@", end)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
