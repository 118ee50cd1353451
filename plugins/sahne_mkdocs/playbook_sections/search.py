"""The search of the playbook, over everything in it."""

from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files as files_of

from sahne.kinds import KINDS
from sahne.views.found_inside import PAGE, RULE
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft

PATH = "search/"
_SOURCE = "lists/search.md"


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The page."""
    return [(desk.words("search.title"), _SOURCE)]


def pages(desk: Desk) -> Iterator[Draft]:
    """The page; without a script it leads to the lists."""
    listed = [kind for kind in KINDS if desk.library.of_kind(kind.name)]
    kinds = [(kind.name, desk.words(f"kinds.{kind.name}")) for kind in listed]
    more = [(name, desk.words(f"search.{name}")) for name in (RULE, PAGE)]
    lists = [(f"{kind.folder}/", desk.words(f"kinds.{kind.name}")) for kind in listed]
    yield desk.page(
        _SOURCE, PATH, desk.words("search.title"), "search", in_nav=True, kinds=[*kinds, *more], lists=lists
    )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """The script."""
    script = files_of("sahne_mkdocs") / "static" / "search.js"
    return {"assets/sahne-search.js": script.read_bytes()}
