"""How often something takes place, as people say it: ``Her ay, ayın son cuması, 30 Haziran 2027 tarihine kadar``."""

from datetime import date, datetime

from sahne.repetition import WORKDAYS, Moment, Repetition
from sahne.words import clock_words, day_words, has, locale_of, translate


def rhythm_words(repeat: Repetition, lang: str, today: date) -> str:
    """A repetition with its end, and what is skipped or moved from today on."""
    rhythm = _end(_on(_every(repeat, lang), repeat, lang), repeat, lang)
    skipped = [day_words(day, lang) for day in repeat.skipped if day >= today]
    if skipped:
        rhythm = translate("event.repeats_skipped", lang, rhythm=rhythm, days=", ".join(skipped))
    for day, to in repeat.moved:
        if day >= today and day not in repeat.skipped:
            rhythm = translate(
                "event.repeats_moved", lang, rhythm=rhythm, day=day_words(day, lang), to=_moment(to, lang)
            )
    return rhythm


def _every(repeat: Repetition, lang: str) -> str:
    once, several = translate(f"event.repeats.{repeat.frequency}", lang, count=repeat.interval).split("|")
    return once if repeat.interval == 1 else several


def _on(rhythm: str, repeat: Repetition, lang: str) -> str:
    """With the days on which; a day for which a language has no word is left to the date that stands beside it."""
    if repeat.frequency == "WEEKLY" and repeat.weekdays:
        if repeat.weekdays == WORKDAYS and repeat.interval == 1:
            return translate("event.on_workdays", lang)
        return translate("event.on_days", lang, rhythm=rhythm, days=_days(repeat.weekdays, lang))
    position, day = (repeat.position, _nth(repeat)) if repeat.position else (repeat.month_day, "event.nth.day")
    if repeat.month_day is not None and repeat.month_day > 0:
        return _numbered(rhythm, repeat, repeat.month_day, lang)
    if position is None or not has(f"event.position.{position}", lang) or not has(day, lang):
        return rhythm
    said = {"rhythm": rhythm, "position": translate(f"event.position.{position}", lang), "day": translate(day, lang)}
    if repeat.month is None:
        return translate("event.on_nth", lang, **said)
    return translate("event.on_nth_of", lang, **said, month=_month(repeat.month, lang))


def _nth(repeat: Repetition) -> str:
    return f"event.nth.{'workday' if repeat.weekdays == WORKDAYS else '-'.join(repeat.weekdays)}"


def _numbered(rhythm: str, repeat: Repetition, number: int, lang: str) -> str:
    if repeat.month is None:
        return translate("event.on_day", lang, rhythm=rhythm, number=number)
    month = day_words(date(2027, repeat.month, 1), lang, "MMMM")
    return translate("event.on_day_of", lang, rhythm=rhythm, number=number, month=month)


def _end(rhythm: str, repeat: Repetition, lang: str) -> str:
    if repeat.until is not None:
        return translate("event.repeats_until", lang, rhythm=rhythm, day=day_words(repeat.until, lang))
    return translate("event.repeats_times", lang, rhythm=rhythm, count=repeat.count)


def _days(weekdays: tuple[str, ...], lang: str) -> str:
    from babel.lists import format_list

    return format_list([translate(f"event.weekday.{day}", lang) for day in weekdays], locale=locale_of(lang))


def _month(number: int, lang: str) -> str:
    """A Turkish month is written small where no number stands before it."""
    name = day_words(date(2027, number, 1), lang, "LLLL")
    return name.lower() if lang == "tr" else name


def _moment(moment: Moment, lang: str) -> str:
    day = day_words(moment, lang)
    return f"{day} {clock_words(moment)}" if isinstance(moment, datetime) else day
