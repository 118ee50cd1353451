"""What a change brought: the findings that were not there before it."""

from collections import Counter
from collections.abc import Callable, Iterable

from sahne.diagnostic import Diagnostic


def brought(before: Iterable[Diagnostic], now: Iterable[Diagnostic], was: Callable[[str], str]) -> list[Diagnostic]:
    """The findings of today without those of before, however the lines have moved.

    Args:
        before: The findings at the base.
        now: Those of today, sorted.
        was: The path of a file at the base, by its path today.
    """
    known = Counter((finding.place.path, finding.code, str(finding.message)) for finding in before)
    new = []
    for finding in now:
        same = was(finding.place.path), finding.code, str(finding.message)
        if known[same]:
            known[same] -= 1
        else:
            new.append(finding)
    return new
