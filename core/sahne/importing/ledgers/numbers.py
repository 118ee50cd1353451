"""Numbers as people and programs write them, in Turkish and in English; what can be read in two ways is not guessed."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Decimal(StrEnum):
    """The sign before the fraction."""

    POINT = "point"
    """``1,234.56``"""
    COMMA = "comma"
    """``1.234,56``"""


class Wrong(StrEnum):
    """Why a cell is no number."""

    NUMBER = "number"
    TWO_WAYS = "two_ways"


NOTHING = frozenset({"", "-", "–", "—", "--", "n/a", "na", "null", "none", "yok"})
"""How tools write that there is no value."""
_BLANKS = re.compile(r"(?<=[0-9])[ \u00a0\u2009\u202f'’](?=[0-9]{3}(?![0-9]))")
_WHOLE = re.compile(r"[0-9]+")
_TWO_WAYS = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_FORMS = {
    Decimal.POINT: re.compile(r"(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?"),
    Decimal.COMMA: re.compile(r"(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]+)?"),
}


@dataclass(frozen=True, slots=True)
class Number:
    """A number that was read."""

    value: float
    is_percent: bool = False
    """Whether a percent sign stood with it."""


def is_nothing(text: str) -> bool:
    """Whether a cell says that there is no value."""
    return text.strip().lower() in NOTHING


def number_of(text: str, decimal: Decimal | None) -> Number | Wrong:
    """A number as it is written.

    Args:
        text: ``1.234,56``, ``1,234.56``, ``%5,2``, ``5.2 %``, ``1 234``; no formula and no letters.
        decimal: What the rest of the file, or who exported it, says of the sign; None where nothing does.
    """
    plain, sign, is_percent = _plain(text)
    if _WHOLE.fullmatch(plain):
        return _made(plain, sign, is_percent)
    own = _sign_of(plain)
    if own is None and decimal is None:
        return Wrong.TWO_WAYS if _TWO_WAYS.fullmatch(plain) else Wrong.NUMBER
    if own and decimal and own is not decimal:
        return Wrong.NUMBER
    read = own or decimal
    if read is None or not _FORMS[read].fullmatch(plain):
        return Wrong.NUMBER
    groups, point = (",", ".") if read is Decimal.POINT else (".", ",")
    return _made(plain.replace(groups, "").replace(point, "."), sign, is_percent)


def decimal_of(texts: Iterable[str]) -> Decimal | None:
    """The sign that the numbers of a file have in common; None where none shows it, or two contradict each other."""
    found = {sign for text in texts if (sign := _sign_of(_plain(text)[0]))}
    return found.pop() if len(found) == 1 else None


def _plain(text: str) -> tuple[str, float, bool]:
    """Digits and signs between them, 1 or -1, and whether it is a percentage."""
    text = text.strip()
    is_percent = text.startswith("%") or text.endswith("%")
    text = text.strip("% \u00a0\u202f")
    sign = -1.0 if text[:1] in ("-", "−") else 1.0
    text = text.removeprefix("-").removeprefix("−").removeprefix("+")
    return _BLANKS.sub("", text), sign, is_percent


def _sign_of(plain: str) -> Decimal | None:
    """What a number says by itself of the sign before its fraction."""
    if _TWO_WAYS.fullmatch(plain):
        return None
    forms = [sign for sign, form in _FORMS.items() if form.fullmatch(plain)]
    return forms[0] if len(forms) == 1 else None


def _made(digits: str, sign: float, is_percent: bool) -> Number | Wrong:
    value = sign * float(digits) if len(digits) < 300 else math.inf
    return Number(value, is_percent) if math.isfinite(value) else Wrong.NUMBER
