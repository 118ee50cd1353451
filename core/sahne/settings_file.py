"""``content/sahne.yml``, read; what cannot be used is told with its line."""

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from sahne.errors import WorkspaceError
from sahne.faults import field_faults
from sahne.files import Unreadable, read
from sahne.front_matter import YamlFault, load
from sahne.positions import position
from sahne.settings import PATH, Settings
from sahne.source import Fault
from sahne.suggest import did_you_mean, listed

_HINTS = {
    "missing": "Add the line; the guide shows a whole sahne.yml.",
    "no_zone": "Write a zone by its city, for example Europe/Istanbul.",
    "no_rule": "Write the code of a rule, for example SAH208.",
    "no_address": "Write a whole address, for example https://kariyer.example.com/.",
    "impossible_day": "Write the day as YYYY-MM-DD, for example 2031-02-28.",
    "far_day": "Check the year; it lies between 1900 and 2199.",
}

_REASONS = {
    "duplicate": "{} is written twice",
    "long": "the settings are far too long",
    "deep": "the settings are nested too deep",
    "list": "this is not a list of settings",
    "syntax": "this cannot be read: {}",
}
_EACH = "Write each setting once, on a line of its own: a name, a colon, a space, a value."


def read_settings(root: Path, codes: frozenset[str] = frozenset()) -> Settings:
    """Read ``content/sahne.yml`` of a workspace.

    Args:
        root: The workspace.
        codes: Those of the rules there are; without them the codes in the settings are taken as they stand.

    Raises:
        WorkspaceError: There is no such file, or something in it cannot be used.
    """
    if not (root / "content").is_dir():
        raise WorkspaceError(
            f"there is no content folder in {root.as_posix()}; go to your workspace, or make one with: sahne init my-careers"
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
    return _settings(text, fields, codes)


def _settings(text: str, fields: dict[str, Any], codes: frozenset[str]) -> Settings:
    try:
        return Settings.model_validate(fields, context={"zone": ZoneInfo("Europe/Istanbul"), "codes": codes})
    except ValidationError as error:
        raise WorkspaceError("\n".join(_words(text, error))) from None


def _words(text: str, error: ValidationError) -> list[str]:
    return [_sentence(text, fault) for fault in field_faults(error)]


def _sentence(text: str, fault: Fault) -> str:
    line, column = position(text, fault.path, key=fault.type == "extra_forbidden")
    name = ".".join(str(step) for step in fault.path)
    if fault.type == "extra_forbidden":
        said, hint = f"there is no setting {name!r}", _unknown(fault)
    elif fault.type == "missing":
        said, hint = f"the setting {name!r} is missing", _HINTS["missing"]
    else:
        said = f"{name}: {fault.detail.get('code', fault.value)!r} cannot be used"
        hint = _HINTS.get(fault.type, "Look at the guide for what may stand here.")
    return f"{PATH}:{line}:{column}: {said}\n  {hint}"


def _unknown(fault: Fault) -> str:
    if len(fault.path) > 1:
        return "Take it out."
    return did_you_mean(fault.path[0], Settings.model_fields, f"The settings are {listed(Settings.model_fields)}.")
