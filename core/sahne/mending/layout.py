"""The order of the fields, and blanks at the ends of their lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from sahne.editing.edit import line_after, line_start
from sahne.editing.nodes import value_end
from sahne.editing.order import field_order
from sahne.front_matter import load
from sahne.positions import tree
from sahne.source import Source

_ODD = (
    yaml.AnchorToken,
    yaml.AliasToken,
    yaml.TagToken,
    yaml.DirectiveToken,
    yaml.DocumentStartToken,
    yaml.DocumentEndToken,
)
_BLANKS = re.compile(r"[ \t]+(?=\r?\n?$)")


@dataclass(frozen=True, slots=True)
class _Block:
    """A field with the comments above it."""

    name: str
    lines: str


def in_order(source: Source) -> str:
    """The text with its fields in their usual order, each with the comments above it.

    A file stays as it is where its writer made groups with blank lines, where the first field has a comment above it
    (nobody knows whether that is about the field or about the file), or where anything else is unusual.
    """
    if source.front is None or source.kind is None or source.item is None or source.renamed:
        return source.text
    order = [name for name in field_order(source.kind) if name in source.fields]
    if list(source.fields) == order:
        return source.text
    piece = source.text[source.front.start : source.front.end]
    new = _sorted(piece, order)
    if new is None or load(new) != load(piece):
        return source.text
    return source.text[: source.front.start] + new + source.text[source.front.end :]


def _sorted(piece: str, order: list[str]) -> str | None:
    parts = _parts(piece)
    if parts is None:
        return None
    blocks, rest = parts
    if {block.name for block in blocks} != set(order):
        return None
    blocks.sort(key=lambda block: order.index(block.name))
    return "".join(block.lines for block in blocks) + rest


def _parts(piece: str) -> tuple[list[_Block], str] | None:
    """The fields, and the comments below the last one; None where something stands there that must not be moved."""
    root = tree(piece)
    if not isinstance(root, yaml.MappingNode) or root.flow_style or not root.value or _is_odd(piece):
        return None
    blocks, begun = [], 0
    for number, (key, value) in enumerate(root.value):
        start = line_start(piece, int(key.start_mark.index))
        if piece[start : key.start_mark.index].strip() or (piece[begun:start].strip() and number == 0):
            return None
        last = number + 1 == len(root.value)
        until = len(piece) if last else line_start(piece, int(root.value[number + 1][0].start_mark.index))
        end = _end(piece, line_after(piece, value_end(piece, value)), until, int(key.start_mark.column))
        if end is None:
            return None
        blocks.append(_Block(str(key.value), piece[begun:end]))
        begun = end
    return blocks, piece[begun:]


def _is_odd(piece: str) -> bool:
    return any(
        isinstance(token, _ODD) for token in yaml.scan(piece, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    )


def _end(piece: str, start: int, until: int, column: int) -> int | None:
    """Where a field ends: behind the comments that stand deeper than its name; None where a blank line follows."""
    end, below = start, False
    for line in piece[start:until].splitlines(keepends=True):
        if not line.strip():
            return None
        deeper = len(line) - len(line.lstrip()) > column
        if deeper and below:
            return None
        below = below or not deeper
        end += 0 if below else len(line)
    return end


def without_blanks(source: Source) -> str:
    """The text without blanks at the ends of the lines between the ``---``, those within a longer text left out.

    The text below stays as it is: two blanks at the end of a line begin a new one in Markdown.
    """
    if source.front is None:
        return source.text
    piece = source.text[source.front.start : source.front.end]
    if not re.search(r"[ \t]\r?$", piece, re.MULTILINE):
        return source.text
    root = tree(piece)
    if root is None:
        return source.text
    inside = set(_inside(root))
    lines = piece.split("\n")
    new = "\n".join(
        line if number in inside else _BLANKS.sub("", f"{line}\n")[:-1] for number, line in enumerate(lines)
    )
    if load(new) != load(piece):
        return source.text
    return source.text[: source.front.start] + new + source.text[source.front.end :]


def _inside(node: yaml.Node) -> Iterator[int]:
    """The lines, from 0, on which a text of several lines goes on."""
    if isinstance(node, yaml.ScalarNode):
        yield from range(node.start_mark.line, node.end_mark.line)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _inside(key)
            yield from _inside(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _inside(value)
