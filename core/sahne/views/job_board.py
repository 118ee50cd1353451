"""The open jobs of a language as candidates go through them: all of them, and those with one thing in common."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from sahne.models.job import EmploymentType, Remote, Seniority
from sahne.turkish import slugify, sort_key
from sahne.views.addresses import section_path
from sahne.views.closing import closing_moments
from sahne.views.public import PublicJob, PublicView
from sahne.words import translate

FACETS = ("team", "place", "remote", "type", "level")
"""What jobs have in common, in the order in which a candidate chooses."""
TRAITS = ("remote", "type", "level")
"""Those of which there are few. The search knows them together, for each filter is one file more, and it grows with the jobs."""
_ORDER: Mapping[str, Sequence[str]] = {
    "remote": [str(one) for one in Remote],
    "type": [str(one) for one in EmploymentType],
    "level": [str(one) for one in Seniority],
}
"""Of what has an order of its own; teams and places stand by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """The open jobs that have one thing in common: a team, a place, a way of working."""

    name: str
    """One of ``FACETS``."""
    key: str
    """The same in every language: ``FULL_TIME``; of a team or place the path of its page."""
    value: str
    """In addresses: ``tam-zamanli``."""
    title: str
    path: str
    jobs: tuple[PublicJob, ...]
    """In the order of the list, never empty."""
    closing: str
    """When they close: ``closing_moments``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The open jobs of a language."""

    lang: str
    path: str
    jobs: tuple[PublicJob, ...]
    closing: str
    facets: Mapping[str, tuple[Facet, ...]]
    """Name -> its facets; a name with nothing to choose is left out."""
    by_key: Mapping[tuple[str, str], Facet]
    """Name and key -> facet."""

    def facet(self, name: str, key: str | None) -> Facet | None:
        """The facet of a key; None where no open job has it."""
        return self.by_key.get((name, key)) if key else None


def boards_of(view: PublicView) -> dict[str, Board]:
    """Language -> its board; each job is looked at once."""
    return {lang: _board(view, lang) for lang in view.site.languages}


def facet_values(job: PublicJob) -> Iterator[tuple[str, str, str]]:
    """Name, key and title of everything that a job can be found by; the address part is made of the title."""
    if job.team:
        yield "team", job.team.path, job.team.title
    for place in job.places:
        if place.path:
            yield "place", place.path, place.title
    yield "remote", str(job.remote), translate(f"job.remote.{job.remote}", job.lang)
    for kind in job.employment_type:
        yield "type", str(kind), translate(f"job.type.{kind}", job.lang)
    if job.seniority:
        yield "level", str(job.seniority), translate(f"job.seniority.{job.seniority}", job.lang)


def traits_of(board: Board, job: PublicJob) -> list[str]:
    """How the search knows the ``TRAITS`` of a job, once a type: ``hibrit/tam-zamanli/kidemli``, or ``hibrit//``."""
    values: dict[str, list[str]] = {name: [] for name in TRAITS}
    for name, key, _ in dict.fromkeys(facet_values(job)):
        facet = board.facet(name, key)
        if facet and name in values:
            values[name].append(facet.value)
    return ["/".join(one) for one in product(*(found or [""] for found in values.values()))]


def value_of(name: str, key: str, title: str) -> str:
    """How a facet is written in addresses: as the page of a team or place is called, else as its title."""
    return key.rstrip("/").rpartition("/")[2] if name in ("team", "place") else slugify(title)


def _board(view: PublicView, lang: str) -> Board:
    jobs = tuple(view.jobs(lang))
    path = section_path("job", lang, view.site.languages)
    found: dict[tuple[str, str], list[PublicJob]] = {}
    titles: dict[tuple[str, str], str] = {}
    for job in jobs:
        for name, key, title in dict.fromkeys(facet_values(job)):
            found.setdefault((name, key), []).append(job)
            titles[name, key] = title
    made = {
        (name, key): Facet(
            name=name,
            key=key,
            value=(value := value_of(name, key, titles[name, key])),
            title=titles[name, key],
            path=f"{path}{translate(f'facet.path.{name}', lang)}/{value}/",
            jobs=tuple(those),
            closing=closing_moments(those),
        )
        for (name, key), those in found.items()
    }
    facets = {name: tuple(sorted((one for one in made.values() if one.name == name), key=_order)) for name in FACETS}
    return Board(
        lang=lang,
        path=path,
        jobs=jobs,
        closing=closing_moments(jobs),
        facets={name: ones for name, ones in facets.items() if ones},
        by_key=made,
    )


def _order(facet: Facet) -> tuple[int, object]:
    known = _ORDER.get(facet.name)
    return (known.index(facet.key), "") if known else (0, sort_key(facet.title))


def similar(view: PublicView, job: PublicJob, most: int = 3) -> list[PublicJob]:
    """Other open jobs that share the most with one, the newest of equal ones first; a bounded number is looked at."""
    near = [*view.jobs(job.lang)[:40]]
    for path in [job.team.path if job.team else None, *(place.path for place in job.places)]:
        near += view.jobs_at(job.lang, path)[:40] if path else []
    others = list({other.path: other for other in near if other is not job}.values())
    return sorted(others, key=lambda other: -_shared(job, other))[:most]


def _shared(job: PublicJob, other: PublicJob) -> int:
    team, places = job.team is not None and job.team == other.team, bool(set(job.places) & set(other.places))
    return 3 * team + 2 * places + (job.seniority == other.seniority) + len(set(job.tags) & set(other.tags))
