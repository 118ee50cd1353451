"""A page for each item."""

from collections.abc import Iterator, Mapping, Sequence

from sahne.kpis.ledger import item_standings
from sahne.models.item import Item
from sahne.models.training import Training
from sahne.training.quiz import without_quiz
from sahne.views.addresses import playbook_path
from sahne.views.playbook import item_view
from sahne.views.previews import previews
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.playbook_sections.training import module_context


def menu(desk: Desk) -> Sequence[tuple[str, str]]:  # noqa: ARG001
    """None: lists and calendars lead to items."""
    return ()


def pages(desk: Desk) -> Iterator[Draft]:
    """All that is known of each item."""
    for item in desk.library.items:
        yield _item(desk, item)


def _item(desk: Desk, item: Item) -> Draft:
    source = item.path.partition("/")[2]
    sites = desk.library.settings.sites
    path = desk.portal_paths.get(source)
    portal = sites.portal + path if path is not None else None
    return Draft(
        source=source,
        path=playbook_path(item),
        title=item.title,
        lang=desk.lang,
        template="sahne/training/module.html" if isinstance(item, Training) else "sahne/item.html",
        wide=True,
        markdown=without_quiz(item.body) if isinstance(item, Training) else item.body,
        context={
            "view": item_view(desk.library, item, desk.results_by_group.get(item.group, ())),
            "item": item,
            "portal": portal,
            "edit": sites.edit + item.path if sites.edit else None,
            "entries": desk.entries_by_path.get(item.path, ()),
            "today": desk.today,
            "standings": item_standings(desk.library, item, desk.today),
            "previews": tuple(previews(desk.survey, item, portal)),
            "findings": desk.findings_by_path.get(item.path, ()),
            "changes": desk.past.changes.get(item.path, ()),
            **(module_context(desk, item) if isinstance(item, Training) else {}),
        },
    )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
