"""What the portal may show. Default deny: a type here has only fields that are meant for everybody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from sahne.calendars.revision import Revisions
from sahne.models.job import EmploymentType, Remote, Salary, Seniority
from sahne.models.location import PostalAddress
from sahne.models.value import Evidence
from sahne.repetition import Repetition
from sahne.settings import Brand
from sahne.views.show import Credit, Passage, PublicChapter, PublicShow, Recording
from sahne.views.social import PublicChannel


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The employer and its portal."""

    name: str
    legal_name: str | None
    url: str | None
    """The employer's own site."""
    portal: str
    """The address of the portal, with its last ``/``."""
    languages: tuple[str, ...]
    zone: ZoneInfo
    country: str
    brand: Brand
    hiring: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Language -> the steps from an application to an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture and what it shows."""

    path: str
    """From ``content/``, which is also its path on the portal."""
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Another page of the portal."""

    title: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicPerson:
    """Somebody who agreed to be shown here, in this language, and has not left."""

    name: str
    job_title: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicItem:
    """What every page of the portal has."""

    kind: str
    uid: str | None
    """Of its calendar event."""
    source: str
    """Its file, from ``content/``."""
    path: str
    """Of its page on the portal: ``en/jobs/data-engineer/``."""
    title: str
    summary: str
    lang: str
    body: str
    """Markdown, without comments and without links to what is not public."""
    publish: date | datetime | None
    tags: tuple[str, ...]
    picture: Picture | None
    translations: Mapping[str, str]
    """Language -> path, this one included."""
    files: tuple[str, ...]
    """Every file the page shows, from ``content/``."""
    people: tuple[PublicPerson, ...]
    values: tuple[Link, ...]
    leads_to: tuple[str, ...] = ()
    """The pages its text leads to, by their file from ``content/``."""
    teams: tuple[str, ...] = ()
    """Paths of the public teams of those whom it shows."""
    aliases: tuple[str, ...] = ()
    """Paths on the portal at which it was before."""
    updated: date | datetime | None = None
    """When its text last changed, where somebody says so; never to come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicPlace:
    """A place of work, as other pages name it."""

    title: str
    path: str | None
    address: PostalAddress | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicJob(PublicItem):
    """A job that is or was open."""

    date_posted: date | None
    valid_through: date | datetime | None
    closed: bool
    closes: datetime | None
    """The last moment to apply."""
    days_left: int | None
    """To the last day to apply; 0 on that day."""
    employment_type: tuple[EmploymentType, ...]
    remote: Remote
    applicant_location: tuple[str, ...]
    places: tuple[PublicPlace, ...]
    team: Link | None
    seniority: Seniority | None
    salary: Salary | None
    apply_url: str | None
    direct_apply: bool
    reference: str | None
    colleagues: tuple[PublicPerson, ...] = ()
    """Some of its team."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What somebody said who agreed to be quoted here."""

    text: str
    person: PublicPerson


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicArticle(PublicItem):
    """A story or an article."""

    quote: Quote | None = None
    """Of whom a story is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicEvent(PublicItem):
    """An event."""

    start: date | datetime
    end: date | datetime | None
    """The last day, or the moment it ends."""
    next_start: date | datetime
    """Of the next time, for one that repeats; else its start."""
    next_end: date | datetime | None
    venue: str | None
    place: PublicPlace | None
    online_url: str | None
    registration_url: str | None
    repeat: Repetition | None
    cancelled: bool
    past: bool
    community: Link | None = None
    """Whose event it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicEpisode(PublicItem):
    """A podcast episode."""

    season: int | None
    episode: int | None
    audio: str | None
    duration: timedelta | None
    transcript: str | None
    guests: tuple[PublicPerson, ...]
    recording: Recording | None = None
    """The sound as feeds name it; None where its file cannot be had."""
    credits: tuple[Credit, ...] = ()
    """Whom the feed names."""
    chapters: tuple[PublicChapter, ...] = ()
    passages: tuple[Passage, ...] = ()
    """The transcript, to be read on the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicContest(PublicItem):
    """A contest."""

    start: date | None
    end: date | None
    prize: str | None
    registration_url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicCommunity(PublicItem):
    """A community."""

    url: str | None
    registration_url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicTeam(PublicItem):
    """A team."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicLocation(PublicItem):
    """A place of work."""

    address: PostalAddress | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicValue(PublicItem):
    """A value of the brand, with its evidence."""

    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, kw_only=True)
class PublicView:
    """The whole portal at one moment. Nothing else exists there."""

    site: Site
    today: datetime
    items: tuple[PublicItem, ...]
    """In the order of their lists."""
    revisions: Revisions = field(default_factory=Revisions)
    """Of what is public."""
    show: PublicShow | None = None
    """The podcast."""
    channels: tuple[PublicChannel, ...] = ()
    """The channels elsewhere, of all languages."""

    @cached_property
    def by_source(self) -> Mapping[str, PublicItem]:
        """Items by their file, from ``content/``."""
        return {item.source: item for item in self.items}

    @cached_property
    def files(self) -> frozenset[str]:
        """Every picture and sound the portal shows, from ``content/``."""
        cover = {self.show.image} if self.show and self.show.image and self._has_episodes else set()
        return frozenset(file for item in self.items for file in item.files) | cover

    @cached_property
    def _has_episodes(self) -> bool:
        return any(isinstance(item, PublicEpisode) for item in self.items)

    @cached_property
    def _lists(self) -> Mapping[tuple[str, str], tuple[PublicItem, ...]]:
        lists: dict[tuple[str, str], list[PublicItem]] = {}
        for item in self.items:
            lists.setdefault((item.kind, item.lang), []).append(item)
        return {key: tuple(items) for key, items in lists.items()}

    def of_kind(self, kind: str, lang: str) -> tuple[PublicItem, ...]:
        """The items of a kind in a language, in the order of their list."""
        return self._lists.get((kind, lang), ())

    @cached_property
    def _open(self) -> Mapping[tuple[str, str | None], Sequence[PublicJob]]:
        """Language, and path of a team, place or value or None for all -> open jobs: many pages ask for them."""
        found: dict[tuple[str, str | None], list[PublicJob]] = {}
        for job in self.items:
            if isinstance(job, PublicJob) and not job.closed:
                for path in {None, *_paths_of(job)}:
                    found.setdefault((job.lang, path), []).append(job)
        return found

    def jobs(self, lang: str) -> Sequence[PublicJob]:
        """The open jobs in a language, newest first."""
        return self._open.get((lang, None), [])

    def jobs_in(self, page: PublicItem) -> Sequence[PublicJob]:
        """The open jobs of a team or at a place."""
        return self.jobs_at(page.lang, page.path)

    def jobs_at(self, lang: str, path: str) -> Sequence[PublicJob]:
        """The open jobs in a language, of the team, place or value with a page at a path."""
        return self._open.get((lang, path), [])

    def events(self, lang: str, *, past: bool) -> list[PublicEvent]:
        """The events in a language that are over, latest first, or that are not, soonest first."""
        events = [
            event for event in self.of_kind("event", lang) if isinstance(event, PublicEvent) and event.past == past
        ]
        return events[::-1] if past else events

    def languages_of(self, kind: str) -> list[str]:
        """The languages in which there are items of a kind, the first of the site first."""
        return [lang for lang in self.site.languages if self.of_kind(kind, lang)]


def _paths_of(job: PublicJob) -> set[str | None]:
    named = {link.path for link in (job.team, *job.values) if link}
    return {place.path for place in job.places} | named
