"""What the search of the playbook knows: every item, every rule and every page of the guide, in one index.

Its readers look for an item whatever its language is, and Pagefind keeps an index for each; so all are of the playbook's own.
"""

from sahne.models.item import Item
from sahne.views.addresses import playbook_path
from sahne.views.found import Record, listed, searched
from sahne.words import day_words, translate

RULE, PAGE = "rule", "page"


def item_record(item: Item, html: str, lang: str) -> Record:
    """The record of an item.

    Args:
        item: Of any kind.
        html: Its rendered text.
        lang: The language of the playbook.
    """
    facts = [translate(f"kinds.{item.kind}", lang), translate(f"status.{item.status}", lang), item.lang]
    if item.publish is not None:
        facts.append(day_words(item.publish, lang))
    names = (item.slug, *item.tags, *item.channel, *item.audience, item.owner or "", item.path)
    return Record(
        path=playbook_path(item),
        lang=lang,
        text=searched(f"{item.title}. {item.summary}", html, *facts, *names),
        shown={"title": item.title, "kind": item.kind, "summary": item.summary, "facts": listed(facts)},
        filters={"kind": [item.kind]},
        order={"date": f"{item.publish:%Y-%m-%d}"} if item.publish else {},
    )


def page_record(path: str, kind: str, title: str, html: str, lang: str) -> Record:
    """The record of a rule or of a page that was written by hand."""
    facts = listed([translate(f"search.{kind}", lang)])
    shown = {"title": title, "kind": kind, "facts": facts}
    return Record(path=path, lang=lang, text=searched(title, html), shown=shown, filters={"kind": [kind]}, order={})
