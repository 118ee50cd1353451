"""A goal and its KPIs."""

from typing import Annotated, ClassVar

from pydantic import BeforeValidator

from sahne.models.fields import Day, Line, Name, Part, many
from sahne.models.item import Better, Item


class GoalKpi(Part):
    """A number that says whether the goal is reached, and where it is read."""

    metric: Line
    unit: Line = "count"
    baseline: float | None = None
    since: Day | None = None
    """The day of the baseline; that of the first measurement where it is not written."""
    target: float
    by: Day
    better: Better | None = None
    """What the way from baseline to target says, where it is not written."""
    source: Line | None = None


class Goal(Item):
    """What the content is for."""

    kind: ClassVar[str] = "goal"
    references: ClassVar[dict[str, str]] = Item.references | {"parent": "goal"}

    kpis: Annotated[tuple[GoalKpi, ...], BeforeValidator(many)] = ()
    parent: Name | None = None
