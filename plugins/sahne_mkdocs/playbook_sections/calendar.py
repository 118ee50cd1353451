"""The plan as the months of a wall calendar."""

from collections.abc import Iterator, Mapping, Sequence

from sahne.views.months import Month, months_of
from sahne.words import month_words
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """This month."""
    return [(desk.words("playbook.calendar"), "lists/calendar.md")]


def pages(desk: Desk) -> Iterator[Draft]:
    """Each month in which something is planned; today's has a second address, which does not change."""
    months = months_of(desk.plan, desk.today, desk.library.settings.timezone)
    for number, month in enumerate(months):
        around = {
            "previous": months[number - 1] if number else None,
            "next": months[number + 1] if number + 1 < len(months) else None,
        }
        yield _month(desk, month, f"calendar/{month.name}/", around)
        if month.holds(desk.today):
            yield _month(desk, month, "calendar/", around)


def _month(desk: Desk, month: Month, path: str, around: Mapping[str, Month | None]) -> Draft:
    current = path == "calendar/"
    title = desk.words("playbook.calendar") if current else month_words(month.first, desk.lang)
    previous, following = around["previous"], around["next"]
    return desk.page(
        f"lists/{path[:-1]}.md",
        path,
        title,
        "month",
        in_nav=current,
        month=month,
        today=desk.today,
        previous=previous,
        next=following,
    )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
