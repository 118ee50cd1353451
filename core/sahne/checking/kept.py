"""What the check knows of one file without its text: enough for every rule, and small enough to keep for the next run."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from sahne.checking.file_check import file_findings
from sahne.checking.store import pickled, unpickled
from sahne.diagnostic import Diagnostic
from sahne.files import Found, read
from sahne.models.item import Item
from sahne.outline import Outline
from sahne.reader import kind_of, read_source
from sahne.settings import Settings
from sahne.source import Fault, Source, Written


class Kept(NamedTuple):
    """One file; its item has no body."""

    found: Found
    item: Item | None
    renamed: dict[str, str]
    faults: tuple[Fault, ...]
    outline: Outline
    findings: tuple[Diagnostic, ...]
    """Of the rules that read one file at a time."""


def keep(root: Path, found: Found, settings: Settings) -> Kept:
    """Read one file and check it for itself."""
    source = _read(root, found, settings)
    findings = tuple(file_findings(source))
    return Kept(found, source.item, dict(source.renamed), source.faults, source.outline, findings)


def as_bytes(part: Iterable[Kept]) -> bytes:
    """Several files, to be sent or stored; what they are made of stands there bare, which takes a third less time."""
    return pickled([(*one.found, one.item, one.renamed, one.faults, *one.outline, one.findings) for one in part])


def from_bytes(data: bytes) -> list[Kept]:
    """The files again; none where the bytes are damaged or not ours."""
    try:
        return [
            Kept(Found(path, problem, stamp), item, renamed, faults, Outline(size, links), findings)
            for path, problem, stamp, item, renamed, faults, size, links, findings in unpickled(data)
        ]
    except (TypeError, ValueError):
        return []


def source_of(root: Path, kept: Kept, settings: Settings) -> Source:
    """The file as the rules see it; its text is read again when one of them asks."""
    return Source(
        path=kept.found.path,
        kind=kind_of(kept.found.path),
        settings=settings,
        load=partial(_written, root, kept.found, settings),
        renamed=kept.renamed,
        faults=kept.faults,
        item=kept.item,
        known_outline=kept.outline,
    )


def _written(root: Path, found: Found, settings: Settings) -> Written:
    return _read(root, found, settings).load()


def _read(root: Path, found: Found, settings: Settings) -> Source:
    data = b"" if found.problem else read(f"{root}/{found.path}")
    return read_source(found, data, settings, with_body=False)
