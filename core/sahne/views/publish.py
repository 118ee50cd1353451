"""From the library to what the portal may show."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, TypedDict

from sahne.calendars.revision import public_revisions
from sahne.library import Library
from sahne.models.community import Community
from sahne.models.contest import Contest
from sahne.models.episode import Episode
from sahne.models.event import Event
from sahne.models.item import Item, Status
from sahne.models.job import Job
from sahne.models.location import Location
from sahne.models.person import Person
from sahne.models.story import Story
from sahne.models.team import Team
from sahne.models.value import Value
from sahne.plan import next_of, over_at
from sahne.turkish import sort_key
from sahne.views.addresses import old_paths, portal_path
from sahne.views.hearing import chapters_of, duration_of, public_show, recording_of, transcript_of
from sahne.views.links import public_text
from sahne.views.public import (
    Link,
    Picture,
    PublicArticle,
    PublicCommunity,
    PublicContest,
    PublicEpisode,
    PublicEvent,
    PublicItem,
    PublicJob,
    PublicLocation,
    PublicPerson,
    PublicPlace,
    PublicTeam,
    PublicValue,
    PublicView,
    Quote,
    Site,
)
from sahne.views.show import Credit
from sahne.views.social import public_channels
from sahne.views.visibility import is_public, may_show
from sahne.workspace import read_library


def read_public_view(root: Path, today: datetime, lock: Path | None = None) -> PublicView:
    """Read a workspace and keep only what is public.

    Raises:
        WorkspaceError: The workspace is broken.
    """
    return public_view(read_library(root, lock=lock), today)


def public_view(library: Library, today: datetime) -> PublicView:
    """The portal at a moment."""
    publisher = _Publisher(library, today)
    items = [publisher.item(item) for item in publisher.shown]
    return PublicView(
        site=_site(library),
        today=today,
        items=tuple(sorted(items, key=_list_order)),
        revisions=public_revisions(library, today, publisher.shown),
        show=public_show(library),
        channels=public_channels(library, today),
    )


def _site(library: Library) -> Site:
    settings = library.settings
    return Site(
        name=settings.name,
        legal_name=settings.legal_name,
        url=settings.url,
        portal=settings.sites.portal,
        languages=settings.languages,
        zone=settings.timezone,
        country=settings.country,
        brand=settings.brand,
        hiring=settings.hiring,
    )


def _list_order(item: PublicItem) -> tuple[Any, ...]:
    """Events by their start, teams, places and values by name, the rest newest first."""
    if isinstance(item, PublicEvent):
        return item.kind, item.lang, 0, f"{item.next_start}", item.path
    if isinstance(item, PublicTeam | PublicLocation | PublicValue | PublicCommunity):
        return item.kind, item.lang, 0, sort_key(item.title), item.path
    day = item.publish.toordinal() if item.publish else 0
    return item.kind, item.lang, -day, "", item.path


class _Common(TypedDict):
    kind: str
    uid: str | None
    source: str
    path: str
    title: str
    summary: str
    lang: str
    body: str
    publish: date | datetime | None
    tags: tuple[str, ...]
    picture: Picture | None
    translations: dict[str, str]
    files: tuple[str, ...]
    people: tuple[PublicPerson, ...]
    values: tuple[Link, ...]
    leads_to: tuple[str, ...]
    teams: tuple[str, ...]
    aliases: tuple[str, ...]
    updated: date | datetime | None


class _Publisher:
    """What is public of a library at a moment, and how each item looks then."""

    def __init__(self, library: Library, today: datetime) -> None:
        self.library = library
        self.today = today
        self.languages = library.settings.languages
        self.shown = [item for item in library.items if is_public(library, item, today)]
        self.pages = {_source(item) for item in self.shown}
        people = sorted(
            (item for item in library.items if isinstance(item, Person)), key=lambda one: sort_key(one.title)
        )
        self._placed = [(person, team.path) for person in people for team in library.find_all(person, "team")]
        self._teams: dict[tuple[str, str], tuple[PublicPerson, ...]] = {}

    def item(self, item: Item) -> PublicItem:
        """One item, by its kind."""
        common = self._common(item)
        match item:
            case Job():
                return self._job(item, common)
            case Event():
                return self._event(item, common)
            case Episode():
                return self._episode(item, common)
            case Contest():
                return PublicContest(
                    **common, start=item.start, end=item.end, prize=item.prize, registration_url=item.registration_url
                )
            case Community():
                return PublicCommunity(**common, url=item.url, registration_url=item.registration_url)
            case Team():
                return PublicTeam(**common)
            case Location():
                return PublicLocation(**common, address=item.address)
            case Value():
                return PublicValue(**common, evidence=item.evidence)
            case _:
                return PublicArticle(**common, quote=self._quote(item))

    def _quote(self, item: Item) -> Quote | None:
        """What the first person of a story says, where they agreed to be quoted."""
        if not isinstance(item, Story) or item.quote is None or not item.people:
            return None
        person = self.library.find("person", item.people[0], item.lang)
        if not isinstance(person, Person) or not may_show(person, item.lang, self.today.date(), scopes=("quote",)):
            return None
        return Quote(text=item.quote, person=PublicPerson(name=person.title, job_title=person.title_in(item.lang)))

    def _common(self, item: Item) -> _Common:
        text = public_text(item.body, _source(item), self.pages.__contains__, self.library.assets.__contains__)
        picture = self._picture(item)
        files = [picture.path] if picture else []
        if isinstance(item, Episode):
            files += [file for file in (item.audio, item.transcript) if file in self.library.assets]
        return _Common(
            kind=item.kind,
            uid=item.calendar_uid,
            source=_source(item),
            path=portal_path(item, self.languages),
            title=item.title,
            summary=item.summary,
            lang=item.lang,
            body=text.markdown,
            publish=item.publish,
            tags=item.tags,
            picture=picture,
            translations={other.lang: portal_path(other, self.languages) for other in self._versions(item)},
            files=(*files, *text.files),
            people=tuple(self._people(item, "people")),
            values=tuple(self._link(value) for value in self.library.find_all(item, "value") if self._is_shown(value)),
            leads_to=text.pages,
            teams=tuple(dict.fromkeys(self._teams_of(item))),
            aliases=old_paths(item, self.languages),
            updated=self._updated(item),
        )

    def _updated(self, item: Item) -> date | datetime | None:
        """A day that is still to come says nothing."""
        when = item.updated
        return when if when is not None and self.library.settings.moment(when) <= self.today else None

    def _teams_of(self, item: Item) -> Iterator[str]:
        """Of those who may be shown, guests first; a job has a team of its own."""
        fields = () if isinstance(item, Job) else [field for field in ("guests", "people") if field in item.references]
        for person in (person for field in fields for person in self.library.find_all(item, field)):
            if isinstance(person, Person) and person.team and may_show(person, item.lang, self.today.date()):
                team = self.library.find("team", person.team, item.lang)
                if team is not None and team.lang == item.lang and self._is_shown(team):
                    yield portal_path(team, self.languages)

    def _is_shown(self, item: Item) -> bool:
        return _source(item) in self.pages

    def _versions(self, item: Item) -> Iterator[Item]:
        versions = self.library.versions(item)
        return (versions[lang] for lang in self.languages if lang in versions and self._is_shown(versions[lang]))

    def _link(self, item: Item) -> Link:
        return Link(title=item.title, path=portal_path(item, self.languages))

    def _picture(self, item: Item) -> Picture | None:
        if item.image is None or item.image not in self.library.assets:
            return None
        return Picture(path=item.image, alt=item.image_alt or "")

    def _people(self, item: Item, field: str, channels: tuple[str, ...] = ()) -> Iterator[PublicPerson]:
        for person in self.library.find_all(item, field):
            if isinstance(person, Person) and may_show(person, item.lang, self.today.date(), channels):
                yield PublicPerson(name=person.title, job_title=person.title_in(item.lang))

    def _place(self, item: Item) -> PublicPlace:
        address = item.address if isinstance(item, Location) else None
        return PublicPlace(title=item.title, path=portal_path(item, self.languages), address=address)

    def _places(self, item: Item) -> tuple[PublicPlace, ...]:
        return tuple(self._place(place) for place in self.library.find_all(item, "location") if self._is_shown(place))

    def _job(self, job: Job, common: _Common) -> PublicJob:
        closes = self._closes(job)
        days = (closes.date() - self.today.date()).days if closes else None
        closed = closes is not None and closes < self.today
        team = next((self._link(team) for team in self.library.find_all(job, "team") if self._is_shown(team)), None)
        return PublicJob(
            **common,
            date_posted=job.date_posted,
            valid_through=job.valid_through,
            closed=closed,
            closes=closes,
            days_left=None if closed else days,
            employment_type=job.employment_type,
            remote=job.remote,
            applicant_location=job.applicant_location,
            places=self._places(job),
            team=team,
            seniority=job.seniority,
            salary=job.salary,
            apply_url=None if closed else job.apply_url,
            direct_apply=job.direct_apply,
            reference=job.reference,
            colleagues=self._colleagues(job),
        )

    def _colleagues(self, job: Job) -> tuple[PublicPerson, ...]:
        """Up to four of the team who agreed to be named here, by name; nobody of a team that is not public."""
        team = next((team for team in self.library.find_all(job, "team") if self._is_shown(team)), None)
        if team is None:
            return ()
        key = team.path, job.lang
        if key not in self._teams:
            self._teams[key] = tuple(self._members(team, job.lang))[:4]
        return self._teams[key]

    def _members(self, team: Item, lang: str) -> Iterator[PublicPerson]:
        versions = [version.path for version in self.library.versions(team).values()]
        for person, path in self._placed:
            if path in (team.path, *versions) and may_show(person, lang, self.today.date()):
                yield PublicPerson(name=person.title, job_title=person.title_in(lang))

    def _closes(self, job: Job) -> datetime | None:
        """The last moment to apply; a day counts to its end."""
        if job.valid_through is None or isinstance(job.valid_through, datetime):
            return job.valid_through
        return self.library.settings.moment(job.valid_through + timedelta(days=1)) - timedelta(seconds=1)

    def _event(self, event: Event, common: _Common) -> PublicEvent:
        next_start, next_end = next_of(event.start, event.end, event.repeat, self.today.date())
        return PublicEvent(
            **common,
            start=event.start,
            end=event.end,
            next_start=next_start,
            next_end=next_end,
            venue=event.venue,
            place=next(iter(self._places(event)), None),
            online_url=event.online_url,
            registration_url=event.registration_url,
            repeat=event.repeat,
            cancelled=event.status is Status.CANCELLED,
            past=self.library.settings.moment(over_at(event.start, event.end, event.repeat)) <= self.today,
            community=next(
                (self._link(one) for one in self.library.find_all(event, "community") if self._is_shown(one)), None
            ),
        )

    def _episode(self, episode: Episode, common: _Common) -> PublicEpisode:
        files = self.library.assets
        recording = recording_of(self.library, episode.audio)
        return PublicEpisode(
            **common,
            season=episode.season,
            episode=episode.episode,
            audio=episode.audio if episode.audio in files else None,
            duration=duration_of(self.library, episode, recording),
            transcript=episode.transcript if episode.transcript in files else None,
            guests=tuple(self._people(episode, "guests")),
            recording=recording,
            credits=tuple(self._credits(episode)),
            chapters=chapters_of(episode),
            passages=transcript_of(self.library, episode.transcript),
        )

    def _credits(self, episode: Episode) -> Iterator[Credit]:
        """Who agreed to be named wherever the episode goes, and not on the portal alone."""
        guests = [person.name for person in self._people(episode, "guests", episode.channel)]
        for person in self._people(episode, "people", episode.channel):
            if person.name not in guests:
                yield Credit(name=person.name, role="host")
        yield from (Credit(name=name, role="guest") for name in guests)


def _source(item: Item) -> str:
    return item.path.partition("/")[2]
