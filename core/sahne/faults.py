"""From pydantic's errors to faults."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from sahne.models.fields import PRINTABLE
from sahne.source import Fault

_TYPES = dict.fromkeys(
    ("float_parsing", "int_parsing", "float_type", "int_type", "int_from_float", "finite_number"), "no_number"
)
_TYPES["string_type"] = "no_text"


def field_faults(error: ValidationError) -> Iterator[Fault]:
    """One fault for each error; a contradiction between two fields stands at the second."""
    for entry in error.errors(include_url=False):
        detail: dict[str, Any] = dict(entry.get("ctx", {}))
        path = tuple(step for step in entry["loc"] if step != "[key]")  # a name that is wrong itself
        if "field" in detail:
            path = (*path, detail["field"])
        type = "unprintable" if detail.get("pattern") == PRINTABLE else _TYPES.get(entry["type"], entry["type"])
        yield Fault(type=type, path=path, value=entry["input"], detail=detail)
