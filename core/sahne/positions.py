"""Where a field stands in a piece of YAML; asked only for a file that has a finding."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from sahne.diagnostic import Path

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BEGUN = (
    "while scanning a quoted scalar",
    "while parsing a flow sequence",
    "while parsing a flow mapping",
    "while scanning a simple key",
)
"""What the parser misses the end of: the fault stands where it begins."""
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


def _compose(text: str) -> yaml.Node | None:
    node: yaml.Node | None = yaml.compose(text, Loader=_LOADER)
    return node


def _place(text: str, mark: yaml.Mark) -> tuple[int, int]:
    """Line and column as an editor counts; YAML also begins a line at U+0085, U+2028 and U+2029."""
    before = text[: mark.index]
    return before.count("\n") + 1, mark.index - before.rfind("\n")


def tree(text: str) -> yaml.Node | None:
    """The nodes of a text; None for the few that only the other parser can read: an anchor that is set twice."""
    try:
        return _compose(text)
    except yaml.YAMLError:
        return None


def syntax_error(text: str) -> tuple[int, int, str] | None:
    """Line, column (from 1) and words of what the parser stumbles over, or never sees the end of; None when it does not."""
    try:
        _compose(text)
    except yaml.MarkedYAMLError as error:
        begun = f"{error.context}" in _BEGUN and "escape" not in f"{error.problem}"
        mark = (error.context_mark if begun else None) or error.problem_mark or error.context_mark
        where = _place(text, mark) if mark else (1, 1)
        said = error.context if begun and "simple key" in f"{error.context}" else error.problem or error.context
        return *where, f"{said}"
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        return _unprintable(text, str(error))
    return None


def _unprintable(text: str, said: str) -> tuple[int, int, str]:
    letter = _UNPRINTABLE.search(text)
    if letter is None:
        return 1, 1, said
    before = text[: letter.start()]
    return before.count("\n") + 1, letter.start() - before.rfind("\n"), f"the control character {letter[0]!r}"


def doubled_key(text: str) -> tuple[int, int, str] | None:
    """Line, column and name of the first key that stands twice in one mapping."""
    node = _compose(text)
    for mapping in _mappings(node, set()):
        seen: set[str] = set()
        for key, _ in mapping.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen:
                return *_place(text, key.start_mark), key.value
            seen.add(str(key.value))
    return None


def _mappings(node: yaml.Node | None, met: set[int]) -> Iterator[yaml.MappingNode]:
    """Every mapping once; with aliases a node may stand in many places, in itself too."""
    if node is None or id(node) in met:
        return
    met.add(id(node))
    if isinstance(node, yaml.MappingNode):
        yield node
        for _, value in node.value:
            yield from _mappings(value, met)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _mappings(value, met)


def position(text: str, path: Path, *, key: bool = False) -> tuple[int, int]:
    """Line and column, from 1, of the value at a path, or of its key.

    A path that leads nowhere gives the place of the nearest field above it; an empty one gives 1, 1.
    """
    mark = _mark(tree(text), path, key=key) if path else None
    return _place(text, mark) if mark else (1, 1)


def _mark(node: yaml.Node | None, path: Path, *, key: bool) -> yaml.Mark | None:
    if node is None or not path:
        return node.start_mark if node else None
    entry = _entry(node, path[0])
    if entry is None:
        return None
    name, value = entry
    if name is not None and key and len(path) == 1:
        return name.start_mark
    return _mark(value, path[1:], key=key) or (name or value).start_mark


def _entry(node: yaml.Node | None, step: str | int) -> tuple[yaml.Node | None, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        return next(((name, value) for name, value in node.value if name.value == str(step)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None


def key_spans(text: str) -> dict[str, tuple[int, int, int]]:
    """For each top-level key: where it begins, where it ends and where its value ends, in characters."""
    node = tree(text)
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {
        str(key.value): (key.start_mark.index, key.end_mark.index, value.end_mark.index) for key, value in node.value
    }
