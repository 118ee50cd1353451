"""When open jobs close, so that a page can count those that are still open when it is read."""

from collections import Counter
from collections.abc import Iterable

from sahne.views.public import PublicJob

_MOMENTS = 60
"""What closes after so many other moments waits for the next build; a page does not grow with the number of jobs."""


def closing_moments(jobs: Iterable[PublicJob]) -> str:
    """The next moments at which jobs close, the soonest first, and how many then: ``2026-12-15T23:59:59+03:00=2 …``."""
    moments = Counter(job.closes for job in jobs if job.closes)
    return " ".join(f"{moment.isoformat()}={moments[moment]}" for moment in sorted(moments)[:_MOMENTS])
