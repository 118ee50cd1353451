"""Whether an item speaks of the holiday on its own day: a greeting belongs there."""

import re
from datetime import date
from functools import cache

from sahne.models.item import Item
from sahne.planning.days_off import Holiday
from sahne.repetition.words import MONTHS, TURKISH_MONTHS
from sahne.survey import Survey
from sahne.turkish import fold

_COMMON = frozenset(
    "gunu ulusal milli birlik national public holiday observed estimated tahmini after second third".split()  # noqa: SIM905
)
"""Words in the names of holidays that say nothing of the day."""
_GREETINGS = {
    "bayram": ("bayram", "eid"),
    "eid": ("bayram",),
    "yilbasi": ("yeni yil", "yeni bir yil"),
    "year": ("yeni yil", "new year"),
}
"""A word in the name -> how people greet on that day."""


def is_about(survey: Survey, item: Item, day: date, holiday: Holiday) -> bool:
    """Whether title, summary, tags, campaign or text name the holiday or its date."""
    campaign = survey.library.find("campaign", item.campaign, item.lang) if item.campaign else None
    short = " ".join(
        (item.title, item.summary, *item.tags, item.slug, item.campaign or "", campaign.title if campaign else "")
    )
    names, words = _signs(day, holiday)
    return bool(words.search(fold(short)) or names.search(fold(survey.source(item).body)))


@cache
def _signs(day: date, holiday: Holiday) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What names the day even in a long text, and what does in a short one too."""
    folded = [fold(name) for name in (holiday.name.en, holiday.name.tr)]
    turkish, english = TURKISH_MONTHS[day.month - 1], MONTHS[day.month - 1]
    dates = f"{day.day} {turkish}", f"{day.day} {english}", f"{english} {day.day}"
    single = {word for name in folded for word in re.findall(r"[a-z]+", name)} - _COMMON
    greetings = [
        greeting for word, all in _GREETINGS.items() if any(own.startswith(word) for own in single) for greeting in all
    ]
    sure = [*(part.strip() for name in folded for part in name.split(";")), *dates, *greetings]
    return _starting_with(sure), _starting_with([*sure, *(word for word in single if len(word) > 4)])


def _starting_with(words: list[str]) -> re.Pattern[str]:
    """Any of the words, at the beginning of a word: ``bayram`` finds ``Bayramınız``."""
    return re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, words))) + ")")
