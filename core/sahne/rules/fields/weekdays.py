"""Weekdays that stand right beside a date in a Turkish or an English text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from sahne.said import Words
from sahne.turkish import fold

NAMES = (
    Words(en="Monday", tr="pazartesi"),
    Words(en="Tuesday", tr="salı"),
    Words(en="Wednesday", tr="çarşamba"),
    Words(en="Thursday", tr="perşembe"),
    Words(en="Friday", tr="cuma"),
    Words(en="Saturday", tr="cumartesi"),
    Words(en="Sunday", tr="pazar"),
)
"""As Python counts them, Monday first."""
_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = {
    "en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    "tr": ("oca", "sub", "mar", "nis", "may", "haz", "tem", "agu", "eyl", "eki", "kas", "ara"),
}
_NEAR = {"tr": ("artesi", "arşamba", "erşembe", "Salı", "salı", "Cuma", "cuma", "Pazar", "pazar")}
_NEAR_ENGLISH = ("day", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAY = (
    r"(?P<weekday>(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun"
    r"|[Pp]azartesi|[Ss]alı|[Çç]arşamba|[Pp]erşembe|[Cc]umartesi|[Cc]uma|[Pp]azar)\b"
)
_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|[Oo]cak|[Şş]ubat|[Mm]art|[Nn]isan|[Mm]ayıs|[Hh]aziran|[Tt]emmuz|[Aa]ğustos|[Ee]ylül|[Ee]kim|[Kk]asım|[Aa]ralık)\b\.?"
)
_DAY = r"(?<![\d.,:/-])(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,?[ \t]+(?P<year>(?:19|20)\d\d)\b)?"
_DATES = (
    rf"{_DAY}[ \t]+(?:of[ \t]+)?{_MONTH}{_YEAR}(?!\d)",
    rf"\b{_MONTH}[ \t]+{_DAY}(?![\d:]|\.\d)\b{_YEAR}",
    r"(?<![\d.-])(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b",
    r"(?<![\d./-])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d\d)\b",
)
_SEVERAL = re.compile(
    r"(?:\b(?:every|each|her|son|last|first|ilk|next)"
    r"|(?:\d|\w{3,})[ \t]*(?:[–—/&-]|\b(?:and|or|to|ve|ile|ya da|veya|until|till)))[ \t]*$",
    re.IGNORECASE,
)
"""What stands before one of several days, or before a day that comes again."""
_MORE = re.compile(r"[ \t]*(?:[–—/&-]|(?:and|or|to|ve|ile|ya da|veya)\b)")
"""What stands behind one of several days."""
_DIGIT = re.compile(r"\d")
_WIDE = 60
"""Characters to each side of a weekday within which its date stands."""
_OTHER_PAZAR = re.compile(r"[ \t]+(?:pay|yer|araştırma|lider|değer|fiyat|analiz|konum)")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A date with a weekday, as somebody wrote it."""

    index: int
    """Characters before the weekday."""
    weekday: int
    """From 0, a Monday."""
    year: int | None
    month: int
    day: int


def spoken_days(text: str, lang: str) -> Iterator[Spoken]:
    """Every date of a text that has a weekday right before or behind it, one of several days left out."""
    for start, end in _windows(text, _NEAR.get(lang, _NEAR_ENGLISH)):
        for pattern in _patterns():
            for match in pattern.finditer(text, start, end):
                if _stands_alone(text, match) and 1 <= (month := _month(match["month"])) <= 12:
                    year = int(match["year"]) if match["year"] else None
                    yield Spoken(match.start("weekday"), _weekday(match["weekday"]), year, month, int(match["day"]))


def _windows(text: str, words: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The surroundings of each word that has a digit near; cheap, for it is asked of every text."""
    places = sorted(place for word in words for place in _places(text, word))
    start, end = 0, -1
    for place in places:
        if place - _WIDE > end:
            if end > 0 and _DIGIT.search(text, start, end):
                yield start, end
            start = max(0, place - _WIDE)
        end = place + _WIDE
    if end > 0 and _DIGIT.search(text, start, end):
        yield start, end


def _places(text: str, word: str) -> Iterator[int]:
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    before = (rf"\b{_WEEKDAY}(?:[,.]|[ \t]+günü,?)?[ \t]+(?:the[ \t]+)?{day}" for day in _DATES)
    behind = (rf"{day},?[ \t]+\(?{_WEEKDAY}" for day in _DATES)
    return tuple(re.compile(pattern) for pattern in (*before, *behind))


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    line = text.rfind("\n", 0, match.start()) + 1
    if _SEVERAL.search(text[line : match.start()]) or _MORE.match(text, match.end()):
        return False
    return not (match["weekday"].lower() == "pazar" and _OTHER_PAZAR.match(text, match.end("weekday")))


def _weekday(word: str) -> int:
    turkish = {fold(name.tr): number for number, name in enumerate(NAMES)}
    folded = fold(word)
    return turkish[folded] if folded in turkish else _ENGLISH.index(folded[:3])


def _month(word: str) -> int:
    if word.isdigit():
        return int(word)
    folded = fold(word)[:3]
    months = _MONTHS["en"] if folded in _MONTHS["en"] else _MONTHS["tr"]
    return months.index(folded) + 1
