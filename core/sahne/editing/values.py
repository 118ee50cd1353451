"""What a change writes: the words typed, as they stand in the file."""

from typing import Any

import ryaml

from sahne.editing.scalars import as_text, as_word
from sahne.editing.shapes import Shape


def one(typed: str, shape: Shape, mark: str = "", *, flow: bool = False) -> str:
    """One value as it is written.

    Args:
        typed: By a person.
        shape: Of the field.
        mark: The quotation mark that stood there.
        flow: Whether it stands in brackets or braces.
    """
    if shape.part is not None and typed[:1] in ("{", "["):
        return typed
    return as_text(typed, mark, flow=flow) if shape.text else as_word(typed, flow=flow)


def several(typed: str, shape: Shape) -> list[str]:
    """The values of a field that may have several, as typed: ``linkedin, instagram``; brackets around them are taken off."""
    if shape.part is not None:
        return [typed]
    inner = typed[1:-1] if typed.startswith("[") and typed.endswith("]") else typed
    return list(dict.fromkeys(part.strip() for part in inner.split(",") if part.strip()))


def read(written: str) -> Any:
    """What a value says once it is read back; the text itself where it says nothing."""
    try:
        return ryaml.loads(f"a: {written}")["a"]
    except (ValueError, KeyError, TypeError):
        return written
