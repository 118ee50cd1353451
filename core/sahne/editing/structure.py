"""Entries put into a mapping or a list, and taken out of it, whichever way it is written."""

import re

import yaml

from sahne.editing.edit import Edit, line_after, line_end_of, line_start
from sahne.editing.nodes import is_written, value_end

_DASH = re.compile(r"[ \t]*-[ \t]+")


def insertion(text: str, mapping: yaml.MappingNode, name: str, value: str, order: list[str]) -> Edit:
    """A new entry of a mapping, behind the ones that come before it in the order.

    Args:
        text: The piece of YAML.
        mapping: With an entry at least, or in braces.
        name: Of the new entry.
        value: As it is written.
        order: The names of the mapping in their order; one that is not in it comes last.
    """
    rank = {known: number for number, known in enumerate(order)}
    before = [entry for entry in mapping.value if rank.get(entry[0].value, -1) < rank.get(name, len(rank))]
    last = max(before, key=lambda entry: rank.get(entry[0].value, -1), default=None)
    if mapping.flow_style:
        return _into_braces(text, mapping, last, f"{name}: {value}")
    first = mapping.value[0][0].start_mark
    eol = line_end_of(text)
    if last is None:
        start = _above(text, first.index)
        indent = " " * first.column
        return Edit(
            start, start, f"{indent}{name}: {value}{eol}" if start != first.index else f"{name}: {value}{eol}{indent}"
        )
    start = line_after(text, value_end(text, last[1]))
    return Edit(start, start, f"{' ' * first.column}{name}: {value}{eol}")


def _above(text: str, first: int) -> int:
    """Where the first entry begins, with the comments above it; itself where a hyphen stands before it."""
    start = line_start(text, first)
    if text[start:first].strip():
        return first
    while start and text[line_start(text, start - 1) : start].lstrip().startswith("#"):
        start = line_start(text, start - 1)
    return start


def _into_braces(text: str, mapping: yaml.MappingNode, last: tuple[yaml.Node, yaml.Node] | None, entry: str) -> Edit:
    if last is not None:
        end = value_end(text, last[1])
        return Edit(end, end, f", {entry}")
    start = mapping.value[0][0].start_mark.index if mapping.value else mapping.start_mark.index + 1
    return Edit(start, start, f"{entry}, " if mapping.value else entry)


def removal(text: str, mapping: yaml.MappingNode, name: str) -> Edit:
    """An entry taken out of a mapping that has others."""
    number = next(number for number, (key, _) in enumerate(mapping.value) if key.value == name)
    key, value = mapping.value[number]
    start, end = int(key.start_mark.index), value_end(text, value)
    after = int(mapping.value[number + 1][0].start_mark.index) if number + 1 < len(mapping.value) else None
    before = value_end(text, mapping.value[number - 1][1]) if number else None
    if mapping.flow_style:
        return Edit(before, end, "") if before is not None else Edit(start, after or end, "")
    first = line_start(text, start)
    if text[first:start].strip() and after is not None:  # the hyphen of a list stands before it
        return Edit(start, after, "")
    return Edit(first, line_after(text, end), "")


def addition(text: str, sequence: yaml.SequenceNode, value: str) -> Edit:
    """A new last entry of a list."""
    if not sequence.value:
        start = int(sequence.start_mark.index) + 1
        return Edit(start, start, value)
    last = sequence.value[-1]
    end = value_end(text, last)
    if sequence.flow_style:
        return Edit(end, end, f", {value}")
    start = line_start(text, int(last.start_mark.index))
    dash = _DASH.match(text, start)
    after = line_after(text, end)
    return Edit(after, after, f"{dash[0] if dash else '- '}{value}{line_end_of(text)}")


def subtraction(text: str, sequence: yaml.SequenceNode, number: int) -> Edit:
    """An entry taken out of a list that has others."""
    node = sequence.value[number]
    end = value_end(text, node)
    if not sequence.flow_style:
        return Edit(line_start(text, int(node.start_mark.index)), line_after(text, end), "")
    if number:
        return Edit(value_end(text, sequence.value[number - 1]), end, "")
    return Edit(int(node.start_mark.index), int(sequence.value[1].start_mark.index), "")


def replacement(text: str, node: yaml.Node, value: str) -> Edit:
    """Another value in the place of one; of an empty one, with a blank before it."""
    start = int(node.start_mark.index)
    return Edit(start, value_end(text, node), value) if is_written(node) else Edit(start, start, f" {value}")
