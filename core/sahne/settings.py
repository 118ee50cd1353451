"""The settings of a workspace: ``content/sahne.yml``."""

from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Self
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, ValidationError, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from sahne.diagnostic import Severity
from sahne.errors import WorkspaceError
from sahne.faults import field_faults
from sahne.files import Unreadable, read
from sahne.front_matter import YamlFault, load
from sahne.models.fields import Address, File, Lang, Line, Lines, Part, When, many, when_order
from sahne.positions import position
from sahne.suggest import did_you_mean, listed

PATH = "content/sahne.yml"


class Sites(Part):
    """Where the two sites are served; addresses in feeds and in search data begin with these."""

    portal: Address
    playbook: Address

    @field_validator("portal", "playbook")
    @classmethod
    def _ends_with_a_slash(cls, address: str) -> str:
        return address.rstrip("/") + "/"


class Brand(Part):
    """How the portal looks."""

    primary: str = Field("#1d4ed8", pattern="^#[0-9a-fA-F]{6}$")
    accent: str = Field("#b45309", pattern="^#[0-9a-fA-F]{6}$")
    logo: File | None = None


class CheckSettings(Part):
    """How severe each rule is, and which are switched off for the whole workspace."""

    severity: dict[str, Severity] = Field(default_factory=dict)
    ignore: Lines = ()

    @model_validator(mode="after")
    def _known_codes(self) -> Self:
        if codes := (*self.severity, *self.ignore):
            from sahne.rules import CODES  # the rules read settings; only a workspace that names one needs them here

            for code in codes:
                if code not in CODES:
                    raise PydanticCustomError("no_rule", "no_rule", {"code": code})
        return self


def _zone(written: Any) -> Any:
    try:
        return ZoneInfo(written)
    except (ValueError, OSError, TypeError, LookupError):
        raise PydanticCustomError("no_zone", "no_zone") from None


class Settings(Part):
    """The settings of a workspace."""

    name: Line
    """The employer, as candidates know it."""
    legal_name: Line | None = None
    url: Address | None = None
    """The employer's own site."""
    languages: Annotated[tuple[Lang, ...], BeforeValidator(many), Field(min_length=1)] = ("tr", "en")
    """The first is at the root of both sites."""
    timezone: Annotated[ZoneInfo, BeforeValidator(_zone)] = ZoneInfo("Europe/Istanbul")
    country: str = Field("TR", pattern="^[A-Z]{2}$")
    """ISO 3166."""
    sites: Sites
    brand: Brand = Brand()
    today: When | None = None
    """Pins the clock, for an example that must look the same for ever; a real workspace leaves it out."""
    check: CheckSettings = CheckSettings()

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


_HINTS = {
    "missing": "Add the line; the guide shows a whole sahne.yml.",
    "no_zone": "Write a zone by its city, for example Europe/Istanbul.",
    "no_rule": "Write the code of a rule, for example SAH208.",
    "no_address": "Write a whole address, for example https://kariyer.example.com/.",
    "impossible_day": "Write the day as YYYY-MM-DD, for example 2031-02-28.",
}

_REASONS = {
    "duplicate": "{} is written twice",
    "deep": "the settings are nested too deep",
    "list": "this is not a list of settings",
    "syntax": "this cannot be read: {}",
}
_EACH = "Write each setting once, on a line of its own: a name, a colon, a space, a value."


def read_settings(root: Path) -> Settings:
    """Read ``content/sahne.yml`` of a workspace.

    Raises:
        WorkspaceError: There is no such file, or something in it cannot be used.
    """
    if not (root / "content").is_dir():
        raise WorkspaceError(
            f"there is no content folder in {root.name or root}; go to your workspace, or make one with: sahne init my-careers"
        )
    data = read(root / PATH)
    if isinstance(data, Unreadable):
        raise WorkspaceError(f"{PATH} cannot be read; every workspace has one, and sahne init writes a first one")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WorkspaceError(f"{PATH} is not saved as UTF-8; save it again as UTF-8") from None
    fields = load(text)
    if isinstance(fields, YamlFault):
        said = _REASONS[fields.reason].format(fields.detail)
        raise WorkspaceError(f"{PATH}:{fields.line}:{fields.column}: {said}\n  {_EACH}")
    return _settings(text, fields)


def _settings(text: str, fields: dict[str, Any]) -> Settings:
    try:
        return Settings.model_validate(fields, context={"zone": ZoneInfo("Europe/Istanbul")})
    except ValidationError as error:
        raise WorkspaceError("\n".join(_words(text, error))) from None


def _words(text: str, error: ValidationError) -> list[str]:
    words = []
    for fault in field_faults(error):
        unknown = fault.type == "extra_forbidden"
        line, column = position(text, fault.path, key=unknown)
        name = ".".join(str(step) for step in fault.path)
        if unknown:
            known = [*Settings.model_fields] if len(fault.path) == 1 else []
            said, hint = (
                f"there is no setting {name!r}",
                did_you_mean(name, known, f"The settings are {listed(known)}." if known else "Take it out."),
            )
        elif fault.type == "missing":
            said, hint = f"the setting {name!r} is missing", _HINTS["missing"]
        else:
            what = fault.detail.get("code", fault.value)
            said, hint = (
                f"{name}: {what!r} cannot be used",
                _HINTS.get(fault.type, "Look at the guide for what may stand here."),
            )
        words.append(f"{PATH}:{line}:{column}: {said}\n  {hint}")
    return words
