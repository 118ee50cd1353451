"""What a person types for a day or a number, as front matter has it."""

import re
from datetime import datetime

from sahne.mending.days import one_day

_NUMBER = re.compile(r"\d+(?:[.,]\d{1,2})?|0[.,]\d+")


def as_day(typed: str) -> str | None:
    """A day, with its time where it has one; None where it is none: ``31.11.2026``, ``tomorrow``."""
    standard = one_day(typed)
    if standard is not None:
        return standard
    try:
        datetime.fromisoformat(typed.strip())
    except ValueError:
        return None
    return typed.strip()


def as_number(typed: str) -> str | None:
    """A number; None where it is none, or could be two: ``1.500`` is a thousand more in İzmir than in London."""
    written = typed.strip()
    return written.replace(",", ".") if _NUMBER.fullmatch(written) else None
