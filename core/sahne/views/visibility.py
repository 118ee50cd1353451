"""What the portal may show, and when: default deny."""

from collections.abc import Collection
from datetime import date, datetime

from sahne.library import PORTAL, Library
from sahne.models.community import Community
from sahne.models.contest import Contest
from sahne.models.episode import Episode
from sahne.models.event import Event
from sahne.models.item import Item, Status, Visibility
from sahne.models.job import Job
from sahne.models.location import Location
from sahne.models.person import Consent, Person
from sahne.models.post import Post
from sahne.models.story import Story
from sahne.models.team import Team
from sahne.models.value import Value
from sahne.settings import Settings

SHOWN = frozenset(model.kind for model in (Job, Story, Post, Event, Episode, Contest, Community, Team, Location, Value))
"""The kinds the portal has; an item of any other kind is internal whatever it says of itself."""
_LIVE = (Status.APPROVED, Status.PUBLISHED)


def is_public(library: Library, item: Item, today: datetime) -> bool:
    """Whether an item is on the portal: public, approved or published, its day come and its end not.

    A cancelled event stays with its notice, so that nobody comes in vain.
    """
    settings = library.settings
    if hidden_by(settings, item, today) is not None:
        return False
    if item.publish is None and item.status is not Status.PUBLISHED:
        return False
    begins = [day for day in (item.publish, item.date_posted if isinstance(item, Job) else None) if day]
    return not any(settings.moment(day) > today for day in begins)


def hidden_by(settings: Settings, item: Item, today: datetime) -> str | None:
    """What keeps an item from the portal, also when its day has come; None where nothing does.

    Returns:
        ``kind``, ``visibility``, ``status``, ``lang`` or ``expires``.
    """
    if item.kind not in SHOWN:
        return "kind"
    if item.visibility is not Visibility.PUBLIC:
        return "visibility"
    if item.status not in _LIVE and not (isinstance(item, Event) and item.status is Status.CANCELLED):
        return "status"
    if item.lang not in settings.languages:
        return "lang"
    return "expires" if item.expires is not None and settings.moment(item.expires) <= today else None


def may_be_public(settings: Settings, item: Item) -> bool:
    """Whether an item has a page on the portal, or will have one when it is ready; what is over has none any more."""
    over = item.status is Status.ARCHIVED or (item.status is Status.CANCELLED and not isinstance(item, Event))
    known = item.kind in SHOWN and item.lang in settings.languages
    return known and item.visibility is Visibility.PUBLIC and not over


def may_show(
    person: Person, lang: str, today: date, channels: Collection[str] = (), scopes: Collection[str] = ()
) -> bool:
    """Whether a person's consent covers the portal, and other channels and uses with it, in a language, on a day."""
    if person.left is not None and person.left < today:
        return False
    return any(
        _holds(consent, lang, today) and {*channels} <= {*consent.channels} and {*scopes} <= {*consent.scope}
        for consent in person.consent
    )


def _holds(consent: Consent, lang: str, today: date) -> bool:
    in_time = consent.granted <= today and (consent.expires is None or today <= consent.expires)
    return in_time and PORTAL in consent.channels and lang in consent.langs and "name" in consent.scope
