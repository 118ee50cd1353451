"""Other employers side by side: what each has on the five platforms, how old the look at it is, and what came of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import cast

from sahne.models.benchmark import Benchmark, Outcome, Platform, Platforms
from sahne.models.item import Item
from sahne.months import months_after
from sahne.rules.playbook.live import is_live
from sahne.survey import Survey
from sahne.turkish import sort_key
from sahne.views.told import first_versions

PLATFORMS = tuple(Platforms.model_fields)


class Order(StrEnum):
    """How the employers stand under one another."""

    EMPLOYER = "employer"
    AGE = "age"
    """What was looked at longest ago, or never, first."""
    OUTCOME = "outcome"
    """What nothing came of first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What was seen of one platform of an employer."""

    name: str
    """``career_portal``, ``mobile_app``, ``social_networks``, ``podcasts`` or ``communities``."""
    seen: Platform | None
    months: int | None
    """Whole months since it was read."""
    old: bool
    """As rule SAH805 says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """What came of a benchmark."""

    outcome: Outcome
    items: tuple[Item, ...]
    lost: tuple[str, ...]
    """Names that no item has: rule SAH317."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One employer."""

    benchmark: Benchmark
    looks: tuple[Look, ...]
    """One for each platform, in their order."""
    came: tuple[Came, ...]

    @property
    def oldest(self) -> date | None:
        """The day of the oldest look; None where no look has a day."""
        return min((look.seen.read_on for look in self.looks if look.seen and look.seen.read_on), default=None)

    @property
    def seen(self) -> int:
        """How many platforms were looked at."""
        return sum(look.seen is not None for look in self.looks)


def compared(survey: Survey) -> tuple[Compared, ...]:
    """Every employer that is still of interest, by path; ask for it by ``survey.once``."""
    found = cast(tuple[Benchmark, ...], first_versions(survey, survey.library.of_kind(Benchmark.kind)))
    return tuple(_compared(survey, one) for one in found if is_live(survey, one))


def in_order(rows: Sequence[Compared], order: Order) -> list[Compared]:
    """The employers by name, after what else is asked for."""
    by_name = sorted(rows, key=lambda row: (sort_key(row.benchmark.employer), row.benchmark.path))
    if order is Order.AGE:
        return sorted(by_name, key=lambda row: row.oldest or date.min)
    if order is Order.OUTCOME:
        return sorted(by_name, key=lambda row: len(row.came))
    return by_name


def _compared(survey: Survey, benchmark: Benchmark) -> Compared:
    return Compared(
        benchmark=benchmark,
        looks=tuple(_look(survey, name, getattr(benchmark.platforms, name)) for name in PLATFORMS),
        came=tuple(_came(survey, benchmark)),
    )


def _look(survey: Survey, name: str, seen: Platform | None) -> Look:
    day = seen.read_on if seen else None
    old = day is not None and months_after(day, survey.settings.playbook.benchmark_months) < survey.today
    return Look(name=name, seen=seen, months=months_between(day, survey.today) if day else None, old=old)


def months_between(first: date, last: date) -> int:
    """Whole months from a day to another; 0 where the second is earlier."""
    months = (last.year - first.year) * 12 + last.month - first.month
    return max(months - (months_after(first, months) > last), 0)


def _came(survey: Survey, benchmark: Benchmark) -> Iterator[Came]:
    named = survey.library.named
    for outcome in benchmark.outcomes:
        found = [item for name in outcome.items if (item := named(name))]
        lost = tuple(name for name in outcome.items if named(name) is None)
        yield Came(outcome=outcome, items=tuple(found), lost=lost)
