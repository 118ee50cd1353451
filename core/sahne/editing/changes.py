"""Fields changed in the text of a file, and nothing else in it."""

from collections.abc import Iterable
from dataclasses import replace

import yaml
from pydantic import BaseModel

from sahne.aliases import standard_name
from sahne.diagnostic import Path
from sahne.editing.change import Change
from sahne.editing.edit import Edit, applied, line_end_of
from sahne.editing.lists import list_changed
from sahne.editing.nodes import entry_of, is_written, names_of, node_at
from sahne.editing.order import field_order
from sahne.editing.proof import is_proven
from sahne.editing.shapes import shape_of
from sahne.editing.structure import insertion, removal, replacement, subtraction
from sahne.editing.values import one, several
from sahne.errors import SahneError
from sahne.front_matter import YamlFault, load
from sahne.kinds import Kind
from sahne.positions import tree
from sahne.said import Words
from sahne.source import Source

UNUSUAL = Words(
    en="{path} is written in a way in which {name} cannot be changed safely; change it by hand",
    tr="{path} alışılmadık biçimde yazılmış, {name} alanı güvenle değiştirilemiyor; elle değiştirin",
)
UNREAD = Words(en="{path} cannot be read; sahne check says why", tr="{path} okunamıyor; nedenini sahne check söyler")
WHICH = Words(
    en="{name} has {count} entries; say which one: {name}.1",
    tr="{name} alanında {count} giriş var; hangisi olduğunu yazın: {name}.1",
)


def changed(source: Source, changes: Iterable[Change]) -> str:
    """The text of a file with its fields changed.

    Raises:
        SahneError: The file cannot be read, or its fields are written in a way that cannot be changed safely.
    """
    if source.front is None or source.kind is None or isinstance(load(_piece(source)), YamlFault):
        raise SahneError(UNREAD(path=source.path))
    piece = _piece(source)
    for change in changes:
        before = piece
        try:
            path = written_path(piece, change, source.kind)
            piece = _changed(piece, replace(change, path=path), source.kind)
            proven = is_proven(before, piece, path, change)
        except (IndexError, StopIteration, ValueError):  # a layout nobody thought of
            proven = False
        if not proven:
            raise SahneError(UNUSUAL(path=source.path, name=change.name))
    return source.text[: source.front.start] + piece + source.text[source.front.end :]


def _piece(source: Source) -> str:
    return source.text[source.front.start : source.front.end] if source.front else ""


def written_path(piece: str, change: Change, kind: Kind) -> Path:
    """The way to a field as the file has it: under the name in it, and with a number where a list has one entry."""
    node = tree(piece)
    found: list[str | int] = []
    for number, step in enumerate(change.path):
        name = _name(node, str(step), kind) if number == 0 and isinstance(node, yaml.MappingNode) else step
        if isinstance(node, yaml.SequenceNode) and not isinstance(name, int):
            if len(node.value) != 1:
                raise SahneError(WHICH(name=change.name.rpartition(".")[0], count=len(node.value)))
            found.append(0)
            node = node.value[0]
        elif isinstance(node, yaml.MappingNode) and name == 0:  # the one there is, written without a list
            continue
        found.append(name)
        node = node_at(node, (name,))
    return tuple(found)


def _name(root: yaml.MappingNode, name: str, kind: Kind) -> str:
    """The name under which a field stands in the file."""
    if entry_of(root, name):
        return name
    known = frozenset(kind.model.model_fields) - {"path", "body"}
    return next((one for one in names_of(root.value) if standard_name(one, known, kind.name) == name), name)


def _changed(piece: str, change: Change, kind: Kind) -> str:
    root = tree(piece)
    if root is None:
        return (
            f"{piece}{change.path[0]}: {_nested(change, change.path[1:])}{line_end_of(piece)}"
            if change.value
            else piece
        )
    node = node_at(root, change.path)
    if not change.value and change.sign == "=":
        return piece if node is None else applied(piece, [_without(piece, root, change.path)])
    if node is None or not is_written(node):
        if change.sign == "-=":
            return piece
        return applied(piece, [_put(piece, root, change, kind)])
    if (change.shape.many and change.shape.part is None) or change.sign != "=":
        return list_changed(piece, node, change, lambda text: _emptied(text, change.path))
    mark = str(getattr(node, "style", "") or "")
    return applied(
        piece, [replacement(piece, node, one(change.value, change.shape, mark, flow=_is_inside(root, change.path)))]
    )


def _emptied(piece: str, path: Path) -> str:
    root = tree(piece)
    return applied(piece, [_without(piece, root, path)]) if root is not None else piece


def _is_inside(root: yaml.Node, path: Path) -> bool:
    """Whether a value stands in brackets or braces."""
    above = (node_at(root, path[:number]) for number in range(len(path)))
    return any(node is not None and node.flow_style for node in above if isinstance(node, yaml.CollectionNode))


def _without(piece: str, root: yaml.Node, path: Path) -> Edit:
    """A field taken out; with what stands around it where nothing else is in there."""
    above = node_at(root, path[:-1])
    if len(path) > 1 and isinstance(above, yaml.CollectionNode) and len(above.value) == 1:
        return _without(piece, root, path[:-1])
    if isinstance(above, yaml.SequenceNode):
        return subtraction(piece, above, int(path[-1]))
    if not isinstance(above, yaml.MappingNode):
        raise ValueError
    return removal(piece, above, str(path[-1]))


def _put(piece: str, root: yaml.Node, change: Change, kind: Kind) -> Edit:
    """A field that is not there yet; within fields that are not there either, where that is so."""
    depth = next(
        depth
        for depth in range(len(change.path) - 1, -1, -1)
        if isinstance(node_at(root, change.path[:depth]), yaml.MappingNode)
    )
    above, rest = node_at(root, change.path[:depth]), change.path[depth:]
    if not isinstance(above, yaml.MappingNode):
        raise ValueError
    value = _nested(change, rest[1:], flow=bool(above.flow_style) or _is_inside(root, change.path[:depth]))
    there = node_at(above, rest[:1])
    if there is not None:
        return replacement(piece, there, value)
    return insertion(piece, above, str(rest[0]), value, _order(kind, change.path[:depth], names_of(above.value)))


def _nested(change: Change, path: Path, *, flow: bool = False) -> str:
    """A value, in braces below the names of a path."""
    flow = flow or bool(path)
    if change.shape.many and change.shape.part is None:
        flat = ", ".join(one(value, change.shape, flow=True) for value in several(change.value, change.shape))
        written = f"[{flat}]"
    else:
        written = one(change.value, change.shape, flow=flow)
    for step in reversed([step for step in path if not isinstance(step, int)]):
        written = f"{{{step}: {written}}}"
    return written


def _order(kind: Kind, path: Path, names: list[str]) -> list[str]:
    """The names of a mapping in their usual order, each as the file has it."""
    if not path:
        order = field_order(kind)
    else:
        part = _part_at(kind, path)
        order = tuple(part.model_fields) if part else tuple(names)
    known = frozenset(order)
    written = {standard_name(name, known, kind.name): name for name in reversed(names)}
    return [written.get(name, name) for name in order]


def _part_at(kind: Kind, path: Path) -> type[BaseModel] | None:
    """The fields that stand below a path; None where any names may."""
    model: type[BaseModel] | None = kind.model
    for step in path:
        if isinstance(step, str) and model is not None:
            name = standard_name(step, frozenset(model.model_fields), kind.name)
            model = shape_of(model, name).part if name in model.model_fields else None
    return model
