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
_ENGLISH_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TURKISH_MONTHS = ("oca", "sub", "mar", "nis", "may", "haz", "tem", "agu", "eyl", "eki", "kas", "ara")
_CALENDAR = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "tr": ("Ocak", "ubat", "Mart", "Nisan", "May", "Haz", "Tem", "ustos", "Eyl", "Ekim", "Kas", "Aral"),
}
_A_YEAR = re.compile(r"20[0-4]\d")
_NEAR = {"tr": ("artesi", "arşamba", "erşembe", "Salı", "salı", "Cuma", "cuma", "Pazar", "pazar")}
_NEAR_ENGLISH = ("day", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAY = (
    r"(?:(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun"
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
    rf"{_MONTH}[ \t]+{_DAY}(?![\d:]|\.\d)\b{_YEAR}",
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
_WIDE = 40
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


def might_speak(text: str, lang: str, months: Iterable[int], start: int = 0) -> bool:
    """Whether a weekday stands near a year, or near one of some months; cheap, for it is asked of every text."""
    names = _CALENDAR.get(lang, _CALENDAR["en"])
    places = [year.start() for year in _A_YEAR.finditer(text, start)]
    places += [place for month in months for place in _places(text, names[month - 1], start)]
    near = _NEAR.get(lang, _NEAR_ENGLISH)
    return any(word in text[max(0, place - _WIDE) : place + _WIDE] for place in places for word in near)


def spoken_days(text: str, lang: str) -> Iterator[Spoken]:
    """Every date of a text that has a weekday right before or behind it, one of several days left out."""
    for weekday in _weekdays(text, _NEAR.get(lang, _NEAR_ENGLISH)):
        date = _date_behind(text, weekday) or _date_before(text, weekday)
        if date and _stands_alone(text, weekday, date) and 1 <= (month := _month(date["month"])) <= 12:
            year = int(date["year"]) if date["year"] else None
            yield Spoken(weekday.start(), _weekday(weekday[0]), year, month, int(date["day"]))


def _weekdays(text: str, words: Iterable[str]) -> Iterator[re.Match[str]]:
    """Each weekday that has a digit near."""
    starts = {_word_start(text, place) for word in words for place in _places(text, word)}
    for start in sorted(starts):
        if _DIGIT.search(text, max(0, start - _WIDE), start + _WIDE) and (weekday := _word().match(text, start)):
            yield weekday


def _word_start(text: str, place: int) -> int:
    return next((at for at in range(place, max(-1, place - 8), -1) if not text[at - 1 : at].isalpha()), place)


def _date_behind(text: str, weekday: re.Match[str]) -> re.Match[str] | None:
    """``Tuesday, 3 December 2026``."""
    return next((date for pattern in _patterns()[0] if (date := pattern.match(text, weekday.end()))), None)


def _date_before(text: str, weekday: re.Match[str]) -> re.Match[str] | None:
    """``3 December 2026 (Tuesday)``."""
    start = max(0, weekday.start() - _WIDE)
    return next((date for pattern in _patterns()[1] if (date := pattern.search(text, start, weekday.start()))), None)


def _places(text: str, word: str, start: int = 0) -> Iterator[int]:
    place = text.find(word, start)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], ...], ...]:
    behind = (rf"(?:[,.]|[ \t]+günü,?)?[ \t]+(?:the[ \t]+)?{date}" for date in _DATES)
    before = (rf"{date},?[ \t]+\(?\Z" for date in _DATES)
    return tuple(map(re.compile, behind)), tuple(map(re.compile, before))


@cache
def _word() -> re.Pattern[str]:
    return re.compile(_WEEKDAY)


def _stands_alone(text: str, weekday: re.Match[str], date: re.Match[str]) -> bool:
    start, end = min(weekday.start(), date.start()), max(weekday.end(), date.end())
    if _SEVERAL.search(text[text.rfind("\n", 0, start) + 1 : start]) or _MORE.match(text, end):
        return False
    return not (weekday[0].lower() == "pazar" and _OTHER_PAZAR.match(text, weekday.end()))


def _weekday(word: str) -> int:
    turkish = {fold(name.tr): number for number, name in enumerate(NAMES)}
    folded = fold(word)
    return turkish[folded] if folded in turkish else _ENGLISH.index(folded[:3])


def _month(word: str) -> int:
    if word.isdigit():
        return int(word)
    folded = fold(word)[:3]
    months = _ENGLISH_MONTHS if folded in _ENGLISH_MONTHS else _TURKISH_MONTHS
    return months.index(folded) + 1
