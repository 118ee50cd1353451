"""A value as it is written in front matter, so that it is read back as it was meant."""

from collections.abc import Mapping, Sequence
from typing import Any

import ryaml
import yaml

_DAYS = "tag:yaml.org,2002:timestamp"
_TEXT = "tag:yaml.org,2002:str"
_RESOLVER: Any = yaml.resolver.Resolver()


def as_text(text: str, mark: str = "", *, flow: bool = False) -> str:
    """A text: plain where every reader takes it for that very text, else in quotes.

    Args:
        text: What is meant.
        mark: The quotation mark that stood there, which stays where it can: ``'``, ``"`` or nothing.
        flow: Whether it stands in brackets or braces.
    """
    if mark == "'" and _is_printable(text):
        return "'" + text.replace("'", "''") + "'"
    if mark != '"' and _stands_plain(text, flow):
        return text
    return '"' + "".join(map(_escaped, text)) + '"'


def as_word(written: str, *, flow: bool = False) -> str:
    """What a person wrote for a number, a day or one of a few words: as it is where it can be read, else in quotes."""
    try:
        read = ryaml.loads(f"a: [{written}]" if flow else f"a: {written}")
    except ValueError:
        return as_text(written, flow=flow)
    value = read["a"] if isinstance(read, dict) else None
    if flow:
        value = value[0] if isinstance(value, list) and len(value) == 1 else None
    whole = value == written or isinstance(value, int | float)
    return written if whole and _is_printable(written) and written == written.strip() else as_text(written, flow=flow)


def as_yaml(value: Any, *, flow: bool = False) -> str:
    """Any value of a field on one line; lists in brackets, fields in braces."""
    if isinstance(value, Mapping):
        return (
            "{"
            + ", ".join(f"{as_text(str(name), flow=True)}: {as_yaml(part, flow=True)}" for name, part in value.items())
            + "}"
        )
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(as_yaml(part, flow=True) for part in value) + "]"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return as_text(value, flow=flow) if isinstance(value, str) else str(value)


def _stands_plain(text: str, flow: bool) -> bool:
    if not text or text != text.strip() or not _is_printable(text):
        return False
    block, brackets = f"a: {text}", f"a: [{text}, {{b: {text}}}]"
    try:
        node = yaml.compose(block, Loader=yaml.SafeLoader)
        whole = ryaml.loads(block) == {"a": text} and node is not None and node.value[0][1].value == text
        inside = not flow or ryaml.loads(brackets) == {"a": [text, {"b": text}]}
    except (ValueError, yaml.YAMLError, AttributeError):
        return False
    return whole and inside and _RESOLVER.resolve(yaml.ScalarNode, text, (True, False)) in (_TEXT, _DAYS)


def _is_printable(text: str) -> bool:
    return all(letter.isprintable() for letter in text)


def _escaped(letter: str) -> str:
    if letter in '"\\':
        return f"\\{letter}"
    if letter.isprintable():
        return letter
    number = ord(letter)
    return {"\n": "\\n", "\t": "\\t"}.get(letter, f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}")
