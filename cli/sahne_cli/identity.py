"""Which colleague sits at this machine, and who wrote a text, as far as version control knows."""

from collections.abc import Iterator
from pathlib import Path

from sahne.approvals.pinned import digest_in, pinned
from sahne.files import Found
from sahne.library import Library
from sahne.models.person import Person
from sahne.reader import read_source
from sahne.source import Source
from sahne.turkish import fold
from sahne_cli.git import run

_COMMITS = 50
"""How far back it is asked who wrote a text."""


def names_here(root: Path) -> tuple[str, ...]:
    """The address and the name under which this machine commits; none where version control knows neither."""
    said = (run(root, "config", "--get", f"user.{part}") for part in ("email", "name"))
    return tuple(name.decode(errors="replace").strip() for name in said if name and name.strip())


def known_as(library: Library, names: tuple[str, ...]) -> Person | None:
    """The colleague whom version control calls so: by ``git``, else by the name itself."""
    wanted = {fold(name) for name in names}
    people = [person for person in library.of_kind("person") if isinstance(person, Person)]
    by_git = (person for person in people if wanted & {fold(name) for name in person.git})
    by_name = (person for person in people if fold(person.title) in wanted)
    return next(by_git, None) or next(by_name, None)


def author_of(root: Path, library: Library, source: Source) -> Person | None:
    """Who brought an item to what it says now; None where that is nobody of the workspace, or nobody knows.

    A commit that changes nothing of what is approved, as one that writes the status, is passed over.
    """
    now = _text(library, source, source.data)
    last = names_here(root)
    for author, data in _versions(root, source.path):
        if _text(library, source, data) != now:
            break
        last = author
    return known_as(library, last)


def _versions(root: Path, path: str) -> Iterator[tuple[tuple[str, ...], bytes]]:
    """Who committed a file, and what it was then; the last first."""
    said = run(root, "log", f"-{_COMMITS}", "--format=%H%x00%ae%x00%an", "--", path) or b""
    for line in said.decode(errors="replace").splitlines():
        commit, *author = line.split("\0")
        data = run(root, "show", f"{commit}:./{path}")
        if data is None:
            return
        yield tuple(author), data


def _text(library: Library, source: Source, data: bytes) -> str:
    """The hash of what a version says; of the pictures, as they are today."""
    version = read_source(Found(source.path), data, library.settings)
    return pinned(version, digest_in(library)) if version.item else ""
