"""Days in another way of writing, and our words in another spelling or in Turkish."""

from collections.abc import Callable
from typing import Any

import yaml

from sahne.editing.edit import applied
from sahne.editing.nodes import node_at
from sahne.editing.proof import without
from sahne.editing.scalars import as_word
from sahne.editing.structure import replacement
from sahne.files import Found
from sahne.front_matter import YamlFault, load
from sahne.mending.days import one_day
from sahne.positions import tree
from sahne.reader import read_source
from sahne.rules.fields.value_words import meant
from sahne.source import Fault, Source

_DAYS = ("no_day", "no_time")
_MARKS = ("'", '"')


def with_days(source: Source) -> str:
    """The text with every day that can be read in one way only, written as front matter writes it."""
    return _mended(source, _DAYS, lambda fault: one_day(fault.value))


def with_words(source: Source) -> str:
    """The text with the words that a field takes, where another spelling or a Turkish word stands."""
    return _mended(source, ("enum",), meant)


def _mended(source: Source, types: tuple[str, ...], better: Callable[[Fault], str | None]) -> str:
    for fault in source.faults:
        value = better(fault) if fault.type in types and fault.path else None
        if value is not None and value != fault.value:
            source = _replaced(source, fault, value)
    return source.text


def _replaced(source: Source, fault: Fault, value: str) -> Source:
    """The file with another value at a fault; as it was, where the fault would stay or anything else would change."""
    path = (source.renamed.get(str(fault.path[0]), fault.path[0]), *fault.path[1:])
    piece = _piece(source)
    node = node_at(tree(piece), path)
    if source.front is None or not isinstance(node, yaml.ScalarNode):
        return source
    written = f"{node.style}{value}{node.style}" if node.style in _MARKS else as_word(value, flow=True)
    new = applied(piece, [replacement(piece, node, written)])
    text = source.text[: source.front.start] + new + source.text[source.front.end :]
    after = read_source(Found(source.path), text.encode(), source.settings)
    stays = any(other.path == fault.path for other in after.faults)
    return source if stays or not _differ_only_there(piece, new, path) else after


def _piece(source: Source) -> str:
    return source.text[source.front.start : source.front.end] if source.front else ""


def _differ_only_there(before: str, after: str, path: Any) -> bool:
    old, new = load(before), load(after)
    return (
        not isinstance(old, YamlFault) and not isinstance(new, YamlFault) and without(old, path) == without(new, path)
    )
