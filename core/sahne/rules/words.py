"""Words that several rules share."""

from collections.abc import Iterable

from sahne.positions import Path
from sahne.source import Source
from sahne.turkish import slugify


def field_name(path: Path) -> str:
    """A field as a person reads it: ``kpi.target``, ``kpis (2nd).by``."""
    words = ""
    for step in path:
        if isinstance(step, int):
            words += f" (number {step + 1})"
        else:
            words += f".{step}" if words else step
    return words


def shown(value: object) -> str:
    """A value in a message, cut to 60 characters."""
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def originals_first(sources: Iterable[Source]) -> list[Source]:
    """Files in the order of their paths, but those behind them that look like copies: their slug is not the name of the file."""
    return sorted(sources, key=_is_copy)


def _is_copy(source: Source) -> bool:
    slug = source.fields.get("slug")
    return slug is not None and slug != slugify(source.path.rpartition("/")[2].removesuffix(".md"))
