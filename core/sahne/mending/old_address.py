"""The slug that a page had before, kept so that its address leads on."""

from sahne.editing.change import read_change
from sahne.editing.changes import changed
from sahne.errors import SahneError
from sahne.files import Found
from sahne.reader import read_source
from sahne.source import Source


def with_old_slug(source: Source, slug: str) -> str:
    """The text with a slug among the ``aliases``; as it was, where they are written in a way that cannot be changed safely."""
    if source.kind is None or source.item is None or slug in source.item.aliases:
        return source.text
    try:
        text = changed(source, [read_change(f"aliases+={slug}", source.kind)])
    except SahneError:
        return source.text
    after = read_source(Found(source.path), text.encode(), source.settings).item
    return text if after is not None and after.aliases == (*source.item.aliases, slug) else source.text
