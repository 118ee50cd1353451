"""What the rules about episodes ask of them."""

from collections.abc import Iterator
from datetime import date, datetime

from sahne.models.episode import Episode
from sahne.models.item import Status, Visibility
from sahne.source import Source
from sahne.survey import Survey

ALIVE = frozenset({Status.DRAFT, Status.REVIEW, Status.APPROVED, Status.PUBLISHED})
_SETTLED = frozenset({Status.APPROVED, Status.PUBLISHED})


def listed_episodes(survey: Survey) -> Iterator[tuple[Source, Episode]]:
    """The episodes that podcast apps list, or will: public, and approved or published."""
    for source, episode in survey.of(Episode):
        if episode.status in _SETTLED and episode.visibility is Visibility.PUBLIC:
            yield source, episode


def is_out(survey: Survey, episode: Episode) -> bool:
    """Whether a listed episode can be heard already."""
    if episode.status is Status.PUBLISHED:
        return True
    return episode.publish is not None and survey.settings.moment(episode.publish) <= survey.now


def day_of(moment: date | datetime) -> date:
    """The day of a day or a time."""
    return moment.date() if isinstance(moment, datetime) else moment


def is_heard_elsewhere(survey: Survey, episode: Episode) -> bool:
    """Whether the episode is on somebody else's site, and its sound with it."""
    url = episode.published_url
    return url is not None and not url.startswith(survey.settings.sites.portal)


def spoken(seconds: float) -> str:
    """A length as it is written in front matter: ``24m 10s``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [f"{number}{unit}" for number, unit in ((hours, "h"), (minutes, "m"), (rest, "s")) if number]
    return " ".join(parts) or "0s"
