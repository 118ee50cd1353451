"""The audiences: who they are, where they are reached, what they need, what they heard last and hear next."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sahne.models.audience import Audience
from sahne.models.item import Item
from sahne.views.channel_year import channel_years
from sahne.views.coverage import Heard, coverage_of
from sahne.views.told import audiences
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.drawing import Range, range_of, scale_of
from sahne_mkdocs.lines import list_path
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.strategy import AUDIENCES, coverage_homes, entry, item_anchor, strategy_sheets


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """A channel of an audience."""

    title: str
    item: Item | None
    chosen: bool
    count: int
    """Publications in the weeks of the heat map."""
    place: str
    """Where they are counted week by week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AudienceBox:
    """An audience as the page draws it."""

    audience: Audience
    anchor: str
    heard: Heard | None
    """None for one that rests."""
    age: Range | None
    experience: Range | None
    reached: tuple[Reached, ...]
    path: str
    """Of the list of all that is said to it."""


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The list, where there are audiences."""
    return entry(desk, AUDIENCES)


def pages(desk: Desk) -> Iterator[Draft]:
    """Every audience, on scales that all share."""
    every = audiences(desk.survey)
    ages, years = scale_of([one.age for one in every]), scale_of([one.experience for one in every])
    heard = {one.audience.group: one for one in desk.survey.once(coverage_of).heard}
    boxes = [_box(desk, one, heard.get(one.group), ages, years) for one in every]
    scales = {"age": ages, "experience": years}
    yield from strategy_sheets(desk, AUDIENCES, "audiences", boxes, scales=scales)


def _box(desk: Desk, audience: Audience, heard: Heard | None, ages: int, years: int) -> AudienceBox:
    return AudienceBox(
        audience=audience,
        anchor=item_anchor(audience),
        heard=heard,
        age=range_of(audience.age, ages) if audience.age else None,
        experience=range_of(audience.experience, years) if audience.experience else None,
        reached=tuple(_reached(desk, heard)) if heard else (),
        path=list_path(desk, audience),
    )


def _reached(desk: Desk, heard: Heard) -> Iterator[Reached]:
    channels = {year.name: year for year in desk.survey.once(channel_years)}
    place = coverage_homes(desk)[item_anchor(heard.audience)]
    for row in heard.rows:
        year = channels.get(row.channel)
        yield Reached(
            title=year.title if year else row.channel,
            item=year.channel if year else None,
            chosen=row.chosen,
            count=row.total,
            place=place,
        )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
