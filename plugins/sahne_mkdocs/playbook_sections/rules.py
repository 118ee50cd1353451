"""A page for each rule of the check."""

from collections.abc import Iterator, Mapping, Sequence

from sahne.diagnostic import SEVERITY_WORDS
from sahne.rules import RULES_BY_TITLE
from sahne.rules.page import as_markdown, title
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft

_SOURCE = "lists/rules.md"


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The list."""
    return [(desk.words("playbook.rules"), _SOURCE)]


def pages(desk: Desk) -> Iterator[Draft]:
    """The list, and each rule."""
    lang = desk.lang
    groups = [(heading, [(rule, title(rule, lang)) for rule in rules]) for heading, rules in RULES_BY_TITLE]
    yield desk.page(
        _SOURCE,
        "guide/rules/",
        desk.words("playbook.rules"),
        "rules",
        in_nav=True,
        wide=False,
        groups=groups,
        severities=SEVERITY_WORDS,
    )
    back = f"[← {desk.words('playbook.rules')}](../rules.md)"
    for rule, name in (one for _, rules in groups for one in rules):
        yield Draft(
            source=f"lists/rules/{rule.CODE}.md",
            path=f"guide/rules/{rule.CODE}/",
            title=f"{rule.CODE} {name}",
            lang=lang,
            template="sahne/rule.html",
            markdown=f"{back}\n\n{as_markdown(rule, lang)}",
        )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
