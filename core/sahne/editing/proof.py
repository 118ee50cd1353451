"""Whether a change did what it should, by reading the fields again: no other field moved, and this one says what was meant."""

from copy import deepcopy
from typing import Any

from sahne.diagnostic import Path
from sahne.editing.change import Change
from sahne.editing.scalars import as_word
from sahne.editing.values import read, several
from sahne.front_matter import YamlFault, load
from sahne.models.fields import many

_NOTHING: tuple[Any, ...] = (None, "", [], {}, ())


def is_proven(before: str, after: str, path: Path, change: Change) -> bool:
    """Whether the fields of a text are the earlier ones but for one, and that one is as it was meant.

    Args:
        before: The piece of YAML.
        after: The same, changed.
        path: To the field, as the file has it.
        change: What was meant.
    """
    old, new = load(before), load(after)
    if isinstance(old, YamlFault) or isinstance(new, YamlFault):
        return False
    if without(old, path) != without(new, path):
        return False
    return _is_meant(value_at(old, path), value_at(new, path), change)


def _is_meant(old: Any, new: Any, change: Change) -> bool:
    if not change.value and change.sign == "=":
        return new is None
    if change.shape.many or change.sign != "=":
        return _as_texts(new) == _expected(old, change)
    if change.shape.text:
        return bool(new == change.value)
    return bool(new == read(change.value if change.shape.part else as_word(change.value)))


def _expected(old: Any, change: Change) -> list[Any]:
    typed = (
        [read(value) for value in several(change.value, change.shape)]
        if change.shape.part
        else several(change.value, change.shape)
    )
    typed = [entry for value in typed for entry in (value if isinstance(value, list) else [value])]
    there = _as_texts(old)
    if change.sign == "+=":
        return [*there, *(value for value in typed if value not in there)]
    if change.sign == "-=":
        return [value for value in there if value not in typed]
    return typed


def _as_texts(value: Any) -> list[Any]:
    return [one if isinstance(one, dict | str) else str(one) for one in many(value)]


def value_at(fields: Any, path: Path) -> Any:
    """What stands at the end of a path; None where it leads nowhere."""
    for step in path:
        try:
            fields = fields[step]
        except (KeyError, IndexError, TypeError):
            return None
    return fields


def without(fields: dict[str, Any], path: Path) -> Any:
    """The fields without the one at the path, and without what is empty then."""
    fields = deepcopy(fields)
    for depth in range(len(path), 0, -1):
        above, step = value_at(fields, path[: depth - 1]), path[depth - 1]
        if depth < len(path) and value_at(above, (step,)) not in _NOTHING:
            break
        if isinstance(above, dict):
            above.pop(str(step), None)
        elif isinstance(above, list) and isinstance(step, int) and step < len(above):
            del above[step]
    return fields
