"""The guide's pages of each kind, made from the models."""

from collections.abc import Iterator, Mapping, Sequence

from sahne.editors.reference import kind_title, reference
from sahne.kinds import KINDS
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft

_SOURCE = "lists/fields.md"


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The list of kinds."""
    return [(desk.words("playbook.fields"), _SOURCE)]


def pages(desk: Desk) -> Iterator[Draft]:
    """The list, and a page for each kind."""
    kinds = [(kind, kind_title(kind, desk.lang)) for kind in KINDS]
    yield desk.page(
        _SOURCE, "guide/fields/", desk.words("playbook.fields"), "fields", in_nav=True, wide=False, kinds=kinds
    )
    back = f"[← {desk.words('playbook.fields')}](../fields.md)"
    for kind, title in kinds:
        yield Draft(
            source=f"lists/fields/{kind.name}.md",
            path=f"guide/fields/{kind.name}/",
            title=title,
            lang=desk.lang,
            template="sahne/reference.html",
            markdown=f"{back}\n\n{reference(kind, desk.lang)}",
        )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
