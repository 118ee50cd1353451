"""The names of the fields that may stand somewhere in a model."""

from typing import get_args, get_origin

from pydantic import BaseModel

from sahne.diagnostic import Path


def field_names(model: type[BaseModel], path: Path) -> list[str]:
    """The names of the fields that may stand where a path leads."""
    for step in path:
        if isinstance(step, str) and step in model.model_fields:
            model = _model_in(model.model_fields[step].annotation) or model
    return [name for name in model.model_fields if name not in ("path", "body")]  # those two are not written


def list_names(model: type[BaseModel]) -> frozenset[str]:
    """The names of the fields that take several values."""
    return frozenset(name for name, field in model.model_fields.items() if get_origin(field.annotation) is tuple)


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)
