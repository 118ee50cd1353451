"""What can be mended without asking, because it can be meant in one way only. Only those bytes change."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sahne.editing.save import save
from sahne.files import Found
from sahne.library import Library
from sahne.mending.layout import in_order, without_blanks
from sahne.mending.names import with_id, with_standard_names
from sahne.mending.old_address import with_old_slug
from sahne.mending.values import with_days, with_words
from sahne.reader import read_source
from sahne.said import Words
from sahne.source import Source

FIXABLE = frozenset({"SAH202", "SAH204", "SAH205", "SAH212", "SAH222"})
"""Codes of which some findings, or all, are mended; the order of fields and blanks at the ends of lines are no finding."""

Step = Callable[[Source, Callable[[], str]], str]
STEPS: tuple[tuple[Words, Step], ...] = (
    (Words(en="names of fields", tr="alan adları"), lambda source, _: with_standard_names(source)),
    (Words(en="the id", tr="id"), with_id),
    (Words(en="days", tr="günler"), lambda source, _: with_days(source)),
    (Words(en="words", tr="sözcükler"), lambda source, _: with_words(source)),
    (Words(en="the order of the fields", tr="alanların sırası"), lambda source, _: in_order(source)),
    (Words(en="blanks at the ends of lines", tr="satır sonundaki boşluklar"), lambda source, _: without_blanks(source)),
)
"""What is mended, one after the other, and its name."""
OLD_ADDRESS = Words(en="the old address", tr="eski adres")


@dataclass(frozen=True, slots=True)
class Mended:
    """A file with everything mended that safely can be."""

    path: str
    text: str
    what: tuple[Words, ...]
    """What was mended in it; nothing where the text is as it was."""


def fix(
    root: Path,
    library: Library,
    paths: Callable[[str], bool],
    new_id: Callable[[], str],
    lost_slugs: Mapping[str, str] | None = None,
) -> list[Mended]:
    """Mend every chosen file of a workspace that can be read.

    Args:
        root: The workspace.
        library: The workspace, read.
        paths: Whether a file is among the chosen.
        new_id: Gives an id that no other item has.
        lost_slugs: Path of a file -> the slug at which its page was before.

    Returns:
        The files that changed.

    Raises:
        WriteError: A file could not be written; it stands as it was.
    """
    lost = lost_slugs or {}
    return [
        one
        for source in library.sources
        if paths(source.path)
        and (one := mended(source, new_id, lost.get(source.path))).what
        and save(root, source, one.text)
    ]


def mended(source: Source, new_id: Callable[[], str], lost_slug: str | None = None) -> Mended:
    """One file, mended; it is not written yet."""
    steps = list(_steps(source, new_id, lost_slug)) if source.front is not None and source.fields else []
    text = steps[-1][0] if steps else source.text
    return Mended(source.path, text, tuple(name for _, name in steps))


def _steps(source: Source, new_id: Callable[[], str], lost_slug: str | None) -> Iterator[tuple[str, Words]]:
    led: list[tuple[Words, Step]] = [(OLD_ADDRESS, lambda source, _: with_old_slug(source, lost_slug or ""))]
    for name, step in (*(led if lost_slug else ()), *STEPS):
        text = step(source, new_id)
        if text != source.text:
            source = read_source(Found(source.path), text.encode(), source.settings)
            yield text, name
