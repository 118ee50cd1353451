"""The order in which the fields of an item are written."""

from functools import cache

from sahne.kinds import Kind

_LAST = ("tags", "image", "image_alt", "check")
_NOT_WRITTEN = ("path", "body")


@cache
def field_order(kind: Kind) -> tuple[str, ...]:
    """The standard names: what it is and for whom, when it goes out, what its kind alone has, and how it is found."""
    names = [name for name in kind.model.model_fields if name not in _NOT_WRITTEN]
    return (*(name for name in names if name not in _LAST), *_LAST)
