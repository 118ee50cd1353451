"""Words that several rules share."""

from sahne.positions import Path


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
