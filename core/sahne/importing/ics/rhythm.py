"""A rule of a calendar in the words of ``repeat``, when it means the very same days."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import islice

from sahne.importing.ics.occurrences import MOST, Rule
from sahne.importing.ics.times import Moment
from sahne.repetition import Repetition, repetition_of_rrule, rrule_of, rule_days, sentence_of


def rhythm_of(rule: Rule, starts: Sequence[Moment], horizon: date) -> str | None:
    """What says these starts, ``every 2 weeks on tue until 2027-06-30`` or a rule of RFC 5545; None where nothing can.

    Args:
        rule: As it is written, in whichever zone.
        starts: When it takes place by the workspace's clock, exceptions among them, in their order.
        horizon: The last day of what has no end.
    """
    days = [_day(start) for start in starts]
    for repeat in _candidates(rule, starts[0], days, horizon):
        if list(islice(rule_days(days[0], repeat), MOST)) == days:
            return sentence_of(repeat) or rrule_of(repeat, starts[0])
    return None


def _candidates(rule: Rule, start: Moment, days: Sequence[date], horizon: date) -> Iterator[Repetition]:
    """The rule as it is, then as it would be said: in another zone it may fall on the day before or after."""
    for text in (rule.written, _days_alone(rule), _weekly(rule, days)):
        repeat = repetition_of_rrule(text, start, last=horizon) if text else None
        if repeat is not None:
            yield repeat
            yield replace(repeat, until=horizon if rule.endless else days[-1], count=None)


def _days_alone(rule: Rule) -> str:
    """Without what only says again the first day, and with an end that never falls out of what can be counted."""
    kept = {name: value for name, value in rule.parts.items() if name in ("FREQ", "INTERVAL")}
    return _joined({**kept, "COUNT": "1"})


def _weekly(rule: Rule, days: Sequence[date]) -> str:
    """The weekdays that it really falls on."""
    if rule.parts["FREQ"] not in ("DAILY", "WEEKLY"):
        return ""
    weekdays = [("MO", "TU", "WE", "TH", "FR", "SA", "SU")[day] for day in sorted({day.weekday() for day in days})]
    interval = rule.parts.get("INTERVAL", "1") if rule.parts["FREQ"] == "WEEKLY" else "1"
    return _joined({"FREQ": "WEEKLY", "INTERVAL": interval, "BYDAY": ",".join(weekdays), "COUNT": "1"})


def _joined(parts: dict[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
