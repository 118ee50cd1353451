"""The settings of a workspace: ``content/sahne.yml``."""

import re
from contextlib import suppress
from datetime import date, datetime, time
from enum import StrEnum
from typing import Annotated, Any, Self
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from sahne.diagnostic import Severity
from sahne.models.fields import Address, Day, File, Lang, Line, Lines, Part, When, many, when_order
from sahne.saved_views import SavedViews

PATH = "content/sahne.yml"


class Sites(Part):
    """Where the two sites are served; addresses in feeds and in search data begin with these."""

    portal: Address
    playbook: Address
    feeds: Address | None = None
    """Where ``site/feeds`` is served, the calendars of readers who cannot log in; its addresses are secret."""
    edit: Address | None = None
    """What stands before ``content/…`` where files are edited in the browser: ``https://github.com/firma/kariyer/edit/main/``."""

    @field_validator("portal", "playbook", "feeds", "edit")
    @classmethod
    def _ends_with_a_slash(cls, address: str | None) -> str | None:
        return None if address is None else address.rstrip("/") + "/"


class Font(StrEnum):
    """The letters of the portal; each comes with Sahne and is served by the portal itself."""

    MODERN = "modern"
    CLASSIC = "classic"
    HUMANIST = "humanist"
    GEOMETRIC = "geometric"
    ROUNDED = "rounded"


class Shape(StrEnum):
    """The corners of pictures, cards and buttons."""

    ROUND = "round"
    SOFT = "soft"
    SQUARE = "square"


class Density(StrEnum):
    """How much room there is around things."""

    AIRY = "airy"
    EVEN = "even"
    DENSE = "dense"


class Brand(Part):
    """How the portal looks."""

    primary: str = Field("#1d4ed8", pattern="^#[0-9a-fA-F]{6}$")
    accent: str = Field("#b45309", pattern="^#[0-9a-fA-F]{6}$")
    ground: str | None = Field(None, pattern="^#[0-9a-fA-F]{6}$")
    """Behind texts by day; almost white where it is left out."""
    logo: File | None = None
    font: Font = Font.MODERN
    font_file: File | None = None
    """The employer's own letters for headings, WOFF2."""
    shape: Shape = Shape.ROUND
    density: Density = Density.EVEN


class CheckSettings(Part):
    """How severe each rule is, and which are switched off for the whole workspace."""

    severity: dict[str, Severity] = Field(default_factory=dict)
    ignore: Lines = ()

    @model_validator(mode="after")
    def _known_codes(self, info: ValidationInfo) -> Self:
        codes = (info.context or {}).get("codes")
        for code in (*self.severity, *self.ignore):
            if codes is not None and code not in codes():
                field = "severity" if code in self.severity else "ignore"
                raise PydanticCustomError("no_rule", "no_rule", {"code": code, "field": field})
        return self


class Blackout(Part):
    """Days on which nothing goes out: national mourning, a strike, a merger not announced yet."""

    first: Day = Field(alias="from")
    last: Day | None = Field(None, alias="to")
    """Included; the first day alone where it is left out."""
    reason: Line

    @model_validator(mode="after")
    def _begins_before_it_ends(self) -> Self:
        if self.last is not None and self.last < self.first:
            detail = {"field": "to", "code": self.last.isoformat()}
            raise PydanticCustomError("ends_before_starts", "ends_before_starts", detail)
        return self

    def __contains__(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day <= (self.last or self.first)


class PlanSettings(Part):
    """What the plan is held to, beside the cadence of each channel."""

    blackouts: Annotated[tuple[Blackout, ...], BeforeValidator(many)] = ()
    approved_days: int = Field(2, ge=0)
    """Days before ``publish`` on which an item must be approved."""
    audience_weeks: int = Field(4, ge=1)
    """After so many weeks without a word an audience is left alone."""
    campaign_weeks: int = Field(4, ge=1)
    """How far ahead each week of a campaign must have something in it."""


def _clock(written: Any) -> Any:
    if isinstance(written, str) and re.fullmatch(r"\d{1,2}:\d{2}", written):
        with suppress(ValueError):
            return time.fromisoformat(written.zfill(5))
    raise PydanticCustomError("no_clock", "no_clock")


class CalendarSettings(Part):
    """When the calendars ring that have alarms."""

    alarm_minutes: int = Field(30, ge=0, le=10_080)
    """Minutes before something that has an hour."""
    alarm_at: Annotated[time, BeforeValidator(_clock)] = time(9)
    """The hour of a day on which something is due that has none: ``09:00``."""


class PrivacySettings(Part):
    """What may stand in a public text although it looks like somebody's own."""

    emails: Lines = ()
    """Addresses that everybody may write to; once there is a list, only what stands in it may be shown."""
    domains: Lines = ()
    """Behind the ``@``: every address there may be shown."""
    phones: Lines = ()
    """Numbers that everybody may call, written in any way."""


class PlaybookSettings(Part):
    """The languages of the playbook, and how long what it knows is good for."""

    languages: Annotated[tuple[Lang, ...], BeforeValidator(many)] = ()
    """The first stands at its root; where none is named, it has the workspace's first."""
    benchmark_months: int = Field(12, ge=1)
    """After so many months another employer's platform is looked at again."""
    review_months: int = Field(6, ge=1, le=60)
    """Over so many months the days of review are spread that nobody has set."""
    reviews_per_week: int = Field(5, ge=1, le=50)
    """More an owner does not read with care."""


class DialogueSettings(Part):
    """What the team promised to those who write."""

    answer_hours: int = Field(24, ge=1)
    """Within so many hours an answer stands; those of weekends and public holidays do not count."""


def _kind_names(written: Any) -> Any:
    from sahne.kinds import BY_NAME  # loaded only for settings that ask for approvals

    for name in many(written):
        if name not in BY_NAME:
            raise PydanticCustomError("no_kind", "no_kind", {"code": str(name)})
    return many(written)


class ApprovalSettings(Part):
    """Which items somebody else must have read before they count as approved."""

    kinds: Annotated[Lines, BeforeValidator(_kind_names), Field(min_length=1)]
    eyes: int = Field(4, ge=4, le=12, multiple_of=2)
    """Two of them are the owner's: 4 means one person more, 6 two."""
    first: Day | None = Field(None, alias="from")
    """What goes out before this day needs none, so that a workspace can begin with it."""


class ShowType(StrEnum):
    """In which order a podcast is heard."""

    EPISODIC = "episodic"
    """The newest first."""
    SERIAL = "serial"
    """From the beginning; its episodes have numbers."""


class PodcastSettings(Part):
    """The show that the episodes belong to, as podcast apps list it; they ask for what has no default here."""

    title: Line | None = None
    description: Line | None = None
    author: Line | None = None
    """The employer's name where it is not written."""
    email: Line | None = None
    """Of the owner; Spotify writes to it to make sure who that is."""
    language: Lang | None = None
    """The workspace's first where it is not written."""
    category: Annotated[Lines, Field(max_length=3)] = ()
    """Apple's own words, with the part behind it: ``Business``, ``Business > Careers``."""
    explicit: bool | None = None
    """Whether there is strong language in it."""
    image: File | None = None
    """The cover."""
    link: Address | None = None
    """Its page; the portal where it is not written."""
    copyright: Line | None = None
    type: ShowType = ShowType.EPISODIC
    apps: Annotated[tuple[Address, ...], BeforeValidator(many)] = ()
    """Its addresses in podcast apps: Apple Podcasts, Spotify."""
    guid: UUID | None = None
    """The ``podcast:guid`` of a show that was elsewhere before; else it is made of the feed's address."""


def _zone(written: Any) -> Any:
    try:
        return ZoneInfo(written)
    except (ValueError, OSError, TypeError, LookupError):
        raise PydanticCustomError("no_zone", "no_zone") from None


def _once(written: Any) -> Any:
    languages = many(written)
    return tuple(dict.fromkeys(languages)) if all(isinstance(lang, str) for lang in languages) else languages


class Settings(Part):
    """The settings of a workspace."""

    name: Line
    """The employer, as candidates know it."""
    legal_name: Line | None = None
    url: Address | None = None
    """The employer's own site."""
    languages: Annotated[tuple[Lang, ...], BeforeValidator(_once), Field(min_length=1)] = ("tr", "en")
    """The first is at the root of both sites."""
    timezone: Annotated[ZoneInfo, BeforeValidator(_zone)] = ZoneInfo("Europe/Istanbul")
    country: str = Field("TR", pattern="^[A-Z]{2}$")
    """ISO 3166."""
    sites: Sites
    brand: Brand = Brand()
    today: When | None = None
    """Pins the clock, for an example that must look the same for ever; a real workspace leaves it out."""
    check: CheckSettings = CheckSettings()
    plan: PlanSettings = PlanSettings()
    privacy: PrivacySettings = PrivacySettings()
    playbook: PlaybookSettings = PlaybookSettings()
    dialogue: DialogueSettings = DialogueSettings()
    approval: Annotated[tuple[ApprovalSettings, ...], BeforeValidator(many)] = ()
    """The first that names a kind holds for it."""
    podcast: PodcastSettings | None = None
    calendar: CalendarSettings = CalendarSettings()
    views: SavedViews = Field(default_factory=dict)
    """Filters of the plan that have a name, a page and a calendar."""
    hiring: dict[Lang, Annotated[tuple[Line, ...], BeforeValidator(many)]] = Field(default_factory=dict)
    """Language -> the steps from an application to an answer, in their order; every open job without numbered steps
    of its own shows them."""

    @model_validator(mode="before")
    @classmethod
    def _zone_first(cls, written: Any, info: ValidationInfo) -> Any:
        if info.context is not None and isinstance(written, dict) and "timezone" in written:
            with suppress(PydanticCustomError):  # the field itself says so, and where
                info.context["zone"] = _zone(written["timezone"])
        return written

    @property
    def language(self) -> str:
        """The first language."""
        return self.languages[0]

    def moment(self, when: date | datetime) -> datetime:
        """A day or time as a time in the workspace's zone; a day begins at midnight."""
        return when_order(when, self.timezone).astimezone(self.timezone)
