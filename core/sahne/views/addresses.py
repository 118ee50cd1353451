"""Where pages stand on the two sites; an address, once given, does not move."""

from sahne.kinds import BY_NAME
from sahne.models.item import Item
from sahne.words import translate


def prefix(lang: str, languages: tuple[str, ...]) -> str:
    """The folder of a language: none for the first, ``en/`` for another."""
    return "" if lang == languages[0] else f"{lang}/"


def section_path(kind: str, lang: str, languages: tuple[str, ...]) -> str:
    """The list of a kind on the portal: ``en/jobs/``."""
    return f"{prefix(lang, languages)}{translate(f'section.{kind}', lang)}/"


def portal_path(item: Item, languages: tuple[str, ...]) -> str:
    """An item on the portal: ``en/jobs/data-engineer/``."""
    return f"{section_path(item.kind, item.lang, languages)}{item.slug}/"


def old_paths(item: Item, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Where an item was on the portal before: ``en/jobs/old/``, or ``old.html`` for a page that was a file."""
    return tuple(dict.fromkeys(old_path(item, alias, languages) for alias in item.aliases))


def old_path(item: Item, alias: str, languages: tuple[str, ...]) -> str:
    """An alias as a path on the portal."""
    if not alias.startswith("/"):
        return f"{section_path(item.kind, item.lang, languages)}{alias}/"
    path = alias.strip("/")
    return path if path.endswith((".html", ".htm")) and not alias.endswith("/") else f"{path}/"


def playbook_path(item: Item) -> str:
    """An item in the playbook: ``jobs/tr/veri-muhendisi/``."""
    return f"{BY_NAME[item.kind].folder}/{item.lang}/{item.slug}/"
