"""How often a channel speaks, in words."""

from collections.abc import Iterator

from sahne.models.channel import Cadence
from sahne.words import number_words, translate


def cadence_words(cadence: Cadence, lang: str) -> tuple[str, ...]:
    """Each thing that a cadence asks for; one in five weeks is not said as 0.2 in a week."""
    return tuple(_words(cadence, lang))


def _words(cadence: Cadence, lang: str) -> Iterator[str]:
    weekly = cadence.min_per_week
    if weekly:
        weeks = round(1 / weekly)
        if weekly < 1 and abs(weeks * weekly - 1) < 0.02:
            yield translate("cadence.weeks", lang, count=weeks)
        else:
            yield translate("cadence.week", lang, number=number_words(weekly, lang))
    if cadence.max_per_day is not None:
        yield translate("cadence.day", lang, count=cadence.max_per_day)
    if cadence.min_gap_hours:
        yield translate("cadence.gap", lang, number=number_words(cadence.min_gap_hours, lang))
