"""The open jobs that a page speaks of, and the pages that speak of a value."""

from collections.abc import Iterable, Sequence
from itertools import chain, islice

from sahne.views.public import PublicItem, PublicJob, PublicView

_MOST = 4


def jobs_spoken_of(view: PublicView, item: PublicItem) -> Sequence[PublicJob]:
    """Up to four: those its text leads to, then those of the teams of its people, then those with most of its values.

    A job counts for its values only where nothing closer is open.
    """
    led = (view.by_source.get(source) for source in item.leads_to)
    linked = [page for page in led if isinstance(page, PublicJob) and not page.closed and page.lang == item.lang]
    close = _once(chain(linked, *(view.jobs_at(item.lang, path) for path in item.teams)))
    return close or _by_values(view, item)


def _by_values(view: PublicView, item: PublicItem) -> list[PublicJob]:
    own = {value.path for value in item.values}
    jobs = _once(chain(*(view.jobs_at(item.lang, value.path)[:20] for value in item.values)), 20 * len(own))
    return sorted(jobs, key=lambda job: -len(own & {value.path for value in job.values}))[:_MOST]


def _once(jobs: Iterable[PublicJob], most: int = _MOST) -> list[PublicJob]:
    found: dict[str, PublicJob] = {}
    for job in jobs:
        if len(found) == most:
            break
        found.setdefault(job.path, job)
    return list(found.values())


def stories_of(view: PublicView, value: PublicItem) -> Sequence[PublicItem]:
    """Up to three stories that show a value, newest first."""
    stories = view.of_kind("story", value.lang)
    return list(islice((one for one in stories if any(link.path == value.path for link in one.values)), 3))
