"""Student's t distribution, as far as an interval of a prediction needs it."""

from functools import lru_cache
from math import atan, cos, pi, sin, sqrt

_ROUNDS = 200


def within(t: float, freedom: int) -> float:
    """How likely a value lies between ``-t`` and ``t``, 0 to 1.

    Args:
        t: 0 or more.
        freedom: Degrees of freedom, 1 or more.

    Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
    """
    angle = atan(t / sqrt(freedom))
    odd = freedom % 2
    term = cos(angle) if odd else 1.0
    total = 0.0
    for step in range(2 + odd, freedom + 1, 2):
        total += term
        term *= cos(angle) ** 2 * (step - 1) / step
    return 2 / pi * (angle + sin(angle) * total) if odd else sin(angle) * total


@lru_cache
def quantile(share: float, freedom: int) -> float:
    """The ``t`` for which a share of all values lies between ``-t`` and ``t``.

    Args:
        share: Above 0 and below 1.
        freedom: Degrees of freedom, 1 or more.
    """
    low, high = 0.0, 1.0
    while within(high, freedom) < share:
        high *= 2
    for _ in range(_ROUNDS):
        middle = (low + high) / 2
        low, high = (middle, high) if within(middle, freedom) < share else (low, middle)
    return high
