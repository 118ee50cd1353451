"""What is said to people on a terminal: one sentence in every language, with its values put in when it is read.

A rule keeps its sentences beside its code, in both languages at once: a sentence that is missing in one of them cannot be
written. The words of the two sites are another matter; they stand in ``words/``, one file a language.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Union

LANGUAGES = ("en", "tr")
"""In which ``sahne`` speaks; the first is taken where another one is asked for."""

Value = Union[str, int, float, date, "Said", "Words", "Listed", "Counted"]
"""What may stand in the place of a name in a sentence; a day is written as it is in front matter."""


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence, or a part of one, in each language: ``{name}`` is a hole, ``{name!r}`` puts its value in quotes."""

    en: str
    tr: str

    def __call__(self, **values: Value) -> "Said":
        """The sentence with its holes filled."""
        return Said(self, values)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with its values."""

    words: Words
    values: Mapping[str, Value] = field(default_factory=dict)

    def within(self, lang: str) -> str:
        """The sentence in one of the languages."""
        template = self.words.tr if lang == "tr" else self.words.en
        return template.format(**{name: _shown(value, lang) for name, value in self.values.items()})

    def __str__(self) -> str:
        """The sentence in English, for logs and programs."""
        return self.within(LANGUAGES[0])


@dataclass(frozen=True, slots=True)
class Listed:
    """Several words in a row: ``a, b or c``, ``a, b ya da c``; of more than 20 the first 20 and three dots."""

    words: tuple[Union[str, "Said", "Words"], ...]
    joint: Words = Words(en="or", tr="ya da")


AND = Words(en="and", tr="ve")
_MOST = 20


@dataclass(frozen=True, slots=True)
class Counted:
    """A number with what is counted: ``1 day``, ``3 days``, ``3 gün``; the English words are parted by ``|``."""

    number: int
    noun: Words


def listed(words: Iterable[str]) -> Listed:
    """Words in the order of the alphabet, as a value."""
    return Listed(tuple(sorted(words)))


def text_of(said: Value, lang: str) -> str:
    """Anything that can be said, in one of the languages."""
    return str(_shown(said, lang))


def _shown(value: Value, lang: str) -> str | int | float:
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, Said):
        return value.within(lang)
    if isinstance(value, Words):
        return value.tr if lang == "tr" else value.en
    if isinstance(value, Listed):
        return _row(value, lang)
    if isinstance(value, Counted):
        return _count(value, lang)
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else value.isoformat()


def _row(row: Listed, lang: str) -> str:
    words = [str(_shown(word, lang)) for word in row.words]
    if len(words) > _MOST:
        return f"{', '.join(words[:_MOST])} …"
    *most, last = words or [""]
    return f"{', '.join(most)} {_shown(row.joint, lang)} {last}" if most else last


def _count(counted: Counted, lang: str) -> str:
    if lang == "tr":  # a Turkish noun stays in the singular behind a number
        return f"{counted.number} {counted.noun.tr}"
    one, _, many = counted.noun.en.partition("|")
    return f"{counted.number} {one if counted.number == 1 else many or one}"
