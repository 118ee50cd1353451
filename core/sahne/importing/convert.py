"""From a document to an item that reads back without a fault; what cannot be used on the way becomes a comment."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from sahne.files import Found
from sahne.importing.dates import spellings
from sahne.importing.document import Document, Refused
from sahne.importing.facts import Facts
from sahne.importing.fates import Fate, Kept, Left
from sahne.importing.rewrite import rewritten
from sahne.importing.words import words
from sahne.models.item import Item
from sahne.reader import read_source
from sahne.said import Words
from sahne.settings import Settings
from sahne.source import Fault, Source

SAY_IT = Words(
    en="Say it for all files with --set {name}=VALUE, or say where it stands with --map OLD={name}.",
    tr="Bütün dosyalar için --set {name}=DEĞER ile söyleyin ya da nerede yazdığını --map ESKİ={name} ile gösterin.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A document on its way into the workspace."""

    document: Document
    facts: Facts
    target: str
    """From the workspace."""
    fates: Mapping[str, Fate]
    given: Mapping[str, str]
    """Field -> value in YAML, for what the file does not say, in the order of the lines."""
    refused: Mapping[str, Left] = field(default_factory=dict)
    """Field that was given -> why it cannot be used in this file."""

    @property
    def added(self) -> dict[str, str]:
        """What is given and not said by the file."""
        fates = self.fates.items()
        said = {
            fate.name
            for key, fate in fates
            if isinstance(fate, Kept) and (fate.value or self.document.fields[key] is not None)
        }
        return {name: value for name, value in self.given.items() if name not in said and name not in self.refused}

    def without(self, name: str, why: Left) -> "Draft":
        """The same with a field that becomes a comment, or is no longer given."""
        key = self.key_of(name)
        if key is None:
            return replace(self, refused={**self.refused, name: why})
        return replace(self, fates={**self.fates, key: why})

    def key_of(self, name: str) -> str | None:
        """The key that says a field in the file; None where it was given or is not said."""
        keys = (key for key, fate in self.fates.items() if isinstance(fate, Kept) and fate.name == name)
        return None if name in self.added else next(keys, None)


@dataclass(frozen=True, slots=True)
class Imported:
    """A file that reads back without a fault."""

    draft: Draft
    data: bytes
    item: Item


def convert(draft: Draft, settings: Settings) -> Imported | Refused:
    """Read the new text, and put away what is refused, until nothing is."""
    while True:
        data = rewritten(draft.document, draft.fates, draft.added).encode()
        source = read_source(Found(draft.target), data, settings)
        if source.item is not None and not source.faults:
            return Imported(draft, data, source.item)
        better = draft
        for fault in _one_a_field(source):
            better = _without(better, source, fault)
        if better == draft:
            return _refused(draft, source)
        draft = better


def _one_a_field(source: Source) -> Iterator[Fault]:
    yield from {str(fault.path[0]): fault for fault in reversed(source.faults) if fault.path}.values()


def _without(draft: Draft, source: Source, fault: Fault) -> Draft:
    """A date is tried in another spelling before it is put away."""
    name = str(fault.path[0])
    key = draft.key_of(name)
    if key is None:
        return draft.without(name, Left(words(source, fault)[0], fault.type)) if name in draft.added else draft
    fate, value = draft.fates[key], draft.document.fields[key]
    others = spellings(value)[fate.tried :] if isinstance(value, str) and isinstance(fate, Kept) else ()
    if others and isinstance(fate, Kept):
        return replace(draft, fates={**draft.fates, key: Kept(name, others[0], fate.tried + 1)})
    meant = replace(fault, value=value) if len(fault.path) == 1 else fault
    return draft.without(name, Left(words(source, meant)[0], fault.type))


def _refused(draft: Draft, source: Source) -> Refused:
    fault = source.faults[0]
    message, hint = words(source, fault)
    if fault.type == "missing":
        hint = SAY_IT(name=str(fault.path[0]))
    return Refused(draft.document.path, message, hint)
