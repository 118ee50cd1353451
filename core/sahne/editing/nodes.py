"""Where the parts of a value stand in a piece of YAML."""

from collections.abc import Sequence

import yaml

from sahne.diagnostic import Path

Entry = tuple[yaml.Node, yaml.Node]
"""Key and value of a mapping."""


def value_end(text: str, node: yaml.Node) -> int:
    """Characters up to the end of what a node says: without the comments, blanks and line ends behind it."""
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        return len(text[: node.end_mark.index].rstrip())
    if isinstance(node, yaml.CollectionNode) and not node.flow_style:
        last = node.value[-1] if node.value else None
        last = last[1] if isinstance(last, tuple) else last
        return value_end(text, last) if last is not None else int(node.start_mark.index)
    return int(node.end_mark.index)


def entry_of(mapping: yaml.MappingNode, name: str) -> Entry | None:
    """The entry of a name as it is written."""
    return next(((key, value) for key, value in mapping.value if key.value == name), None)


def node_at(node: yaml.Node | None, path: Path) -> yaml.Node | None:
    """The value at a path of names and numbers from 0; None where the path leads nowhere."""
    for step in path:
        if isinstance(node, yaml.MappingNode):
            entry = entry_of(node, str(step))
            node = entry[1] if entry else None
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        else:
            return None
    return node


def is_written(node: yaml.Node) -> bool:
    """Whether anything stands there: ``kpi:`` alone says nothing."""
    return not (isinstance(node, yaml.ScalarNode) and not node.value and not node.style)


def names_of(entries: Sequence[Entry]) -> list[str]:
    """The names of a mapping, in the order in which they stand."""
    return [str(key.value) for key, _ in entries]
