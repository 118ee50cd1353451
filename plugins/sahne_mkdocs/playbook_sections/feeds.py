"""The calendars that the team subscribes to."""

from collections.abc import Iterator, Mapping, Sequence

from sahne.calendars.export import playbook_feeds
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.subscribing import qr_codes, subscriptions

_SOURCE, _PATH = "lists/feeds.md", "feeds/"


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The list."""
    return [(desk.words("playbook.feeds"), _SOURCE)]


def pages(desk: Desk) -> Iterator[Draft]:
    """How to subscribe to each, with and without alarms."""
    silent, ringing = (
        subscriptions(some, desk.library.settings.name, desk.lang) for some in (desk.feeds, desk.ringing)
    )
    yield desk.page(_SOURCE, _PATH, desk.words("playbook.feeds"), "feeds", in_nav=True, feeds=silent, ringing=ringing)


def files(desk: Desk) -> Mapping[str, bytes]:
    """The calendars, and the code of each that leads a phone to it; every language has the same calendars, at one address."""
    codes = dict(qr_codes([*desk.feeds, *desk.ringing], desk.library.settings.sites.playbook, "", _PATH))
    return codes if desk.is_beside else playbook_feeds(desk.home, desk.now) | codes
