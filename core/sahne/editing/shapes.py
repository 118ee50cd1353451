"""What kind of value a field takes, read from its model."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from sahne.repetition import Repetition

_AS_WRITTEN = (bool, int, float, StrEnum, date, datetime)


@dataclass(frozen=True, slots=True)
class Shape:
    """How the value of a field is written."""

    many: bool
    """One or several."""
    part: type[BaseModel] | None
    """The fields it has of its own."""
    text: bool
    """Whether every value is taken as a text, digits and ``no`` too."""
    by_name: bool = False
    """Whether it holds texts under names that the model does not list: ``job_title``."""
    words: tuple[str, ...] = ()
    """The only ones it takes, where that is so."""


def shape_of(model: type[BaseModel], name: str) -> Shape:
    """The shape of one field of a model."""
    return _shape(model.model_fields[name].annotation)


def _shape(annotation: Any) -> Shape:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _shape(arguments[0])
    if origin in (Union, UnionType):
        return _shape_of_first(arguments)
    if origin is tuple:
        one = _shape(arguments[0])
        return Shape(many=True, part=one.part, text=one.text, words=one.words)
    if origin is dict:
        return Shape(many=False, part=None, text=True, by_name=True)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Shape(many=False, part=annotation, text=False)
    plain = isinstance(annotation, type) and issubclass(annotation, _AS_WRITTEN)
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return Shape(many=False, part=None, text=False, words=tuple(annotation))
    return Shape(many=False, part=None, text=not plain and annotation not in (timedelta, Repetition))


def _shape_of_first(annotations: tuple[Any, ...]) -> Shape:
    return _shape(next(one for one in annotations if one is not type(None)))
