"""The site map: which pages search engines may find, when each changed as far as that is known, and its other languages.

Source: https://www.sitemaps.org/protocol.html, and what Google says of ``lastmod``: it is used where it is the day of the last
significant change, and of no site that says a day which is not.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from html import escape

from sahne.models.fields import when_order
from sahne.views.public import PublicEvent, PublicItem, PublicJob, PublicView

MOST = 50_000
"""Addresses in one file, by the protocol."""
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_DATED = ("job", "story", "post", "event", "episode", "contest")
"""Kinds whose page is made once, on a day that is written; those of teams and places change with the jobs on them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A page in the site map."""

    path: str
    changed: date | datetime | None = None
    versions: Mapping[str, str] = field(default_factory=dict)
    """Language -> path, its own included."""


def changed_on(view: PublicView, item: PublicItem) -> date | datetime | None:
    """When what the page of an item shows last changed, as its file says; None where nothing in it tells.

    That is the day it went out, or a later one on which somebody says that its text changed (``updated``), or on which its event
    was over. The page of an event that repeats changes by itself after each time.
    """
    known: list[date | datetime | None] = [item.updated]
    if item.kind in _DATED and not (isinstance(item, PublicEvent) and item.repeat):
        known.append(item.publish)
        if isinstance(item, PublicJob):
            known.append(item.date_posted)
        if isinstance(item, PublicEvent) and item.past:
            known.append(_over(item))
    told = [when for when in known if when is not None and when_order(when, view.site.zone) <= view.today]
    return max(told, key=lambda when: when_order(when, view.site.zone), default=None)


def _over(event: PublicEvent) -> date | datetime:
    """The moment from which it is told as past; of a day the next one."""
    last = event.end or event.start
    return last if isinstance(last, datetime) else last + timedelta(days=1)


def sitemap_files(addresses: Iterable[Address], portal: str) -> Mapping[str, str]:
    """Path -> text: ``sitemap.xml``, and where there are too many addresses for one file, the files that it names.

    Args:
        addresses: Every page that may be found.
        portal: The address of the portal.
    """
    lines = [_line(address, portal) for address in sorted(addresses, key=lambda one: one.path)]
    if len(lines) <= MOST:
        return {"sitemap.xml": _urls(lines)}
    parts = [lines[start : start + MOST] for start in range(0, len(lines), MOST)]
    files = {f"sitemap-{number}.xml": _urls(part) for number, part in enumerate(parts, 1)}
    named = "".join(f"<sitemap><loc>{escape(portal + name)}</loc></sitemap>\n" for name in files)
    return {"sitemap.xml": f"{_HEAD}<sitemapindex {_SPACE}>\n{named}</sitemapindex>\n"} | files


def _urls(lines: Iterable[str]) -> str:
    return f'{_HEAD}<urlset {_SPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{"".join(lines)}</urlset>\n'


def _line(address: Address, portal: str) -> str:
    changed = f"<lastmod>{address.changed.isoformat()}</lastmod>" if address.changed else ""
    return f"<url><loc>{escape(portal + address.path)}</loc>{changed}{''.join(_versions(address, portal))}</url>\n"


def _versions(address: Address, portal: str) -> Iterator[str]:
    for lang, path in address.versions.items() if len(address.versions) > 1 else ():
        yield f'<xhtml:link rel="alternate" hreflang="{escape(lang)}" href="{escape(portal + path)}"/>'
