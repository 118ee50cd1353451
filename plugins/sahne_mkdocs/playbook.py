"""The playbook: every page and file of it, made from the whole library."""

from collections.abc import Iterator
from datetime import datetime

from sahne.calendars.alarms import alarm_feeds
from sahne.calendars.export import playbook_feeds
from sahne.calendars.internal import internal_feeds
from sahne.check import check
from sahne.diagnostic import SEVERITY_WORDS
from sahne.kinds import KINDS
from sahne.library import Library, by_title
from sahne.models.item import Item
from sahne.plan import Entry, EntryType, plan_of, whole_plan
from sahne.rules import RULES_BY_TITLE
from sahne.rules.page import as_markdown, title
from sahne.survey import Survey
from sahne.views.addresses import playbook_path
from sahne.views.months import Month, months_of, running, week_of
from sahne.views.playbook import goals_of, item_view
from sahne.views.publish import public_view
from sahne.words import month_words, translate
from sahne_mkdocs.brand import as_material_css
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.subscribing import qr_codes, static_files, subscriptions

_LISTED = tuple(kind for kind in KINDS if kind.name != "goal")
"""Kinds that have a plain list; the goals have a page of their own."""
_FEEDS = "feeds/"


def playbook_pages(library: Library, today: datetime) -> Iterator[Draft]:
    """Every generated page."""
    yield _home(library, today)
    yield from _calendar(library, today)
    yield _page(library, "lists/goals.md", "goals/", "playbook.goals", "goals", goals=goals_of(library))
    yield from _kinds(library)
    yield from _items(library, today)
    feeds = internal_feeds(library, whole_plan(library), today)
    silent, ringing = (
        subscriptions(some, library.settings.name, library.settings.language)
        for some in (feeds, list(alarm_feeds(library, feeds)))
    )
    yield _page(library, "lists/feeds.md", _FEEDS, "playbook.feeds", "feeds", feeds=silent, ringing=ringing)
    yield from _rules(library)


def playbook_files(library: Library, today: datetime) -> dict[str, bytes]:
    """The files that are made, by path: feeds, the brand's colours, and that robots may read feeds but no page."""
    robots = "User-agent: *\nAllow: /calendars/\nDisallow: /\n"
    made = {"robots.txt": robots, "assets/brand.css": as_material_css(library.settings.brand)}
    feeds = internal_feeds(library, whole_plan(library), today)
    codes = dict(qr_codes([*feeds, *alarm_feeds(library, feeds)], library.settings.sites.playbook, "", _FEEDS))
    return (
        playbook_feeds(library, today) | codes | static_files() | {path: text.encode() for path, text in made.items()}
    )


def navigation(library: Library, written: list[str]) -> list[dict[str, object]]:
    """The menu: what is made from the library first, then the pages of the team.

    Args:
        library: The workspace.
        written: The team's own pages, by path, in the order in which they are read, the home page left out.
    """
    lang = library.settings.language
    kinds = [
        {translate(f"kinds.{kind.name}", lang): f"lists/{kind.folder}.md"}
        for kind in _LISTED
        if library.of_kind(kind.name)
    ]
    guide: list[object] = [*written, {translate("playbook.rules", lang): "lists/rules.md"}]
    parts: dict[str, object] = {
        "home": "index.md",
        "calendar": "lists/calendar.md",
        "goals": "lists/goals.md",
        "content": kinds,
        "feeds": "lists/feeds.md",
        "guide": guide,
    }
    return [{translate(f"playbook.{name}", lang): part} for name, part in parts.items()]


def _page(library: Library, source: str, path: str, key: str, template: str, **context: object) -> Draft:
    lang = library.settings.language
    title = translate(key, lang)
    return Draft(
        source=source,
        path=path,
        title=title,
        lang=lang,
        template=f"sahne/{template}.html",
        in_nav=True,
        wide=template not in ("kind", "rules"),
        context=context,
    )


def _home(library: Library, today: datetime) -> Draft:
    plan = plan_of(library)
    day = today.date()
    zone = library.settings.timezone
    weeks = [
        (key, week_of(plan, day, ahead, zone)) for ahead, key in enumerate(("playbook.week", "playbook.next_week"))
    ]
    now = running(plan, day, day, zone)
    findings = check(Survey(library=library, now=today))
    return _page(
        library,
        "index.md",
        "",
        "playbook.home",
        "today",
        weeks=weeks,
        running=now,
        findings=findings,
        goals=goals_of(library),
    )


def _calendar(library: Library, today: datetime) -> Iterator[Draft]:
    months = months_of(plan_of(library), today.date(), library.settings.timezone)
    for number, month in enumerate(months):
        around = {
            "previous": months[number - 1] if number else None,
            "next": months[number + 1] if number + 1 < len(months) else None,
        }
        yield _month(library, month, f"calendar/{month.name}/", today, around)
        if month.holds(today.date()):
            yield _month(library, month, "calendar/", today, around)


def _month(library: Library, month: Month, path: str, today: datetime, around: dict[str, Month | None]) -> Draft:
    lang = library.settings.language
    current = path == "calendar/"
    title = translate("playbook.calendar", lang) if current else month_words(month.first, lang)
    return Draft(
        source=f"lists/{path[:-1]}.md",
        path=path,
        title=title,
        lang=lang,
        template="sahne/month.html",
        wide=True,
        in_nav=current,
        context={"month": month, "today": today.date(), **around},
    )


def _kinds(library: Library) -> Iterator[Draft]:
    for kind in _LISTED:
        items = by_title(library.of_kind(kind.name))
        if items:
            path = f"{kind.folder}/"
            yield _page(library, f"lists/{kind.folder}.md", path, f"kinds.{kind.name}", "kind", items=items, kind=kind)


def _items(library: Library, today: datetime) -> Iterator[Draft]:
    live = {item.source: item.path for item in public_view(library, today).items}
    for item in library.items:
        yield _item(library, item, live.get(item.path.partition("/")[2]))


def _item(library: Library, item: Item, portal_path: str | None) -> Draft:
    portal = library.settings.sites.portal + portal_path if portal_path is not None else None
    return Draft(
        source=item.path.partition("/")[2],
        path=playbook_path(item),
        title=item.title,
        lang=library.settings.language,
        template="sahne/item.html",
        wide=True,
        markdown=item.body,
        context={"view": item_view(library, item), "item": item, "portal": portal},
    )


def _rules(library: Library) -> Iterator[Draft]:
    lang = library.settings.language
    groups = [(heading, [(rule, title(rule, lang)) for rule in rules]) for heading, rules in RULES_BY_TITLE]
    yield _page(
        library, "lists/rules.md", "guide/rules/", "playbook.rules", "rules", groups=groups, severities=SEVERITY_WORDS
    )
    back = f"[← {translate('playbook.rules', lang)}](../rules.md)"
    for rule, name in (one for _, rules in groups for one in rules):
        source, path = f"lists/rules/{rule.CODE}.md", f"guide/rules/{rule.CODE}/"
        yield Draft(
            source=source,
            path=path,
            title=f"{rule.CODE} {name}",
            lang=lang,
            template="sahne/rule.html",
            markdown=f"{back}\n\n{as_markdown(rule, lang)}",
        )


def entry_title(entry: Entry, lang: str) -> str:
    """A dated entry in one line: what happens, unless it is the item's own day."""
    if entry.type in (EntryType.PUBLISH, EntryType.EVENT):
        return entry.item.title
    return translate(f"feed.{entry.type}", lang, title=entry.item.title)
