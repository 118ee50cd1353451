"""An item as feeds tell of it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from html import escape
from urllib.parse import quote, urljoin
from uuid import NAMESPACE_URL, UUID, uuid5

from sahne.models.fields import when_order
from sahne.models.job import Remote
from sahne.views.public import PublicItem, PublicJob, PublicView
from sahne.words import day_words, translate

AsHtml = Callable[[PublicItem], str]
"""The text of an item, rendered; its links may be relative to its page."""
NO_DAY = datetime(1970, 1, 1, tzinfo=UTC)
"""For what asks for a day where an item has none; the clock would make it new with every build."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a feed."""

    uid: str
    """A URN that stays the same when the title, the day or the address change."""
    address: str
    title: str
    summary: str
    html: str
    published: datetime | None
    authors: tuple[str, ...]
    tags: tuple[str, ...]
    image: str | None
    lang: str


def entry_of(view: PublicView, item: PublicItem, as_html: AsHtml) -> Entry:
    """An item as an entry: a job with its facts, anything else with its whole text."""
    page = address(view, item.path)
    return Entry(
        uid=urn_of(view, item),
        address=page,
        title=item.title,
        summary=item.summary,
        html=_facts(item) if isinstance(item, PublicJob) else absolute(as_html(item), page),
        published=published(view, item),
        authors=tuple(person.name for person in item.people) or (view.site.name,),
        tags=item.tags,
        image=address(view, item.picture.path) if item.picture else None,
        lang=item.lang,
    )


def address(view: PublicView, path: str) -> str:
    """The whole address of a page or a file of the portal."""
    return view.site.portal + quote(path, safe="/-._~")


def urn_of(view: PublicView, item: PublicItem) -> str:
    """What names an item for ever: its id where that is a UUID, else a UUID made of it; of its address where it has none."""
    try:
        return UUID(f"{item.uid}").urn
    except ValueError:
        return uuid5(NAMESPACE_URL, item.uid or address(view, item.path)).urn


def published(view: PublicView, item: PublicItem) -> datetime | None:
    """When an item went out; a day begins at midnight."""
    day: date | datetime | None = item.publish
    if isinstance(item, PublicJob):
        day = item.date_posted or day
    return when_order(day, view.site.zone) if day else None


def newest_first(view: PublicView, items: tuple[PublicItem, ...], most: int) -> list[PublicItem]:
    """The newest of some items."""
    return sorted(items, key=lambda item: (-(published(view, item) or NO_DAY).timestamp(), item.path))[:most]


_LINKED = re.compile(r"(<[a-z][^<>]*?\s(?:href|src)=)\"([^\"]*)\"")
_HEADING_ID = re.compile(r"<(h[1-6]) id=\"[^\"]*\"")


def absolute(html: str, page: str) -> str:
    """The text of a page for readers elsewhere: whole addresses, and no anchors of its own."""
    whole = _LINKED.sub(lambda found: f'{found[1]}"{_joined(page, found[2])}"', html)
    return _HEADING_ID.sub(r"<\1", whole)


def _joined(page: str, link: str) -> str:
    if link.startswith(("https://", "http://", "mailto:", "tel:")):
        return link
    try:
        return urljoin(page, link)
    except ValueError:  # an address that is none, in HTML that somebody wrote by hand
        return link


def _facts(job: PublicJob) -> str:
    """What somebody asks of a job first; its text is on its page, which also knows when it has closed."""
    lang = job.lang
    facts = [
        (translate("job.team", lang), job.team.title if job.team else ""),
        (translate("job.location", lang), ", ".join(place.title for place in job.places)),
        (translate("job.type", lang), ", ".join(translate(f"job.type.{kind}", lang) for kind in job.employment_type)),
        ("", translate(f"job.remote.{job.remote}", lang) if job.remote is not Remote.NO else ""),
        (translate("job.last_day", lang), day_words(job.valid_through, lang) if job.valid_through else ""),
    ]
    lines = "".join(f"<li>{escape(f'{name}: {words}' if name else words)}</li>" for name, words in facts if words)
    summary = f"<p>{escape(job.summary)}</p>" if job.summary else ""
    return f"{summary}<ul>{lines}</ul>" if lines else summary or f"<p>{escape(job.title)}</p>"
