"""A job posting, in schema.org's words."""

from datetime import datetime, time
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator, Field, ValidationInfo, model_validator

from sahne.models.fields import Address, Day, Line, Lines, Name, Names, Part, When, many, when_order
from sahne.models.item import Item, refuse


class EmploymentType(StrEnum):
    """Source: schema.org employmentType, in the words job search engines read."""

    FULL_TIME = "FULL_TIME"
    PART_TIME = "PART_TIME"
    CONTRACTOR = "CONTRACTOR"
    TEMPORARY = "TEMPORARY"
    INTERN = "INTERN"
    VOLUNTEER = "VOLUNTEER"
    PER_DIEM = "PER_DIEM"
    OTHER = "OTHER"


class Remote(StrEnum):
    """Where the work is done; only ``full`` may be told to search engines as remote."""

    NO = "no"
    HYBRID = "hybrid"
    FULL = "full"


class Seniority(StrEnum):
    """How much experience the job asks for."""

    INTERN = "intern"
    JUNIOR = "junior"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"
    MANAGER = "manager"


class SalaryUnit(StrEnum):
    """Source: schema.org unitText of a MonetaryAmount."""

    HOUR = "HOUR"
    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    YEAR = "YEAR"


class Salary(Part):
    """Gross pay."""

    min: float = Field(gt=0)
    max: float | None = Field(None, gt=0)
    currency: str = Field(pattern="^[A-Z]{3}$")
    """ISO 4217."""
    unit: SalaryUnit

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        refuse(self.max is not None and self.max < self.min, "salary_order", "max")
        return self


def _remote(written: Any) -> Any:
    return {True: "full", False: "no"}.get(written, written) if isinstance(written, bool) else written


class Job(Item):
    """A job that is, was or will be open."""

    kind: ClassVar[str] = "job"
    references: ClassVar[dict[str, str]] = Item.references | {"location": "location", "team": "team"}

    date_posted: Day | None = None
    """The day it opens."""
    valid_through: When | None = None
    """The last day, or the last moment, to apply."""
    employment_type: Annotated[tuple[EmploymentType, ...], BeforeValidator(many)] = ()
    location: Names = ()
    remote: Annotated[Remote, BeforeValidator(_remote)] = Remote.NO
    applicant_location: Lines = ()
    """ISO 3166 codes of the countries that remote applicants may live in."""
    team: Name | None = None
    seniority: Seniority | None = None
    salary: Salary | None = None
    apply_url: Address | None = None
    direct_apply: bool = False
    """Whether one can apply on the page itself."""
    reference: Line | None = None

    @model_validator(mode="after")
    def _opens_before_it_closes(self, info: ValidationInfo) -> Self:
        if self.date_posted and self.valid_through:
            zone = info.context["zone"] if info.context else None
            closes = self.valid_through
            if not isinstance(closes, datetime):
                closes = datetime.combine(closes, time.max, zone)
            refuse(closes < when_order(self.date_posted, zone), "closes_before_opens", "valid_through")
        return self
