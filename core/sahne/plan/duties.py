"""What has to be done after an item went out, and what comes to an end."""

from collections.abc import Iterator
from datetime import date, datetime

from sahne.kinds import BY_NAME
from sahne.library import Library
from sahne.models.goal import Goal
from sahne.models.item import Item, Status
from sahne.models.job import Job
from sahne.models.person import Person
from sahne.plan.entry import Entry, EntryType, Moment
from sahne.plan.measured import Measured, is_measured
from sahne.plan.people import owners, speaks_first
from sahne.plan.span import end_of
from sahne.plan.steps import channels_of
from sahne.plan.working_days import working_day_after

Due = tuple[EntryType, Moment, str]
"""What, when, and of what it is."""


def duties(library: Library, item: Item, measured: Measured) -> Iterator[Entry]:
    """The entries of an item, numbered where there are several of a type; a cancelled item has none.

    What is measured already is counted, so that the others keep their numbers, and left out.
    """
    if item.status is Status.CANCELLED:
        return
    counts: dict[EntryType, int] = {}
    for type, start, detail in _dues(library, item):
        number = counts[type] = counts.get(type, 0) + 1
        if type is EntryType.MEASURE and is_measured(item, start, detail, measured):
            continue
        yield Entry(
            uid=f"{item.calendar_uid}-{type}" + (f"-{number}" if number > 1 else ""),
            type=type,
            item=item,
            start=start,
            end=end_of(start, None),
            acts=owners(library, item),
            detail=detail,
        )


def _dues(library: Library, item: Item) -> Iterator[Due]:
    if BY_NAME[item.kind].purposeful:
        yield from _measures(library, item)
    if item.expires is not None:
        yield EntryType.EXPIRES, item.expires, ""
    if speaks_first(library, item):
        yield from _once(library, item)


def _once(library: Library, item: Item) -> Iterator[Due]:
    """What language versions share."""
    if item.review_by is not None:
        yield EntryType.REVIEW_BY, item.review_by, ""
    if isinstance(item, Job) and item.date_posted is not None and not _goes_out_on(library, item, item.date_posted):
        yield EntryType.OPENS, item.date_posted, ""
    if isinstance(item, Goal):
        yield from ((EntryType.TARGET, kpi.by, kpi.metric) for kpi in item.kpis)
    if isinstance(item, Person):
        yield from ((EntryType.CONSENT, consent.expires, "") for consent in item.consent if consent.expires)


def _goes_out_on(library: Library, item: Item, day: Moment) -> bool:
    return item.publish is not None and _day(library, item.publish) == _day(library, day)


def _measures(library: Library, item: Item) -> Iterator[Due]:
    """As ``due`` says, else by the days of the KPIs, else when the last channel asks for it."""
    if item.due.measure is not None:
        yield EntryType.MEASURE, item.due.measure, ", ".join(kpi.metric for kpi in item.kpi)
    elif item.kpi:
        for day in dict.fromkeys(kpi.measure_by for kpi in item.kpi):
            yield EntryType.MEASURE, day, ", ".join(kpi.metric for kpi in item.kpi if kpi.measure_by == day)
    else:
        yield from _measure_after(library, item)


def _measure_after(library: Library, item: Item) -> Iterator[Due]:
    out = item.published_at or item.publish
    times = (channel.lead_times.measure for channel in channels_of(library, item))
    days = [days for days in times if days is not None]
    if out is not None and days:
        yield EntryType.MEASURE, working_day_after(_day(library, out), max(days), library.settings.country), ""


def _day(library: Library, moment: Moment) -> date:
    return library.settings.moment(moment).date() if isinstance(moment, datetime) else moment
