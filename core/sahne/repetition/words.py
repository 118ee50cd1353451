"""The words of repetition in English and Turkish, folded to plain letters: days, months, numbers, places in a month."""

import re
from datetime import date

from sahne.repetition.rule import WEEKDAYS, WORKDAYS
from sahne.turkish import fold

_DAY_NAMES = {
    "mon": "mon monday pazartesi pzt",
    "tue": "tue tues tuesday sali sal",
    "wed": "wed wednesday carsamba car",
    "thu": "thu thur thurs thursday persembe per",
    "fri": "fri friday cuma cum",
    "sat": "sat saturday cumartesi cmt",
    "sun": "sun sunday pazar paz",
}
_DAYS = {name: day for day, names in _DAY_NAMES.items() for name in names.split()}
_DAY_ENDINGS = re.compile(r"(?:s|l[ae]ri|s?i|s?[iu]nd[ae])$")
_AROUND_DAYS = frozenset(("and", "ve", "ile", "gun", "gunu", "gunleri"))

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
TURKISH_MONTHS = (
    *("ocak", "subat", "mart", "nisan", "mayis", "haziran"),
    *("temmuz", "agustos", "eylul", "ekim", "kasim", "aralik"),
)
_MONTH_NAMES = {
    name: number
    for names in (MONTHS, tuple(month[:3] for month in MONTHS), TURKISH_MONTHS)
    for number, name in enumerate(names, 1)
}
MONTH = "|".join(sorted(_MONTH_NAMES, key=len, reverse=True))
"""As a part of a pattern."""

_NUMBERS = {
    name: number
    for names in (
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        ("bir", "iki", "uc", "dort", "bes", "alti", "yedi", "sekiz", "dokuz", "on", "on bir", "on iki"),
    )
    for number, name in enumerate(names, 1)
} | {"other": 2, "second": 2}
NUMBER = "|".join((r"[1-9]\d?", *sorted(_NUMBERS, key=len, reverse=True)))

POSITIONS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last", -2: "second last"}
_PLACES = {name: number for number, name in POSITIONS.items()} | {
    **{"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5},
    **{"ilk": 1, "birinci": 1, "ikinci": 2, "ucuncu": 3, "dorduncu": 4, "besinci": 5, "son": -1, "sondan ikinci": -2},
    **{f"{number}.": number for number in range(1, 6)},
}
PLACE = "|".join(re.escape(name) for name in sorted(_PLACES, key=len, reverse=True))

WORKING = "weekdays?|working days?|work days?|is gunu|is gunleri"
DAY = rf"\d{{4}}-\d\d-\d\d|\d\d?\.\d\d?\.\d{{4}}|\d\d? (?:{MONTH}) \d{{4}}|(?:{MONTH}) \d\d?,? \d{{4}}"


def plain(written: str) -> str:
    """Words without capitals, Turkish letters, needless spaces and what stands behind an apostrophe."""
    folded = fold(written.replace("’", "'").replace("‘", "'"))
    return " ".join(re.sub(r"(?<=[a-z\d])'[a-z]+", "", folded).split())


def number_of(word: str | None) -> int:
    """A number in digits or letters; 1 where none is said."""
    return int(word) if word and word.isdigit() else _NUMBERS.get(word or "", 1)


def place_of(word: str) -> int:
    """Which one of a month."""
    return _PLACES[word]


def month_of(word: str) -> int:
    """1 to 12."""
    return _MONTH_NAMES[word]


def weekdays_of(words: str) -> tuple[str, ...] | None:
    """The days in a list of names, in the order of the week; None where another word is among them."""
    if re.fullmatch(WORKING, words):
        return WORKDAYS
    named = [word for word in re.split(r"[, ]+", words) if word not in _AROUND_DAYS]
    found = {_weekday(word) for word in named}
    return tuple(day for day in WEEKDAYS if day in found) if found and None not in found else None


def _weekday(word: str) -> str | None:
    return _DAYS.get(word) or _DAYS.get(_DAY_ENDINGS.sub("", word))


def written_day(words: str) -> date:
    """A day as ``2027-06-30``, ``30.06.2027``, ``30 Haziran 2027`` or ``June 30, 2027``.

    Raises:
        ValueError: The calendar has no such day.
    """
    if "-" in words:
        return date.fromisoformat(words)
    parts = re.split(r"[., ]+", words)
    if parts[0].isalpha():
        parts[:2] = parts[1::-1]
    day, month, year = parts
    return date(int(year), int(month) if month.isdigit() else month_of(month), int(day))
