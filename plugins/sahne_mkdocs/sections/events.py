"""The events: those to come, each month on a page of its own, and an archive of those that are over."""

from collections.abc import Iterator, Mapping

from sahne.views.addresses import prefix, section_path
from sahne.views.event_months import EventMonth, event_months
from sahne.views.paging import sheets
from sahne.views.public import PublicView
from sahne.words import list_words, month_words, translate, weekday_words
from sahne_mkdocs.pages import Draft


def pages(view: PublicView) -> Iterator[Draft]:
    """The list of each language that has an event, its months, and its archive once something is over."""
    months = {lang: event_months(view, lang) for lang in view.languages_of("event")}
    for lang, own in months.items():
        yield _list(view, lang, own)
        for number, month in enumerate(own):
            yield _month(view, lang, own, number, [other for other in months if _has(months[other], month)])
        yield from _archive(view, lang)


def files(view: PublicView) -> Mapping[str, bytes]:  # noqa: ARG001
    """None: the calendar files of events are made with the feeds."""
    return {}


def month_path(view: PublicView, month: EventMonth, lang: str) -> str:
    """A month: ``etkinlikler/ay/2026-12/``; no event stands there, for the address of one has a single part."""
    return f"{section_path('event', lang, view.site.languages)}{translate('event.path.month', lang)}/{month.name}/"


def archive_path(view: PublicView, lang: str) -> str:
    """What is over: ``gecmis-etkinlikler/``."""
    return f"{prefix(lang, view.site.languages)}{translate('event.path.archive', lang)}/"


def _list(view: PublicView, lang: str, months: list[EventMonth]) -> Draft:
    today = view.today.date().replace(day=1)
    return Draft(
        source=f"lists/{lang}/event.md",
        path=section_path("event", lang, view.site.languages),
        title=list_words("event", lang),
        lang=lang,
        template="sahne/lists/event.html",
        context={
            "kind": "event",
            "coming": view.events(lang, past=False),
            "months": _named(view, [month for month in months if month.first >= today], lang),
            "archive": archive_path(view, lang) if view.events(lang, past=True) else None,
            "translations": {
                other: section_path("event", other, view.site.languages) for other in view.languages_of("event")
            },
        },
    )


def _month(view: PublicView, lang: str, months: list[EventMonth], number: int, languages: list[str]) -> Draft:
    month = months[number]
    path = month_path(view, month, lang)
    return Draft(
        source=f"lists/{lang}/events/{month.name}.md",
        path=path,
        title=translate("event.month", lang, month=month_words(month.first, lang)),
        lang=lang,
        template="sahne/lists/event_month.html",
        context={
            "month": month,
            "weekdays": weekday_words(lang),
            "before": _named(view, months[max(0, number - 1) : number], lang),
            "after": _named(view, months[number + 1 : number + 2], lang),
            "translations": {other: month_path(view, month, other) for other in languages},
        },
    )


def _archive(view: PublicView, lang: str) -> Iterator[Draft]:
    over = view.events(lang, past=True)
    if not over:
        return
    title, path = translate("event.earlier", lang), archive_path(view, lang)
    for sheet in sheets(over, path, translate("facet.path.page", lang)):
        first = sheet.number == 1
        yield Draft(
            source=f"lists/{lang}/events/archive-{sheet.number}.md",
            path=sheet.path,
            title=title if first else translate("facet.page", lang, title=title, number=sheet.number),
            lang=lang,
            template="sahne/lists/event_archive.html",
            context={
                "sheet": sheet,
                "heading": title,
                "translations": {
                    other: archive_path(view, other) for other in view.site.languages if view.events(other, past=True)
                }
                if first
                else {},
            },
        )


def _named(view: PublicView, months: list[EventMonth], lang: str) -> list[tuple[str, str]]:
    return [(month_words(month.first, lang), month_path(view, month, lang)) for month in months]


def _has(months: list[EventMonth], month: EventMonth) -> bool:
    return any(other.first == month.first for other in months)
