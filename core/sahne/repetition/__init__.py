"""What repeats: how people say it, how a calendar writes it, and on which days it takes place."""

from sahne.repetition.days import days_of, held_on, rule_days, times_of
from sahne.repetition.read import Repeat, repetition_of
from sahne.repetition.rrule import repetition_of_rrule, rrule_of
from sahne.repetition.rule import WEEKDAYS, WORKDAYS, Moment, Repetition, day_of, length_of, with_exceptions
from sahne.repetition.sentence import sentence_of

__all__ = [
    "WEEKDAYS",
    "WORKDAYS",
    "Moment",
    "Repeat",
    "Repetition",
    "day_of",
    "days_of",
    "held_on",
    "length_of",
    "repetition_of",
    "repetition_of_rrule",
    "rrule_of",
    "rule_days",
    "sentence_of",
    "times_of",
    "with_exceptions",
]
