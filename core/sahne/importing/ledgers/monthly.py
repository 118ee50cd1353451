"""Numbers of single days added up to months, for KPIs that are measured by the month."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sahne.importing.ledgers.reading import Measured, Refused
from sahne.said import Said, Words

NOT_WHOLE = Words(
    en="{metric}: {month} is left out, for the file has {days} of its {all} days",
    tr="{metric}: {month} alınmadı; dosyada {all} gününün {days} günü var",
)
NO_SUM = (
    Words(
        en="{heading}: its days cannot be added up, for one person may be in several of them",
        tr="{heading}: günleri toplanamaz; bir kişi birkaç günde birden sayılmış olabilir",
    ),
    Words(
        en="Leave it out with --map {heading}=, or write the month's own number by hand.",
        tr="--map {heading}= ile dışarıda bırakın ya da ayın kendi sayısını elle yazın.",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Months:
    """What the days of a file are together."""

    measured: tuple[Measured, ...]
    """One for each whole month, of its last day."""
    refused: tuple[Refused, ...]
    notes: tuple[Said, ...]
    """Of the months that are not whole."""


def by_month(numbers: Sequence[Measured]) -> Months:
    """Days added up; a month counts only where the file has all its days.

    Args:
        numbers: Of single days of one goal; a day that stands twice is counted once where both say the same.
    """
    groups: dict[tuple[str, int, int], list[Measured]] = {}
    for one in numbers:
        if one.adds:
            groups.setdefault((one.metric, one.day.year, one.day.month), []).append(one)
    measured: list[Measured] = []
    notes: list[Said] = []
    for (metric, year, month), group in groups.items():
        days, length = {(one.day, one.value): one for one in group}, monthrange(year, month)[1]
        if len(days) == length == len({day for day, _ in days}):
            last = max(group, key=lambda one: one.day)
            measured.append(replace(last, value=sum(value for _, value in days)))
        else:
            count = len({day for day, _ in days})
            notes.append(NOT_WHOLE(metric=metric, month=f"{year}-{month:02}", days=count, all=length))
    return Months(measured=tuple(measured), refused=tuple(_refused(numbers)), notes=tuple(notes))


def _refused(numbers: Iterable[Measured]) -> list[Refused]:
    """One for each column that does not add up."""
    first: dict[str, Measured] = {}
    for one in numbers:
        if not one.adds:
            first.setdefault(one.heading, one)
    message, hint = NO_SUM
    return [
        Refused(line=one.line, message=message(heading=one.heading), hint=hint(heading=one.heading))
        for one in first.values()
    ]
