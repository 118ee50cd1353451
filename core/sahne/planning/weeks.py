"""What each week of a campaign has in it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import takewhile

from sahne.models.campaign import Campaign
from sahne.models.contest import Contest
from sahne.models.event import Event
from sahne.models.item import Item
from sahne.planning.days_off import blackout_on, is_day_off, weekend_of
from sahne.planning.slots import day_of, goes_out, moment_of
from sahne.repetition import days_of
from sahne.survey import Survey

_FEW = 3
"""A week with fewer days left on which something of a campaign could go out asks for nothing."""


def monday_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def busy_days(survey: Survey) -> Mapping[str, frozenset[date]]:
    """Name of a campaign, as items write it -> the days on which something of it happens; for ``survey.once``."""
    days: defaultdict[str, set[date]] = defaultdict(set)
    for item in survey.library.items:
        if item.campaign and goes_out(item):
            days[item.campaign].update(_days(item, survey))
    return {name: frozenset(found) for name, found in days.items()}


def _days(item: Item, survey: Survey) -> Iterator[date]:
    when = moment_of(item)
    if when is not None:
        yield day_of(when)
    if isinstance(item, Event) and item.repeat:
        last = survey.today + timedelta(weeks=survey.settings.plan.campaign_weeks)
        yield from takewhile(lambda day: day <= last, days_of(day_of(item.start), item.repeat))
    elif isinstance(item, Event):
        yield day_of(item.start)
    elif isinstance(item, Contest):
        yield from (day for day in (item.start, item.end) if day)


def empty_weeks(campaign: Campaign, survey: Survey) -> Iterator[date]:
    """The Mondays of the coming weeks in which a campaign has nothing, from this week on."""
    if campaign.start is None or campaign.end is None:
        return
    busy = _busy(campaign, survey)
    monday = monday_of(survey.today)
    for _ in range(survey.settings.plan.campaign_weeks):
        week = [monday + timedelta(days=number) for number in range(7)]
        open_days = [day for day in week if max(campaign.start, survey.today) <= day <= campaign.end]
        if _asks(open_days, survey) and not busy.intersection(week):
            yield monday
        monday += timedelta(weeks=1)


def _busy(campaign: Campaign, survey: Survey) -> set[date]:
    """The days of all language versions, by all names of theirs."""
    found = survey.once(busy_days)
    versions = survey.library.versions(campaign).values()
    names = {name for version in versions for name in (version.slug, version.translation_key, version.id) if name}
    return set().union(*(found.get(name, frozenset()) for name in names))


def _asks(days: list[date], survey: Survey) -> bool:
    """Whether enough of a week is left, with enough days in it on which something could go out."""
    settings = survey.settings
    rest = weekend_of(settings.country)
    work = [day for day in days if day.weekday() not in rest]
    free = [day for day in work if not is_day_off(day, settings.country) and not blackout_on(day, settings)]
    return len(free) >= _FEW
