"""The team's own pages of the playbook, in the order in which they are read."""

import re
from collections.abc import Collection
from pathlib import Path

from sahne.front_matter import fields_of, text_of
from sahne.turkish import sort_key

_HEADING = re.compile(r"^#[ \t]+(.+)$", re.MULTILINE)


def written_pages(docs: Path, others: Collection[str]) -> list[str]:
    """The pages of a folder by path, without its home page: by the number ``order`` of their front matter, then by title.

    Args:
        docs: The folder.
        others: Folders in it that hold the pages of other languages.
    """
    found = {path.relative_to(docs).as_posix(): path for path in docs.rglob("*.md")}
    pages = {name: path for name, path in found.items() if name.partition("/")[0] not in others and name != "index.md"}
    return sorted(pages, key=lambda name: (*_order(pages[name].read_text("utf-8-sig", "replace")), name))


def _order(text: str) -> tuple[float, tuple[tuple[int, str], ...]]:
    """A page without a number comes after those that have one."""
    fields = fields_of(text)
    number = fields.get("order")
    heading = _HEADING.search(text_of(text))
    title = fields.get("title") or (heading[1] if heading else "")
    return (number if isinstance(number, int | float) else float("inf")), sort_key(str(title))
