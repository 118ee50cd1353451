"""A field that may have several values: some come, some go, the others stay as they are written."""

from collections.abc import Callable

import yaml

from sahne.editing.change import Change
from sahne.editing.edit import Edit, applied, line_end_of, line_start
from sahne.editing.nodes import value_end
from sahne.editing.structure import addition, replacement, subtraction
from sahne.editing.values import one, several
from sahne.errors import SahneError
from sahne.said import Words

ONE_VALUE = Words(
    en="{name} takes one value\n  Write {name}= and the value.",
    tr="{name} tek bir değer alır\n  {name}= ve değeri yazın.",
)
NOT_IN_IT = Words(en="{name} holds no {value!r}", tr="{name} alanında {value!r} yok")


def list_changed(text: str, node: yaml.Node, change: Change, emptied: Callable[[str], str]) -> str:
    """The text with the values of a list changed.

    Args:
        text: The piece of YAML.
        node: What stands there: a list, or the one value without one.
        change: To be made.
        emptied: Takes the whole field out of a text.

    Raises:
        SahneError: The field takes one value only, or does not hold what is to be taken out.
    """
    if not change.shape.many:
        raise SahneError(ONE_VALUE(name=change.name))
    typed = several(change.value, change.shape)
    old = [str(child.value) for child in _children(node)]
    if change.sign == "+=":
        return _rewritten(text, node, [*old, *(value for value in typed if value not in old)], old, change)
    if change.sign == "-=":
        for value in typed:
            if value not in old:
                raise SahneError(NOT_IN_IT(name=change.name, value=value))
        typed = [value for value in old if value not in typed]
    return _rewritten(text, node, typed, old, change) if typed else emptied(text)


def _children(node: yaml.Node) -> list[yaml.Node]:
    return list(node.value) if isinstance(node, yaml.SequenceNode) else [node]


def _rewritten(text: str, node: yaml.Node, new: list[str], old: list[str], change: Change) -> str:
    """Kept values stay as they are written; where their order changes, all are written anew."""
    kept = [value for value in old if value in new]
    flow = bool(getattr(node, "flow_style", True))
    if old == new:
        return text
    if not isinstance(node, yaml.SequenceNode):
        return applied(text, [_of_one(text, node, new, change)])
    if not kept or new[: len(kept)] != kept or len(set(old)) != len(old):
        return applied(text, [_anew(text, node, new, change)])
    edits = [addition(text, node, _joined(text, node, new[len(kept) :], change))] if len(new) > len(kept) else []
    gone = [number for number, value in enumerate(old) if value not in new]
    if gone and (edits or len(gone) > 1) and flow:  # edits of neighbours would overlap
        return applied(text, [_anew(text, node, new, change)])
    return applied(text, [*edits, *(subtraction(text, node, number) for number in gone)])


def _joined(text: str, node: yaml.SequenceNode, values: list[str], change: Change) -> str:
    flow = bool(node.flow_style)
    joint = ", "
    if not flow:
        first = int(node.value[-1].start_mark.index)
        joint = line_end_of(text) + text[line_start(text, first) : first]
    return joint.join(one(value, change.shape, flow=flow) for value in values)


def _of_one(text: str, node: yaml.Node, new: list[str], change: Change) -> Edit:
    """One value without brackets: it stays so, or gets some."""
    if len(new) == 1:
        mark = str(getattr(node, "style", "") or "")
        return replacement(text, node, one(new[0], change.shape, mark))
    if isinstance(node, yaml.MappingNode):
        if not node.flow_style:
            raise ValueError
        written = [text[node.start_mark.index : value_end(text, node)], *new[1:]]
    else:
        written = [one(value, change.shape, flow=True) for value in new]
    return replacement(text, node, f"[{', '.join(written)}]")


def _anew(text: str, node: yaml.SequenceNode, new: list[str], change: Change) -> Edit:
    if node.flow_style:
        return replacement(text, node, f"[{', '.join(one(value, change.shape, flow=True) for value in new)}]")
    start = int(node.value[0].start_mark.index)
    return Edit(start, value_end(text, node), _joined(text, node, new, change))
