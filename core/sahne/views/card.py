"""What a page says on the card that networks and messengers show of it."""

from dataclasses import dataclass

from sahne.models.job import Remote
from sahne.views.public import (
    PublicArticle,
    PublicContest,
    PublicEpisode,
    PublicEvent,
    PublicItem,
    PublicJob,
    PublicLocation,
)
from sahne.words import list_words, translate
from sahne.words.spans import span_words


@dataclass(frozen=True, slots=True, kw_only=True)
class CardText:
    """The words of a card."""

    title: str
    kicker: str = ""
    """What kind of page it is, above the title."""
    facts: tuple[str, ...] = ()
    """Below the title, the most important first."""

    @property
    def alt(self) -> str:
        """The same for who does not see it."""
        return ". ".join(part for part in (self.kicker, self.title, ", ".join(self.facts)) if part)


def card_of(item: PublicItem) -> CardText:
    """The card of an item; one of a job that is closed says so, and where it was does not matter any more."""
    if isinstance(item, PublicJob) and item.closed:
        return CardText(title=item.title, kicker=translate("job.closed", item.lang))
    return CardText(title=item.title, kicker=list_words(item.kind, item.lang), facts=tuple(_facts(item)))


def _facts(item: PublicItem) -> list[str]:
    match item:
        case PublicJob():
            return _job(item)
        case PublicEvent():
            return _event(item)
        case PublicEpisode() if item.season and item.episode:
            return [translate("episode.number", item.lang, season=item.season, episode=item.episode)]
        case PublicArticle() if item.people:
            return [part for part in (item.people[0].name, item.people[0].job_title) if part]
        case PublicContest() if item.start and item.end:
            return [span_words(item.start, item.end, item.lang)]
        case PublicLocation() if item.address and item.address.address_locality:
            return [item.address.address_locality]
        case _:
            return []


def _job(job: PublicJob) -> list[str]:
    team = [job.team.title] if job.team else []
    remote = [] if job.remote is Remote.NO else [translate(f"job.remote.{job.remote}", job.lang)]
    types = [translate(f"job.type.{kind}", job.lang) for kind in job.employment_type]
    return [*(place.title for place in job.places), *remote, *types, *team]


def _event(event: PublicEvent) -> list[str]:
    if event.cancelled:
        return [translate("event.cancelled", event.lang)]
    place = event.venue or (event.place.title if event.place else None)
    online = translate("event.online", event.lang) if event.online_url else None
    where = place or online
    return [span_words(event.next_start, event.next_end, event.lang), *([where] if where else [])]
