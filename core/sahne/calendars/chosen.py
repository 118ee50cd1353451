"""A feed of any part of the plan, made when somebody asks for it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from sahne.calendars.feed import Feed
from sahne.calendars.internal import internal_feeds
from sahne.library import Library
from sahne.models.item import Item
from sahne.plan import Plan, whole_plan
from sahne.words import translate


def chosen_feed(library: Library, today: datetime, takes: Callable[[Item], bool], title: str) -> Feed:
    """Every entry of the items that are asked for; nothing serves it, and so it has no address.

    Args:
        library: The workspace.
        today: In its zone.
        takes: Whether an item is asked for.
        title: What the calendar is called, behind the name of the company.
    """
    entries = tuple(entry for entry in whole_plan(library).entries if takes(entry.item))
    known = {entry.uid for entry in entries}
    feeds = internal_feeds(library, Plan(entries), today)
    whole = next(feed for feed in feeds if feed.path == "calendars/all.ics")
    company, lang = library.settings.name, library.settings.language
    return replace(
        whole,
        name=translate("feed.name", lang, company=company, feed=title),
        url="",
        lines=tuple(line for line in whole.lines if (line.event.series or line.event.uid) in known),
    )
