"""What stands at which address of the portal, for rules about old addresses."""

from collections import defaultdict
from collections.abc import Mapping

from sahne.models.item import Item
from sahne.survey import Survey
from sahne.views.addresses import old_path, portal_path, prefix, section_path
from sahne.views.visibility import SHOWN, may_be_public
from sahne.workspace import PAGES


def is_at(survey: Survey, path: str) -> list[Item]:
    """The items whose page is at a path of the portal, or will be when they are ready."""
    return survey.once(_items_at).get(path, [])


def leads_away(survey: Survey) -> Mapping[str, Item]:
    """Old address, as a path of the portal -> the item that it leads to."""
    return survey.once(_old_addresses)


def page_addresses(survey: Survey) -> frozenset[str]:
    """The paths of the home pages, the lists, and the pages that somebody wrote."""
    languages = survey.settings.languages
    kinds = (*SHOWN, "calendar", "channel")
    lists = {section_path(kind, lang, languages) for kind in kinds for lang in languages}
    written = {_page(path) for path in survey.library.written_pages()}
    return frozenset(lists | written | {prefix(lang, languages) for lang in languages})


def _items_at(survey: Survey) -> Mapping[str, list[Item]]:
    found: defaultdict[str, list[Item]] = defaultdict(list)
    for item in survey.library.items:
        if may_be_public(survey.settings, item):
            found[portal_path(item, survey.settings.languages)].append(item)
    return found


def _old_addresses(survey: Survey) -> Mapping[str, Item]:
    languages = survey.settings.languages
    found: dict[str, Item] = {}
    for item in survey.library.items:
        for alias in item.aliases if may_be_public(survey.settings, item) else ():
            found.setdefault(old_path(item, alias, languages), item)
    return found


def _page(path: str) -> str:
    """``docs/portal/en/faq.md`` -> ``en/faq/``."""
    name = path.removeprefix(f"{PAGES}/").removesuffix(".md")
    folder, _, last = name.rpartition("/")
    return f"{folder}/" if last == "index" and folder else "" if last == "index" else f"{name}/"
